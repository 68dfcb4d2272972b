-- Decisions: what was chosen, on which facts, what was expected of it, and what came of it. And what was asked for.

CREATE TABLE resource_request (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  what text NOT NULL CHECK (what <> ''),
  why text NOT NULL CHECK (why <> ''),
  -- what happens if the answer is no
  without_it text NOT NULL DEFAULT '',
  -- money or time, in the words of who asks
  cost text NOT NULL DEFAULT '',
  wanted_by date,
  asked_by uuid,
  asked_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  -- who is to answer in place of top management
  handed_to uuid,
  handed_at timestamptz,
  answer text CHECK (answer IN ('yes', 'no', 'changed')),
  -- what is given instead, where the answer is neither yes nor no
  granted text NOT NULL DEFAULT '',
  answer_why text NOT NULL DEFAULT '',
  answered_by uuid,
  answered_on date,
  withdrawn_on date,
  withdraw_reason text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, asked_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, handed_to) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, answered_by) REFERENCES person (organisation_id, id),
  CHECK ((answer IS NULL) = (answered_on IS NULL)),
  CHECK (answer IS NULL OR withdrawn_on IS NULL)
);
CREATE INDEX resource_request_waiting ON resource_request (organisation_id, asked_on)
  WHERE answer IS NULL AND withdrawn_on IS NULL;
CREATE INDEX resource_request_asked_by ON resource_request (organisation_id, asked_by);
CREATE INDEX resource_request_handed_to ON resource_request (organisation_id, handed_to);
CREATE INDEX resource_request_answered_by ON resource_request (organisation_id, answered_by);
CALL protect('resource_request');
GRANT SELECT, INSERT, UPDATE ON resource_request TO plumbline_app;

CREATE TABLE decision (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  -- the request it answers
  request_id uuid,
  recorded_by uuid,
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, request_id),
  FOREIGN KEY (organisation_id, request_id) REFERENCES resource_request (organisation_id, id),
  FOREIGN KEY (organisation_id, recorded_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX decision_recorded_by ON decision (organisation_id, recorded_by);
CALL protect('decision');
GRANT SELECT, INSERT, UPDATE ON decision TO plumbline_app;

-- What a decision says, as one row for each of its versions: the last one counts and none is ever overwritten, so that
-- nobody can make an expectation fit what came.
CREATE TABLE decision_version (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  decision_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  kind text NOT NULL CHECK (kind IN ('decided', 'directed', 'no_change')),
  -- what was chosen, in one line: the name of the decision
  chosen text NOT NULL CHECK (chosen <> ''),
  question text NOT NULL DEFAULT '',
  options jsonb NOT NULL DEFAULT '[]',
  why text NOT NULL DEFAULT '',
  given_up text NOT NULL DEFAULT '',
  expected text NOT NULL DEFAULT '',
  owner_id uuid,
  decided_on date NOT NULL,
  look_back_on date,
  -- the look-back day that was planned first, however often it is moved
  first_look_back_on date,
  move_reason text NOT NULL DEFAULT '',
  verdict text CHECK (verdict IN ('worked', 'partly', 'did_not')),
  learned text NOT NULL DEFAULT '',
  looked_back_on date,
  looked_back_by uuid,
  withdrawn_on date,
  withdraw_reason text NOT NULL DEFAULT '',
  written_by uuid,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, decision_id, version),
  FOREIGN KEY (organisation_id, decision_id) REFERENCES decision (organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, looked_back_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person (organisation_id, id),
  CHECK (kind <> 'no_change' OR why <> ''),
  CHECK ((verdict IS NULL) = (looked_back_on IS NULL))
);
CREATE INDEX decision_version_owner ON decision_version (organisation_id, owner_id);
CALL protect('decision_version');
GRANT SELECT, INSERT ON decision_version TO plumbline_app;

-- A fact a decision rests on, with what the record said at that moment. One that is taken out again stays here.
CREATE TABLE decision_fact (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('action', 'measure', 'resource_request', 'text')),
  label text NOT NULL CHECK (label <> ''),
  -- an address, or where a paper is kept; of records the page they have here
  target text NOT NULL DEFAULT '',
  record_id uuid,
  frozen jsonb NOT NULL DEFAULT '{}',
  added_by uuid,
  added_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, decision_id) REFERENCES decision (organisation_id, id),
  FOREIGN KEY (organisation_id, added_by) REFERENCES person (organisation_id, id),
  CHECK ((kind = 'text') = (record_id IS NULL))
);
CREATE INDEX decision_fact_decision ON decision_fact (organisation_id, decision_id);
CREATE INDEX decision_fact_record ON decision_fact (organisation_id, record_id);
CALL protect('decision_fact');
GRANT SELECT, INSERT, UPDATE ON decision_fact TO plumbline_app;
