-- What each whole month says by itself, so that a figure is judged by its own history; and dated changes in how the firm is led.

-- The figures of one month alone, of the whole firm and never of a person. A month that came out differently is another row.
CREATE TABLE culture_month (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  -- the last day of the month
  month date NOT NULL,
  -- the number of entries in the ledger when it was counted
  head bigint NOT NULL,
  shape integer NOT NULL,
  made_at timestamptz NOT NULL,
  figures jsonb NOT NULL,
  PRIMARY KEY (organisation_id, month, head)
);
CALL protect('culture_month');
GRANT SELECT, INSERT ON culture_month TO plumbline_app;

CREATE TABLE leadership_change (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  what text NOT NULL CHECK (what <> ''),
  since date NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  -- taken back: it stays in the ledger, and no longer stands on a chart
  withdrawn_at timestamptz,
  withdrawn_why text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, recorded_by) REFERENCES person (organisation_id, id),
  CHECK (withdrawn_at IS NULL OR withdrawn_why <> '')
);
CREATE INDEX leadership_change_by ON leadership_change (organisation_id, recorded_by);
CALL protect('leadership_change');
GRANT SELECT, INSERT, UPDATE ON leadership_change TO plumbline_app;
