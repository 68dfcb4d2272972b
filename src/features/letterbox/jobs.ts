import { localTime } from '../../platform/jobs/nightly.ts';
import type { NightlyJob } from '../../platform/jobs/task.ts';
import { emptyBox } from './commands/empty.ts';
import { EMPTYING_HOURS } from './contract/kinds.ts';

/**
 * Empties the box at fixed hours of the firm's day. One that was missed is not made up for: the letters wait for the next
 * hour, for whoever knows when the box was emptied must not learn more than between which two hours something came.
 */
export const emptyings: readonly NightlyJob[] = EMPTYING_HOURS.map((hour) => ({
  name: `letterbox.empty_at_${hour}`,
  hour,
  run: async ({ clock, commands }, scope) => {
    const local = localTime(clock.now(), scope.timeZone);
    // Tried again after a failure, it may be another hour by now.
    if (local.hour !== hour) return;
    const done = await commands.run(scope, emptyBox, {}, `letterbox-${local.day}-${hour}`);
    if (!done.ok && done.refusal.code !== 'letterbox.is_empty') {
      throw new Error(`The letterbox was not emptied: ${done.refusal.code}`);
    }
  },
}));
