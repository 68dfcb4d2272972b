import type { Actor } from '../../platform/access/actor.ts';
import {
  allows,
  answers,
  anyoneHere,
  hasRole,
  when,
  type Policy,
} from '../../platform/access/predicate.ts';
import type { RequestAct } from './contract/kinds.ts';
import type { RequestCan } from './contract/requests.ts';
import type { DecisionAct, DecisionCan } from './contract/shapes.ts';

/** What the policies look at. */
export type Owned = { readonly owner_id: string | null; readonly recorded_by: string | null };
export type Asked = { readonly asked_by: string | null; readonly handed_to: string | null };
export type Owner = { readonly ownsSomething: boolean };

const top = hasRole('top_management');
const owner = when<Owned>(
  'the owner of the decision',
  (actor, decision) => decision.owner_id === actor.personId,
);
const recorder = when<Owned>(
  'who recorded it',
  (actor, decision) => decision.recorded_by === actor.personId,
);
const asker = when<Asked>('who asked', (actor, request) => request.asked_by === actor.personId);
const handedTo = when<Asked>(
  'who was asked to answer',
  (actor, request) => request.handed_to === actor.personId,
);
const ownsSomething = when<Owner>(
  'anyone who owns an open action, a measure, a goal or an objective',
  (_actor, subject) => subject.ownsSomething,
);

/** What is decided and asked for is known inside; readers from outside see what becomes of it. */
export const seeDecisions: Policy<null> = [anyoneHere];
export const recordDecision: Policy<unknown> = [hasRole('top_management', 'line_manager')];
export const askForResources: Policy<Owner> = [
  hasRole('top_management', 'system_manager', 'line_manager'),
  ownsSomething,
];

/** One list for commands and for the answers sent with each record. */
export const decisionPolicies = {
  complete: [top, owner, recorder],
  look_back: [top, owner, recorder],
  move_look_back: [top, owner],
  withdraw: [top, owner],
} satisfies Record<DecisionAct, Policy<Owned>>;

export const requestPolicies = {
  answer: [top, handedTo],
  hand_on: [top, handedTo],
  withdraw: [asker, hasRole('system_manager')],
} satisfies Record<RequestAct, Policy<Asked>>;

/** The answers sent with a decision. */
export function canDecide(actor: Actor, decision: Owned): DecisionCan {
  return answers(decisionPolicies, actor, decision);
}

/** The answers sent with a request. */
export function canRequest(actor: Actor, request: Asked): RequestCan {
  return answers(requestPolicies, actor, request);
}

/** What somebody may begin. */
export function canBegin(actor: Actor, subject: Owner): { record: boolean; ask: boolean } {
  return {
    record: allows(recordDecision, actor, subject),
    ask: allows(askForResources, actor, subject),
  };
}
