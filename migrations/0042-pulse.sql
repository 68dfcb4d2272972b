-- The sealed pulse. Three places that know different things:
--   public.pulse_*   what everybody may know of a wave: questions, blocks, dates, published values
--   register.*       who is asked, and who has fetched a token; it never sees a token
--   box.*            ballots; it never sees who sent one
-- Register and box belong to two roles that nobody signs in as and that cannot read each other. The application reaches each
-- through a few functions that run with the rights of that role, and can read neither's tables.

CREATE TABLE pulse_wave (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  -- where ballots are sent, without a name or a session
  address text NOT NULL,
  form text NOT NULL CHECK (form IN ('core', 'full')),
  supplements text[] NOT NULL,
  with_open boolean NOT NULL,
  cut text NOT NULL CHECK (cut IN ('whole', 'team', 'level')),
  least integer NOT NULL CHECK (least >= 5),
  -- the statements as they were worded when the wave was announced
  questions jsonb NOT NULL,
  eligible integer NOT NULL,
  leaders integer NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  kept_days integer NOT NULL CHECK (kept_days BETWEEN 0 AND 180),
  announced_by uuid NOT NULL,
  announced_at timestamptz NOT NULL,
  opened_at timestamptz,
  closed_at timestamptz,
  published_at timestamptz,
  told_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text NOT NULL DEFAULT '',
  destroyed_at timestamptz,
  -- what is shown to everybody from published_at on, and how many answered; made when the wave was closed
  results jsonb,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, announced_by) REFERENCES person (organisation_id, id),
  CHECK (closes_on >= opens_on)
);
CALL protect('pulse_wave');
GRANT SELECT, INSERT, UPDATE ON pulse_wave TO plumbline_app;

CREATE TABLE pulse_block (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  wave_id uuid NOT NULL,
  parent_id uuid,
  -- leaders are asked by themselves and are in no other block
  of_leaders boolean NOT NULL,
  name text NOT NULL,
  units text[] NOT NULL,
  eligible integer NOT NULL,
  position integer NOT NULL,
  -- of the lowest blocks: DER (SubjectPublicKeyInfo)
  public_key bytea,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, wave_id) REFERENCES pulse_wave (organisation_id, id),
  FOREIGN KEY (organisation_id, parent_id) REFERENCES pulse_block (organisation_id, id)
);
CREATE INDEX pulse_block_wave ON pulse_block (organisation_id, wave_id, position);
CALL protect('pulse_block');
GRANT SELECT, INSERT ON pulse_block TO plumbline_app;

-- How many had answered, rounded down to ten per cent: once a day.
CREATE TABLE pulse_turnout (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  wave_id uuid NOT NULL,
  on_day date NOT NULL,
  percent integer NOT NULL CHECK (percent BETWEEN 0 AND 100 AND percent % 10 = 0),
  PRIMARY KEY (organisation_id, wave_id, on_day),
  FOREIGN KEY (organisation_id, wave_id) REFERENCES pulse_wave (organisation_id, id)
);
CALL protect('pulse_turnout');
GRANT SELECT, INSERT ON pulse_turnout TO plumbline_app;

-- What is done because of a wave.
CREATE TABLE pulse_answer (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  wave_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  linked_by uuid NOT NULL,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, wave_id, decision_id),
  FOREIGN KEY (organisation_id, wave_id) REFERENCES pulse_wave (organisation_id, id),
  FOREIGN KEY (organisation_id, decision_id) REFERENCES decision (organisation_id, id),
  FOREIGN KEY (organisation_id, linked_by) REFERENCES person (organisation_id, id)
);
CALL protect('pulse_answer');
GRANT SELECT, INSERT ON pulse_answer TO plumbline_app;

-- The register ---------------------------------------------------------------------------------

CREATE SCHEMA register;
GRANT USAGE ON SCHEMA register TO plumbline_register, plumbline_app;
GRANT USAGE ON SCHEMA public TO plumbline_register;

CREATE TABLE register.block_key (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  private_key bytea NOT NULL,
  -- how many answers came on paper
  on_paper integer NOT NULL DEFAULT 0,
  PRIMARY KEY (organisation_id, block_id)
);
CALL protect('register.block_key');
GRANT SELECT, INSERT, DELETE ON register.block_key TO plumbline_register;
GRANT UPDATE (on_paper) ON register.block_key TO plumbline_register;

-- No time and no sequence. The hash is of what was signed unseen, and tells nothing of the token.
CREATE TABLE register.asked (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  person_id uuid NOT NULL,
  block_id uuid NOT NULL,
  blinded_hash bytea,
  PRIMARY KEY (organisation_id, wave_id, person_id)
);
CALL protect('register.asked');
GRANT SELECT, INSERT, DELETE ON register.asked TO plumbline_register;
GRANT UPDATE (blinded_hash) ON register.asked TO plumbline_register;

