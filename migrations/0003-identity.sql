-- Accounts, sessions and the ways in.
-- The first six tables are those of better-auth 1.7.5 with two-factor and passkey, written down here
-- from what it generates and changed by migrations of our own only. A test compares them with what
-- the installed version expects. Columns it does not know are marked "ours".

CREATE TABLE identity."user" (
  id text PRIMARY KEY,
  name text NOT NULL,
  -- lower case; an internal address under .invalid for people without one
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  two_factor_enabled boolean DEFAULT false,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  -- ours: since when the account opens no organisation any more; it is removed a while later
  access_ended_at timestamptz
);

CREATE TABLE identity.session (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES identity."user" (id) ON DELETE CASCADE,
  -- SHA-256 of the token; the token itself is in the browser only
  token_hash text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  -- always empty: where somebody signs in from is nobody's business
  ip_address text,
  -- "Firefox, Windows", so that people recognise their own devices
  user_agent text,
  -- ours, by the product's clock
  started_at timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL,
  proven_at timestamptz NOT NULL,
  second_factor boolean NOT NULL,
  -- a second factor was shown or the password is long: without it only setting up is possible
  strong boolean NOT NULL,
  shared boolean NOT NULL,
  strict boolean NOT NULL
);
CREATE INDEX session_by_user ON identity.session (user_id);

CREATE TABLE identity.account (
  id text PRIMARY KEY,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  user_id text NOT NULL REFERENCES identity."user" (id) ON DELETE CASCADE,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  -- "long$" or "short$", then argon2id with its parameters
  password text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  UNIQUE (provider_id, account_id)
);
CREATE INDEX account_user ON identity.account (user_id);

