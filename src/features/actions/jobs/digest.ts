import { v5 as namedId } from 'uuid';
import { addDays, dayOf } from '../../../lib/day.ts';
import type { NightlyJob } from '../../../platform/jobs/task.ts';
import { shortForm } from '../../../platform/ledger/checkpoint.ts';
import { readCheckpoints } from '../../../platform/ledger/checkpoints.ts';
import { post } from '../../../platform/mail/outbox.ts';
import { digestRows, type DigestRow } from '../store/digest.ts';
import { digestMail } from './digest-mail.tsx';

// Names the mail of one person and week, so that a job that runs twice posts it once.
const DIGESTS = '0b9b5f0e-6a1c-4a53-9a54-3f0c8f2b7c11';
const MONDAY = 1;

/** One mail a person and week, on Monday morning, with what is theirs; silent where there is nothing. */
export const digest: NightlyJob = {
  name: 'action.digest',
  hour: 6,
  weekday: MONDAY,
  run: async ({ database, clock, publicUrl }, scope) => {
    const now = clock.now();
    const today = dayOf(now, scope.timeZone);
    const { rows, record } = await database.transactions.read(scope, async (tx) => {
      const signed = (await readCheckpoints(tx, scope.organisationId)).at(-1);
      return {
        rows: await digestRows(tx, today, addDays(today, 7)),
        record: signed === undefined ? null : shortForm(signed),
      };
    });
    for (const [personId, theirs] of byPerson(rows)) {
      const mail = digestMail(theirs, { today, publicUrl, record });
      const id = namedId(`${scope.organisationId} ${personId} ${today}`, DIGESTS);
      await database.transactions.write(scope, (write) =>
        post(write, { organisationId: scope.organisationId, now }, mail, id),
      );
    }
  },
};

function byPerson(rows: readonly DigestRow[]): Map<string, DigestRow[]> {
  const people = new Map<string, DigestRow[]>();
  for (const row of rows) people.set(row.person_id, [...(people.get(row.person_id) ?? []), row]);
  return people;
}