CREATE FUNCTION register.begin(wave uuid, keys json, people json) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO register.block_key SELECT public.current_organisation(), wave, k.block_id, decode(k.private_key, 'base64')
    FROM json_to_recordset(keys) AS k(block_id uuid, private_key text);
  -- in no order that means anything
  INSERT INTO register.asked (organisation_id, wave_id, person_id, block_id)
    SELECT public.current_organisation(), wave, p.person_id, p.block_id
    FROM json_to_recordset(people) AS p(person_id uuid, block_id uuid) ORDER BY random();
END $$;

-- The block of a person, and whether they have a token.
CREATE FUNCTION register.place(wave uuid, person uuid) RETURNS TABLE (block_id uuid, has_token boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.block_id, a.blinded_hash IS NOT NULL FROM register.asked a
  WHERE a.organisation_id = public.current_organisation() AND a.wave_id = wave AND a.person_id = person $$;

-- How many of a block may still answer, by token or on paper. Held until the end of the transaction: of two at once the
-- second waits, so that there are never more answers than people.
CREATE FUNCTION register.room(block uuid) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE here register.block_key; org uuid := public.current_organisation();
BEGIN
  SELECT * INTO here FROM register.block_key k WHERE k.organisation_id = org AND k.block_id = block FOR UPDATE;
  RETURN (SELECT count(*) - count(a.blinded_hash) - here.on_paper FROM register.asked a
    WHERE a.organisation_id = org AND a.wave_id = here.wave_id AND a.block_id = block);
END $$;

CREATE FUNCTION register.take_paper(block uuid, forms integer) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE register.block_key k SET on_paper = k.on_paper + forms
  WHERE k.organisation_id = public.current_organisation() AND k.block_id = block $$;

-- Marks that a person fetches a token and gives the key to sign with; no row where another was fetched before, or where as
-- many answers came on paper as there are people left.
CREATE FUNCTION register.claim(organisation uuid, wave uuid, person uuid, hash bytea)
  RETURNS TABLE (block_id uuid, private_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE room bigint;
BEGIN
  -- By itself, in no transaction of a command: a receipt or a ledger entry would say who fetched a token when.
  PERFORM set_config('app.organisation', organisation::text, true);
  room := (SELECT register.room(a.block_id) FROM register.asked a
    WHERE a.organisation_id = organisation AND a.wave_id = wave AND a.person_id = person);
  RETURN QUERY WITH claimed AS (
    UPDATE register.asked a SET blinded_hash = hash
    WHERE a.organisation_id = organisation AND a.wave_id = wave AND a.person_id = person
      AND (a.blinded_hash = hash OR (a.blinded_hash IS NULL AND room > 0)) RETURNING a.block_id)
  SELECT k.block_id, k.private_key FROM claimed c JOIN register.block_key k
    ON k.organisation_id = organisation AND k.block_id = c.block_id;
  PERFORM set_config('app.organisation', '', true);
END $$;

CREATE FUNCTION register.issued(wave uuid) RETURNS TABLE (block_id uuid, issued bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.block_id, count(a.blinded_hash) FROM register.asked a
  WHERE a.organisation_id = public.current_organisation() AND a.wave_id = wave GROUP BY a.block_id $$;

-- Who has no token yet: they alone are reminded, nobody knows who has answered.
CREATE FUNCTION register.without_token(wave uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.person_id FROM register.asked a
  WHERE a.organisation_id = public.current_organisation() AND a.wave_id = wave AND a.blinded_hash IS NULL $$;

-- The keys are gone, and with them the list of who fetched a token.
CREATE FUNCTION register.destroy(wave uuid) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE keys bigint;
BEGIN
  -- The keys first: whoever is fetching a token holds theirs, and then their own row.
  DELETE FROM register.block_key k WHERE k.organisation_id = public.current_organisation() AND k.wave_id = wave;
  GET DIAGNOSTICS keys = ROW_COUNT;
  DELETE FROM register.asked a WHERE a.organisation_id = public.current_organisation() AND a.wave_id = wave;
  RETURN keys;
END $$;

-- The box --------------------------------------------------------------------------------------

CREATE SCHEMA box;
GRANT USAGE ON SCHEMA box TO plumbline_box, plumbline_app;
GRANT USAGE ON SCHEMA public TO plumbline_box;

-- Which firm a wave is of: asked before an organisation is known, by an address that nobody guesses.
CREATE TABLE box.door (
  address text PRIMARY KEY,
  wave_id uuid NOT NULL UNIQUE,
  organisation_id uuid NOT NULL,
  is_open boolean NOT NULL DEFAULT true
);
GRANT SELECT, INSERT, UPDATE, DELETE ON box.door TO plumbline_box;

CREATE TABLE box.block (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  public_key bytea NOT NULL,
  PRIMARY KEY (organisation_id, block_id)
);
CALL protect('box.block');
GRANT SELECT, INSERT, DELETE ON box.block TO plumbline_box;

-- While a wave is open. Without time, address, or number of any kind.
CREATE TABLE box.staged (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  answers jsonb NOT NULL
);
CREATE INDEX staged_wave ON box.staged (organisation_id, wave_id);
CALL protect('box.staged');
GRANT SELECT, INSERT, DELETE ON box.staged TO plumbline_box;

-- What somebody wrote stands apart from what they ticked, and from their block.
CREATE TABLE box.staged_text (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  question text NOT NULL,
  words text NOT NULL
);
CREATE INDEX staged_text_wave ON box.staged_text (organisation_id, wave_id);
CALL protect('box.staged_text');
GRANT SELECT, INSERT, DELETE ON box.staged_text TO plumbline_box;

CREATE TABLE box.spent (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  hash bytea NOT NULL,
  is_closed boolean NOT NULL DEFAULT false,
  PRIMARY KEY (organisation_id, wave_id, hash)
);
CALL protect('box.spent');
GRANT SELECT, INSERT, DELETE ON box.spent TO plumbline_box;

-- After the close: put in at once, in an order drawn by lot.
CREATE TABLE box.ballot (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  answers jsonb NOT NULL
);
CREATE INDEX ballot_wave ON box.ballot (organisation_id, wave_id);
CALL protect('box.ballot');
GRANT SELECT, INSERT, DELETE ON box.ballot TO plumbline_box;

CREATE FUNCTION box.begin(wave uuid, box_address text, keys json) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO box.door VALUES (box_address, wave, public.current_organisation(), false);
  INSERT INTO box.block SELECT public.current_organisation(), wave, k.block_id, decode(k.public_key, 'base64')
    FROM json_to_recordset(keys) AS k(block_id uuid, public_key text);
END $$;

CREATE FUNCTION box.open(wave uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE box.door d SET is_open = true
  WHERE d.wave_id = wave AND d.organisation_id = public.current_organisation() $$;

-- The keys of a wave, for whoever holds its address; nobody is asked who they are.
CREATE FUNCTION box.keys(box_address text) RETURNS TABLE (wave_id uuid, is_open boolean, block_id uuid, public_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE here box.door;
BEGIN
  SELECT * INTO here FROM box.door d WHERE d.address = box_address;
  IF here.wave_id IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.organisation', here.organisation_id::text, true);
  RETURN QUERY SELECT here.wave_id, here.is_open, b.block_id, b.public_key FROM box.block b
    WHERE b.organisation_id = here.organisation_id AND b.wave_id = here.wave_id ORDER BY b.block_id;
  PERFORM set_config('app.organisation', '', true);
END $$;

-- Takes a ballot whose token was found good. The same token again changes nothing and is not told apart.
CREATE FUNCTION box.cast_ballot(box_address text, block uuid, token_hash bytea, given jsonb, texts jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE here box.door;
BEGIN
  -- FOR SHARE: a ballot is in before the close or not at all.
  SELECT * INTO here FROM box.door d WHERE d.address = box_address AND d.is_open FOR SHARE;
  IF here.wave_id IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.organisation', here.organisation_id::text, true);
  INSERT INTO box.spent (organisation_id, wave_id, block_id, hash)
    VALUES (here.organisation_id, here.wave_id, block, token_hash) ON CONFLICT DO NOTHING;
  IF FOUND THEN
    INSERT INTO box.staged VALUES (here.organisation_id, here.wave_id, block, given);
    INSERT INTO box.staged_text SELECT here.organisation_id, here.wave_id, t.key, t.value
      FROM jsonb_each_text(texts) t;
  END IF;
  PERFORM set_config('app.organisation', '', true);
END $$;

-- Ballots on paper, a bundle of them at once.
CREATE FUNCTION box.cast_bundle(wave uuid, block uuid, forms jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO box.staged SELECT public.current_organisation(), wave, block, f.value -> 'answers'
    FROM jsonb_array_elements(forms) f ORDER BY random();
  INSERT INTO box.staged_text SELECT public.current_organisation(), wave, t.key, t.value
    FROM jsonb_array_elements(forms) f, jsonb_each_text(f.value -> 'texts') t ORDER BY random();
END $$;

-- How many have answered, and how many of them by token.
CREATE FUNCTION box.counts(wave uuid) RETURNS TABLE (block_id uuid, ballots bigint, spent bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT b.block_id,
    (SELECT count(*) FROM box.staged s WHERE s.organisation_id = b.organisation_id AND s.wave_id = wave AND s.block_id = b.block_id),
    (SELECT count(*) FROM box.spent s WHERE s.organisation_id = b.organisation_id AND s.wave_id = wave AND s.block_id = b.block_id)
  FROM box.block b WHERE b.organisation_id = public.current_organisation() AND b.wave_id = wave $$;

-- Shuts the box: from here on nothing comes in, and what lies in it is put anew in an order drawn by lot.
CREATE FUNCTION box.close(wave uuid) RETURNS TABLE (block_id uuid, answers jsonb, question text, words text, hash bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE org uuid := public.current_organisation(); blocks uuid[]; hashes bytea[];
BEGIN
  UPDATE box.door d SET is_open = false WHERE d.wave_id = wave AND d.organisation_id = org;
  INSERT INTO box.ballot SELECT s.organisation_id, s.wave_id, s.block_id, s.answers FROM box.staged s
    WHERE s.organisation_id = org AND s.wave_id = wave ORDER BY random();
  SELECT array_agg(s.block_id ORDER BY s.hash), array_agg(s.hash ORDER BY s.hash) INTO blocks, hashes
    FROM box.spent s WHERE s.organisation_id = org AND s.wave_id = wave;
  DELETE FROM box.spent s WHERE s.organisation_id = org AND s.wave_id = wave;
  INSERT INTO box.spent SELECT org, wave, t.block, t.hash, true FROM unnest(blocks, hashes) AS t(block, hash);
  RETURN QUERY SELECT b.block_id, b.answers, NULL::text, NULL::text, NULL::bytea FROM box.ballot b
      WHERE b.organisation_id = org AND b.wave_id = wave
    UNION ALL (SELECT NULL, NULL, t.question, t.words, NULL FROM box.staged_text t
      WHERE t.organisation_id = org AND t.wave_id = wave ORDER BY random())
    UNION ALL (SELECT NULL, NULL, NULL, NULL, s.hash FROM box.spent s
      WHERE s.organisation_id = org AND s.wave_id = wave ORDER BY s.hash);
  DELETE FROM box.staged s WHERE s.organisation_id = org AND s.wave_id = wave;
  DELETE FROM box.staged_text t WHERE t.organisation_id = org AND t.wave_id = wave;
END $$;

-- The spent list of a wave that is closed, for whoever holds its address.
CREATE FUNCTION box.spent_list(box_address text) RETURNS SETOF bytea
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE here box.door;
BEGIN
  SELECT * INTO here FROM box.door d WHERE d.address = box_address;
  IF here.wave_id IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.organisation', here.organisation_id::text, true);
  RETURN QUERY SELECT s.hash FROM box.spent s
    WHERE s.organisation_id = here.organisation_id AND s.wave_id = here.wave_id AND s.is_closed ORDER BY s.hash;
  PERFORM set_config('app.organisation', '', true);
END $$;

-- The end of every ballot of a wave. The spent list of a wave that was closed stays: it says that somebody's was counted, and
-- not which. That of a wave that was called off lies in the order in which answers came, and goes.
CREATE FUNCTION box.destroy(wave uuid) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE org uuid := public.current_organisation(); unread bigint; read bigint;
BEGIN
  UPDATE box.door d SET is_open = false WHERE d.wave_id = wave AND d.organisation_id = org;
  DELETE FROM box.staged s WHERE s.organisation_id = org AND s.wave_id = wave;
  GET DIAGNOSTICS unread = ROW_COUNT;
  DELETE FROM box.staged_text t WHERE t.organisation_id = org AND t.wave_id = wave;
  DELETE FROM box.spent s WHERE s.organisation_id = org AND s.wave_id = wave AND NOT s.is_closed;
  DELETE FROM box.ballot b WHERE b.organisation_id = org AND b.wave_id = wave;
  GET DIAGNOSTICS read = ROW_COUNT;
  RETURN unread + read;
END $$;

DO $$
DECLARE f record;
BEGIN
  FOR f IN SELECT p.oid::regprocedure AS name, n.nspname AS schema FROM pg_proc p
      JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ('register', 'box') LOOP
    EXECUTE format('GRANT CREATE ON SCHEMA %I TO plumbline_%s', f.schema, f.schema);
    EXECUTE format('ALTER FUNCTION %s OWNER TO plumbline_%s', f.name, f.schema);
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM plumbline_%s', f.schema, f.schema);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f.name);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO plumbline_app', f.name);
  END LOOP;
END $$;
