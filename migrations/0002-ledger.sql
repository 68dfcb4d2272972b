-- The ledger: one append-only Merkle log per organisation (RFC 6962). docs/decisions/0004-ledger-format.md
-- says why, docs/manual/ledger.md what it promises.
--
-- The truth is ledger_entry.entry, byte for byte. Everything else here can be recomputed from it, or
-- lies outside the tree so that it can be erased without breaking it.

-- The three tables that every act writes to have no foreign keys: ledger_append fills them together,
-- the nightly verification compares them, and the checks would cost a third of an append.

CREATE TABLE ledger_entry (
  organisation_id uuid NOT NULL,
  -- the index of the leaf in the tree, from 0, without a gap
  sequence bigint NOT NULL CHECK (sequence >= 0),
  entry bytea NOT NULL,
  leaf_hash bytea NOT NULL CHECK (leaf_hash = sha256('\x00'::bytea || entry)),
  -- copies for finding entries; the nightly verification compares them with the entry
  made_at timestamptz NOT NULL,
  type text NOT NULL,
  object_kind text NOT NULL,
  object_id text NOT NULL,
  PRIMARY KEY (organisation_id, sequence)
);
CREATE INDEX ledger_entry_object ON ledger_entry (organisation_id, object_id, sequence);
CALL protect('ledger_entry');
GRANT SELECT, INSERT ON ledger_entry TO plumbline_app;

-- Complete subtrees of two or more leaves: 2^level leaves from position * 2^level. Once complete a
-- subtree never changes, so that any root and any proof is read from O(log n) of these rows.
CREATE TABLE ledger_node (
  organisation_id uuid NOT NULL,
  level smallint NOT NULL CHECK (level BETWEEN 1 AND 52),
  position bigint NOT NULL CHECK (position >= 0),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (organisation_id, level, position)
);
CALL protect('ledger_node');
GRANT SELECT, INSERT ON ledger_node TO plumbline_app;

-- What happened in full: canonical JSON (RFC 8785) and the salt of its commitment in the entry.
-- Removing a row makes the commitment meaningless and leaves the tree as it is. The application
-- cannot do it; erasure has a path of its own.
CREATE TABLE ledger_payload (
  organisation_id uuid NOT NULL,
  sequence bigint NOT NULL,
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  payload text NOT NULL,
  PRIMARY KEY (organisation_id, sequence)
);
CALL protect('ledger_payload');
GRANT SELECT, INSERT ON ledger_payload TO plumbline_app;

