-- Keys with which another program posts values, on behalf of whoever made the key.

CREATE TABLE posting_key (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  -- its first characters, by which somebody who has the key recognises it
  prefix text NOT NULL,
  owner_id uuid NOT NULL,
  -- the last day on which it opens
  expires_on date NOT NULL,
  made_at timestamptz NOT NULL,
  -- the day alone: when exactly a machine worked is nobody's business
  last_used_on date,
  ended_at timestamptz,
  ended_by uuid,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, ended_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX posting_key_owner ON posting_key (organisation_id, owner_id);
CALL protect('posting_key');
GRANT SELECT, INSERT, UPDATE ON posting_key TO plumbline_app;

-- The measures a key is for; all others are closed to it.
CREATE TABLE posting_key_measure (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  key_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, measure_id, key_id),
  FOREIGN KEY (organisation_id, key_id) REFERENCES posting_key (organisation_id, id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure (organisation_id, id)
);
CREATE INDEX posting_key_measure_key ON posting_key_measure (organisation_id, key_id);
CALL protect('posting_key_measure');
GRANT SELECT, INSERT ON posting_key_measure TO plumbline_app;

-- What a key opens. Not a tenant table: it is found by the key alone, before an organisation is known. The row goes
-- when the key is ended.
CREATE TABLE identity.posting_key (
  -- SHA-256 of the key; the key itself is shown once and kept nowhere
  token_hash text PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES public.organisation (id),
  key_id uuid NOT NULL,
  person_id uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  FOREIGN KEY (organisation_id, key_id) REFERENCES public.posting_key (organisation_id, id)
);
CREATE INDEX posting_key_of ON identity.posting_key (organisation_id, key_id);
GRANT SELECT, INSERT, DELETE ON identity.posting_key TO plumbline_app;

ALTER TABLE measure_value
  -- the key it was posted with; null where somebody typed, pasted or imported it
  ADD COLUMN key_id uuid,
  ADD FOREIGN KEY (organisation_id, key_id) REFERENCES posting_key (organisation_id, id);
