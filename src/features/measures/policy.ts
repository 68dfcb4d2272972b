import type { Actor } from '../../platform/access/actor.ts';
import { answers, anyone, hasRole, when, type Policy } from '../../platform/access/predicate.ts';
import type { MeasureAct, MeasureCan } from './contract/shapes.ts';

/** What the policies look at. */
export type Owned = { readonly owner_id: string | null };

const leaders = hasRole('top_management', 'system_manager');
const managers = hasRole('top_management', 'system_manager', 'line_manager', 'consultant');
const owner = when<Owned>(
  'the owner of the measure',
  (actor, measure) => measure.owner_id === actor.personId,
);

export const seeMeasures: Policy<null> = [anyone];
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

/** The answers sent with a record. */
export function canOf(actor: Actor, measure: Owned): MeasureCan {
  return answers(measurePolicies, actor, measure);
}
