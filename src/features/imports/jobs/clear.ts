import type { NightlyJob } from '../../../platform/jobs/task.ts';
import { clear } from '../commands/clear.ts';
import { importsLaidOutBefore } from '../store/record.ts';

const DAY_MS = 24 * 3_600_000;

/** For so many days the rows of a file can be looked at; nobody undoes or explains an import later by its rows. */
export const ROWS_KEPT_DAYS = 90;

/** Takes away the rows of files that were opened long ago. */
export const clearing: NightlyJob = {
  name: 'import.clearing',
  hour: 2,
  run: async ({ database, commands, clock }, scope) => {
    const before = new Date(clock.now().getTime() - ROWS_KEPT_DAYS * DAY_MS);
    const old = await database.transactions.read(scope, (tx) => importsLaidOutBefore(tx, before));
    for (const id of old) await commands.run(scope, clear, { id }, `clear-${id}`);
  },
};
