-- Values that came with a file: where each stood in it, and what was taken back when its import was undone. Nothing is
-- deleted: what was taken back counts no more from that moment on, and a past day is seen as it was.

ALTER TABLE measure
  ADD COLUMN import_id uuid,
  ADD COLUMN removed_at timestamptz;
CREATE INDEX measure_import ON measure (organisation_id, import_id) WHERE import_id IS NOT NULL;

ALTER TABLE measure_value
  ADD COLUMN import_id uuid,
  -- such as KPI!D4
  ADD COLUMN address text,
  -- what else stood in its row, by the names of the columns
  ADD COLUMN source_columns jsonb,
  ADD COLUMN undone_at timestamptz,
  ADD CHECK (undone_at IS NULL OR import_id IS NOT NULL),
  -- A value that takes the place of one that was taken back corrects nothing, and gives no reason.
  DROP CONSTRAINT measure_value_check;
CREATE INDEX measure_value_import ON measure_value (organisation_id, import_id) WHERE import_id IS NOT NULL;
GRANT UPDATE (undone_at) ON measure_value TO plumbline_app;

CREATE OR REPLACE FUNCTION measure_as_of(until timestamptz) RETURNS SETOF measure LANGUAGE sql STABLE AS $$
  SELECT r.* FROM measure r
   WHERE r.organisation_id = current_organisation() AND coalesce(r.changed_at, r.recorded_at) < until
     AND r.removed_at IS NULL
  UNION ALL
  SELECT s.* FROM earlier_words w, jsonb_populate_record(NULL::measure, w.state) s
   WHERE w.organisation_id = current_organisation() AND w.kind = 'measure' AND w.since < until AND w.replaced_at >= until
$$;

-- The values as they counted at an instant: every revision that had been recorded and was not taken back.
CREATE FUNCTION measure_values_until(until timestamptz) RETURNS SETOF measure_value LANGUAGE sql STABLE AS $$
  SELECT v.* FROM measure_value v
   WHERE v.organisation_id = current_organisation() AND v.recorded_at < until
     AND (v.undone_at IS NULL OR v.undone_at >= until)
$$;
