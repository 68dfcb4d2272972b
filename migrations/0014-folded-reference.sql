-- Finding the actions that a file names, by their references as they are compared. A column, because
-- behind row security an index over a function serves no query: the function might tell of rows that
-- nobody may see, so that every row of the firm was folded anew for each batch of a file.
DROP INDEX action_folded_reference;
ALTER TABLE action ADD COLUMN folded_reference text GENERATED ALWAYS AS (folded(reference)) STORED;
CREATE INDEX action_folded_reference ON action (organisation_id, folded_reference);

-- What is computed is kept no more of a past state than it was.
CREATE OR REPLACE FUNCTION action_keep_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO action_past (organisation_id, id, version, changed_at, replaced_at, state)
  VALUES (OLD.organisation_id, OLD.id, OLD.version, OLD.changed_at, NEW.changed_at,
          to_jsonb(OLD) - '{search,folded_reference}'::text[]);
  RETURN NEW;
END $$;
