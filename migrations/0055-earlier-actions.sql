-- What the figures ask of the earlier states of actions, in columns: there are more of them than of anything else, and to
-- take ten values out of the JSON of one costs more than to read it. The trigger that keeps a state fills them in.

ALTER TABLE action_past
  ADD COLUMN opened_on date,
  ADD COLUMN first_due_on date,
  ADD COLUMN due_on date,
  ADD COLUMN done_on date,
  ADD COLUMN cancelled_on date,
  ADD COLUMN decided_on date,
  ADD COLUMN recorded_at timestamptz,
  ADD COLUMN accountable_id uuid,
  ADD COLUMN proposed_by uuid,
  ADD COLUMN import_id uuid,
  ADD COLUMN proposed boolean,
  ADD COLUMN significance text,
  ADD COLUMN source text;

-- The states of every organisation, which the owner of the table does not see otherwise.
ALTER TABLE action_past NO FORCE ROW LEVEL SECURITY;
UPDATE action_past SET (opened_on, first_due_on, due_on, done_on, cancelled_on, decided_on, recorded_at, accountable_id,
    proposed_by, import_id, proposed, significance, source)
  = (SELECT s.* FROM jsonb_to_record(state) AS s (opened_on date, first_due_on date, due_on date, done_on date,
    cancelled_on date, decided_on date, recorded_at timestamptz, accountable_id uuid, proposed_by uuid, import_id uuid,
    proposed boolean, significance text, source text));
ALTER TABLE action_past FORCE ROW LEVEL SECURITY;

CREATE OR REPLACE FUNCTION action_keep_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO action_past (organisation_id, id, version, changed_at, replaced_at, state, opened_on, first_due_on, due_on,
    done_on, cancelled_on, decided_on, recorded_at, accountable_id, proposed_by, import_id, proposed, significance, source)
  VALUES (OLD.organisation_id, OLD.id, OLD.version, OLD.changed_at, NEW.changed_at, to_jsonb(OLD) - '{search,folded_reference}'::text[],
    OLD.opened_on, OLD.first_due_on, OLD.due_on, OLD.done_on, OLD.cancelled_on, OLD.decided_on, OLD.recorded_at, OLD.accountable_id,
    OLD.proposed_by, OLD.import_id, OLD.proposed, OLD.significance, OLD.source);
  RETURN NEW;
END $$;

-- Problems of which a check is planned: of no other is the history asked for.
CREATE INDEX problem_check_due ON problem (organisation_id, check_due_on) WHERE check_due_on IS NOT NULL;
