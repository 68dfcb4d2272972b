import { activeBreadth } from './active-breadth.ts';
import { adoption } from './adoption.ts';
import { anonymousShare } from './anonymous-share.ts';
import { answeredVisits } from './answered-visits.ts';
import { auditSeasonTalk } from './audit-season-talk.ts';
import { badNewsSpeed } from './bad-news-speed.ts';
import { barriersRemoved } from './barriers-removed.ts';
import { carryOver } from './carry-over.ts';
import { certificateCliff } from './certificate-cliff.ts';
import { checkInPunctuality } from './check-in-punctuality.ts';
import { checkedFixes } from './checked-fixes.ts';
import { closedLoop } from './closed-loop.ts';
import { concentration } from './concentration.ts';
import { dataAge } from './data-age.ts';
import { decisionDensity } from './decision-density.ts';
import { emptyChair } from './empty-chair.ts';
import { evenActivity } from './evenness.ts';
import { evidenceLinked } from './evidence-linked.ts';
import { fairOutcome } from './fair-outcome.ts';
import { firstAnswer } from './first-answer.ts';
import { firstHand } from './first-hand.ts';
import { followThrough } from './follow-through.ts';
import { holdsRespected } from './holds-respected.ts';
import type { Indicator } from './indicator.ts';
import { inputCoverage } from './input-coverage.ts';
import { keptTime } from './kept-time.ts';
import { linkedObjectives } from './linked-objectives.ts';
import { decidedDone } from './decided-done.ts';
import { nearMissRatio } from './near-miss-ratio.ts';
import { overdueShare } from './overdue-share.ts';
import { personCauses } from './person-causes.ts';
import { preAuditSurge } from './pre-audit-surge.ts';
import { proactiveMix } from './proactive-mix.ts';
import { promisesKept } from './promises-kept.ts';
import { protectedPlan } from './protected-plan.ts';
import { reach } from './reach.ts';
import { recordingLag } from './recording-lag.ts';
import { recurrence } from './recurrence.ts';
import { resourceAnswers } from './resource-answers.ts';
import { sameRules } from './same-rules.ts';
import { selfFound } from './self-found.ts';
import { signalToDecision } from './signal-to-decision.ts';
import { slipIndex } from './slip-index.ts';
import { strategyCoverage } from './strategy-coverage.ts';
import { syncLag } from './sync-lag.ts';
import { topOwned } from './top-owned.ts';
import { voiceBreadth } from './voice-breadth.ts';

/** Every indicator there is, in the order in which a page tells them. */
export const INDICATORS: readonly Indicator[] = [
  followThrough,
  overdueShare,
  slipIndex,
  concentration,
  firstHand,
  topOwned,
  emptyChair,
  linkedObjectives,
  strategyCoverage,
  syncLag,
  checkInPunctuality,
  signalToDecision,
  resourceAnswers,
  barriersRemoved,
  protectedPlan,
  sameRules,
  promisesKept,
  reach,
  answeredVisits,
  auditSeasonTalk,
  preAuditSurge,
  certificateCliff,
  personCauses,
  checkedFixes,
  recurrence,
  selfFound,
  proactiveMix,
  voiceBreadth,
  firstAnswer,
  closedLoop,
  adoption,
  decisionDensity,
  decidedDone,
  carryOver,
  inputCoverage,
  dataAge,
  keptTime,
  evidenceLinked,
  evenActivity,
  recordingLag,
  activeBreadth,
  anonymousShare,
  fairOutcome,
  badNewsSpeed,
  nearMissRatio,
  holdsRespected,
];
