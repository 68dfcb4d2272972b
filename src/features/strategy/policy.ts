import type { Actor } from '../../platform/access/actor.ts';
import { answers, anyone, hasRole, when, type Policy } from '../../platform/access/predicate.ts';
import type { GoalAct, ObjectiveAct } from './contract/shapes.ts';

/** What the policies look at. */
export type Owned = { readonly owner_id: string | null };

const top = hasRole('top_management');
const leaders = hasRole('top_management', 'system_manager');
const managers = hasRole('top_management', 'system_manager', 'line_manager');
const owner = when<Owned>(
  'the owner of the objective',
  (actor, objective) => objective.owner_id === actor.personId,
);

export const seeStrategy: Policy<null> = [anyone];
/** Where the firm is going is for top management to say, and for nobody in their name. */
export const setGoal: Policy<unknown> = [top];
export const setObjective: Policy<unknown> = [managers];

/** One list for commands and for the answers sent with each record. */
export const goalPolicies = { edit: [top], close: [top] } satisfies Record<GoalAct, Policy<Owned>>;
export const objectivePolicies = {
  edit: [leaders, owner],
  // Whoever is judged by it does not move it alone.
  set_terms: [leaders],
  check_in: [leaders, owner],
  close: [leaders, owner],
} satisfies Record<ObjectiveAct, Policy<Owned>>;

/** What the actor may do with a goal by who they are. That it is closed, or the day past, is not looked at. */
export function goalCan(actor: Actor, goal: Owned): Record<GoalAct, boolean> {
  return answers(goalPolicies, actor, goal);
}

/** What the actor may do with an objective by who they are. That it is closed, or the day past, is not looked at. */
export function objectiveCan(actor: Actor, objective: Owned): Record<ObjectiveAct, boolean> {
  return answers(objectivePolicies, actor, objective);
}
