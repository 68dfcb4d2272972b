import type { Feature } from '../../platform/feature.ts';
import { announce } from './commands/announce.ts';
import { cancel, destroy, enterBundle } from './commands/cancel.ts';
import { close } from './commands/close.ts';
import { comment, forget, judge, object } from './commands/single.ts';
import { answer, noteTurnout, open, publish, tell } from './commands/life.ts';
import { ROUNDS_KEPT } from './contract/kinds.ts';
import { pulseMails, pulseReminders } from './jobs/mails.tsx';
import { signRecord } from './jobs/record.ts';
import { pulseMorning } from './jobs/morning.ts';
import { ownWaves, waveList, wavePlan, waveRecord } from './reads/waves.ts';
import { pulseNews } from './reads/news.ts';
import { pulseRoutes } from './routes.ts';

/** What people say about how they are led: asked in waves, answered without a name, published once and the same for all. */
export const pulse: Feature = {
  noun: 'pulse_wave',
  commands: [
    announce,
    open,
    close,
    publish,
    answer,
    tell,
    cancel,
    enterBundle,
    comment,
    object,
    judge,
  ],
  internal: [noteTurnout, destroy, forget],
  reads: [waveList, waveRecord, ownWaves, wavePlan, pulseNews],
  routes: pulseRoutes,
  tasks: [pulseMails, signRecord],
  nightly: [pulseMorning, pulseReminders],
  keeps: [
    {
      what: 'who fetched a token for a pulse, and what tokens are signed with',
      until: 'when the pulse is closed',
    },
    {
      what: 'what came out of a pulse where top management is one person',
      until: `when ${ROUNDS_KEPT} later ones were published`,
    },
  ],
};
