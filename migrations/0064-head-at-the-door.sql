-- Whoever enters is told how long the firm's ledger is in the same breath: by it an answer is known that is kept.
DROP FUNCTION identity.enter(text, uuid, timestamptz);
CREATE FUNCTION identity.enter(account text, wanted uuid, at timestamptz)
  RETURNS TABLE (organisation_id uuid, time_zone text, person_id uuid, name text, team_id uuid,
                 roles text[], led_team_ids uuid[], part text, head bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET app.organisation = '' AS $$
DECLARE
  door identity.membership%ROWTYPE;
BEGIN
  SELECT m.* INTO door FROM identity.membership m
   WHERE m.user_id = account AND (wanted IS NULL OR m.organisation_id = wanted)
   ORDER BY m.organisation_id LIMIT 1;
  IF NOT FOUND THEN RETURN; END IF;
  -- Row security is forced on the owner too: the door opens one organisation and looks at no other.
  PERFORM set_config('app.organisation', door.organisation_id::text, true);
  RETURN QUERY
    WITH RECURSIVE today AS (
      SELECT o.id, o.time_zone, (at AT TIME ZONE o.time_zone)::date AS day
      FROM public.organisation o WHERE o.id = door.organisation_id),
    led AS (
      SELECT t.id FROM public.team t
       WHERE t.organisation_id = door.organisation_id AND t.lead_id = door.person_id
      UNION
      SELECT t.id FROM public.team t JOIN led ON t.parent_id = led.id
       WHERE t.organisation_id = door.organisation_id),
    held AS (
      SELECT r.id, r.role, r.scope_team_id, r.scope_site_id FROM public.person_role r, today
       WHERE r.organisation_id = door.organisation_id AND r.person_id = door.person_id
         AND r.starts_on <= today.day AND (r.ends_on IS NULL OR r.ends_on >= today.day))
    SELECT today.id, today.time_zone, p.id, p.name, p.team_id,
      ARRAY(SELECT DISTINCT held.role FROM held),
      ARRAY(SELECT led.id FROM led),
      -- The narrowest that is held: a part before the whole firm.
      (SELECT coalesce('team:' || held.scope_team_id, 'site:' || held.scope_site_id) AS named FROM held
        WHERE held.role = 'external_auditor' ORDER BY named NULLS LAST LIMIT 1),
      (SELECT coalesce(max(e.sequence) + 1, 0) FROM public.ledger_entry e
        WHERE e.organisation_id = door.organisation_id)
    FROM today JOIN public.person p ON p.organisation_id = today.id AND p.id = door.person_id
    WHERE p.left_on IS NULL OR p.left_on >= today.day;
END $$;
