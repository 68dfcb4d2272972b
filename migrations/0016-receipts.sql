-- Receipts of acts are kept for thirty days; a request that is repeated later is a new act.

-- Led by the day: an index that began with the organisation was taken for finding one receipt, too,
-- and then every receipt of the firm was read for each act.
DROP INDEX command_receipt_made_at;
CREATE INDEX command_receipt_made_at ON command_receipt (made_at);

-- Row security is forced on the owner too: one organisation is opened after the other.
CREATE FUNCTION identity.sweep_receipts(made_before timestamptz)
  RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET app.organisation = '' AS $$
DECLARE
  organisation uuid;
  removed bigint := 0;
  removed_here bigint;
BEGIN
  FOR organisation IN SELECT d.organisation_id FROM identity.door d ORDER BY 1 LOOP
    PERFORM set_config('app.organisation', organisation::text, true);
    DELETE FROM public.command_receipt r
      WHERE r.organisation_id = organisation AND r.made_at < made_before;
    GET DIAGNOSTICS removed_here = ROW_COUNT;
    removed := removed + removed_here;
  END LOOP;
  RETURN removed;
END $$;
REVOKE ALL ON FUNCTION identity.sweep_receipts(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.sweep_receipts(timestamptz) TO plumbline_app;
