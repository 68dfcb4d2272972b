-- Measures: what is counted or measured period by period, what it should be, and what was said about it.

CREATE TABLE measure (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL,
  -- what counts and what does not, so that two people come to the same figure
  definition text NOT NULL DEFAULT '',
  unit text NOT NULL DEFAULT '',
  kind text NOT NULL CHECK (kind IN ('xmr', 'p', 'u', 'c', 'rare')),
  better text NOT NULL CHECK (better IN ('higher', 'lower', 'neither')),
  rhythm text NOT NULL CHECK (rhythm IN ('week', 'month', 'quarter', 'year')),
  -- a rate is shown per so many units of its denominator
  per integer NOT NULL DEFAULT 1 CHECK (per > 0),
  -- where the figures come from
  source text NOT NULL DEFAULT '',
  owner_id uuid,
  retired_on date,
  retire_reason text NOT NULL DEFAULT '',
  created_by uuid,
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX measure_owner ON measure (organisation_id, owner_id);
CALL protect('measure');
GRANT SELECT, INSERT, UPDATE ON measure TO plumbline_app;

-- A correction is one more revision of its period; the last one counts and none is ever overwritten.
CREATE TABLE measure_value (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  measure_id uuid NOT NULL,
  -- the first day of the period; of rare events the day of the event
  period date NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  -- the value; of shares, rates and counts what was counted; of rare events how many there were that day
  value numeric NOT NULL,
  -- of shares and rates: in how many cases, hours, visits
  size numeric CHECK (size > 0),
  reason text NOT NULL DEFAULT '',
  -- the version of the measure that came about with it: baselines lock in the order in which values came to be known
  measure_version integer NOT NULL,
  recorded_by uuid,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, measure_id, period, revision),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure (organisation_id, id),
  FOREIGN KEY (organisation_id, recorded_by) REFERENCES person (organisation_id, id),
  CHECK (revision = 1 OR reason <> '')
);
CALL protect('measure_value');
GRANT SELECT, INSERT ON measure_value TO plumbline_app;

CREATE TABLE measure_target (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  measure_id uuid NOT NULL,
  -- the later of two set for one day counts
  measure_version integer NOT NULL,
  starts_on date NOT NULL,
  -- in the unit that is shown; null: from then on there is none
  target numeric,
  reason text NOT NULL,
  set_by uuid,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, measure_id, measure_version),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure (organisation_id, id),
  FOREIGN KEY (organisation_id, set_by) REFERENCES person (organisation_id, id)
);
CALL protect('measure_target');
GRANT SELECT, INSERT ON measure_target TO plumbline_app;

-- New limits from a period on, because the process was changed on purpose. Earlier verdicts stay.
CREATE TABLE measure_rebase (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  measure_id uuid NOT NULL,
  measure_version integer NOT NULL,
  starts_on date NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  decided_by uuid,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, measure_id, measure_version),
  UNIQUE (organisation_id, measure_id, starts_on),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES person (organisation_id, id)
);
CALL protect('measure_rebase');
GRANT SELECT, INSERT ON measure_rebase TO plumbline_app;

-- What happened on a day and may be seen in the values.
CREATE TABLE measure_note (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  measure_id uuid NOT NULL,
  day date NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  said_by uuid,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure (organisation_id, id),
  FOREIGN KEY (organisation_id, said_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX measure_note_measure ON measure_note (organisation_id, measure_id, day);
CALL protect('measure_note');
GRANT SELECT, INSERT ON measure_note TO plumbline_app;
