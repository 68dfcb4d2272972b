import { addDays, dayOf } from '../../../lib/day.ts';
import type { NightlyJob } from '../../../platform/jobs/task.ts';
import { closeUnanswered, escalate } from '../commands/nightly.ts';
import { GONE_UNANSWERED_DAYS } from '../contract/kinds.ts';
import { askedGoneSince, pastPromise } from '../store/due.ts';

/** Takes what nobody answered by the promised day to the next level, and closes what nobody answers about. */
export const followUp: NightlyJob = {
  name: 'voice.follow_up',
  hour: 2,
  run: async ({ database, commands, clock }, scope) => {
    const today = dayOf(clock.now(), scope.timeZone);
    const { late, silent } = await database.transactions.read(scope, async (tx) => ({
      late: await pastPromise(tx, today),
      silent: await askedGoneSince(tx, addDays(today, -GONE_UNANSWERED_DAYS)),
    }));
    for (const id of late) await commands.run(scope, escalate, { id }, `escalate-${id}-${today}`);
    for (const id of silent) {
      await commands.run(scope, closeUnanswered, { id }, `close-unanswered-${id}-${today}`);
    }
  },
};
