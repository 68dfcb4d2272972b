-- Roles, tenancy, people, organisation, commands' receipts, files.
-- Runs as the owner. The application logs in as plumbline_app, the job runner as plumbline_jobs;
-- both are made by src/platform/database/roles.ts before the first migration, because a migration
-- must never hold a password.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO plumbline_app;

CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO plumbline_app;

CREATE SCHEMA graphile_worker AUTHORIZATION plumbline_jobs;
-- The job library's own bookkeeping, made here as it would make it: it then finds it and never asks
-- for the right to create schemas in this database.
CREATE TABLE graphile_worker.migrations (
  id int PRIMARY KEY,
  ts timestamptz NOT NULL DEFAULT now(),
  breaking boolean NOT NULL DEFAULT false
);
ALTER TABLE graphile_worker.migrations OWNER TO plumbline_jobs;

-- The organisation of the running transaction. NULLIF, because after one SET LOCAL the setting is
-- the empty string and not NULL in later transactions of the same connection.
CREATE FUNCTION current_organisation() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.organisation', true), '')::uuid $$;

-- The wall every tenant table stands behind: row security enabled and forced, one policy for
-- reading and writing. A table made without this call is found by the catalogue test.
CREATE PROCEDURE protect(target regclass, key name DEFAULT 'organisation_id')
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format(
    'CREATE POLICY tenant ON %s USING (%2$I = NULLIF(current_setting(''app.organisation'', true), '''')::uuid)
       WITH CHECK (%2$I = NULLIF(current_setting(''app.organisation'', true), '''')::uuid)', target, key);
END $$;

-- The firm -----------------------------------------------------------------------------------

CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  time_zone text NOT NULL DEFAULT 'Europe/Berlin',
  locale text NOT NULL DEFAULT 'en-GB',
  currency text NOT NULL DEFAULT 'EUR',
  what_we_do text NOT NULL DEFAULT '',
  headcount integer,
  -- ISO weekdays on which the firm works, 1 = Monday
  working_weekdays integer[] NOT NULL DEFAULT '{1,2,3,4,5}',
  high_significance_means text NOT NULL DEFAULT '',
  is_example boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL
);
CALL protect('organisation', 'id');
GRANT SELECT, INSERT, UPDATE ON organisation TO plumbline_app;

CREATE TABLE site (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL,
  address text NOT NULL DEFAULT '',
  closed_on date,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, name)
);
CALL protect('site');
GRANT SELECT, INSERT, UPDATE ON site TO plumbline_app;

CREATE TABLE team (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL,
  parent_id uuid,
  site_id uuid,
  lead_id uuid,
  closed_on date,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, name),
  FOREIGN KEY (organisation_id, parent_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, site_id) REFERENCES site (organisation_id, id)
);
CALL protect('team');
GRANT SELECT, INSERT, UPDATE ON team TO plumbline_app;

CREATE TABLE person (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL,
  email text,
  job_title text NOT NULL DEFAULT '',
  team_id uuid,
  site_id uuid,
  starts_on date,
  left_on date,
  -- a name found in an import and not yet matched to somebody known
  as_written boolean NOT NULL DEFAULT false,
  import_id uuid,
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, site_id) REFERENCES site (organisation_id, id)
);
CREATE UNIQUE INDEX person_email ON person (organisation_id, lower(email)) WHERE email IS NOT NULL;
CREATE INDEX person_name ON person (organisation_id, lower(name));
CALL protect('person');
GRANT SELECT, INSERT, UPDATE, DELETE ON person TO plumbline_app;

ALTER TABLE team ADD FOREIGN KEY (organisation_id, lead_id) REFERENCES person (organisation_id, id);

-- What a person may do and on which level they stand, each with its dates: culture is measured
-- from who was top management at the time, so a period is ended and never overwritten.
CREATE TABLE person_role (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('top_management', 'system_manager', 'line_manager', 'staff',
    'internal_auditor', 'external_auditor', 'consultant')),
  starts_on date NOT NULL,
  ends_on date,
  -- an external auditor sees one scope only
  scope text,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
);
CREATE INDEX person_role_person ON person_role (organisation_id, person_id);
CALL protect('person_role');
GRANT SELECT, INSERT, UPDATE ON person_role TO plumbline_app;

CREATE TABLE leave (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  CHECK (ends_on >= starts_on)
);
CREATE INDEX leave_person ON leave (organisation_id, person_id);
CALL protect('leave');
GRANT SELECT, INSERT, UPDATE, DELETE ON leave TO plumbline_app;

