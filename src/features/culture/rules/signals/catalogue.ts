import { chasingNoise } from './chasing-noise.ts';
import { delayedActions } from './delayed-actions.ts';
import { movingGoalposts } from './moving-goalposts.ts';
import { overDelegation } from './over-delegation.ts';
import type { Signal } from './signal.ts';
import { signalWithoutResponse } from './signal-without-response.ts';
import { silentSlipping } from './silent-slipping.ts';
import { starvedImprovement } from './starved-improvement.ts';

/** Every detector there is. */
export const SIGNALS: readonly Signal[] = [
  delayedActions,
  silentSlipping,
  overDelegation,
  starvedImprovement,
  movingGoalposts,
  signalWithoutResponse,
  chasingNoise,
];
