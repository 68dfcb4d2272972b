import { sql, type RawBuilder } from 'kysely';
import { addDays, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ActionAggregates } from '../rules/aggregates/actions.ts';
import type { CountingOptions } from '../rules/aggregates/options.ts';
import { evidenceOf, leaderEvidenceOf, type Order } from './behind.ts';
import { earliest, ENDED, extensions, leaders, standing, type Look } from './standing.ts';

/**
 * Counts for one day what `rules/aggregates/count-actions.ts` counts from the facts, in one statement. That
 * function is the reference; counts.test.ts holds the two against each other on random histories.
 */
export async function countActions(
  tx: ReadTx,
  look: Look,
  options: CountingOptions,
): Promise<ActionAggregates> {
  const since = addDays(look.asOf, 1 - options.windowDays);
  const recent = addDays(look.asOf, 1 - options.recentDays);
  const { rows } = await sql<{ counts: ActionAggregates }>`
    WITH leader AS MATERIALIZED (${leaders(look)}),
    moved AS MATERIALIZED (${extensions(look, since)}),
    seen AS MATERIALIZED (${seen(look, since < recent ? since : recent, since)}),
    whose AS MATERIALIZED (${byOwner()}),
    owner AS MATERIALIZED (
      SELECT accountable_id, coalesce(top, false) AS top, alive AS actions FROM whose
       WHERE alive > 0 AND accountable_id IS NOT NULL ORDER BY actions DESC, top, accountable_id)
    SELECT ${totals(look, since)} || ${evidences(options)} || ${ofLeaders(look, recent, options)} AS counts
      FROM whose`.execute(tx);
  return (rows[0] as { counts: ActionAggregates }).counts;
}

/** Each action of the day with what the counts ask of it. `top` is null for whoever is no leader. */
function seen(look: Look, from: Day, since: Day): RawBuilder<unknown> {
  const asOf = sql`${look.asOf}::date`;
  return sql`
    SELECT s.*, l.top, l.person_id IS NOT NULL AS led,
        ended IS NULL AS open, ended IS NULL AND due_on < ${asOf} AS overdue,
        ended IS NULL OR ended >= ${since}::date AS alive,
        first_due_on >= ${since}::date AND first_due_on < ${asOf}
          AND (cancelled IS NULL OR cancelled > first_due_on) AS fell_due,
        coalesce(done <= first_due_on, false) AS kept,
        (ended IS NULL OR ended >= ${since}::date) AND NOT ended_before_import AS slips,
        m.ever, coalesce(m.made, 0) AS made, coalesce(m.late, 0) AS late, m.reasoned, m.last_on, m.last_late_on
      FROM (SELECT *, CASE WHEN done_on <= ${asOf} THEN done_on END AS done,
              CASE WHEN cancelled_on <= ${asOf} THEN cancelled_on END AS cancelled,
              CASE WHEN ${ENDED} <= ${asOf} THEN ${ENDED} END AS ended
              FROM (${standing(look, from)}) a) s
      LEFT JOIN leader l ON l.person_id = s.accountable_id
      LEFT JOIN moved m ON m.action_id = s.id`;
}

/** What is counted of the actions of each person, and of those of nobody, in one pass over them. */
function byOwner(): RawBuilder<unknown> {
  return sql`SELECT accountable_id, top, led, count(*) FILTER (WHERE alive) AS alive,
      count(*) FILTER (WHERE open) AS open, count(*) FILTER (WHERE overdue) AS overdue,
      count(*) FILTER (WHERE open AND due_on IS NULL) AS undated, count(*) FILTER (WHERE open AND high) AS significant,
      count(*) FILTER (WHERE slips) AS slips, coalesce(sum(made) FILTER (WHERE slips), 0) AS made,
      coalesce(sum(late) FILTER (WHERE slips), 0) AS late, coalesce(sum(reasoned) FILTER (WHERE slips), 0) AS reasoned,
      count(*) FILTER (WHERE fell_due) AS due, count(*) FILTER (WHERE fell_due AND kept) AS kept,
      count(*) FILTER (WHERE fell_due AND ended_before_import) AS imported
    FROM seen GROUP BY accountable_id, top, led`;
}

