import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { RecordKind } from '../rules/evidence.ts';
import { localDay, type Look } from './standing.ts';

/** What a record is called by now, and the days that tell how it stood at the end of the day looked at. */
export type NamedRecord = {
  readonly id: string;
  readonly title: string;
  /** By when, or when it was planned for, asked, decided, noticed, called or last measured; null where there is no such day. */
  readonly on: Day | null;
  /** When it was closed, answered, held, overridden, released or looked back at; null where it was not by then. */
  readonly endedOn: Day | null;
};

type Kind = Exclude<RecordKind, 'action'>;

/** The records of one kind, in no order; an id of which there is none is left out. */
export async function namedRecords(
  tx: ReadTx,
  kind: Kind,
  ids: readonly string[],
  look: Look,
): Promise<NamedRecord[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<NamedRecord>`${SELECTS[kind](look)}
    WHERE r.organisation_id = current_organisation() AND r.id = ANY(${ids}::uuid[])`.execute(tx);
  return rows;
}

const upTo = ({ asOf }: Look, column: string): RawBuilder<unknown> =>
  sql`CASE WHEN ${sql.ref(column)} <= ${asOf}::date THEN ${sql.ref(column)} END`;

const SELECTS: Readonly<Record<Kind, (look: Look) => RawBuilder<unknown>>> = {
  goal: (
    look,
  ) => sql`SELECT r.id, r.name AS title, r.horizon AS on, ${upTo(look, 'r.closed_on')} AS "endedOn"
    FROM goal_as_of(${endOfDay(look)}) r`,
  objective: (
    look,
  ) => sql`SELECT r.id, r.name AS title, r.due_on AS on, ${upTo(look, 'r.closed_on')} AS "endedOn"
    FROM objective_as_of(${endOfDay(look)}) r`,
  measure: (look) => sql`SELECT r.id, r.name AS title, (SELECT max(v.period)
      FROM measure_values_until(${endOfDay(look)}) v WHERE v.measure_id = r.id) AS on,
      ${upTo(look, 'r.retired_on')} AS "endedOn"
    FROM measure_as_of(${endOfDay(look)}) r`,
  decision: (
    look,
  ) => sql`SELECT r.id, v.chosen AS title, v.decided_on AS on, v.looked_back_on AS "endedOn"
    FROM decision r JOIN LATERAL (SELECT chosen, decided_on, looked_back_on FROM decision_version
      WHERE organisation_id = r.organisation_id AND decision_id = r.id AND written_at < ${endOfDay(look)}
      ORDER BY version DESC LIMIT 1) v ON true`,
  request: (
    look,
  ) => sql`SELECT r.id, r.what AS title, r.asked_on AS on, ${upTo(look, 'r.answered_on')} AS "endedOn"
    FROM resource_request r`,
  meeting: (
    look,
  ) => sql`SELECT r.id, v.name AS title, v.day AS on, CASE WHEN v.state = 'held' THEN v.held_on END AS "endedOn"
    FROM meeting r JOIN LATERAL (SELECT name, day, state, held_on FROM meeting_version
      WHERE organisation_id = r.organisation_id AND meeting_id = r.id AND written_at < ${endOfDay(look)}
      ORDER BY version DESC LIMIT 1) v ON true`,
  problem: (look) => sql`SELECT r.id, r.title, r.noticed_on AS on, r.closed_on AS "endedOn"
    FROM problem_as_of(${endOfDay(look)}, ${look.asOf}::date) r`,
  hold: (look) => sql`SELECT r.id, r.what AS title, ${localDay('r.called_at', look.timeZone)} AS on,
      CASE WHEN r.overridden_at < ${endOfDay(look)} THEN ${localDay('r.overridden_at', look.timeZone)}
        WHEN r.released_at < ${endOfDay(look)} THEN ${localDay('r.released_at', look.timeZone)} END AS "endedOn"
    FROM hold r`,
  // Never the words: of a concern they are not for everyone who may see a figure.
  item: (look) => sql`SELECT r.id, r.reference AS title, r.raised_on AS on, r.closed_on AS "endedOn"
    FROM voice_item_as_of(${endOfDay(look)}) r`,
  commitment: (
    look,
  ) => sql`SELECT r.id, r.what AS title, r.first_due_on AS on, (SELECT min(e.on_day) FROM commitment_evidence e
      WHERE e.organisation_id = r.organisation_id AND e.commitment_id = r.id AND e.added_at < ${endOfDay(look)}) AS "endedOn"
    FROM commitment r`,
  visit: () => sql`SELECT r.id, t.name AS title, r.visited_on AS on, NULL::date AS "endedOn"
    FROM visit r JOIN team t ON t.organisation_id = r.organisation_id AND t.id = r.team_id`,
  why_message: () =>
    sql`SELECT r.id, r.title, r.written_on AS on, NULL::date AS "endedOn" FROM why_message r`,
};
