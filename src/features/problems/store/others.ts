import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Cause } from '../contract/shapes.ts';
import type { Recurring } from '../rules/recurrence.ts';
import { problemsAt, type StoredProblem } from './record.ts';

/** Another problem, as far as coming back and a line about it need. */
export type StoredOther = Recurring & {
  readonly reference: string;
  readonly title: string;
  /** How the place is called now, or as it was written. */
  readonly place: string;
  readonly causes: readonly Cause[];
};

const PLACE = sql`coalesce((SELECT pl.name FROM voice_place pl
  WHERE pl.organisation_id = p.organisation_id AND pl.id = p.place_id), p.place) AS place`;
const OTHER = sql`p.id, p.reference, p.title, p.process, ${PLACE}, p.causes, p.root_keys, p.same_as_id, p.noticed_on, p.closed_on,
  p.withdrawn_on`;

/** Problems of the same process with one of the same root causes, and those that one of the two names; the last first. */
export async function relatedTo(
  tx: ReadTx,
  problem: StoredProblem,
  context: ReadContext,
): Promise<StoredOther[]> {
  const { rows } = await sql<StoredOther>`SELECT ${OTHER} FROM ${problemsAt(context)} p
    WHERE p.id <> ${problem.id} AND (p.id = ${problem.same_as_id} OR p.same_as_id = ${problem.id}
      OR (folded(p.process) = folded(${problem.process}) AND p.root_keys && ${[...problem.root_keys]}::text[]))
    ORDER BY p.noticed_on DESC, p.id LIMIT 200`.execute(tx);
  return rows;
}

/**
 * Earlier problems that may have had the same cause: of the same process, or with a root cause in the same category; those
 * of which more holds first, the same place counted in, and then the last.
 */
export async function candidatesFor(
  tx: ReadTx,
  problem: StoredProblem,
  since: Day,
  most: number,
  context: ReadContext,
): Promise<StoredOther[]> {
  const categories = [...new Set(problem.root_keys.map((key) => key.split('|', 1)[0]!))];
  const sameProcess = sql`(p.process <> '' AND folded(p.process) = folded(${problem.process}))::int`;
  const sameCategory = sql`(EXISTS (SELECT FROM unnest(p.root_keys) k
    WHERE split_part(k, '|', 1) = ANY(${categories}::text[])))::int`;
  const samePlace = sql`(p.place_id IS NOT NULL AND p.place_id = ${problem.place_id}::uuid)::int`;
  const { rows } = await sql<StoredOther>`SELECT ${OTHER} FROM ${problemsAt(context)} p
    WHERE p.id <> ${problem.id} AND p.withdrawn_on IS NULL AND p.noticed_on <= ${problem.noticed_on}
      AND p.noticed_on >= ${since} AND ${sameProcess} + ${sameCategory} > 0
    ORDER BY ${sameProcess} + ${sameCategory} + coalesce(${samePlace}, 0) DESC, p.noticed_on DESC, p.id LIMIT ${most}`.execute(
    tx,
  );
  return rows;
}

export type StoredCount = {
  readonly noticed_on: Day;
  readonly happened_on: Day;
  readonly serious: boolean;
  readonly root_keys: readonly string[];
  readonly cost_known: number | null;
  readonly cost_estimated: number | null;
  readonly place_id: string | null;
  readonly place: string;
};

type Since = {
  readonly since: Day;
  readonly kind: string | undefined;
  readonly process: string | undefined;
  /** A place of the register. */
  readonly place?: string | undefined;
};

/** What trends look at, of every problem noticed since a day that was not withdrawn. */
export async function countedSince(
  tx: ReadTx,
  { since, kind, process, place }: Since,
  context: ReadContext,
): Promise<StoredCount[]> {
  const ofKind = kind === undefined ? sql`` : sql`AND p.kind = ${kind}`;
  const ofProcess = process === undefined ? sql`` : sql`AND folded(p.process) = folded(${process})`;
  const atPlace = place === undefined ? sql`` : sql`AND p.place_id = ${place}`;
  const { rows } = await sql<StoredCount>`
    SELECT p.noticed_on, p.happened_on, p.severity = 'serious' AS serious, p.root_keys,
      p.cost_known::float8 AS cost_known, p.cost_estimated::float8 AS cost_estimated, p.place_id, ${PLACE}
    FROM ${problemsAt(context)} p
    WHERE p.withdrawn_on IS NULL AND p.noticed_on >= ${since} ${ofKind} ${ofProcess} ${atPlace}
    ORDER BY p.noticed_on, p.id`.execute(tx);
  return rows;
}
