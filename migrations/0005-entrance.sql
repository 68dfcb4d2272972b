-- The door: which organisation an account enters, as whom, with which roles today. These functions
-- read across organisations by design and are the only ones that do; each is bound to one account,
-- returns only what that account may enter. They run as the owner. `SET app.organisation` gives the
-- caller's own organisation back when the function ends, so a door looked through is not walked through.

CREATE FUNCTION identity.enter(account text, wanted uuid, at timestamptz)
  RETURNS TABLE (organisation_id uuid, time_zone text, person_id uuid, name text, team_id uuid,
                 roles text[], led_team_ids uuid[])
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
       WHERE t.organisation_id = door.organisation_id)
    SELECT today.id, today.time_zone, p.id, p.name, p.team_id,
      ARRAY(SELECT DISTINCT r.role FROM public.person_role r
             WHERE r.organisation_id = door.organisation_id AND r.person_id = p.id
               AND r.starts_on <= today.day AND (r.ends_on IS NULL OR r.ends_on >= today.day)),
      ARRAY(SELECT led.id FROM led)
    FROM today JOIN public.person p ON p.organisation_id = today.id AND p.id = door.person_id
    WHERE p.left_on IS NULL OR p.left_on >= today.day;
END $$;

CREATE FUNCTION identity.entrances(account text)
  RETURNS TABLE (organisation_id uuid, name text, is_example boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET app.organisation = '' AS $$
DECLARE
  door identity.membership%ROWTYPE;
BEGIN
  FOR door IN SELECT m.* FROM identity.membership m WHERE m.user_id = account ORDER BY m.organisation_id LOOP
    PERFORM set_config('app.organisation', door.organisation_id::text, true);
    RETURN QUERY SELECT o.id, o.name, o.is_example FROM public.organisation o WHERE o.id = door.organisation_id;
  END LOOP;
END $$;

-- Work that visits every organisation (nightly checks, digests) learns their ids here and nothing
-- else: the owner, too, reads tenant tables behind row security, so the list is kept apart.
CREATE TABLE identity.door (
  organisation_id uuid PRIMARY KEY REFERENCES public.organisation (id),
  time_zone text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON identity.door TO plumbline_app;

CREATE FUNCTION keep_door() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO identity.door (organisation_id, time_zone) VALUES (NEW.id, NEW.time_zone)
  ON CONFLICT (organisation_id) DO UPDATE SET time_zone = EXCLUDED.time_zone;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_door AFTER INSERT OR UPDATE OF time_zone ON organisation
  FOR EACH ROW EXECUTE FUNCTION keep_door();
