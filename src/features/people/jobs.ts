import { dayOf } from '../../lib/day.ts';
import type { NightlyJob } from '../../platform/jobs/task.ts';
import { depart } from './commands/leaving.ts';
import { departuresDue } from './store/record.ts';

/** Sees off those whose last day was yesterday, or earlier where the product did not run that night. */
export const departures: NightlyJob = {
  name: 'person.departures',
  hour: 0,
  run: async ({ database, commands, clock }, scope) => {
    const today = dayOf(clock.now(), scope.timeZone);
    const due = await database.transactions.read(scope, (tx) => departuresDue(tx, today));
    for (const person of due) {
      await commands.run(scope, depart, { id: person.id }, `depart-${person.id}-${person.left_on}`);
    }
  },
};
