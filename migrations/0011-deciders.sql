-- Who was asked to decide on a proposal, where that was handed on; with the task goes the authority.
ALTER TABLE action
  ADD COLUMN decider_id uuid,
  ADD FOREIGN KEY (organisation_id, decider_id) REFERENCES person (organisation_id, id);

-- What concerns one person: their promises of any time, their checks, their proposals.
CREATE INDEX action_of_person ON action (organisation_id, accountable_id);
CREATE INDEX action_checker ON action (organisation_id, checker_id) WHERE checker_id IS NOT NULL;
CREATE INDEX action_proposer ON action (organisation_id, proposed_by) WHERE proposed_by IS NOT NULL;
CREATE INDEX action_waiting ON action (organisation_id, opened_on, id)
  WHERE proposed AND cancelled_on IS NULL;
