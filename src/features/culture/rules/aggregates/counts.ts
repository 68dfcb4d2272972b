import type { Day } from '../../../../lib/day.ts';
import type { ActionAggregates } from './actions.ts';

/** Counted up when a part joins or changes: what was kept in another shape is counted anew. */
export const SHAPE = 2;

/** Everything the rules may know of one day: a part for each noun, none of which knows another. */
export type Counts = {
  readonly shape: number;
  readonly asOf: Day;
  readonly actions: ActionAggregates;
};
