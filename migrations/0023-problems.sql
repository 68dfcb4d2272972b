-- Problems: what went wrong, what was done at once, where in the set-up it came from, and whether the fix works.
-- And holds: work that somebody stopped because it was not right.

CREATE TABLE problem (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  reference text NOT NULL,
  folded_reference text GENERATED ALWAYS AS (folded(reference)) STORED,
  kind text NOT NULL CHECK (kind IN ('nonconformity', 'complaint', 'incident', 'near_miss', 'audit_finding')),
  title text NOT NULL CHECK (title <> ''),
  what_happened text NOT NULL DEFAULT '',
  severity text NOT NULL CHECK (severity IN ('minor', 'major', 'serious')),
  process text NOT NULL DEFAULT '',
  -- where, in the words of who raised it
  place text NOT NULL DEFAULT '',
  team_id uuid,
  found_in text NOT NULL CHECK (found_in IN ('incoming', 'in_work', 'final', 'at_customer', 'audit', 'other')),
  found_by text NOT NULL
    CHECK (found_by IN ('staff', 'internal_audit', 'customer', 'external_audit', 'supplier', 'authority')),
  happened_on date NOT NULL,
  noticed_on date NOT NULL,
  -- a customer, an order, a part number, in plain words
  concerns text NOT NULL DEFAULT '',
  raised_by uuid,
  recorded_at timestamptz NOT NULL,
  owner_id uuid,
  known_to_top_at timestamptz,
  told_to uuid,
  -- in the firm's currency
  cost_known numeric(14, 2) CHECK (cost_known >= 0),
  cost_estimated numeric(14, 2) CHECK (cost_estimated >= 0),
  -- the tree of whys, in the order in which it is shown: [{cause, parent, text, category, root}]
  causes jsonb NOT NULL DEFAULT '[]',
  -- of the root causes, as they are compared: category and folded words
  root_keys text[] NOT NULL DEFAULT '{}',
  -- the answers to the four questions asked before a person is named as the only cause
  fairness jsonb,
  -- an earlier problem that had the same cause
  same_as_id uuid,
  check_due_on date,
  checker_id uuid,
  checked_on date,
  checked_by uuid,
  verdict text CHECK (verdict IN ('works', 'partly', 'does_not')),
  check_note text NOT NULL DEFAULT '',
  closed_on date,
  closed_by uuid,
  close_note text NOT NULL DEFAULT '',
  thanks text NOT NULL DEFAULT '',
  withdrawn_on date,
  withdraw_reason text NOT NULL DEFAULT '',
  reopened_count integer NOT NULL DEFAULT 0,
  reopen_reason text NOT NULL DEFAULT '',
  import_id uuid,
  source_columns jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, reference),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, raised_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, told_to) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, checker_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, checked_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, closed_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, same_as_id) REFERENCES problem (organisation_id, id) ON DELETE SET NULL (same_as_id),
  CHECK (happened_on <= noticed_on),
  CHECK ((verdict IS NULL) = (checked_on IS NULL)),
  CHECK (closed_on IS NULL OR withdrawn_on IS NULL)
);
CREATE INDEX problem_noticed ON problem (organisation_id, noticed_on);
CREATE INDEX problem_folded_reference ON problem (organisation_id, folded_reference);
CREATE INDEX problem_team ON problem (organisation_id, team_id);
CREATE INDEX problem_raised_by ON problem (organisation_id, raised_by);
CREATE INDEX problem_owner ON problem (organisation_id, owner_id);
CREATE INDEX problem_told_to ON problem (organisation_id, told_to);
CREATE INDEX problem_checker ON problem (organisation_id, checker_id);
CREATE INDEX problem_checked_by ON problem (organisation_id, checked_by);
CREATE INDEX problem_closed_by ON problem (organisation_id, closed_by);
CREATE INDEX problem_same_as ON problem (organisation_id, same_as_id);
CREATE INDEX problem_import ON problem (organisation_id, import_id);
CALL protect('problem');
GRANT SELECT, INSERT, UPDATE, DELETE ON problem TO plumbline_app;

-- Earlier states, so that any page can be seen as it stood on a past day. Filled by the database alone.
CREATE TABLE problem_past (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  changed_at timestamptz NOT NULL,
  replaced_at timestamptz NOT NULL,
  state jsonb NOT NULL,
  PRIMARY KEY (organisation_id, id, version)
);
CREATE INDEX problem_past_time ON problem_past (organisation_id, replaced_at);
CALL protect('problem_past');
GRANT SELECT, INSERT, DELETE ON problem_past TO plumbline_app;

CREATE FUNCTION problem_keep_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO problem_past (organisation_id, id, version, changed_at, replaced_at, state)
  VALUES (OLD.organisation_id, OLD.id, OLD.version, OLD.changed_at, NEW.changed_at,
          to_jsonb(OLD) - '{folded_reference}'::text[]);
  RETURN NEW;
END $$;
CREATE TRIGGER keep_past BEFORE UPDATE ON problem
  FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION problem_keep_past();

-- The problems as they stood at the end of a past day. One that was imported later stands from the day on which it was
-- noticed, with the words it was imported with.
CREATE FUNCTION problem_as_of(until timestamptz, as_of date) RETURNS SETOF problem
  LANGUAGE sql STABLE AS $$
  SELECT a.* FROM problem a
   WHERE a.organisation_id = current_organisation()
     AND (a.changed_at < until OR (a.version = 1 AND a.import_id IS NOT NULL AND a.noticed_on <= as_of))
  UNION ALL
  SELECT s.* FROM problem_past p, jsonb_populate_record(NULL::problem, p.state) s
   WHERE p.organisation_id = current_organisation() AND p.replaced_at >= until
     AND (p.changed_at < until OR (p.version = 1 AND s.import_id IS NOT NULL AND s.noticed_on <= as_of))
