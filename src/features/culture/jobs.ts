import { addDays, dayOf, type Day } from '../../lib/day.ts';
import type { Scope } from '../../platform/access/scope.ts';
import type { NightlyJob } from '../../platform/jobs/task.ts';
import type { Platform } from '../../platform/platform.ts';
import { countPastDay, daysToCount } from './reads/counts.ts';
import { thresholdsOn } from './reads/limits.ts';
import { countMonth, monthsToCount } from './reads/months.ts';
import { DEFAULT_THRESHOLDS } from './rules/thresholds.ts';
import { evaluate, evaluationDays, liveSignals } from './rules/evaluation.ts';
import { toldOf, turn } from './rules/mirror.ts';
import { forgetBefore, keep } from './store/kept.ts';
import { keepMonth } from './store/months.ts';
import { forgetLives, livesAt, saveTurn } from './store/lives.ts';

/** As far back as two looks before today reach: nights on which the product did not run are made up for. */
const NIGHTS = 2 * DEFAULT_THRESHOLDS.recheckDays;
/** Detail about single leaders is kept for two years. */
export const DAYS_KEPT = 730;

/** Counts the days that are over, so that the next looks at them need not; what is kept already still counts. */
export const evaluations: NightlyJob = {
  name: 'culture.evaluations',
  hour: 1,
  run: async ({ database, clock }, scope) => {
    const now = clock.now();
    const today = dayOf(now, scope.timeZone);
    const days = await database.transactions.read(scope, (tx) =>
      daysToCount(tx, scope, addDays(today, -NIGHTS), addDays(today, -1)),
    );
    for (const day of days) {
      const counted = await database.transactions.read(scope, (tx) => countPastDay(tx, scope, day));
      await database.transactions.write(scope, (write) => keep(write, counted, now));
    }
    await keepMonths(database, scope, addDays(today, -1), now);
    await turnLives(database, scope, addDays(today, -1));
    await database.transactions.write(scope, async (write) => {
      await forgetBefore(write, addDays(today, -DAYS_KEPT));
      await forgetLives(write, addDays(today, -DAYS_KEPT));
    });
  },
};

/** Counts the months that are over and were not counted yet, or may have come to say something else. */
async function keepMonths(
  { transactions }: Platform['database'],
  scope: Scope,
  asOf: Day,
  now: Date,
): Promise<void> {
  const months = await transactions.read(scope, (tx) => monthsToCount(tx, scope, asOf));
  for (const month of months) {
    const counted = await transactions.read(scope, (tx) => countMonth(tx, scope, month));
    await transactions.write(scope, (write) => keepMonth(write, counted, now));
  }
}

/** Notes which signals came to be live by the end of a day, and which no longer are. */
async function turnLives(
  { transactions }: Platform['database'],
  scope: Scope,
  asOf: Day,
): Promise<void> {
  const [day, before] = evaluationDays(asOf, DEFAULT_THRESHOLDS);
  const judged = (on: Day) =>
    transactions.read(scope, async (tx) =>
      evaluate(
        (await countPastDay(tx, scope, on)).counts,
        await thresholdsOn(tx, { asOf, timeZone: scope.timeZone }),
      ),
    );
  const live = liveSignals(await judged(day), await judged(before)).map(toldOf);
  await transactions.write(scope, async (write) => {
    const lives = await livesAt(write, { asOf, timeZone: scope.timeZone });
    await saveTurn(write, scope.organisationId, turn(live, lives), asOf);
  });
}
