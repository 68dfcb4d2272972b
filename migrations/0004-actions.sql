-- Actions: what was promised, by whom, until when, and what became of it.

CREATE TABLE action (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  reference text NOT NULL,
  title text NOT NULL,
  description text NOT NULL DEFAULT '',
  -- why it matters: asked for wherever something is asked of people
  why text NOT NULL DEFAULT '',
  source text NOT NULL,
  source_reference text NOT NULL DEFAULT '',
  significance text NOT NULL CHECK (significance IN ('high', 'normal', 'low')),
  process text NOT NULL DEFAULT '',
  accountable_id uuid,
  team_id uuid,
  -- a proposal waits for a yes or a no before it is an action
  proposed boolean NOT NULL DEFAULT false,
  proposed_by uuid,
  decided_on date,
  decided_by uuid,
  decision_reason text NOT NULL DEFAULT '',
  opened_on date NOT NULL,
  first_due_on date,
  due_on date,
  contained_on date,
  planned_on date,
  done_on date,
  done_by uuid,
  proved_on date,
  cancelled_on date,
  cancel_reason text NOT NULL DEFAULT '',
  containment text NOT NULL DEFAULT '',
  cause text NOT NULL DEFAULT '',
  corrective_action text NOT NULL DEFAULT '',
  result text NOT NULL DEFAULT '',
  check_due_on date,
  checker_id uuid,
  checked_on date,
  verdict text CHECK (verdict IN ('effective', 'partly', 'not_effective')),
  check_note text NOT NULL DEFAULT '',
  reopened_count integer NOT NULL DEFAULT 0,
  due_moves integer NOT NULL DEFAULT 0,
  late_moves integer NOT NULL DEFAULT 0,
  import_id uuid,
  source_columns jsonb NOT NULL DEFAULT '{}',
  created_by uuid,
  recorded_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  search tsvector GENERATED ALWAYS AS (to_tsvector('simple',
    reference || ' ' || title || ' ' || description || ' ' || why || ' ' || process || ' ' || source_reference)) STORED,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, reference),
  FOREIGN KEY (organisation_id, accountable_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, done_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, checker_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  -- a proof is the word of somebody else than the one who did it
  CHECK (proved_on IS NULL OR done_on IS NOT NULL)
);
CREATE INDEX action_open_due ON action (organisation_id, due_on, id)
  WHERE done_on IS NULL AND cancelled_on IS NULL AND NOT proposed;
CREATE INDEX action_accountable ON action (organisation_id, accountable_id)
  WHERE done_on IS NULL AND cancelled_on IS NULL;
CREATE INDEX action_opened ON action (organisation_id, opened_on);
CREATE INDEX action_done ON action (organisation_id, done_on) WHERE done_on IS NOT NULL;
CREATE INDEX action_check ON action (organisation_id, check_due_on)
  WHERE done_on IS NOT NULL AND checked_on IS NULL;
CREATE INDEX action_import ON action (organisation_id, import_id) WHERE import_id IS NOT NULL;
CREATE INDEX action_search ON action USING gin (search);
CALL protect('action');
GRANT SELECT, INSERT, UPDATE, DELETE ON action TO plumbline_app;

-- Earlier states, so that any page can be seen as it stood on a past day. Filled by the database
-- alone: no path can change an action and forget its past.
CREATE TABLE action_past (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  changed_at timestamptz NOT NULL,
  replaced_at timestamptz NOT NULL,
  state jsonb NOT NULL,
  PRIMARY KEY (organisation_id, id, version)
);
CREATE INDEX action_past_time ON action_past (organisation_id, replaced_at);
CALL protect('action_past');
GRANT SELECT, INSERT, DELETE ON action_past TO plumbline_app;

CREATE FUNCTION action_keep_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO action_past (organisation_id, id, version, changed_at, replaced_at, state)
  VALUES (OLD.organisation_id, OLD.id, OLD.version, OLD.changed_at, NEW.changed_at,
          to_jsonb(OLD) - 'search');
  RETURN NEW;
END $$;
CREATE TRIGGER keep_past BEFORE UPDATE ON action
  FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION action_keep_past();

CREATE TABLE action_due_move (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  action_id uuid NOT NULL,
  moved_at timestamptz NOT NULL,
  moved_on date NOT NULL,
  from_day date,
  to_day date,
  moved_by uuid NOT NULL,
  reason text NOT NULL,
  -- whether the date had already passed when it was moved: decided then, never again
  after_due boolean NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, action_id) REFERENCES action (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, moved_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX action_due_move_action ON action_due_move (organisation_id, action_id);
CREATE INDEX action_due_move_day ON action_due_move (organisation_id, moved_on);
CALL protect('action_due_move');
GRANT SELECT, INSERT, DELETE ON action_due_move TO plumbline_app;

CREATE TABLE action_helper (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  action_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, action_id, person_id),
  FOREIGN KEY (organisation_id, action_id) REFERENCES action (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX action_helper_person ON action_helper (organisation_id, person_id);
CALL protect('action_helper');
GRANT SELECT, INSERT, DELETE ON action_helper TO plumbline_app;

CREATE TABLE action_comment (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  action_id uuid NOT NULL,
  person_id uuid NOT NULL,
  text text NOT NULL,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, action_id) REFERENCES action (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX action_comment_action ON action_comment (organisation_id, action_id);
CALL protect('action_comment');
GRANT SELECT, INSERT, DELETE ON action_comment TO plumbline_app;

CREATE TABLE action_file (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  action_id uuid NOT NULL,
  file_id uuid NOT NULL,
  purpose text NOT NULL DEFAULT 'evidence',
  PRIMARY KEY (organisation_id, action_id, file_id),
  FOREIGN KEY (organisation_id, action_id) REFERENCES action (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
CALL protect('action_file');
GRANT SELECT, INSERT, DELETE ON action_file TO plumbline_app;

CREATE TABLE action_link (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  action_id uuid NOT NULL,
  -- plain reference: what it is called, and where it is found (a path of ours, a URL, a shelf)
  label text NOT NULL,
  target text NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, action_id) REFERENCES action (organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX action_link_action ON action_link (organisation_id, action_id);
CALL protect('action_link');
GRANT SELECT, INSERT, DELETE ON action_link TO plumbline_app;

-- The next free number of this firm's own references (A-1, A-2 …).
CREATE TABLE action_counter (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
  last integer NOT NULL
);
CALL protect('action_counter');
GRANT SELECT, INSERT, UPDATE ON action_counter TO plumbline_app;

-- Filters a person saved; shared by their link.
CREATE TABLE action_view (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  shared boolean NOT NULL DEFAULT false,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CALL protect('action_view');
GRANT SELECT, INSERT, UPDATE, DELETE ON action_view TO plumbline_app;

-- The actions as they stood at the end of a past day. A record that was imported later stands from
-- the day on which it was opened, with the words it was imported with.
CREATE FUNCTION action_as_of(until timestamptz, as_of date) RETURNS SETOF action
  LANGUAGE sql STABLE AS $$
  SELECT a.* FROM action a
   WHERE a.organisation_id = current_organisation()
     AND (a.changed_at < until OR (a.version = 1 AND a.import_id IS NOT NULL AND a.opened_on <= as_of))
  UNION ALL
  SELECT s.* FROM action_past p, jsonb_populate_record(NULL::action, p.state) s
   WHERE p.organisation_id = current_organisation() AND p.replaced_at >= until
     AND (p.changed_at < until OR (p.version = 1 AND s.import_id IS NOT NULL AND s.opened_on <= as_of))
$$;