$$;

-- The next free numbers of this firm's own references (N-1, N-2 … and H-1, H-2 …).
CREATE TABLE problem_counter (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  series text NOT NULL CHECK (series IN ('N', 'H')),
  last integer NOT NULL,
  PRIMARY KEY (organisation_id, series)
);
CALL protect('problem_counter');
GRANT SELECT, INSERT, UPDATE ON problem_counter TO plumbline_app;

-- What was done: at once so that it does no more harm, and to put right what was wrong; and where else was looked.
CREATE TABLE problem_entry (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  problem_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('containment', 'correction', 'elsewhere')),
  text text NOT NULL CHECK (text <> ''),
  -- whether the same cause was found there; of looking elsewhere alone
  found boolean,
  done_on date NOT NULL,
  done_by uuid,
  written_by uuid,
  written_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, done_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person (organisation_id, id),
  CHECK ((kind = 'elsewhere') = (found IS NOT NULL))
);
CREATE INDEX problem_entry_problem ON problem_entry (organisation_id, problem_id);
CREATE INDEX problem_entry_done_by ON problem_entry (organisation_id, done_by);
CREATE INDEX problem_entry_written_by ON problem_entry (organisation_id, written_by);
CALL protect('problem_entry');
GRANT SELECT, INSERT, UPDATE, DELETE ON problem_entry TO plumbline_app;

-- The corrective actions, by plain reference.
CREATE TABLE problem_action (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  problem_id uuid NOT NULL,
  action_id uuid NOT NULL,
  linked_at timestamptz NOT NULL,
  linked_by uuid,
  unlinked_at timestamptz,
  PRIMARY KEY (organisation_id, problem_id, action_id, linked_at),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, linked_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX problem_action_action ON problem_action (organisation_id, action_id);
CREATE INDEX problem_action_linked_by ON problem_action (organisation_id, linked_by);
CALL protect('problem_action');
GRANT SELECT, INSERT, UPDATE, DELETE ON problem_action TO plumbline_app;

-- Each time somebody said what it cost, or may cost.
CREATE TABLE problem_cost (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  problem_id uuid NOT NULL,
  problem_version integer NOT NULL,
  known numeric(14, 2),
  estimated numeric(14, 2),
  why text NOT NULL DEFAULT '',
  said_by uuid,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, problem_id, problem_version),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, said_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX problem_cost_said_by ON problem_cost (organisation_id, said_by);
CALL protect('problem_cost');
GRANT SELECT, INSERT, DELETE ON problem_cost TO plumbline_app;

CREATE TABLE problem_file (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  problem_id uuid NOT NULL,
  file_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, problem_id, file_id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
CREATE INDEX problem_file_file ON problem_file (organisation_id, file_id);
CALL protect('problem_file');
GRANT SELECT, INSERT, DELETE ON problem_file TO plumbline_app;

-- Problems that an import changed. What they were before is in problem_past, under the version before.
CREATE TABLE problem_import_change (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  import_id uuid NOT NULL,
  problem_id uuid NOT NULL,
  -- as the import left it, or as undoing a later import left it again
  version integer NOT NULL,
  -- as the import found it; null where the import made it
  version_before integer,
  -- what was done, where the file added it
  entry_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (organisation_id, import_id, problem_id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem (organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX problem_import_change_problem ON problem_import_change (organisation_id, problem_id);
CALL protect('problem_import_change');
GRANT SELECT, INSERT, UPDATE, DELETE ON problem_import_change TO plumbline_app;

-- Work that somebody stopped. Whether it stayed stopped is answered by a leader by name, and is never taken back.
CREATE TABLE hold (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  reference text NOT NULL,
  what text NOT NULL CHECK (what <> ''),
  why text NOT NULL CHECK (why <> ''),
  process text NOT NULL DEFAULT '',
  place text NOT NULL DEFAULT '',
  problem_id uuid,
  called_by uuid,
  called_at timestamptz NOT NULL,
  upheld_at timestamptz,
  upheld_by uuid,
  upheld_reason text NOT NULL DEFAULT '',
  overridden_at timestamptz,
  overridden_by uuid,
  overridden_reason text NOT NULL DEFAULT '',
  released_at timestamptz,
  released_by uuid,
  released_note text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, reference),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem (organisation_id, id) ON DELETE SET NULL (problem_id),
  FOREIGN KEY (organisation_id, called_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, upheld_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, overridden_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, released_by) REFERENCES person (organisation_id, id),
  CHECK (overridden_at IS NULL OR (released_at IS NULL AND overridden_reason <> ''))
);
CREATE INDEX hold_called ON hold (organisation_id, called_at);
CREATE INDEX hold_problem ON hold (organisation_id, problem_id);
CREATE INDEX hold_called_by ON hold (organisation_id, called_by);
CREATE INDEX hold_upheld_by ON hold (organisation_id, upheld_by);
CREATE INDEX hold_overridden_by ON hold (organisation_id, overridden_by);
CREATE INDEX hold_released_by ON hold (organisation_id, released_by);
CALL protect('hold');
GRANT SELECT, INSERT, UPDATE ON hold TO plumbline_app;
