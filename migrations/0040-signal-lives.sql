-- The life of a signal: since when it is live, what whoever it concerns answered, and when it ended. It is about how
-- somebody leads, so it is kept apart and for two years at most.

CREATE TABLE signal_life (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  signal text NOT NULL,
  cause text NOT NULL,
  -- whom it concerns alone; the top team as one where there is nobody
  person_id uuid,
  began_on date NOT NULL,
  ended_on date,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE UNIQUE INDEX signal_life_now ON signal_life (organisation_id, signal, cause, person_id) NULLS NOT DISTINCT
  WHERE ended_on IS NULL;
CREATE INDEX signal_life_person ON signal_life (organisation_id, person_id);
CALL protect('signal_life');
GRANT SELECT, INSERT, UPDATE, DELETE ON signal_life TO plumbline_app;

CREATE TABLE signal_answer (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  life_id uuid NOT NULL,
  answer text NOT NULL CHECK (answer IN ('fixed', 'explained', 'disagree')),
  words text NOT NULL CHECK (words <> ''),
  answered_by uuid,
  answered_on date NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, life_id) REFERENCES signal_life (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, answered_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX signal_answer_life ON signal_answer (organisation_id, life_id);
CREATE INDEX signal_answer_by ON signal_answer (organisation_id, answered_by);
CALL protect('signal_answer');
GRANT SELECT, INSERT, DELETE ON signal_answer TO plumbline_app;
