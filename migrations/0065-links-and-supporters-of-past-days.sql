-- A past day shows the links an action had then and who said the same then: a row is ended, no longer deleted.
ALTER TABLE action_link
  ADD COLUMN linked_at timestamptz,
  ADD COLUMN unlinked_at timestamptz CHECK (unlinked_at >= linked_at);
ALTER TABLE voice_support
  ADD COLUMN left_at timestamptz CHECK (left_at >= since),
  DROP CONSTRAINT voice_support_pkey,
  ADD PRIMARY KEY (organisation_id, item_id, person_id, since);

-- The records of every organisation, which the owner of the tables does not see otherwise.
ALTER TABLE action NO FORCE ROW LEVEL SECURITY;
ALTER TABLE action_link NO FORCE ROW LEVEL SECURITY;
ALTER TABLE voice_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE voice_support NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_entry NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_payload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_pseudonym NO FORCE ROW LEVEL SECURITY;

-- What was deleted the ledger still tells: of each link when it was made and removed.
CREATE TEMPORARY TABLE link_told ON COMMIT DROP AS
  SELECT e.organisation_id, (y.payload::jsonb ->> 'link_id')::uuid AS id, e.object_id::uuid AS action_id,
    y.payload::jsonb ->> 'label' AS label, y.payload::jsonb ->> 'target' AS target, e.type, e.made_at
  FROM ledger_entry e JOIN ledger_payload y ON y.organisation_id = e.organisation_id AND y.sequence = e.sequence
  WHERE e.type IN ('action.linked', 'action.unlinked');
UPDATE action_link l SET linked_at = t.made_at FROM link_told t
 WHERE t.organisation_id = l.organisation_id AND t.id = l.id AND t.type = 'action.linked';
UPDATE action_link l SET linked_at = a.recorded_at FROM action a
 WHERE l.linked_at IS NULL AND a.organisation_id = l.organisation_id AND a.id = l.action_id;
INSERT INTO action_link (organisation_id, id, action_id, label, target, linked_at, unlinked_at)
SELECT t.organisation_id, t.id, t.action_id, t.label, t.target, t.made_at, u.made_at
FROM link_told t
JOIN link_told u ON u.organisation_id = t.organisation_id AND u.id = t.id AND u.type = 'action.unlinked'
JOIN action a ON a.organisation_id = t.organisation_id AND a.id = t.action_id
WHERE t.type = 'action.linked'
ON CONFLICT DO NOTHING;

-- Who said the same until they took it back; whose name was erased since is told of no longer.
INSERT INTO voice_support (organisation_id, item_id, person_id, since, left_at)
SELECT t.organisation_id, t.item_id, t.person_id, t.made_at, t.left_at
FROM (
  SELECT e.organisation_id, e.object_id::uuid AS item_id, s.person_id, e.type, e.made_at,
    lead(e.made_at) OVER (PARTITION BY e.organisation_id, e.object_id, e.by_hand ORDER BY e.sequence) AS left_at
  FROM ledger_entry e JOIN ledger_pseudonym s ON s.organisation_id = e.organisation_id AND s.pseudonym = e.by_hand
  WHERE e.type IN ('voice.joined', 'voice.left')) t
JOIN voice_item i ON i.organisation_id = t.organisation_id AND i.id = t.item_id
WHERE t.type = 'voice.joined' AND t.left_at IS NOT NULL
ON CONFLICT DO NOTHING;

ALTER TABLE action FORCE ROW LEVEL SECURITY;
ALTER TABLE action_link FORCE ROW LEVEL SECURITY;
ALTER TABLE voice_item FORCE ROW LEVEL SECURITY;
ALTER TABLE voice_support FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_payload FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_pseudonym FORCE ROW LEVEL SECURITY;

ALTER TABLE action_link ALTER COLUMN linked_at SET NOT NULL;
REVOKE DELETE ON action_link FROM plumbline_app;
GRANT UPDATE (unlinked_at) ON action_link TO plumbline_app;
-- Nobody says the same twice at a time. What came with a file and goes again takes along who once said the same.
CREATE UNIQUE INDEX voice_support_now ON voice_support (organisation_id, item_id, person_id) WHERE left_at IS NULL;
GRANT UPDATE (left_at) ON voice_support TO plumbline_app;

-- The links and the supporters there were at an instant: of a day, at its end.
CREATE FUNCTION action_links_until(until timestamptz) RETURNS SETOF action_link LANGUAGE sql STABLE AS $$
  SELECT l.* FROM action_link l
   WHERE l.organisation_id = current_organisation() AND l.linked_at < until
     AND (l.unlinked_at IS NULL OR l.unlinked_at >= until)
$$;
CREATE FUNCTION voice_support_until(until timestamptz) RETURNS SETOF voice_support LANGUAGE sql STABLE AS $$
  SELECT s.* FROM voice_support s
   WHERE s.organisation_id = current_organisation() AND s.since < until
     AND (s.left_at IS NULL OR s.left_at >= until)
$$;
