-- Each connection keeps the plans of these functions. One that is made while a ledger has a few entries reads them all to
-- find one, and keeps doing so until the database has counted the table anew, however many have come meanwhile: in
-- a firm's first minute, when it brings in its registers, each entry took longer than the one before.
ALTER FUNCTION ledger_append(uuid, uuid, uuid, timestamptz, text[], text[], text[], text[], text[], bytea[], text[])
  SET enable_seqscan = off;
ALTER FUNCTION ledger_append_many(uuid, uuid, uuid, timestamptz, json) SET enable_seqscan = off;
ALTER FUNCTION identity.enter(text, uuid, timestamptz) SET enable_seqscan = off;
