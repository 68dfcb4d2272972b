import { v7 as newId } from 'uuid';
import { addDays, day, dayOf } from '../../../lib/day.ts';
import type { Scope } from '../../../platform/access/scope.ts';
import { contextOf } from '../../../platform/http/read-routes.ts';
import { initiatorScope } from '../../../platform/jobs/initiator.ts';
import { localTime } from '../../../platform/jobs/nightly.ts';
import type { NightlyJob } from '../../../platform/jobs/task.ts';
import { shortForm } from '../../../platform/ledger/checkpoint.ts';
import { readCheckpoints } from '../../../platform/ledger/checkpoints.ts';
import { post } from '../../../platform/mail/outbox.ts';
import type { Platform } from '../../../platform/platform.ts';
import { dueThings, type DueThing } from '../../actions/reads/due.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import { mailable } from '../../people/reads/mail.ts';
import { isSilent, weekOf, weekOfThings, type Week } from '../reads/week.ts';
import { slotOf, type Slot } from '../rules.ts';
import { insertRound, lookedAt } from '../store.ts';
import { weeklyMail } from './mail.tsx';
import { answerable } from './words.ts';

/** How long after its hour a mail is still written, where the product was not running. */
const CATCHING_UP_HOURS = 6;
const HOUR_MS = 3_600_000;

type Person = { readonly id: string; readonly name: string; readonly email: string };
type Due = Person & { readonly slot: Slot };
type Firm = { readonly name: string; readonly record: string | null };

/**
 * Writes the mail of the week to those whose hour it is: one mail a person, with everything that waits for them, and none
 * where there is nothing.
 */
export const writeWeek: NightlyJob = {
  name: 'weekly_mail.write',
  run: async (platform, scope) => {
    const hours = hoursUpTo(platform.clock.now(), scope.timeZone);
    const today = hours[0]!.day;
    const { firm, due, things } = await platform.database.transactions.read(scope, async (tx) => {
      const people = await mailable(tx, today);
      const wanting = people.flatMap(({ weekday, hour, ...person }): Due[] => {
        const slot = slotOf({ weekday, hour }, hours);
        return slot === undefined ? [] : [{ ...person, slot }];
      });
      const done = await lookedAt(tx, [...new Set(wanting.map(({ slot }) => slot.day))]);
      const left = wanting.filter(({ id, slot }) => !done.has(`${id} ${slot.day}`));
      const ids = left.map(({ id }) => id);
      const signed = (await readCheckpoints(tx, scope.organisationId)).at(-1);
      return {
        firm: { name: await firmName(tx), record: signed === undefined ? null : shortForm(signed) },
        due: left,
        things: await dueThings(tx, ids, today, addDays(today, 7)),
      };
    });
    for (const person of due) {
      await writeTo(platform, scope, firm, person, things.get(person.id) ?? []);
    }
  },
};

/** This hour and those before it that are caught up with, the latest first. */
function hoursUpTo(now: Date, timeZone: string): Slot[] {
  return Array.from({ length: CATCHING_UP_HOURS }, (_, ago) => {
    const local = localTime(new Date(now.getTime() - ago * HOUR_MS), timeZone);
    return { day: day(local.day), weekday: local.weekday, hour: local.hour };
  });
}

async function writeTo(
  platform: Platform,
  scope: Scope,
  firm: Firm,
  person: Due,
  things: readonly DueThing[],
): Promise<void> {
  const { database, clock, identity, publicUrl } = platform;
  const { organisationId } = scope;
  const week = await weekFor(platform, scope, person, things);
  const mailId = isSilent(week) ? null : newId();
  const now = clock.now();
  await database.transactions.write(scope, async (write) => {
    const round = { organisation_id: organisationId, person_id: person.id, slot: person.slot.day };
    if (!(await insertRound(write, { ...round, looked_at: now, mail_id: mailId }))) return;
    if (mailId === null) return;
    const wishes = week.matters.flatMap(answerable);
    const to = { organisationId, personId: person.id, email: person.email };
    const ids = await identity.answerLinks.issue(write, to, wishes);
    const links = new Map(
      ids.map((id, at) => [wishes[at]!.recordId, identity.answerLinks.address(id)]),
    );
    const mail = weeklyMail({
      week,
      firm,
      person,
      links,
      publicUrl,
      today: dayOf(now, scope.timeZone),
    });
    await post(write, { organisationId, now }, mail, mailId);
  });
}

/** With the rights of whoever reads it. Who has an address and no account hears of their own actions. */
async function weekFor(
  platform: Platform,
  scope: Scope,
  person: Person,
  things: readonly DueThing[],
): Promise<Week> {
  const theirs = await initiatorScope(platform, scope.organisationId, person.id);
  if (theirs === undefined) return weekOfThings(things);
  const context = contextOf(theirs, platform.gate.today(theirs), undefined);
  return platform.database.transactions.read(theirs, (tx) => weekOf(tx, things, context));
}
