import { carryOver } from './carry-over.ts';
import { checkInPunctuality } from './check-in-punctuality.ts';
import { concentration } from './concentration.ts';
import { dataAge } from './data-age.ts';
import { decisionDensity } from './decision-density.ts';
import { emptyChair } from './empty-chair.ts';
import { evidenceLinked } from './evidence-linked.ts';
import { followThrough } from './follow-through.ts';
import type { Indicator } from './indicator.ts';
import { inputCoverage } from './input-coverage.ts';
import { keptTime } from './kept-time.ts';
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
  emptyChair,
  linkedObjectives,
  strategyCoverage,
  syncLag,
  checkInPunctuality,
  signalToDecision,
  resourceAnswers,
  decisionDensity,
  lookBacks,
  carryOver,
  inputCoverage,
  dataAge,
  keptTime,
  evidenceLinked,
];
