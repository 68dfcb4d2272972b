import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { dueRows, type DueRow } from '../store/due.ts';

/** One thing that is late, due soon or waiting to be checked. */
export type DueThing = Omit<DueRow, 'person_id'>;

/** What is late, due until `until` or waiting to be checked, by person; whoever has nothing is left out. */
export async function dueThings(
  tx: ReadTx,
  personIds: readonly string[],
  today: Day,
  until: Day,
): Promise<Map<string, DueThing[]>> {
  const people = new Map<string, DueThing[]>();
  for (const { person_id: person, ...thing } of await dueRows(tx, personIds, today, until)) {
    people.set(person, [...(people.get(person) ?? []), thing]);
  }
  return people;
}
