import type { Actor } from '../../platform/access/actor.ts';
import {
  allows,
  answers,
  anyone,
  anyoneHere,
  hasRole,
  when,
  type Policy,
} from '../../platform/access/predicate.ts';
import type { CommitmentAct } from './contract/kinds.ts';

/** What the policies look at. `addressed`: the actor is one of those it was made or written to, or visited. */
export type Owned = { readonly owner_id: string | null; readonly addressed: boolean };
export type Visited = { readonly visited_by: string | null; readonly addressed: boolean };
export type Written = { readonly written_by: string | null; readonly addressed: boolean };
export type Held = { readonly holder: string | null };

const leaders = hasRole('top_management', 'line_manager');
const top = hasRole('top_management');
const keeper = when<Owned>(
  'who keeps it',
  (actor, commitment) => commitment.owner_id === actor.personId,
);
const addressed = when<{ readonly addressed: boolean }>(
  'those it is for',
  (_actor, record) => record.addressed,
);
const visitor = when<Visited>('who visited', (actor, visit) => visit.visited_by === actor.personId);
const writer = when<Written>('who wrote it', (actor, one) => one.written_by === actor.personId);
const teller = when<Written>(
  'a line manager whom it is for, who tells it on',
  (actor, one) => one.addressed && actor.roles.has('line_manager'),
);
const holder = when<Held>('who answers for it', (actor, duty) => duty.holder === actor.personId);

/** Lists hold what the reader may see and no more. */
export const seeLists: Policy<null> = [anyoneHere];
/** A record is looked for among those the reader may see; for anybody else it does not exist. */
export const seeRecord: Policy<null> = [when('those it is for', () => true)];
/** What top management answers for, and who, is no secret to anybody who may enter. */
export const seeDuties: Policy<null> = [anyone];

export const makeCommitment: Policy<unknown> = [leaders];
export const recordVisit: Policy<unknown> = [leaders];
export const writeWhy: Policy<unknown> = [leaders];

/** A promise is seen by those it was made to, who made it, and top management. */
export const seeCommitment: Policy<Owned> = [top, keeper, addressed];
export const commitmentPolicies = {
  show: [keeper, addressed],
  move: [keeper],
  withdraw: [keeper],
} satisfies Record<CommitmentAct, Policy<Owned>>;

export const seeVisit: Policy<Visited> = [top, visitor, addressed];
export const replyToTeam: Policy<Visited> = [top, visitor];

export const seeWhy: Policy<Written> = [top, writer, addressed];
export const tellWhy: Policy<Written> = [top, writer, teller];

export const appointHolder: Policy<Held> = [top];
export const delegateTask: Policy<Held> = [top, holder];

export const canCommitment = (actor: Actor, one: Owned): Record<CommitmentAct, boolean> =>
  answers(commitmentPolicies, actor, one);

export const canDuty = (actor: Actor, duty: Held): { appoint: boolean; delegate: boolean } =>
  answers({ appoint: appointHolder, delegate: delegateTask }, actor, duty);

/** Whether somebody leads, so that they may promise, visit and write. */
export const mayLead = (actor: Actor): boolean => allows(makeCommitment, actor, null);
