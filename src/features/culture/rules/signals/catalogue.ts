import type { SignalId } from '../thresholds.ts';
import { afterTheFact } from './after-the-fact.ts';
import { auditSeasonCram, auditTalk, certificateCliffs } from './audit-season.ts';
import { blamePattern } from './blame-pattern.ts';
import { chasingNoise } from './chasing-noise.ts';
import { delayedActions } from './delayed-actions.ts';
import { emptyChairs } from './empty-chair.ts';
import { movingGoalposts } from './moving-goalposts.ts';
import { overDelegation } from './over-delegation.ts';
import { overriddenHold } from './overridden-hold.ts';
import { sidelinedDiscussion } from './sidelined-discussion.ts';
import { rulesForOthers } from './rules-for-others.ts';
import type { Signal } from './signal.ts';
import { signalWithoutResponse } from './signal-without-response.ts';
import { silentSlipping } from './silent-slipping.ts';
import { starvedImprovement } from './starved-improvement.ts';
import { stuckOnMyDesk } from './stuck-on-my-desk.ts';
import { talkWithoutDecision } from './talk-without-decision.ts';
import { unansweredVoice } from './unanswered-voice.ts';

/** Every detector there is. */
export const SIGNALS: readonly Signal[] = [
  delayedActions,
  silentSlipping,
  stuckOnMyDesk,
  auditSeasonCram,
  sidelinedDiscussion,
  emptyChairs,
  talkWithoutDecision,
  overDelegation,
  rulesForOthers,
  unansweredVoice,
  blamePattern,
  certificateCliffs,
  starvedImprovement,
  movingGoalposts,
  signalWithoutResponse,
  chasingNoise,
  auditTalk,
  overriddenHold,
  afterTheFact,
];

/** Those that need no second look. */
export const AT_ONCE: ReadonlySet<SignalId> = new Set(
  SIGNALS.filter(({ atOnce }) => atOnce).map(({ id }) => id),
);
