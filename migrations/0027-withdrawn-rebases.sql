-- A re-base that was a mistake. It stays in the history, with who took it back and why; the lines before it hold on.

CREATE TABLE measure_rebase_withdrawal (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  measure_id uuid NOT NULL,
  -- of the re-base
  measure_version integer NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  withdrawn_by uuid,
  withdrawn_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, measure_id, measure_version),
  FOREIGN KEY (organisation_id, measure_id, measure_version)
    REFERENCES measure_rebase (organisation_id, measure_id, measure_version),
  FOREIGN KEY (organisation_id, withdrawn_by) REFERENCES person (organisation_id, id)
);
CALL protect('measure_rebase_withdrawal');
GRANT SELECT, INSERT ON measure_rebase_withdrawal TO plumbline_app;

-- After one was taken back, limits may be drawn from the same period on once more.
ALTER TABLE measure_rebase DROP CONSTRAINT measure_rebase_organisation_id_measure_id_starts_on_key;