CREATE TABLE identity.verification (
  id text PRIMARY KEY,
  -- SHA-256 of what the holder has
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX verification_identifier ON identity.verification (identifier);
CREATE INDEX verification_value ON identity.verification (value);

CREATE TABLE identity.two_factor (
  id text PRIMARY KEY,
  user_id text NOT NULL UNIQUE REFERENCES identity."user" (id) ON DELETE CASCADE,
  -- encrypted with the installation's secret
  secret text NOT NULL,
  -- keyed hashes of the recovery codes not used yet
  backup_codes text NOT NULL,
  verified boolean DEFAULT true,
  failed_verification_count integer DEFAULT 0,
  locked_until timestamptz
);
CREATE INDEX two_factor_secret ON identity.two_factor (secret);

CREATE TABLE identity.passkey (
  id text PRIMARY KEY,
  name text,
  public_key text NOT NULL,
  user_id text NOT NULL REFERENCES identity."user" (id) ON DELETE CASCADE,
  credential_id text NOT NULL UNIQUE,
  counter integer NOT NULL,
  device_type text NOT NULL,
  backed_up boolean NOT NULL,
  transports text,
  created_at timestamptz,
  aaguid text
);
CREATE INDEX passkey_user ON identity.passkey (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity."user", identity.session, identity.account,
  identity.verification, identity.two_factor, identity.passkey TO plumbline_app;

ALTER TABLE identity.membership
  ADD FOREIGN KEY (user_id) REFERENCES identity."user" (id) ON DELETE CASCADE;

-- Ours -----------------------------------------------------------------------------------------

-- An invitation binds one code to one person of one organisation. Not a tenant table: it is found by
-- its code alone, before an organisation is known.
CREATE TABLE identity.invitation (
  code_hash text PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES public.organisation (id),
  person_id uuid NOT NULL,
  route text NOT NULL CHECK (route IN ('printed', 'mail')),
  -- for the mail route: the only address the account may have
  email text CHECK ((route = 'mail') = (email IS NOT NULL)),
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  FOREIGN KEY (organisation_id, person_id) REFERENCES public.person (organisation_id, id),
  CHECK (expires_at <= made_at + CASE route WHEN 'printed' THEN interval '72 hours' ELSE interval '7 days' END)
);
CREATE UNIQUE INDEX invitation_open ON identity.invitation (organisation_id, person_id)
  WHERE used_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.invitation TO plumbline_app;

CREATE TABLE identity.first_run (
  token_hash text PRIMARY KEY,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CHECK (expires_at <= made_at + interval '72 hours')
);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.first_run TO plumbline_app;

-- Codes that set a new password: mailed (one hour) or handed over by an administrator (72 hours).
CREATE TABLE identity.reset_code (
  code_hash text PRIMARY KEY,
  user_id text NOT NULL REFERENCES identity."user" (id) ON DELETE CASCADE,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CHECK (expires_at <= made_at + interval '72 hours')
);
CREATE INDEX reset_code_user ON identity.reset_code (user_id);
GRANT SELECT, INSERT, DELETE ON identity.reset_code TO plumbline_app;

-- Codes of authenticator apps that were used: each opens once, although it is right for a minute.
CREATE TABLE identity.used_code (
  user_id text NOT NULL REFERENCES identity."user" (id) ON DELETE CASCADE,
  code_hash text NOT NULL,
  used_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, code_hash)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.used_code TO plumbline_app;

-- Failed attempts by keyed hash of who or where, for growing delays. Typed names are not kept.
CREATE TABLE identity.throttle (
  key text PRIMARY KEY,
  failures integer NOT NULL,
  last_at timestamptz NOT NULL,
  blocked_until timestamptz NOT NULL,
  succeeded_at timestamptz
);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.throttle TO plumbline_app;

-- Whether an account administers, audits or advises anywhere today: its sessions are then short.
-- Reads across organisations, bound to one account, and answers with one bit. Runs as the owner.
CREATE FUNCTION identity.needs_strict_limits(account text, at timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET app.organisation = '' AS $$
DECLARE
  door identity.membership%ROWTYPE;
  found_one boolean := false;
BEGIN
  FOR door IN SELECT m.* FROM identity.membership m WHERE m.user_id = account LOOP
    PERFORM set_config('app.organisation', door.organisation_id::text, true);
    SELECT found_one OR EXISTS (
      SELECT FROM public.person_role r JOIN public.organisation o ON o.id = r.organisation_id
       WHERE r.organisation_id = door.organisation_id AND r.person_id = door.person_id
         AND r.role IN ('system_manager', 'internal_auditor', 'external_auditor', 'consultant')
         AND r.starts_on <= (at AT TIME ZONE o.time_zone)::date
         AND (r.ends_on IS NULL OR r.ends_on >= (at AT TIME ZONE o.time_zone)::date))
      INTO found_one;
  END LOOP;
  RETURN found_one;
END $$;
REVOKE ALL ON FUNCTION identity.needs_strict_limits(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.needs_strict_limits(text, timestamptz) TO plumbline_app;

-- An open invitation with the names its page greets with. Bound to one code's hash; reads the two
-- names behind row security, which the holder of the code is invited to know. Runs as the owner.
CREATE FUNCTION identity.invitation_of(wanted text, at timestamptz)
  RETURNS TABLE (organisation_id uuid, person_id uuid, email text, firm text, person text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET app.organisation = '' AS $$
DECLARE
  found_one identity.invitation%ROWTYPE;
BEGIN
  SELECT i.* INTO found_one FROM identity.invitation i
   WHERE i.code_hash = wanted AND i.used_at IS NULL AND i.expires_at > at;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.organisation', found_one.organisation_id::text, true);
  RETURN QUERY
    SELECT o.id, p.id, found_one.email, o.name, p.name
    FROM public.organisation o JOIN public.person p ON p.organisation_id = o.id
    WHERE o.id = found_one.organisation_id AND p.id = found_one.person_id;
END $$;
REVOKE ALL ON FUNCTION identity.invitation_of(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.invitation_of(text, timestamptz) TO plumbline_app;
