import type { Actor } from '../../platform/access/actor.ts';
import {
  answers,
  anyoneInTheirPart,
  anyoneHere,
  hasRole,
  when,
  type Policy,
} from '../../platform/access/predicate.ts';
import type { ActionCan, ActionFacts } from './contract/shapes.ts';

/** What the policies look at; a list row carries as much as a record does. */
export type Owned = Pick<
  ActionFacts,
  | 'accountable_id'
  | 'helper_ids'
  | 'created_by'
  | 'team_id'
  | 'done_by'
  | 'checker_id'
  | 'decider_id'
>;

const leaders = hasRole('top_management', 'system_manager');
const managers = hasRole(
  'top_management',
  'system_manager',
  'line_manager',
  'internal_auditor',
  'consultant',
);
const accountable = when<Owned>(
  'the accountable person',
  (actor, action) => action.accountable_id === actor.personId,
);
const helper = when<Owned>('a helper', (actor, action) =>
  action.helper_ids.includes(actor.personId),
);
const creator = when<Owned>(
  'who opened it',
  (actor, action) => action.created_by === actor.personId,
);
const leadsItsTeam = when<Owned>(
  'who leads its team',
  (actor, action) => action.team_id !== null && actor.ledTeamIds.has(action.team_id),
);
const someoneElse = when<Owned>(
  'anyone named to check it, if somebody else did it',
  (actor, action) => action.checker_id === actor.personId && action.done_by !== actor.personId,
);
const askedToDecide = when<Owned>(
  'who was asked to decide',
  (actor, action) => action.decider_id === actor.personId,
);

export const seeActions: Policy<null> = [anyoneInTheirPart];
export const createAction: Policy<unknown> = [managers];
export const proposeAction: Policy<unknown> = [anyoneHere];
export const shareView: Policy<unknown> = [anyoneHere];

/** One list for commands and for the answers sent with each record. */
export const actionPolicies = {
  edit: [leaders, accountable, creator, leadsItsTeam],
  assign: [leaders, accountable, leadsItsTeam],
  move_due: [leaders, accountable, leadsItsTeam],
  finish: [leaders, accountable, helper, leadsItsTeam],
  check: [managers, someoneElse],
  reopen: [managers, accountable],
  cancel: [leaders, leadsItsTeam],
  comment: [anyoneHere],
  decide: [leaders, leadsItsTeam, hasRole('line_manager'), askedToDecide],
} satisfies Record<keyof ActionCan, Policy<Owned>>;

/** The answers sent with a record. */
export function canOf(actor: Actor, action: Owned): ActionCan {
  const can = answers(actionPolicies, actor, action);
  // Whether it worked is said by somebody else, so whoever did it is not offered what a rule refuses.
  const did = [action.done_by, action.accountable_id].includes(actor.personId);
  return { ...can, check: can.check && !did };
}
