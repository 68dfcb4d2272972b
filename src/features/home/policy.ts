import {
  anyoneInTheirPart,
  anyoneHere,
  hasRole,
  type Policy,
} from '../../platform/access/predicate.ts';

/** The leader's page; a line manager's shows their own matters, not those of the top team. */
export const seeLeaderPage: Policy<null> = [hasRole('top_management', 'line_manager')];

/** What concerns the firm as a whole: those who answer for it. */
export const seeTopTeam: Policy<null> = [hasRole('top_management')];

/** The manager's page. */
export const seeManagerPage: Policy<null> = [
  hasRole('top_management', 'system_manager', 'internal_auditor', 'consultant'),
];

/** Whom unfinished imports concern: those who may bring lists in. */
export const seeImports: Policy<null> = [hasRole('top_management', 'system_manager', 'consultant')];

/** What concerns the reader alone: mine, what I said and what came of it. */
export const seeOwn: Policy<null> = [anyoneHere];

/** What somebody finds who only reads. */
export const seeReaderPage: Policy<null> = [anyoneInTheirPart];
