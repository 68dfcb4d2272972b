-- What measures, goals and objectives were called, and whose they were, on a past day. Each change of their words leaves
-- behind what stood there before, filled by the database alone. What was changed before this was kept stands as it is now.

ALTER TABLE measure ADD COLUMN changed_at timestamptz;
ALTER TABLE goal ADD COLUMN changed_at timestamptz;
ALTER TABLE objective ADD COLUMN changed_at timestamptz;

CREATE TABLE earlier_words (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  -- the table the state is a row of
  kind text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  since timestamptz NOT NULL,
  replaced_at timestamptz NOT NULL,
  state jsonb NOT NULL,
  PRIMARY KEY (organisation_id, kind, id, version)
);
CREATE INDEX earlier_words_time ON earlier_words (organisation_id, kind, replaced_at);
CALL protect('earlier_words');
GRANT SELECT, INSERT ON earlier_words TO plumbline_app;

-- Versions count values and check-ins too; only what changes the row itself is a state of its own.
CREATE FUNCTION keep_earlier_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(OLD) - '{version,changed_at}'::text[] = to_jsonb(NEW) - '{version,changed_at}'::text[] THEN
    NEW.changed_at := OLD.changed_at;
    RETURN NEW;
  END IF;
  INSERT INTO earlier_words (organisation_id, kind, id, version, since, replaced_at, state)
  VALUES (OLD.organisation_id, TG_TABLE_NAME, OLD.id, OLD.version, coalesce(OLD.changed_at, OLD.recorded_at),
          NEW.changed_at, to_jsonb(OLD));
  RETURN NEW;
END $$;
CREATE TRIGGER keep_words BEFORE UPDATE ON measure
  FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION keep_earlier_words();
CREATE TRIGGER keep_words BEFORE UPDATE ON goal
  FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION keep_earlier_words();
CREATE TRIGGER keep_words BEFORE UPDATE ON objective
  FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION keep_earlier_words();

-- The rows as they stood at an instant.
CREATE FUNCTION measure_as_of(until timestamptz) RETURNS SETOF measure LANGUAGE sql STABLE AS $$
  SELECT r.* FROM measure r
   WHERE r.organisation_id = current_organisation() AND coalesce(r.changed_at, r.recorded_at) < until
  UNION ALL
  SELECT s.* FROM earlier_words w, jsonb_populate_record(NULL::measure, w.state) s
   WHERE w.organisation_id = current_organisation() AND w.kind = 'measure' AND w.since < until AND w.replaced_at >= until
$$;
CREATE FUNCTION goal_as_of(until timestamptz) RETURNS SETOF goal LANGUAGE sql STABLE AS $$
  SELECT r.* FROM goal r
   WHERE r.organisation_id = current_organisation() AND coalesce(r.changed_at, r.recorded_at) < until
  UNION ALL
  SELECT s.* FROM earlier_words w, jsonb_populate_record(NULL::goal, w.state) s
   WHERE w.organisation_id = current_organisation() AND w.kind = 'goal' AND w.since < until AND w.replaced_at >= until
$$;
CREATE FUNCTION objective_as_of(until timestamptz) RETURNS SETOF objective LANGUAGE sql STABLE AS $$
  SELECT r.* FROM objective r
   WHERE r.organisation_id = current_organisation() AND coalesce(r.changed_at, r.recorded_at) < until
  UNION ALL
  SELECT s.* FROM earlier_words w, jsonb_populate_record(NULL::objective, w.state) s
   WHERE w.organisation_id = current_organisation() AND w.kind = 'objective' AND w.since < until AND w.replaced_at >= until
$$;

-- A decision may rest on an objective, as it stood when it was taken.
ALTER TABLE decision_fact DROP CONSTRAINT decision_fact_kind_check;
ALTER TABLE decision_fact ADD CONSTRAINT decision_fact_kind_check
  CHECK (kind IN ('action', 'measure', 'objective', 'resource_request', 'text'));
