-- Targets that came with a file, and what of them was taken back when its import was undone. Nothing is deleted: what was
-- taken back holds no more from that moment on, and a past day is seen as it was.

ALTER TABLE measure_target
  ADD COLUMN import_id uuid,
  ADD COLUMN undone_at timestamptz,
  ADD CHECK (undone_at IS NULL OR import_id IS NOT NULL),
  -- A file may name several, one after the other, in one change of the measure.
  DROP CONSTRAINT measure_target_pkey,
  ADD PRIMARY KEY (organisation_id, measure_id, measure_version, starts_on);
CREATE INDEX measure_target_import ON measure_target (organisation_id, import_id) WHERE import_id IS NOT NULL;
GRANT UPDATE (undone_at) ON measure_target TO plumbline_app;

-- The targets as they were set at an instant and not taken back.
CREATE FUNCTION measure_targets_until(until timestamptz) RETURNS SETOF measure_target LANGUAGE sql STABLE AS $$
  SELECT t.* FROM measure_target t
   WHERE t.organisation_id = current_organisation() AND t.set_at < until
     AND (t.undone_at IS NULL OR t.undone_at >= until)
$$;
