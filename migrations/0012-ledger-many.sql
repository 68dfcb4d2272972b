-- Appending many entries at once, as an import does. The same entries, nodes and refusals as
-- ledger_append makes (src/platform/ledger/append.test.ts compares the two), written with one
-- statement for each table instead of three for each entry.
CREATE FUNCTION ledger_append_many(
  organisation uuid, actor uuid, acting_for uuid, moment timestamptz, drafts json
) RETURNS TABLE (sequence bigint, leaf_hash bytea, recorded text)
  LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  first_sequence bigint;
  last_made_at timestamptz;
  head text;
  middle text;
  said text;
  leaves bytea[];
  -- at [level + 1]: the newest subtree of that level that waits for its right-hand neighbour
  waiting bytea[] := array_fill(NULL::bytea, ARRAY[54]);
  left_hash bytea;
  hash_here bytea;
  level_here smallint;
  position_here bigint;
  position_leaf bigint;
  -- the subtrees that these entries complete, in order
  completed integer := 0;
  levels smallint[] := '{}';
  positions bigint[] := '{}';
  hashes bytea[] := '{}';
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(organisation::text, 6962));
  SELECT e.sequence + 1, e.made_at INTO first_sequence, last_made_at FROM ledger_entry e
    WHERE e.organisation_id = organisation ORDER BY e.sequence DESC LIMIT 1;
  first_sequence := coalesce(first_sequence, 0);

  moment := coalesce(moment, clock_timestamp());
  IF moment < last_made_at - interval '5 seconds' THEN
    RAISE EXCEPTION 'The clock says %, but the last ledger entry was made at %', moment, last_made_at
      USING ERRCODE = 'PLT01', HINT = 'Set the clock of this machine right.';
  END IF;
  moment := greatest(moment, last_made_at);
  said := to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  head := '{"acting_for":'
    || coalesce('"' || ledger_pseudonym_of(organisation, acting_for) || '"', 'null') || ',"actor":'
    || coalesce('"' || ledger_pseudonym_of(organisation, actor) || '"', 'null') || ',';
  middle := ',"time":"' || said || '",';

  WITH given AS (
    SELECT first_sequence + d.place - 1 AS sequence, d.type, d.kind, d.id, d.salt, d.payload,
      convert_to(head || d.before || '"sequence":' || (first_sequence + d.place - 1) || middle || d.after, 'UTF8') AS entry
    FROM ROWS FROM (json_to_recordset(drafts) AS (before text, after text, type text, "objectKind" text,
      "objectId" text, salt text, payload text)) WITH ORDINALITY
      AS d (before, after, type, kind, id, salt, payload, place)),
  payloads AS (
    INSERT INTO ledger_payload (organisation_id, sequence, salt, payload)
    SELECT organisation, g.sequence, decode(g.salt, 'hex'), g.payload FROM given g)
  INSERT INTO ledger_entry
      (organisation_id, sequence, entry, leaf_hash, made_at, type, object_kind, object_id)
    SELECT organisation, g.sequence, g.entry, sha256('\x00'::bytea || g.entry), moment, g.type, g.kind, g.id
    FROM given g ORDER BY g.sequence;

  SELECT array_agg(e.leaf_hash ORDER BY e.sequence) INTO leaves FROM ledger_entry e
    WHERE e.organisation_id = organisation AND e.sequence >= first_sequence;
  position_leaf := first_sequence;
  FOREACH hash_here IN ARRAY leaves LOOP
    level_here := 0;
    position_here := position_leaf;
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
      completed := completed + 1;
      levels[completed] := level_here;
      positions[completed] := position_here;
      hashes[completed] := hash_here;
    END LOOP;
    waiting[level_here + 1] := hash_here;
    position_leaf := position_leaf + 1;
  END LOOP;
  INSERT INTO ledger_node (organisation_id, level, position, hash)
    SELECT organisation, n.level, n.position, n.hash
    FROM unnest(levels, positions, hashes) AS n (level, position, hash);

  RETURN QUERY SELECT e.sequence, e.leaf_hash, said FROM ledger_entry e
    WHERE e.organisation_id = organisation AND e.sequence >= first_sequence ORDER BY e.sequence;
END $$;

REVOKE ALL ON FUNCTION ledger_append_many FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_append_many TO plumbline_app;
