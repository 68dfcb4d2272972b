-- Strategy: where the firm wants to go, what it undertakes to get there, and how both are kept alive.

CREATE TABLE goal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  why text NOT NULL DEFAULT '',
  field text NOT NULL CHECK (field IN ('growth', 'customer', 'efficiency', 'risk', 'people', 'planet', 'other')),
  -- the day by which it is meant to be reached
  horizon date NOT NULL,
  owner_id uuid,
  closed_on date,
  outcome text CHECK (outcome IN ('reached', 'given_up')),
  close_reason text NOT NULL DEFAULT '',
  created_by uuid,
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  CHECK ((closed_on IS NULL) = (outcome IS NULL)),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX goal_owner ON goal (organisation_id, owner_id);
CALL protect('goal');
GRANT SELECT, INSERT, UPDATE ON goal TO plumbline_app;

-- A change of direction: what the goal was before stays, with the day and the reason.
CREATE TABLE goal_turn (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  goal_id uuid NOT NULL,
  goal_version integer NOT NULL,
  turned_on date NOT NULL,
  name_before text NOT NULL,
  field_before text NOT NULL,
  horizon_before date NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  decided_by uuid,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, goal_id, goal_version),
  FOREIGN KEY (organisation_id, goal_id) REFERENCES goal (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES person (organisation_id, id)
);
CALL protect('goal_turn');
GRANT SELECT, INSERT ON goal_turn TO plumbline_app;

CREATE TABLE objective (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  why text NOT NULL DEFAULT '',
  resources text NOT NULL DEFAULT '',
  -- how it will be judged, in words, where a measure does not say it
  judged text NOT NULL DEFAULT '',
  owner_id uuid,
  measure_id uuid,
  target numeric,
  due_on date NOT NULL,
  rhythm text NOT NULL CHECK (rhythm IN ('week', 'month', 'quarter')),
  next_check_in date NOT NULL,
  closed_on date,
  outcome text CHECK (outcome IN ('reached', 'partly', 'missed', 'dropped')),
  close_reason text NOT NULL DEFAULT '',
  created_by uuid,
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  CHECK ((closed_on IS NULL) = (outcome IS NULL)),
  CHECK (target IS NULL OR measure_id IS NOT NULL),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX objective_owner ON objective (organisation_id, owner_id);
CREATE INDEX objective_measure ON objective (organisation_id, measure_id);
CALL protect('objective');
GRANT SELECT, INSERT, UPDATE ON objective TO plumbline_app;

-- Every state of what an objective is judged by, the first included, kept for ever.
CREATE TABLE objective_terms (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  objective_id uuid NOT NULL,
  objective_version integer NOT NULL,
  measure_id uuid,
  target numeric,
  judged text NOT NULL,
  due_on date NOT NULL,
  reason text NOT NULL DEFAULT '',
  set_by uuid,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, objective_id, objective_version),
  FOREIGN KEY (organisation_id, objective_id) REFERENCES objective (organisation_id, id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure (organisation_id, id),
  FOREIGN KEY (organisation_id, set_by) REFERENCES person (organisation_id, id)
);
CALL protect('objective_terms');
GRANT SELECT, INSERT ON objective_terms TO plumbline_app;

-- Which goals an objective serves, and served.
CREATE TABLE objective_goal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  objective_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  linked_at timestamptz NOT NULL,
  unlinked_at timestamptz,
  PRIMARY KEY (organisation_id, objective_id, goal_id, linked_at),
  FOREIGN KEY (organisation_id, objective_id) REFERENCES objective (organisation_id, id),
  FOREIGN KEY (organisation_id, goal_id) REFERENCES goal (organisation_id, id)
);
CREATE INDEX objective_goal_goal ON objective_goal (organisation_id, goal_id);
CALL protect('objective_goal');
GRANT SELECT, INSERT, UPDATE ON objective_goal TO plumbline_app;

CREATE TABLE check_in (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  objective_id uuid NOT NULL,
  -- the day for which it was planned
  due_on date NOT NULL,
  said_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('on_track', 'at_risk', 'off_track')),
  text text NOT NULL DEFAULT '',
  said_by uuid,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, objective_id) REFERENCES objective (organisation_id, id),
  FOREIGN KEY (organisation_id, said_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX check_in_objective ON check_in (organisation_id, objective_id, said_at);
CALL protect('check_in');
GRANT SELECT, INSERT ON check_in TO plumbline_app;
