-- Where top management is one person, what comes out of a pulse is that person's own data too: they read it first, add a
-- statement, may ask a third person to leave out what somebody wrote, and it is forgotten after three further waves.

ALTER TABLE pulse_wave
  ADD COLUMN single_leader_id uuid,
  ADD COLUMN statement text NOT NULL DEFAULT '',
  ADD COLUMN forgotten_at timestamptz,
  ADD FOREIGN KEY (organisation_id, single_leader_id) REFERENCES person (organisation_id, id);

CREATE TABLE pulse_objection (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  wave_id uuid NOT NULL,
  question text NOT NULL CHECK (question IN ('helps', 'hinders')),
  -- what somebody wrote; gone once it was judged
  words text NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  made_at timestamptz NOT NULL,
  judged_by uuid,
  judged_at timestamptz,
  left_out boolean,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, wave_id) REFERENCES pulse_wave (organisation_id, id),
  FOREIGN KEY (organisation_id, judged_by) REFERENCES person (organisation_id, id),
  CHECK ((judged_at IS NULL) = (left_out IS NULL) AND (judged_at IS NULL) = (judged_by IS NULL))
);
CREATE INDEX pulse_objection_wave ON pulse_objection (organisation_id, wave_id);
CALL protect('pulse_objection');
GRANT SELECT, INSERT, UPDATE ON pulse_objection TO plumbline_app;
