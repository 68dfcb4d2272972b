import { sql, type Insertable, type Updateable } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { At } from '../../../lib/version.ts';
import type { Writing } from '../../../platform/commands/change.ts';
import type { HoldTable, ProblemTable } from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Standing } from '../rules/standing.ts';

/** One problem as a command finds it. */
export type ProblemSubject = Standing & {
  readonly id: string;
  readonly reference: string;
  readonly checked_by: string | null;
};

/** One problem, held for this transaction. */
export async function lockProblem(tx: ReadTx, id: string): Promise<ProblemSubject | undefined> {
  const { rows } = await sql<ProblemSubject>`
    SELECT p.id, p.reference, p.version, p.kind, p.title, p.what_happened, p.severity, p.process, p.place, p.team_id,
      p.found_in, p.found_by, p.happened_on, p.noticed_on, p.concerns, p.raised_by, p.owner_id, p.known_to_top_at,
      p.cost_known::float8 AS cost_known, p.cost_estimated::float8 AS cost_estimated, p.causes, p.fairness,
      p.same_as_id, p.check_due_on, p.checker_id, p.checked_on, p.checked_by, p.verdict, p.closed_on, p.withdrawn_on,
      p.reopened_count
    FROM problem p
    WHERE p.organisation_id = current_organisation() AND p.id = ${id} FOR UPDATE OF p`.execute(tx);
  return rows[0];
}

/** The firm's next own number of a series, taken as late as can be: other writers of the firm wait for it. */
const nextOf = (organisationId: string, series: 'N' | 'H') => sql`
  INSERT INTO problem_counter (organisation_id, series, last) VALUES (${organisationId}, ${series}, 1)
  ON CONFLICT (organisation_id, series) DO UPDATE SET last = problem_counter.last + 1 RETURNING last`;

/** Inserts a row under the firm's next reference and gives that. */
async function insertNumbered(
  write: WriteTx,
  table: 'problem' | 'hold',
  row: Readonly<Record<string, unknown>> & { readonly organisation_id: string },
): Promise<string> {
  const series = table === 'problem' ? 'N' : 'H';
  const names = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  const values = sql.join(Object.values(row).map((value) => sql`${value}`));
  const { rows } = await sql<{ reference: string }>`
    WITH next AS (${nextOf(row.organisation_id, series)})
    INSERT INTO ${sql.table(table)} (reference, ${names})
    SELECT ${series} || '-' || next.last, ${values} FROM next RETURNING reference`.execute(write);
  return rows[0]!.reference;
}

export const insertProblem = (
  write: WriteTx,
  problem: Omit<Insertable<ProblemTable>, 'reference'>,
): Promise<string> => insertNumbered(write, 'problem', problem);

export const insertHold = (
  write: WriteTx,
  hold: Omit<Insertable<HoldTable>, 'reference'>,
): Promise<string> => insertNumbered(write, 'hold', hold);

/** Saves a change to one problem and counts its version up. The row is locked by {@link lockProblem}. */
export async function updateProblem(
  write: WriteTx,
  { id, version }: At,
  change: Updateable<ProblemTable>,
  now: Date,
): Promise<number> {
  await write
    .updateTable('problem')
    .set({ ...change, version: version + 1, changed_at: now })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** Whether a team is there and not closed; none is no team that is missing. */
export async function isTeamOpen(tx: ReadTx, id: string | null): Promise<boolean> {
  if (id === null) return true;
  const { rows } = await sql`SELECT 1 FROM team WHERE organisation_id = current_organisation()
    AND id = ${id} AND closed_on IS NULL`.execute(tx);
  return rows.length > 0;
}

/** Whether there is a problem of this id. */
export async function isThere(tx: ReadTx, id: string): Promise<true | undefined> {
  const { rows } = await sql`SELECT 1 FROM problem
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(tx);
  return rows.length > 0 ? true : undefined;
}

type Open = { readonly id: string; readonly version: number };
export type Part = 'owner_id' | 'checker_id';

/** The open problems in which somebody has a part; held, in the order of their ids. */
export async function openOf(tx: ReadTx, part: Part, personId: string): Promise<Open[]> {
  const unchecked = part === 'checker_id' ? sql`AND checked_on IS NULL` : sql``;
  const { rows } = await sql<Open>`SELECT id, version FROM problem
    WHERE organisation_id = current_organisation() AND ${sql.ref(part)} = ${personId}
      AND closed_on IS NULL AND withdrawn_on IS NULL ${unchecked} ORDER BY id FOR UPDATE`.execute(
    tx,
  );
  return rows;
}

export type NewEntry = {
  readonly id: string;
  readonly kind: 'containment' | 'correction' | 'elsewhere';
  readonly text: string;
  readonly found: boolean | null;
  readonly done_on: Day;
  readonly done_by: string;
};

/** Keeps what was done, by whom and on which day, and beside that who wrote it and when. */
export async function insertEntry(
  write: WriteTx,
  entry: NewEntry,
  { id, organisationId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('problem_entry')
    .values({
      organisation_id: organisationId,
      problem_id: id,
      ...entry,
      written_by: by,
      written_at: now,
    })
    .execute();
}

export type StandingEntry = {
  readonly id: string;
  readonly kind: NewEntry['kind'];
  readonly text: string;
  readonly done_by: string | null;
};

/** What is written about what was done. */
export async function entriesOf(tx: ReadTx, problemId: string): Promise<StandingEntry[]> {
  const { rows } = await sql<StandingEntry>`SELECT id, kind, text, done_by FROM problem_entry
    WHERE organisation_id = current_organisation() AND problem_id = ${problemId} AND removed_at IS NULL`.execute(
    tx,
  );
  return rows;
}

/** Takes an entry out. On the days on which it was there it still is. */
export async function removeEntry(write: WriteTx, id: string, now: Date): Promise<void> {
  await sql`UPDATE problem_entry SET removed_at = ${now}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
}

/** The ids of the corrective actions. */
export async function fixesOf(tx: ReadTx, problemId: string): Promise<string[]> {
  const { rows } = await sql<{ action_id: string }>`SELECT action_id FROM problem_action
    WHERE organisation_id = current_organisation() AND problem_id = ${problemId} AND unlinked_at IS NULL
    ORDER BY linked_at, action_id`.execute(tx);
  return rows.map(({ action_id: id }) => id);
}

/** Makes an action a corrective action from now on. One that was taken out before gets a second row. */
export async function insertFix(
  write: WriteTx,
  actionId: string,
  { id, organisationId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('problem_action')
    .values({
      organisation_id: organisationId,
      problem_id: id,
      action_id: actionId,
      linked_at: now,
      linked_by: by,
    })
    .execute();
}

/** Ends the link and keeps it: on the days before, the action still is a corrective action. */
export async function removeFix(
  write: WriteTx,
  actionId: string,
  { id, now }: Writing,
): Promise<void> {
  await sql`UPDATE problem_action SET unlinked_at = ${now}
    WHERE organisation_id = current_organisation() AND problem_id = ${id} AND action_id = ${actionId}
      AND unlinked_at IS NULL`.execute(write);
}

/** Adds what was said of the costs, in the firm's money, at the version it made; what was said before stays. */
export async function insertCost(
  write: WriteTx,
  cost: { readonly known: number | null; readonly estimated: number | null; readonly why: string },
  { id, version, organisationId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('problem_cost')
    .values({
      organisation_id: organisationId,
      problem_id: id,
      problem_version: version,
      ...cost,
      said_by: by,
      said_at: now,
    })
    .execute();
}
