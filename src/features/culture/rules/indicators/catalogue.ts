import { checkInPunctuality } from './check-in-punctuality.ts';
import { concentration } from './concentration.ts';
import { evidenceLinked } from './evidence-linked.ts';
import { followThrough } from './follow-through.ts';
import type { Indicator } from './indicator.ts';
import { linkedObjectives } from './linked-objectives.ts';
import { lookBacks } from './look-backs.ts';
import { overdueShare } from './overdue-share.ts';
import { resourceAnswers } from './resource-answers.ts';
import { signalToDecision } from './signal-to-decision.ts';
import { slipIndex } from './slip-index.ts';
import { strategyCoverage } from './strategy-coverage.ts';
import { syncLag } from './sync-lag.ts';
import { topOwned } from './top-owned.ts';

/** Every indicator there is, in the order in which a page tells them. */
export const INDICATORS: readonly Indicator[] = [
  followThrough,
  overdueShare,
  slipIndex,
  concentration,
  topOwned,
  linkedObjectives,
  strategyCoverage,
  syncLag,
  checkInPunctuality,
  signalToDecision,
  resourceAnswers,
  lookBacks,
  evidenceLinked,
];
