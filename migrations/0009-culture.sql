-- Culture figures: what a leader's page counts over all actions of a firm.

-- Actions open at a day or ended since another, whichever way they ended. The expression must read as
-- in src/features/culture/store/standing.ts.
CREATE INDEX action_ended ON action
  (organisation_id, (CASE WHEN done_on IS NOT NULL THEN done_on ELSE cancelled_on END));
CREATE INDEX action_first_due ON action (organisation_id, first_due_on) WHERE first_due_on IS NOT NULL;

-- What was counted at the end of a day, so that the page of the next look need not count it again, and
-- what was told then can be told again. A day counted anew, because its past became better known, is
-- another row: the row of the greatest head is what holds now, the others are what was said before.
CREATE TABLE culture_evaluation (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  day date NOT NULL,
  -- how long the ledger was when it was counted
  head bigint NOT NULL,
  made_at timestamptz NOT NULL,
  counts jsonb NOT NULL,
  PRIMARY KEY (organisation_id, day, head)
);
CALL protect('culture_evaluation');
GRANT SELECT, INSERT, DELETE ON culture_evaluation TO plumbline_app;
