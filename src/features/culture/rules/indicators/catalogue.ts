import { concentration } from './concentration.ts';
import { followThrough } from './follow-through.ts';
import type { Indicator } from './indicator.ts';
import { overdueShare } from './overdue-share.ts';
import { slipIndex } from './slip-index.ts';

/** Every indicator there is, in the order in which a page tells them. */
export const INDICATORS: readonly Indicator[] = [
  followThrough,
  overdueShare,
  slipIndex,
  concentration,
];
