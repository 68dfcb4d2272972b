-- People: found by a few letters, matched when a written name turns out to be somebody known, and
-- leaving in good order.

ALTER TABLE person
  -- what a name is found by: lower case, without accents, single spaces (src/lib/fold.ts)
  ADD COLUMN folded text GENERATED ALWAYS AS
    (btrim(lower(regexp_replace(regexp_replace(normalize(name, NFKD),
      '[\u0300-\u036f]', '', 'g'), '\s+', ' ', 'g')))) STORED,
  -- the person this written name turned out to mean; nothing refers to the name any more
  ADD COLUMN merged_into_id uuid,
  -- who takes over what they own, and the single records that go to somebody else
  ADD COLUMN successor_id uuid,
  ADD COLUMN handover jsonb NOT NULL DEFAULT '[]',
  -- when access ended and everything was handed over: at once, or in the night after the last day
  ADD COLUMN departed_at timestamptz,
  ADD FOREIGN KEY (organisation_id, merged_into_id) REFERENCES person (organisation_id, id),
  ADD FOREIGN KEY (organisation_id, successor_id) REFERENCES person (organisation_id, id);

CREATE INDEX person_folded ON person USING gin (folded gin_trgm_ops);
CREATE INDEX person_team ON person (organisation_id, team_id);
CREATE INDEX person_import ON person (organisation_id, import_id) WHERE import_id IS NOT NULL;
CREATE INDEX person_departure ON person (organisation_id, left_on)
  WHERE left_on IS NOT NULL AND departed_at IS NULL;

-- A role given by mistake today ends yesterday: its period then has no days, and stays on record.
ALTER TABLE person_role DROP CONSTRAINT person_role_check;
ALTER TABLE person_role ADD CONSTRAINT person_role_period CHECK (ends_on IS NULL OR ends_on >= starts_on - 1);

-- Takes away the names that an undone import brought. A name that something else speaks of by now
-- stays, because that record would lose its owner.
CREATE FUNCTION remove_written_names(import uuid)
  RETURNS TABLE (id uuid, name text, version integer)
  LANGUAGE plpgsql AS $$
DECLARE
  written record;
BEGIN
  FOR written IN SELECT p.id, p.name, p.version FROM person p
    WHERE p.organisation_id = current_organisation() AND p.import_id = import
      AND p.as_written AND p.merged_into_id IS NULL ORDER BY p.id LOOP
    BEGIN
      DELETE FROM person p WHERE p.organisation_id = current_organisation() AND p.id = written.id;
    EXCEPTION WHEN foreign_key_violation THEN
      CONTINUE;
    END;
    id := written.id;
    name := written.name;
    version := written.version;
    RETURN NEXT;
  END LOOP;
END $$;

-- What was said stays said; only by whom may become known later, when a written name is matched.
GRANT UPDATE (person_id) ON action_comment TO plumbline_app;
GRANT UPDATE (moved_by) ON action_due_move TO plumbline_app;
