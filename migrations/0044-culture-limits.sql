-- Limits that a firm sets for an indicator in place of those of the culture model. Every version stays: a day is judged by
-- the limits that held on it.

CREATE TABLE indicator_limit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  indicator text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  -- both null: the limits of the model again
  watch double precision,
  act double precision,
  reason text NOT NULL CHECK (reason <> ''),
  set_by uuid NOT NULL,
  set_on date NOT NULL,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, indicator, version),
  FOREIGN KEY (organisation_id, set_by) REFERENCES person (organisation_id, id),
  CHECK ((watch IS NULL) = (act IS NULL))
);
CREATE INDEX indicator_limit_set_by ON indicator_limit (organisation_id, set_by);
CALL protect('indicator_limit');
GRANT SELECT, INSERT ON indicator_limit TO plumbline_app;