/** The plain counts: sums of what was counted of each person. */
function totals(look: Look, since: Day): RawBuilder<unknown> {
  const sum = (column: string, whose: RawBuilder<unknown> = sql`true`): RawBuilder<unknown> =>
    sql`coalesce(sum(${sql.ref(column)}) FILTER (WHERE ${whose}), 0)`;
  const slips = (whose: RawBuilder<unknown>): RawBuilder<unknown> => sql`jsonb_build_object(
    'actions', ${sum('slips', whose)}, 'extensions', ${sum('made', whose)},
    'afterTheDate', ${sum('late', whose)}, 'withReason', ${sum('reasoned', whose)})`;
  const due = (whose: RawBuilder<unknown>): RawBuilder<unknown> => sql`jsonb_build_object(
    'due', ${sum('due', whose)}, 'kept', ${sum('kept', whose)}, 'imported', ${sum('imported', whose)})`;
  const nobody = sql`accountable_id IS NULL`;
  return sql`jsonb_build_object('asOf', ${look.asOf}::date, 'since', ${since}::date,
    'recordsSince', (${earliest(look)}),
    'open', ${sum('open')}, 'overdue', ${sum('overdue')}, 'unowned', ${sum('open', nobody)},
    'undated', ${sum('undated')}, 'significant', ${sum('significant')},
    'significantTop', ${sum('significant', sql`top`)}, 'ownerless', ${sum('alive', nobody)},
    'slipTop', ${slips(sql`top`)}, 'slipOthers', ${slips(sql`top IS NOT TRUE`)},
    'followThroughTop', ${due(sql`top`)}, 'followThroughOthers', ${due(sql`top IS NOT TRUE`)},
    'owners', (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', accountable_id, 'top', top,
       'actions', actions)), '[]') FROM owner))`;
}

const FIRST: Order = 'first';
const LAST: Order = 'last';

/** The actions behind the firm's counts. */
function evidences({ evidence: most, oftenMoved }: CountingOptions): RawBuilder<unknown> {
  const of = (name: string, which: RawBuilder<unknown>, key: RawBuilder<unknown>, order: Order) =>
    sql`${sql.lit(name)}, ${evidenceOf(which, key, order, most)}`;
  const parts = [
    of('overdueEvidence', sql`overdue`, sql`due_on`, FIRST),
    of('significantElsewhere', sql`open AND high AND top IS NOT TRUE`, sql`opened_on`, FIRST),
    of(
      'largestOwnerEvidence',
      sql`alive AND accountable_id = (SELECT accountable_id FROM owner LIMIT 1)`,
      sql`opened_on`,
      FIRST,
    ),
    of('extendedEvidence', sql`slips AND made > 0`, sql`last_on`, LAST),
    of('extendedLateEvidence', sql`slips AND late > 0`, sql`last_late_on`, LAST),
    of(
      'oftenMovedElsewhere',
      sql`open AND made > 0 AND ever >= ${oftenMoved}::int AND NOT led`,
      sql`last_on`,
      LAST,
    ),
    of('keptByTopEvidence', sql`fell_due AND kept AND top`, sql`first_due_on`, LAST),
    of('missedEvidence', sql`fell_due AND NOT kept`, sql`first_due_on`, LAST),
  ];
  return sql`jsonb_build_object(${sql.join(parts)})`;
}

/** What is counted for each leader. */
function ofLeaders(look: Look, recent: Day, options: CountingOptions): RawBuilder<unknown> {
  const { evidence: most, longOverdueDays, oftenMoved } = options;
  const lateBy = sql`(${look.asOf}::date - due_on)`;
  const longOverdue = leaderEvidenceOf(
    {
      which: sql`overdue AND high AND ${lateBy} > ${longOverdueDays}::int`,
      on: sql`due_on`,
      amount: lateBy,
    },
    sql`amount`,
    most,
  );
  const often = leaderEvidenceOf(
    {
      which: sql`open AND made > 0 AND ever >= ${oftenMoved}::int`,
      on: sql`last_on`,
      amount: sql`ever`,
    },
    sql`amount`,
    most,
  );
  const early = leaderEvidenceOf(
    {
      which: sql`NOT ended_before_import AND done >= ${recent}::date AND done < first_due_on`,
      on: sql`done`,
      amount: sql`(first_due_on - done)`,
    },
    sql`on_day`,
    most,
  );
  return sql`jsonb_build_object('longOverdue', ${longOverdue}, 'oftenMoved', ${often}, 'early', ${early},
    'leaders', (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', accountable_id, 'top', top, 'open', open,
       'overdue', overdue, 'extensions', made, 'afterTheDate', late) ORDER BY accountable_id), '[]')
      FROM whose WHERE alive > 0 AND led))`;
}
