-- What leaders do themselves: promises with a day, visits to where the work is done, messages that say why, and the duties
-- of top management with who answers for each.

CREATE TABLE commitment (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  what text NOT NULL CHECK (what <> ''),
  -- how people will notice
  notice text NOT NULL CHECK (notice <> ''),
  first_due_on date NOT NULL,
  due_on date NOT NULL,
  -- made to everybody here; otherwise to those of commitment_to
  everyone boolean NOT NULL,
  made_by uuid,
  made_on date NOT NULL,
  made_at timestamptz NOT NULL,
  -- who keeps it: whoever made it, until they leave
  owner_id uuid,
  withdrawn_on date,
  withdraw_reason text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX commitment_made_by ON commitment (organisation_id, made_by);
CREATE INDEX commitment_owner ON commitment (organisation_id, owner_id);
CREATE INDEX commitment_due ON commitment (organisation_id, first_due_on);
CALL protect('commitment');
GRANT SELECT, INSERT, UPDATE ON commitment TO plumbline_app;

-- To whom it was made: a team with those below it, or a person.
CREATE TABLE commitment_to (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  commitment_id uuid NOT NULL,
  team_id uuid,
  person_id uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, commitment_id) REFERENCES commitment (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  CHECK ((team_id IS NULL) <> (person_id IS NULL))
);
CREATE INDEX commitment_to_commitment ON commitment_to (organisation_id, commitment_id);
CREATE INDEX commitment_to_team ON commitment_to (organisation_id, team_id);
CREATE INDEX commitment_to_person ON commitment_to (organisation_id, person_id);
CALL protect('commitment_to');
GRANT SELECT, INSERT ON commitment_to TO plumbline_app;

-- Every move of its day; the first day stays what it was.
CREATE TABLE commitment_move (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  commitment_id uuid NOT NULL,
  commitment_version integer NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  moved_by uuid,
  moved_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, commitment_id, commitment_version),
  FOREIGN KEY (organisation_id, commitment_id) REFERENCES commitment (organisation_id, id),
  FOREIGN KEY (organisation_id, moved_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX commitment_move_by ON commitment_move (organisation_id, moved_by);
CALL protect('commitment_move');
GRANT SELECT, INSERT ON commitment_move TO plumbline_app;

-- What shows that it was kept, and on which day it was so.
CREATE TABLE commitment_evidence (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  commitment_id uuid NOT NULL,
  on_day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('action', 'decision', 'problem', 'text')),
  record_id uuid,
  -- the words of who shows it, or what the record was called then
  label text NOT NULL CHECK (label <> ''),
  added_by uuid,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, commitment_id) REFERENCES commitment (organisation_id, id),
  FOREIGN KEY (organisation_id, added_by) REFERENCES person (organisation_id, id),
  CHECK ((kind = 'text') = (record_id IS NULL))
);
CREATE INDEX commitment_evidence_commitment ON commitment_evidence (organisation_id, commitment_id);
CREATE INDEX commitment_evidence_by ON commitment_evidence (organisation_id, added_by);
CALL protect('commitment_evidence');
GRANT SELECT, INSERT ON commitment_evidence TO plumbline_app;

CREATE TABLE visit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  visited_by uuid,
  team_id uuid NOT NULL,
  shift text NOT NULL CHECK (shift IN ('any', 'early', 'late', 'night', 'day')),
  visited_on date NOT NULL,
  -- what was seen and heard; names nobody
  note text NOT NULL DEFAULT '',
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visited_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id)
);
CREATE INDEX visit_by ON visit (organisation_id, visited_by);
CREATE INDEX visit_team ON visit (organisation_id, team_id);
CREATE INDEX visit_day ON visit (organisation_id, visited_on);
CALL protect('visit');
GRANT SELECT, INSERT, UPDATE ON visit TO plumbline_app;

