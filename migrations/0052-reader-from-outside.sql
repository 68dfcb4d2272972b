-- An auditor from outside reads, changes nothing, and reads one part of the firm where one was named. What they ask runs as
-- a role of the database's own (src/platform/database/roles.ts makes it), which may only read and for which every table has
-- one policy more. Nobody who works in the firm meets that policy, so it costs them nothing.

-- The part: a site, or a team with all teams below it. Neither: the whole firm.
ALTER TABLE person_role
  ADD COLUMN scope_team_id uuid,
  ADD COLUMN scope_site_id uuid,
  ADD FOREIGN KEY (organisation_id, scope_team_id) REFERENCES team (organisation_id, id),
  ADD FOREIGN KEY (organisation_id, scope_site_id) REFERENCES site (organisation_id, id),
  ADD CONSTRAINT person_role_part CHECK (scope_team_id IS NULL OR scope_site_id IS NULL),
  ADD CONSTRAINT person_role_part_from_outside
    CHECK (role = 'external_auditor' OR (scope_team_id IS NULL AND scope_site_id IS NULL));

DROP FUNCTION identity.enter(text, uuid, timestamptz);
CREATE FUNCTION identity.enter(account text, wanted uuid, at timestamptz)
  RETURNS TABLE (organisation_id uuid, time_zone text, person_id uuid, name text, team_id uuid,
                 roles text[], led_team_ids uuid[], part text)
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
        WHERE held.role = 'external_auditor' ORDER BY named NULLS LAST LIMIT 1)
    FROM today JOIN public.person p ON p.organisation_id = today.id AND p.id = door.person_id
    WHERE p.left_on IS NULL OR p.left_on >= today.day;
END $$;

-- What a transaction for a reader from outside is told beside its organisation: `app.part` is 'firm', 'team:<id>' or
-- 'site:<id>', `app.reader` who they are. Where it is told nothing, nothing is shown.
CREATE FUNCTION reads_whole_firm() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.part', true) = 'firm', false) $$;

-- The teams of the part: a named team and all below it; of a site the teams that are there, and those below them that
-- name no other site.
CREATE FUNCTION teams_of_part() RETURNS uuid[]
  LANGUAGE sql STABLE AS $$
  WITH RECURSIVE part AS (
    SELECT split_part(s, ':', 1) AS kind, NULLIF(split_part(s, ':', 2), '')::uuid AS id
    FROM (SELECT coalesce(current_setting('app.part', true), '')) told (s)),
  tree AS (
    SELECT t.id, CASE part.kind WHEN 'team' THEN t.id = part.id ELSE t.site_id IS NOT DISTINCT FROM part.id END AS inside
    FROM team t CROSS JOIN part
    WHERE t.organisation_id = current_organisation() AND t.parent_id IS NULL
    UNION
    SELECT t.id, CASE WHEN part.kind = 'team' THEN tree.inside OR t.id = part.id
                      WHEN t.site_id IS NULL THEN tree.inside ELSE t.site_id = part.id END
    FROM tree JOIN team t ON t.organisation_id = current_organisation() AND t.parent_id = tree.id CROSS JOIN part)
  SELECT coalesce(array_agg(tree.id), '{}') FROM tree CROSS JOIN part WHERE tree.inside AND part.id IS NOT NULL $$;

-- The people of the part: those of its teams. A site of their own goes before that of their team.
CREATE FUNCTION people_of_part() RETURNS uuid[]
  LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(p.id), '{}') FROM person p CROSS JOIN (SELECT teams_of_part() AS ids) teams
  WHERE p.organisation_id = current_organisation() AND CASE
    WHEN current_setting('app.part', true) LIKE 'site:%' AND p.site_id IS NOT NULL
      THEN 'site:' || p.site_id = current_setting('app.part', true)
    ELSE p.team_id = ANY (teams.ids) END $$;

