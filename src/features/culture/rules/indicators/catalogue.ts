import { badNewsSpeed } from './bad-news-speed.ts';
import { carryOver } from './carry-over.ts';
import { checkInPunctuality } from './check-in-punctuality.ts';
import { checkedFixes } from './checked-fixes.ts';
import { concentration } from './concentration.ts';
import { dataAge } from './data-age.ts';
import { decisionDensity } from './decision-density.ts';
import { emptyChair } from './empty-chair.ts';
import { evidenceLinked } from './evidence-linked.ts';
import { followThrough } from './follow-through.ts';
import { holdsRespected } from './holds-respected.ts';
import type { Indicator } from './indicator.ts';
import { inputCoverage } from './input-coverage.ts';
import { keptTime } from './kept-time.ts';
import { linkedObjectives } from './linked-objectives.ts';
import { lookBacks } from './look-backs.ts';
import { nearMissRatio } from './near-miss-ratio.ts';
import { overdueShare } from './overdue-share.ts';
import { personCauses } from './person-causes.ts';
import { recordingLag } from './recording-lag.ts';
import { recurrence } from './recurrence.ts';
import { resourceAnswers } from './resource-answers.ts';
import { selfFound } from './self-found.ts';
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
  personCauses,
  checkedFixes,
  recurrence,
  selfFound,
  decisionDensity,
  lookBacks,
  carryOver,
  inputCoverage,
  dataAge,
  keptTime,
  evidenceLinked,
  recordingLag,
  badNewsSpeed,
  nearMissRatio,
  holdsRespected,
];
