import { delayedActions } from './delayed-actions.ts';
import { overDelegation } from './over-delegation.ts';
import type { Signal } from './signal.ts';
import { silentSlipping } from './silent-slipping.ts';

/** Every detector there is. */
export const SIGNALS: readonly Signal[] = [delayedActions, silentSlipping, overDelegation];
