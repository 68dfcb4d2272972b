-- What an entry of the ledger says is shown to whoever reads a part where all records it names are. It was looked at by a
-- function, for each entry anew: every look began with working out the part, and with the statements it runs. Said in the
-- policy itself, the part is worked out once for all entries that a statement reads. What is shown stays the same.
CALL show_outside('ledger_payload', $$EXISTS (SELECT FROM ledger_entry e
  WHERE e.organisation_id = ledger_payload.organisation_id AND e.sequence = ledger_payload.sequence
    AND CASE e.object_kind
      WHEN 'action' THEN EXISTS (SELECT FROM action a WHERE a.id = e.object_id::uuid)
      WHEN 'problem' THEN EXISTS (SELECT FROM problem p WHERE p.id = e.object_id::uuid)
      WHEN 'hold' THEN EXISTS (SELECT FROM hold h WHERE h.id = e.object_id::uuid)
      WHEN 'measure' THEN EXISTS (SELECT FROM measure m WHERE m.id = e.object_id::uuid) END)
  AND NOT EXISTS (
    SELECT FROM regexp_matches((payload::jsonb - 'import_id')::text,
      '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') AS found (id)
    WHERE NOT (EXISTS (SELECT FROM person r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM team r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM site r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM action r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM action_comment r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM problem r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM problem_entry r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM hold r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM measure r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM file r WHERE r.id = found.id[1]::uuid)))$$);
