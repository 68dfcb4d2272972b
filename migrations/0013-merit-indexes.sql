-- The leader's page looks for somebody to thank: recent proofs, and what came of proposals. Few rows have either.
CREATE INDEX action_proved ON action (organisation_id, proved_on) WHERE proved_on IS NOT NULL;
CREATE INDEX action_proposed_by ON action (organisation_id, proposed_by) WHERE proposed_by IS NOT NULL;
