import type { Actor } from '../../platform/access/actor.ts';
import {
  allows,
  answers,
  anyoneInTheirPart,
  anyoneHere,
  hasRole,
  when,
  type Policy,
} from '../../platform/access/predicate.ts';
import type { HoldCan } from './contract/holds.ts';
import type { HoldAct, ProblemAct } from './contract/kinds.ts';
import type { ProblemCan } from './contract/record.ts';

/** What the policies look at. */
export type Owned = {
  readonly owner_id: string | null;
  readonly raised_by: string | null;
  readonly team_id: string | null;
  readonly checker_id: string | null;
};
export type Called = { readonly called_by: string | null };

const managers = hasRole('top_management', 'system_manager', 'line_manager', 'internal_auditor');
const leaders = hasRole('top_management', 'line_manager');
const owner = when<Owned>('who leads it', (actor, problem) => problem.owner_id === actor.personId);
const raiser = when<Owned>(
  'who raised it',
  (actor, problem) => problem.raised_by === actor.personId,
);
const inItsTeam = when<Owned>(
  'anyone in the team it belongs to',
  (actor, problem) => problem.team_id !== null && actor.teamId === problem.team_id,
);
const checker = when<Owned>(
  'who was asked to check it',
  (actor, problem) => problem.checker_id === actor.personId,
);
const caller = when<Called>('who called it', (actor, hold) => hold.called_by === actor.personId);

/** What went wrong is what the firm learns from: everyone who may enter reads it. No field holds who caused it. */
export const seeProblems: Policy<null> = [anyoneInTheirPart];
export const raiseProblem: Policy<unknown> = [anyoneHere];
export const callHold: Policy<unknown> = [anyoneHere];

/** One list for commands and for the answers sent with each record. */
export const problemPolicies = {
  edit: [managers, owner, raiser],
  appoint: [managers],
  work: [managers, owner, raiser, inItsTeam],
  tell_top: [anyoneHere],
  plan_check: [managers, owner],
  check: [managers, checker],
  close: [managers, owner],
  reopen: [managers, owner, checker],
  withdraw: [managers],
  open_action: [managers, owner],
} satisfies Record<ProblemAct, Policy<Owned>>;

export const holdPolicies = {
  uphold: [leaders],
  override: [leaders],
  release: [leaders, hasRole('system_manager'), caller],
} satisfies Record<HoldAct, Policy<Called>>;

export const canProblem = (actor: Actor, problem: Owned): ProblemCan =>
  answers(problemPolicies, actor, problem);

export const canHold = (actor: Actor, hold: Called): HoldCan => answers(holdPolicies, actor, hold);

/** What somebody may begin. */
export function canBegin(actor: Actor): { raise: boolean; hold: boolean } {
  return { raise: allows(raiseProblem, actor, null), hold: allows(callHold, actor, null) };
}
