import { addDays, dayOf, type Day } from '../../lib/day.ts';
import type { NightlyJob } from '../../platform/jobs/task.ts';
import { countPastDay } from './reads/counts.ts';
import { DEFAULT_THRESHOLDS } from './rules/thresholds.ts';
import { forgetBefore, keep } from './store/kept.ts';

/** As far back as two looks before today reach: nights on which the product did not run are made up for. */
const NIGHTS = 2 * DEFAULT_THRESHOLDS.recheckDays;
/** Detail about single leaders is kept for two years. */
const DAYS_KEPT = 730;

/** Counts the days that are over, so that the next looks at them need not; what is kept already still counts. */
export const evaluations: NightlyJob = {
  name: 'culture.evaluations',
  hour: 1,
  run: async ({ database, clock }, scope) => {
    const now = clock.now();
    const today = dayOf(now, scope.timeZone);
    for (let back = NIGHTS; back >= 1; back -= 1) {
      const day: Day = addDays(today, -back);
      const counted = await database.transactions.read(scope, (tx) => countPastDay(tx, scope, day));
      await database.transactions.write(scope, (write) => keep(write, counted, now));
    }
    await database.transactions.write(scope, (write) =>
      forgetBefore(write, addDays(today, -DAYS_KEPT)),
    );
  },
};
