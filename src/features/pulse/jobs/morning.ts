import { dayOf, type Day } from '../../../lib/day.ts';
import type { Command } from '../../../platform/commands/command.ts';
import type { NightlyJob } from '../../../platform/jobs/task.ts';
import { destroy } from '../commands/cancel.ts';
import { close } from '../commands/close.ts';
import { forget } from '../commands/single.ts';
import { noteTurnout, open, publish } from '../commands/life.ts';
import { dueOn, type Due, type Kept } from '../rules/life.ts';
import { isForgotten } from '../rules/single.ts';
import { allWaves, type StoredWave } from '../store/write.ts';

type WaveCommand = Command<string, { id: string }, { id: string; version: number }>;

const ACTS: Readonly<Record<Due, WaveCommand>> = {
  open: open as WaveCommand,
  close: close as WaveCommand,
  publish: publish as WaveCommand,
  destroy: destroy as WaveCommand,
  forget: forget as WaveCommand,
  count: noteTurnout as WaveCommand,
};

const HOUR = 5;

/** Early in the morning: what waves are due for, from opening to the end of their ballots. Nothing depends on anybody's mood. */
export const pulseMorning: NightlyJob = {
  name: 'pulse.morning',
  hour: HOUR,
  run: async (platform, scope) => {
    const today = platform.gate.today(scope);
    const waves = await platform.database.transactions.read(scope, (tx) => allWaves(tx));
    for (const wave of waves) {
      const due = dueOn(keptOf(wave, waves, scope.timeZone), today);
      if (due === null) continue;
      const key = `pulse-${due}-${wave.id}-${today}`;
      await platform.commands.run(scope, ACTS[due], { id: wave.id }, key);
    }
  },
};

function keptOf(wave: StoredWave, waves: readonly StoredWave[], timeZone: string): Kept {
  const on = (at: Date | null): Day | null => (at === null ? null : dayOf(at, timeZone));
  const published = waves.flatMap(({ published_at: at }) => at ?? []);
  return {
    ...wave,
    closedOn: on(wave.closed_at),
    publishedOn: on(wave.published_at),
    isForgotten: isForgotten(wave, published),
  };
}