CREATE TABLE standard_held (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  standard text NOT NULL,
  edition text NOT NULL,
  scope text NOT NULL DEFAULT '',
  since date,
  until date,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id)
);
CALL protect('standard_held');
GRANT SELECT, INSERT, UPDATE, DELETE ON standard_held TO plumbline_app;

CREATE TABLE certificate (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  standard_held_id uuid NOT NULL,
  number text NOT NULL DEFAULT '',
  certification_body text NOT NULL,
  -- who accredited the certification body; empty = not accredited, which is said and not hidden
  accreditation_body text NOT NULL DEFAULT '',
  scope text NOT NULL DEFAULT '',
  issued_on date NOT NULL,
  expires_on date,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, standard_held_id) REFERENCES standard_held (organisation_id, id)
);
CALL protect('certificate');
GRANT SELECT, INSERT, UPDATE, DELETE ON certificate TO plumbline_app;

CREATE TABLE external_audit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  standard_held_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('stage_1', 'stage_2', 'surveillance', 'recertification', 'special')),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  note text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, standard_held_id) REFERENCES standard_held (organisation_id, id),
  CHECK (ends_on >= starts_on)
);
CALL protect('external_audit');
GRANT SELECT, INSERT, UPDATE, DELETE ON external_audit TO plumbline_app;

CREATE TABLE holiday (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  day date NOT NULL,
  name text NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, day)
);
CALL protect('holiday');
GRANT SELECT, INSERT, DELETE ON holiday TO plumbline_app;

-- Who may enter which organisation as whom. Not a tenant table: it is read before an organisation
-- is chosen, by the account alone. The row goes in the transaction in which a person leaves.
CREATE TABLE identity.membership (
  user_id text NOT NULL,
  organisation_id uuid NOT NULL REFERENCES public.organisation (id),
  person_id uuid NOT NULL,
  PRIMARY KEY (user_id, organisation_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES public.person (organisation_id, id)
);
CREATE INDEX membership_person ON identity.membership (organisation_id, person_id);
GRANT SELECT, INSERT, DELETE ON identity.membership TO plumbline_app;

-- The write path -----------------------------------------------------------------------------

-- One row per act asked for. A double click or a retried request finds the first answer here.
CREATE TABLE command_receipt (
  -- deferred, because the act that founds an organisation claims its key before the row is there
  organisation_id uuid NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  key text NOT NULL,
  actor_id uuid NOT NULL,
  command text NOT NULL,
  input_hash bytea NOT NULL,
  result jsonb,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, actor_id, key)
);
CREATE INDEX command_receipt_made_at ON command_receipt (organisation_id, made_at);
CALL protect('command_receipt');
GRANT SELECT, INSERT, UPDATE, DELETE ON command_receipt TO plumbline_app;

CREATE TABLE file (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  size bigint NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  uploaded_by uuid NOT NULL,
  uploaded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, uploaded_by) REFERENCES person (organisation_id, id)
);
CALL protect('file');
GRANT SELECT, INSERT, DELETE ON file TO plumbline_app;

-- Mail that was or would have been sent. With no SMTP configured this is where it stays.
CREATE TABLE mail (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  to_address text NOT NULL,
  subject text NOT NULL,
  body_text text NOT NULL,
  body_html text NOT NULL,
  kind text NOT NULL,
  made_at timestamptz NOT NULL,
  sent_at timestamptz,
  failure text,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX mail_made_at ON mail (organisation_id, made_at DESC);
CALL protect('mail');
GRANT SELECT, INSERT, UPDATE ON mail TO plumbline_app;

-- Facts about this installation as a whole (schema of the archive, key of the ledger's signer …).
CREATE TABLE installation (
  name text PRIMARY KEY,
  value jsonb NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON installation TO plumbline_app;

-- Enqueues a job in the caller's own transaction. Runs with the rights of the job runner's role,
-- which alone may write its tables; the payload's organisation must be the transaction's own.
-- graphile_worker.add_job is named at run time, because its schema is filled after this migration.
CREATE FUNCTION enqueue_job(task text, payload json, run_at timestamptz, job_key text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF (payload ->> 'organisationId')::uuid IS DISTINCT FROM public.current_organisation() THEN
    RAISE EXCEPTION 'a job belongs to the organisation of the transaction that asks for it';
  END IF;
  PERFORM graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key);
END $$;
GRANT USAGE ON SCHEMA public TO plumbline_jobs;
GRANT CREATE ON SCHEMA public TO plumbline_jobs;
ALTER FUNCTION enqueue_job(text, json, timestamptz, text) OWNER TO plumbline_jobs;
REVOKE CREATE ON SCHEMA public FROM plumbline_jobs;
REVOKE ALL ON FUNCTION enqueue_job(text, json, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_job(text, json, timestamptz, text) TO plumbline_app;