-- Whether a text that hangs on a record (an address, what an entry of the ledger says) names nothing by its id but what is
-- shown as well: it may say in words what the other record is about. What is not known to be shown counts as not shown.
CREATE FUNCTION names_what_is_shown(given text) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (
    SELECT FROM regexp_matches(given, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') AS found (id)
    WHERE NOT (EXISTS (SELECT FROM person r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM team r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM site r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM action r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM action_comment r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM problem r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM problem_entry r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM hold r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM measure r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM file r WHERE r.id = found.id[1]::uuid))) $$;

GRANT USAGE ON SCHEMA public TO plumbline_reader;

-- Gives readers from outside a table, to read: all of it where they read the whole firm; where they read a part, the rows
-- for which `within` holds. A table that says nothing about parts shows nothing to whoever reads one.
CREATE PROCEDURE show_outside(target regclass, within text DEFAULT 'false')
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('DROP POLICY IF EXISTS outside ON %s', target);
  EXECUTE format('CREATE POLICY outside ON %s AS RESTRICTIVE FOR SELECT TO plumbline_reader
    USING ((SELECT reads_whole_firm()) OR (%s))', target, within);
  EXECUTE format('GRANT SELECT ON %s TO plumbline_reader', target);
END $$;

-- Tables to come begin like that.
CREATE OR REPLACE PROCEDURE protect(target regclass, key name DEFAULT 'organisation_id')
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format(
    'CREATE POLICY tenant ON %s USING (%2$I = NULLIF(current_setting(''app.organisation'', true), '''')::uuid)
       WITH CHECK (%2$I = NULLIF(current_setting(''app.organisation'', true), '''')::uuid)', target, key);
  CALL show_outside(target);
END $$;

DO $$
DECLARE
  known record;
BEGIN
  FOR known IN SELECT p.polrelid::regclass AS name FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE p.polname = 'tenant' AND c.relnamespace = 'public'::regnamespace ORDER BY 1 LOOP
    CALL show_outside(known.name);
  END LOOP;
END $$;

-- What the firm is, says of itself openly and is certified for; the names of its people and teams, which stand on records;
-- and how the record stands: how many entries there are, and that they are whole. What is in them is another table.
CALL show_outside('organisation', 'true');
CALL show_outside('team', 'true');
CALL show_outside('person', 'true');
CALL show_outside('holiday', 'true');
CALL show_outside('standard_held', 'true');
CALL show_outside('certificate', 'true');
CALL show_outside('external_audit', 'true');
CALL show_outside('ledger_entry', 'true');
CALL show_outside('ledger_node', 'true');
CALL show_outside('ledger_checkpoint', 'true');
CALL show_outside('ledger_verification', 'true');
CALL show_outside('ledger_pseudonym', 'true');

-- The named site; of a branch of the tree the sites its teams are at.
CALL show_outside('site', $$'site:' || id = current_setting('app.part', true)
  OR id IN (SELECT site_id FROM team WHERE id = ANY ((SELECT teams_of_part())::uuid[]))$$);

-- Who held which role: of the people of the part, and the reader's own.
CALL show_outside('person_role', $$person_id = ANY ((SELECT people_of_part())::uuid[])
  OR person_id::text = current_setting('app.reader', true)$$);

-- A record belongs to its team; where it names none, to whoever answers for it, else to whoever brought it up.
CALL show_outside('action', $$CASE WHEN team_id IS NOT NULL THEN team_id = ANY ((SELECT teams_of_part())::uuid[])
  ELSE coalesce(accountable_id, proposed_by) = ANY ((SELECT people_of_part())::uuid[]) END$$);
CALL show_outside('problem', $$CASE WHEN team_id IS NOT NULL THEN team_id = ANY ((SELECT teams_of_part())::uuid[])
  ELSE coalesce(owner_id, raised_by) = ANY ((SELECT people_of_part())::uuid[]) END$$);
CALL show_outside('measure', $$owner_id = ANY ((SELECT people_of_part())::uuid[])$$);
CALL show_outside('hold', $$CASE WHEN problem_id IS NOT NULL THEN problem_id IN (SELECT id FROM problem)
  ELSE called_by = ANY ((SELECT people_of_part())::uuid[]) END$$);

-- What hangs on a record goes with it, as it stands today: also what it was on a past day.
CALL show_outside('action_comment', 'action_id IN (SELECT id FROM action)');
CALL show_outside('action_due_move', 'action_id IN (SELECT id FROM action)');
CALL show_outside('action_file', 'action_id IN (SELECT id FROM action)');
CALL show_outside('action_helper', 'action_id IN (SELECT id FROM action)');
CALL show_outside('action_link', 'action_id IN (SELECT id FROM action) AND names_what_is_shown(target)');
CALL show_outside('action_past', 'id IN (SELECT id FROM action)');
CALL show_outside('problem_action', 'problem_id IN (SELECT id FROM problem) AND action_id IN (SELECT id FROM action)');
CALL show_outside('problem_cost', 'problem_id IN (SELECT id FROM problem)');
CALL show_outside('problem_entry', 'problem_id IN (SELECT id FROM problem)');
CALL show_outside('problem_file', 'problem_id IN (SELECT id FROM problem)');
CALL show_outside('problem_past', 'id IN (SELECT id FROM problem)');
CALL show_outside('measure_note', 'measure_id IN (SELECT id FROM measure)');
CALL show_outside('measure_rebase', 'measure_id IN (SELECT id FROM measure)');
CALL show_outside('measure_rebase_withdrawal', 'measure_id IN (SELECT id FROM measure)');
CALL show_outside('measure_target', 'measure_id IN (SELECT id FROM measure)');
CALL show_outside('measure_value', 'measure_id IN (SELECT id FROM measure)');
CALL show_outside('earlier_words', $$kind = 'measure' AND id IN (SELECT id FROM measure)$$);
CALL show_outside('file', 'id IN (SELECT file_id FROM action_file UNION ALL SELECT file_id FROM problem_file)');
CALL show_outside('ledger_payload', $$EXISTS (SELECT FROM ledger_entry e
  WHERE e.organisation_id = ledger_payload.organisation_id AND e.sequence = ledger_payload.sequence
    AND CASE e.object_kind
      WHEN 'action' THEN EXISTS (SELECT FROM action a WHERE a.id = e.object_id::uuid)
      WHEN 'problem' THEN EXISTS (SELECT FROM problem p WHERE p.id = e.object_id::uuid)
      WHEN 'hold' THEN EXISTS (SELECT FROM hold h WHERE h.id = e.object_id::uuid)
      WHEN 'measure' THEN EXISTS (SELECT FROM measure m WHERE m.id = e.object_id::uuid) END)
  AND names_what_is_shown((payload::jsonb - 'import_id')::text)$$);
