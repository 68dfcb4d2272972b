-- What was done in a time is asked of the ledger by the figures of how evenly work is done, and by whether a past day may
-- have changed.
CREATE INDEX ledger_entry_time ON ledger_entry (organisation_id, made_at);