-- Signed states of the log (C2SP tlog-checkpoint), with the key that signed, in C2SP's notation.
CREATE TABLE ledger_checkpoint (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  size bigint NOT NULL CHECK (size >= 0),
  root bytea NOT NULL CHECK (octet_length(root) = 32),
  note text NOT NULL,
  verifier_key text NOT NULL,
  occasion text NOT NULL CHECK (occasion IN ('daily', 'signature', 'demand')),
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX ledger_checkpoint_size ON ledger_checkpoint (organisation_id, size);
CALL protect('ledger_checkpoint');
GRANT SELECT, INSERT ON ledger_checkpoint TO plumbline_app;

-- Who stands behind the actor of an entry. No reference to person: the row may outlive a person
-- who came in with an import that was undone, and goes alone when a person is erased.
CREATE TABLE ledger_pseudonym (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  person_id uuid NOT NULL,
  pseudonym text NOT NULL CHECK (pseudonym ~ '^[0-9a-f]{32}$'),
  PRIMARY KEY (organisation_id, person_id),
  UNIQUE (organisation_id, pseudonym)
);
CALL protect('ledger_pseudonym');
GRANT SELECT, INSERT ON ledger_pseudonym TO plumbline_app;

-- What the nightly recomputation found.
CREATE TABLE ledger_verification (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  started_at timestamptz NOT NULL,
  finished_at timestamptz NOT NULL,
  size bigint NOT NULL,
  root bytea NOT NULL CHECK (octet_length(root) = 32),
  payloads_absent bigint NOT NULL,
  checkpoints bigint NOT NULL,
  sound boolean NOT NULL,
  problems jsonb NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX ledger_verification_finished_at ON ledger_verification (organisation_id, finished_at DESC);
CALL protect('ledger_verification');
GRANT SELECT, INSERT ON ledger_verification TO plumbline_app;

-- The second line behind the missing grants: not even the owner changes the past by accident. A
-- superuser can still switch triggers off, which is why checkpoints leave the building.
CREATE FUNCTION ledger_refuse_change() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'PLT02', HINT = 'Corrections are made by a further entry.';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_node
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_checkpoint
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_verification
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
-- A payload may be erased, never altered.
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON ledger_payload
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();

-- The pseudonym of a person in the ledger of an organisation, made on first need.
CREATE FUNCTION ledger_pseudonym_of(organisation uuid, person uuid) RETURNS text
  LANGUAGE plpgsql STRICT AS $$
DECLARE
  found_pseudonym text;
BEGIN
  SELECT p.pseudonym INTO found_pseudonym FROM ledger_pseudonym p
    WHERE p.organisation_id = organisation AND p.person_id = person;
  IF found_pseudonym IS NULL THEN
    INSERT INTO ledger_pseudonym (organisation_id, person_id, pseudonym)
      VALUES (organisation, person, replace(gen_random_uuid()::text, '-', ''))
      ON CONFLICT (organisation_id, person_id) DO NOTHING;
    SELECT p.pseudonym INTO STRICT found_pseudonym FROM ledger_pseudonym p
      WHERE p.organisation_id = organisation AND p.person_id = person;
  END IF;
  RETURN found_pseudonym;
END $$;

-- Appends entries, all by one actor, in one round trip. Call it last in the transaction: the lock
-- that keeps the log from forking is held until commit, and only writes of the same firm wait for it.
--
-- An entry is canonical JSON, and only its sequence, time and pseudonyms are known no earlier than
-- here. Its members are sorted, so the caller's two pieces stand between and after them:
--   {"acting_for":…,"actor":…,  befores[i]  "sequence":…,"time":"…",  afters[i]
--
-- moment: NULL takes the clock of the database, one for all application processes, under the lock.
-- A moment up to 5 seconds before the last entry is recorded as that entry's; earlier is refused.
CREATE FUNCTION ledger_append(
  organisation uuid, actor uuid, acting_for uuid, moment timestamptz,
  befores text[], afters text[], types text[], object_kinds text[], object_ids text[],
  salts bytea[], payloads text[]
) RETURNS TABLE (sequence bigint, leaf_hash bytea, recorded text)
  LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  next_sequence bigint;
  last_made_at timestamptz;
  head text;
  middle text;
  entry_bytes bytea;
  -- at [level + 1]: the newest subtree of that level that waits for its right-hand neighbour
  waiting bytea[] := array_fill(NULL::bytea, ARRAY[54]);
  left_hash bytea;
  hash_here bytea;
  level_here smallint;
  position_here bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(organisation::text, 6962));
  SELECT e.sequence + 1, e.made_at INTO next_sequence, last_made_at FROM ledger_entry e
    WHERE e.organisation_id = organisation ORDER BY e.sequence DESC LIMIT 1;
  next_sequence := coalesce(next_sequence, 0);

  moment := coalesce(moment, clock_timestamp());
  IF moment < last_made_at - interval '5 seconds' THEN
    RAISE EXCEPTION 'The clock says %, but the last ledger entry was made at %', moment, last_made_at
      USING ERRCODE = 'PLT01', HINT = 'Set the clock of this machine right.';
  END IF;
  moment := greatest(moment, last_made_at);
  recorded := to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

  head := '{"acting_for":'
    || coalesce('"' || ledger_pseudonym_of(organisation, acting_for) || '"', 'null') || ',"actor":'
    || coalesce('"' || ledger_pseudonym_of(organisation, actor) || '"', 'null') || ',';
  middle := ',"time":"' || recorded || '",';

  FOR i IN 1 .. cardinality(befores) LOOP
    sequence := next_sequence;
    entry_bytes := convert_to(
      head || befores[i] || '"sequence":' || sequence || middle || afters[i], 'UTF8');
    leaf_hash := sha256('\x00'::bytea || entry_bytes);
    INSERT INTO ledger_entry
        (organisation_id, sequence, entry, leaf_hash, made_at, type, object_kind, object_id)
      VALUES (organisation, next_sequence, entry_bytes, leaf_hash, moment,
        types[i], object_kinds[i], object_ids[i]);
    INSERT INTO ledger_payload (organisation_id, sequence, salt, payload)
      VALUES (organisation, next_sequence, salts[i], payloads[i]);

    hash_here := leaf_hash;
    level_here := 0;
    position_here := next_sequence;
    WHILE position_here % 2 = 1 LOOP
      left_hash := waiting[level_here + 1];
      IF left_hash IS NULL AND level_here = 0 THEN
        SELECT e.leaf_hash INTO STRICT left_hash FROM ledger_entry e
          WHERE e.organisation_id = organisation AND e.sequence = position_here - 1;
      ELSIF left_hash IS NULL THEN
        SELECT n.hash INTO STRICT left_hash FROM ledger_node n
          WHERE n.organisation_id = organisation AND n.level = level_here
            AND n.position = position_here - 1;
      END IF;
      hash_here := sha256('\x01'::bytea || left_hash || hash_here);
      level_here := level_here + 1;
      position_here := position_here / 2;
      INSERT INTO ledger_node (organisation_id, level, position, hash)
        VALUES (organisation, level_here, position_here, hash_here);
    END LOOP;
    waiting[level_here + 1] := hash_here;

    next_sequence := next_sequence + 1;
    RETURN NEXT;
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION ledger_pseudonym_of, ledger_append, ledger_refuse_change FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_pseudonym_of, ledger_append TO plumbline_app;
