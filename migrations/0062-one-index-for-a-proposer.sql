-- The same index stood here twice, under two names; each action that is written kept both.
DROP INDEX action_proposed_by;
