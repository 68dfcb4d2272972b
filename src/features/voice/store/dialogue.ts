import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Decision, Ending, Kind, Level } from '../contract/kinds.ts';

/** What of an item whoever raised it may read, as it stood at the end of a day; times as days of the firm. */
export type StoredDialogue = {
  readonly id: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly raised_on: Day;
  readonly promised_on: Day | null;
  readonly level: Level;
  readonly escalated_on: Day | null;
  readonly first_reply_at: Date | null;
  readonly first_reply_on: Day | null;
  readonly decision: Decision | null;
  readonly decided_on: Day | null;
  readonly decided_by: string | null;
  readonly decided_name: string | null;
  readonly decided_by_given: string | null;
  readonly reason: string;
  readonly try_until: Day | null;
  readonly try_measure: string;
  readonly try_ended_on: Day | null;
  readonly try_outcome: string;
  readonly done_on: Day | null;
  readonly outcome: string;
  readonly asked_gone_on: Day | null;
  readonly gone: boolean | null;
  readonly closed_on: Day | null;
  readonly closed_how: Ending | null;
};

export type Moment = {
  readonly asOf: Day;
  /** Left out where the day asked for may be over. */
  readonly isPast?: boolean;
  readonly scope: { readonly timeZone: string };
};

/** The items of a day. Of today they are read where they stand, with the indexes there are. */
export const itemsAt = (context: Moment): RawBuilder<unknown> =>
  context.isPast === false
    ? sql`(SELECT * FROM voice_item WHERE organisation_id = current_organisation())`
    : sql`voice_item_as_of(${endOfDay(context)})`;

/** The day of the firm on which an instant fell. */
export const dayAt = (
  column: string,
  { scope: { timeZone } }: Pick<Moment, 'scope'>,
): RawBuilder<Day> => sql<Day>`(${sql.ref(column)} AT TIME ZONE ${timeZone})::date`;

/** The day of what is decided as it stands: of a try that is over the day on which it was. */
export const decidedOn = (context: Moment): RawBuilder<Day> =>
  sql<Day>`coalesce(i.try_ended_on, ${dayAt('i.decided_at', context)})`;

export const dialogueColumns = (
  context: Moment,
): RawBuilder<unknown> => sql`i.id, i.reference, i.kind,
  i.raised_on, i.promised_on, i.level, i.escalated_on, i.first_reply_at,
  ${dayAt('i.first_reply_at', context)} AS first_reply_on, i.decision, ${decidedOn(context)} AS decided_on,
  i.decided_by, d.name AS decided_name, i.decided_by_given, i.reason, i.try_until, i.try_measure, i.try_ended_on, i.try_outcome,
  ${dayAt('i.done_at', context)} AS done_on, i.outcome, i.asked_gone_on, i.gone, i.closed_on, i.closed_how`;

/** An item at the end of a day; undefined where it was not there yet. Who may read it is not looked at here. */
export async function findDialogue(
  tx: ReadTx,
  id: string,
  context: Moment,
): Promise<StoredDialogue | undefined> {
  const { rows } =
    await sql<StoredDialogue>`SELECT ${dialogueColumns(context)} FROM ${itemsAt(context)} i
    LEFT JOIN person d ON d.organisation_id = i.organisation_id AND d.id = i.decided_by
    WHERE i.id = ${id}`.execute(tx);
  return rows[0];
}

export type StoredReply = {
  readonly id: string;
  readonly by_raiser: boolean;
  readonly by_id: string | null;
  readonly by_name: string | null;
  readonly by_given: string;
  readonly text: string | null;
  readonly said_on: Day;
};

/** What was said up to the end of a day, in the order in which it was recorded. */
export async function repliesTo(tx: ReadTx, id: string, context: Moment): Promise<StoredReply[]> {
  const { rows } = await sql<StoredReply>`
    SELECT r.id, r.by_raiser, p.id AS by_id, p.name AS by_name, r.name_given AS by_given, r.text, r.said_on
    FROM voice_reply r LEFT JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.person_id
    WHERE r.organisation_id = current_organisation() AND r.item_id = ${id} AND r.recorded_at < ${endOfDay(context)}
    ORDER BY r.recorded_at, r.id`.execute(tx);
  return rows;
}
