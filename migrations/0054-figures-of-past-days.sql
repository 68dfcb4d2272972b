-- The figures of a past day read states that stood then. Which they are is said by columns of their own, since behind row
-- security an index serves only comparisons that leak nothing, and nothing is then taken out of the JSON of the others.

-- A state stands from when it was written down; the first one of what was imported from before anything was known here.
ALTER TABLE action_past ADD COLUMN stands_from timestamptz NOT NULL GENERATED ALWAYS AS
  (CASE WHEN version = 1 AND state ->> 'import_id' IS NOT NULL THEN '-infinity' ELSE changed_at END) STORED;
ALTER TABLE problem_past
  ADD COLUMN stands_from timestamptz NOT NULL GENERATED ALWAYS AS
    (CASE WHEN version = 1 AND state ->> 'import_id' IS NOT NULL THEN '-infinity' ELSE changed_at END) STORED,
  -- a check of its fix was planned or made
  ADD COLUMN with_check boolean NOT NULL GENERATED ALWAYS AS
    (state ->> 'check_due_on' IS NOT NULL OR state ->> 'checked_on' IS NOT NULL) STORED;
DROP INDEX action_past_time, problem_past_time, voice_item_past_time;
CREATE INDEX action_past_time ON action_past (organisation_id, replaced_at, stands_from);
CREATE INDEX problem_past_time ON problem_past (organisation_id, replaced_at, stands_from);
CREATE INDEX problem_past_check ON problem_past (organisation_id, id) WHERE with_check;
CREATE INDEX voice_item_past_time ON voice_item_past (organisation_id, replaced_at, changed_at);

CREATE OR REPLACE FUNCTION action_as_of(until timestamptz, as_of date) RETURNS SETOF action LANGUAGE sql STABLE AS $$
  SELECT a.* FROM action a
   WHERE a.organisation_id = current_organisation()
     AND (a.changed_at < until OR (a.version = 1 AND a.import_id IS NOT NULL AND a.opened_on <= as_of))
  UNION ALL
  SELECT s.* FROM action_past p, jsonb_populate_record(NULL::action, p.state) s
   WHERE p.organisation_id = current_organisation() AND p.replaced_at >= until AND p.stands_from < until
     AND (p.changed_at < until OR s.opened_on <= as_of)
$$;
CREATE OR REPLACE FUNCTION problem_as_of(until timestamptz, as_of date) RETURNS SETOF problem LANGUAGE sql STABLE AS $$
  SELECT a.* FROM problem a
   WHERE a.organisation_id = current_organisation()
     AND (a.changed_at < until OR (a.version = 1 AND a.import_id IS NOT NULL AND a.noticed_on <= as_of))
  UNION ALL
  SELECT s.* FROM problem_past p, jsonb_populate_record(NULL::problem, p.state) s
   WHERE p.organisation_id = current_organisation() AND p.replaced_at >= until AND p.stands_from < until
     AND (p.changed_at < until OR s.noticed_on <= as_of)
$$;

-- Under which name somebody acted with their own hands; null for what the product did, and for what a key posted. Read from
-- the canonical entry, whose first two members are acting_for and actor.
ALTER TABLE ledger_entry ADD COLUMN by_hand text GENERATED ALWAYS AS
  (CASE WHEN substring(entry FROM 1 FOR 28) = '{"acting_for":null,"actor":"' THEN encode(substring(entry FROM 29 FOR 32), 'escape') END) STORED;
DROP INDEX ledger_entry_time;
CREATE INDEX ledger_entry_time ON ledger_entry (organisation_id, made_at) INCLUDE (by_hand);
