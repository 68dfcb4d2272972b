-- Whose box an address is: a browser asks, without saying who it is for, for the announcement as it stands in the firm's record.

CREATE FUNCTION box.firm_at(box_address text) RETURNS TABLE (organisation_id uuid, wave_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT d.organisation_id, d.wave_id FROM box.door d WHERE d.address = box_address $$;

GRANT CREATE ON SCHEMA box TO plumbline_box;
ALTER FUNCTION box.firm_at(text) OWNER TO plumbline_box;
REVOKE CREATE ON SCHEMA box FROM plumbline_box;
REVOKE ALL ON FUNCTION box.firm_at(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION box.firm_at(text) TO plumbline_app;