-- What a team raised, and what it was told.
CREATE TABLE visit_point (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  position integer NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  noted_at timestamptz NOT NULL,
  reply text NOT NULL DEFAULT '',
  replied_by uuid,
  replied_on date,
  replied_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id),
  FOREIGN KEY (organisation_id, replied_by) REFERENCES person (organisation_id, id),
  CHECK ((reply = '') = (replied_on IS NULL))
);
CREATE INDEX visit_point_visit ON visit_point (organisation_id, visit_id, position);
CREATE INDEX visit_point_replied_by ON visit_point (organisation_id, replied_by);
CALL protect('visit_point');
GRANT SELECT, INSERT, UPDATE ON visit_point TO plumbline_app;

CREATE TABLE why_message (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  text text NOT NULL CHECK (text <> ''),
  -- the real case it is tied to, and what that was called then
  case_kind text NOT NULL CHECK (case_kind IN ('action', 'decision', 'problem', 'text')),
  case_id uuid,
  case_label text NOT NULL CHECK (case_label <> ''),
  everyone boolean NOT NULL,
  -- how many people it was addressed to when it was sent; nobody counts who read it
  addressed integer NOT NULL CHECK (addressed >= 0),
  written_by uuid,
  written_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person (organisation_id, id),
  CHECK ((case_kind = 'text') = (case_id IS NULL))
);
CREATE INDEX why_message_by ON why_message (organisation_id, written_by);
CREATE INDEX why_message_day ON why_message (organisation_id, written_on);
CALL protect('why_message');
GRANT SELECT, INSERT, UPDATE ON why_message TO plumbline_app;

CREATE TABLE why_message_to (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  message_id uuid NOT NULL,
  team_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, message_id, team_id),
  FOREIGN KEY (organisation_id, message_id) REFERENCES why_message (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id)
);
CREATE INDEX why_message_to_team ON why_message_to (organisation_id, team_id);
CALL protect('why_message_to');
GRANT SELECT, INSERT ON why_message_to TO plumbline_app;

-- A meeting at which it was told, and how many were there.
CREATE TABLE why_telling (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  message_id uuid NOT NULL,
  occasion text NOT NULL CHECK (occasion <> ''),
  told_on date NOT NULL,
  people integer NOT NULL CHECK (people > 0),
  told_by uuid,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, message_id) REFERENCES why_message (organisation_id, id),
  FOREIGN KEY (organisation_id, told_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX why_telling_message ON why_telling (organisation_id, message_id);
CREATE INDEX why_telling_by ON why_telling (organisation_id, told_by);
CALL protect('why_telling');
GRANT SELECT, INSERT ON why_telling TO plumbline_app;

-- Who of top management answers for which duty, from when to when.
CREATE TABLE duty_holder (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  duty text NOT NULL,
  person_id uuid NOT NULL,
  given_by uuid,
  given_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, given_by) REFERENCES person (organisation_id, id)
);
CREATE UNIQUE INDEX duty_holder_now ON duty_holder (organisation_id, duty) WHERE ended_at IS NULL;
CREATE INDEX duty_holder_person ON duty_holder (organisation_id, person_id);
CREATE INDEX duty_holder_given_by ON duty_holder (organisation_id, given_by);
CALL protect('duty_holder');
GRANT SELECT, INSERT, UPDATE ON duty_holder TO plumbline_app;

-- What others do towards a duty. They do the task; who answers for the duty stays who they are.
CREATE TABLE duty_task (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  duty text NOT NULL,
  what text NOT NULL CHECK (what <> ''),
  person_id uuid,
  given_by uuid,
  given_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, given_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX duty_task_duty ON duty_task (organisation_id, duty);
CREATE INDEX duty_task_person ON duty_task (organisation_id, person_id);
CREATE INDEX duty_task_given_by ON duty_task (organisation_id, given_by);
CALL protect('duty_task');
GRANT SELECT, INSERT, UPDATE ON duty_task TO plumbline_app;
