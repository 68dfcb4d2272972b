import type { Actor } from '../../platform/access/actor.ts';
import {
  allows,
  answers,
  anyoneHere,
  hasRole,
  hasRoleFor,
  when,
  type Policy,
} from '../../platform/access/predicate.ts';
import type { ItemAct } from './contract/kinds.ts';
import { isForAll, type Item } from './rules/standing.ts';

/** What the policies look at. */
export type Spoken = Pick<Item, 'kind' | 'way' | 'sealed' | 'raiser_id' | 'to_person_id'> & {
  readonly team_id: string | null;
};

const forAll = when<Spoken>('anyone in the firm, where it is for all to read', (_actor, item) =>
  isForAll(item),
);
const raiser = when<Spoken>('who raised it', (actor, item) => item.raiser_id === actor.personId);
const addressee = when<Spoken>(
  'the person it was said to',
  (actor, item) => item.way === 'to_person' && item.to_person_id === actor.personId,
);
const ANSWERING = ['top_management', 'system_manager', 'line_manager'] as const;
const answerers = hasRoleFor<Spoken>(
  'top_management, system_manager, line_manager, where it was not said to one person alone',
  ANSWERING,
  (item) => item.way !== 'to_person',
);
const lead = when<Spoken>(
  'who leads the team it belongs to, where it was not said to one person alone',
  (actor, item) =>
    item.way !== 'to_person' && item.team_id !== null && actor.ledTeamIds.has(item.team_id),
);

/** That people speak up is for those who work here: readers from outside see none of it. */
export const seeVoice: Policy<null> = [anyoneHere];
export const raiseItem: Policy<unknown> = [anyoneHere];

/** What somebody said: for all, or for those it is meant for. Everyone else does not learn that it exists. */
export const seeItem: Policy<Spoken> = [forAll, raiser, addressee, answerers, lead];

/** Who answers: those who lead; what was said to one person, that person alone. */
export const answerItem: Policy<Spoken> = [answerers, lead, addressee];
export const replyToItem: Policy<Spoken> = [answerers, lead, addressee, raiser];

/** One list for commands and for the answers sent with each record. */
export const itemPolicies = {
  reply: replyToItem,
  decide: answerItem,
  end_try: answerItem,
  implement: [answerers, lead, addressee, raiser],
  finish: answerItem,
  ask_gone: answerItem,
  say_gone: [raiser],
  say_fair: [raiser],
  benefit: [answerers, lead, addressee, raiser],
  make_problem: answerItem,
  // Whoever may see it; that it is for all to read is looked at by the rule.
  join: [anyoneHere],
  leave: [anyoneHere],
  thank: seeItem,
  redirect: [raiser],
  withdraw: [raiser],
} satisfies Record<ItemAct, Policy<Spoken>>;

export const canItem = (actor: Actor, item: Spoken): Record<ItemAct, boolean> =>
  answers(itemPolicies, actor, item);

/** Places and promised times belong to how the system is set up. */
export const keepPlaces: Policy<unknown> = [hasRole('top_management', 'system_manager')];

/** Files may hold concerns, so that only those who answer read them. */
export const readFiles: Policy<unknown> = [hasRole('top_management', 'system_manager')];

/** Whether somebody reads what is not for all: concerns, and the filters of the board. */
export function isAnswering(actor: Actor): boolean {
  return ANSWERING.some((role) => actor.roles.has(role)) || actor.ledTeamIds.size > 0;
}

export const mayAnswer = (actor: Actor, item: Spoken): boolean => allows(answerItem, actor, item);

/** Whether somebody may read it; of what they may not, they do not even learn that it is there. */
export function maySee(actor: Actor, item: Spoken): boolean {
  return allows(seeItem, actor, item);
}
