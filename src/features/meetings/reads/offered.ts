import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReviewInputKey } from '../../../standards/review-inputs.ts';
import type { PackPanel } from '../contract/pack.ts';

export type Panel = Pick<PackPanel, 'total' | 'facts'>;

/** Makes what records say about an input of the review, as they stand on the day asked for. */
export type PanelMaker = (tx: ReadTx, context: ReadContext) => Promise<Panel>;

/** What a fact leaves open. */
export const blankFact = {
  days: 0,
  due_on: null,
  value: null,
  target_value: null,
  unit: '',
  words: '',
  course: [],
};

const offered = new Map<ReviewInputKey, readonly PanelMaker[]>();

/** Called once, by features.ts, for records of features above this one that answer an input of the review. */
export function offerPanel(input: ReviewInputKey, make: PanelMaker): void {
  offered.set(input, [...(offered.get(input) ?? []), make]);
}

/** What features above answer an input with. */
export function offeredFor(input: ReviewInputKey): readonly PanelMaker[] {
  return offered.get(input) ?? [];
}
