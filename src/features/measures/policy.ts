import type { Actor } from '../../platform/access/actor.ts';
import {
  allows,
  answers,
  anyoneInTheirPart,
  hasRole,
  when,
  type Policy,
  type Predicate,
} from '../../platform/access/predicate.ts';
import type { MeasureAct, MeasureCan } from './contract/shapes.ts';

/** What the policies look at. */
export type Owned = { readonly owner_id: string | null };
/** With the keys it may be posted to with. */
export type Posted = Owned & { readonly keys: readonly string[] };

const leaders = hasRole('top_management', 'system_manager');
const managers = hasRole('top_management', 'system_manager', 'line_manager', 'consultant');
const owner = when<Owned>(
  'the owner of the measure',
  (actor, measure) => measure.owner_id === actor.personId,
);

export const seeMeasures: Policy<null> = [anyoneInTheirPart];
export const createMeasure: Policy<unknown> = [managers];

/** One list for commands and for the answers sent with each record. */
export const measurePolicies = {
  edit: [leaders, owner],
  record_values: [managers, owner],
  // What the firm aims at is decided by those who lead it; the owner would set it for themselves.
  set_target: [leaders],
  rebase: [leaders, owner],
  add_note: [managers, owner],
  retire: [leaders, owner],
} satisfies Record<MeasureAct, Policy<Owned>>;

const keepers = hasRole('top_management', 'system_manager', 'line_manager');

export const makePostingKey: Policy<unknown> = [keepers];
export const seePostingKeys: Policy<null> = [keepers];
export const endPostingKey: Policy<{ readonly owner_id: string }> = [
  leaders,
  when('who made the key', (actor, key) => key.owner_id === actor.personId),
];

/** For the person themselves, not for a program that acts with a key of theirs. */
const inPerson = <Subject>(predicate: Predicate<Subject>): Predicate<Subject> => ({
  ...predicate,
  test: (actor, subject) => actor.keyId === undefined && predicate.test(actor, subject),
});

/** A key reaches as far as who made it, today, and to its own measures alone. */
export const postValues: Policy<Posted> = [
  inPerson<Posted>(managers),
  inPerson<Posted>(owner),
  when(
    'with a key, managers for the measures of the key',
    (actor, measure) =>
      actor.keyId !== undefined &&
      allows([keepers], actor, measure) &&
      measure.keys.includes(actor.keyId),
  ),
];

/** Whether somebody with these roles may make keys. */
export function mayMakeKeys(roles: readonly string[]): boolean {
  return keepers.roles.some((role) => roles.includes(role));
}

/** The answers sent with a record. */
export function canOf(actor: Actor, measure: Owned): MeasureCan {
  return answers(measurePolicies, actor, measure);
}
