-- A certificate can end before its day: the certification body suspends or withdraws it.
ALTER TABLE certificate
  ADD COLUMN ended_on date,
  ADD COLUMN ended_why text NOT NULL DEFAULT '',
  ADD CHECK (expires_on IS NULL OR expires_on >= issued_on),
  ADD CHECK (ended_on IS NULL OR ended_on >= issued_on);
CREATE INDEX certificate_standard ON certificate (organisation_id, standard_held_id);

-- Windows around external audits are asked for by day.
CREATE INDEX external_audit_days ON external_audit (organisation_id, starts_on);
ALTER TABLE standard_held ADD CHECK (until IS NULL OR since IS NULL OR until >= since);
