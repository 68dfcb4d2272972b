import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { oneAtATime } from '../../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Cut, Form, Supplement } from '../contract/kinds.ts';
import type { Results } from '../contract/results.ts';
import type { Question } from '../contract/shapes.ts';

/** A wave as a command or a read finds it. */
export type StoredWave = {
  readonly id: string;
  readonly address: string;
  readonly form: Form;
  readonly supplements: readonly Supplement[];
  readonly with_open: boolean;
  readonly cut: Cut;
  readonly least: number;
  readonly questions: readonly Question[];
  readonly eligible: number;
  readonly leaders: number;
  readonly opens_on: Day;
  readonly closes_on: Day;
  readonly kept_days: number;
  readonly announced_at: Date;
  readonly opened_at: Date | null;
  readonly closed_at: Date | null;
  readonly published_at: Date | null;
  readonly told_at: Date | null;
  readonly cancelled_at: Date | null;
  readonly cancel_reason: string;
  readonly destroyed_at: Date | null;
  readonly results: Results | null;
  /** Whoever is top management by themselves; null where they are several, or nobody. */
  readonly single_leader_id: string | null;
  /** What the single leader says about the results. */
  readonly statement: string;
  readonly forgotten_at: Date | null;
  readonly version: number;
};

const COLUMNS = sql`w.id, w.address, w.form, w.supplements, w.with_open, w.cut, w.least, w.questions, w.eligible,
  w.leaders, w.opens_on, w.closes_on, w.kept_days, w.announced_at, w.opened_at, w.closed_at, w.published_at, w.told_at,
  w.cancelled_at, w.cancel_reason, w.destroyed_at, w.results, w.single_leader_id, w.statement, w.forgotten_at, w.version`;

/** One wave, held for this transaction. */
export async function lockWave(tx: ReadTx, id: string): Promise<StoredWave | undefined> {
  const { rows } = await sql<StoredWave>`SELECT ${COLUMNS} FROM pulse_wave w
    WHERE w.organisation_id = current_organisation() AND w.id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** Every wave there ever was, the latest first. */
export async function allWaves(tx: ReadTx): Promise<StoredWave[]> {
  const { rows } = await sql<StoredWave>`SELECT ${COLUMNS} FROM pulse_wave w
    WHERE w.organisation_id = current_organisation() ORDER BY w.opens_on DESC, w.id`.execute(tx);
  return rows;
}

export type NewWave = Pick<
  StoredWave,
  | 'id'
  | 'address'
  | 'form'
  | 'supplements'
  | 'with_open'
  | 'cut'
  | 'least'
  | 'questions'
  | 'eligible'
  | 'leaders'
  | 'opens_on'
  | 'closes_on'
  | 'kept_days'
  | 'single_leader_id'
> & {
  readonly organisation_id: string;
  readonly announced_by: string;
  readonly announced_at: Date;
};

/** Makes waves be announced one after another, so that two cannot run at once. */
export async function lockWaves(tx: ReadTx): Promise<void> {
  await oneAtATime(tx, 'pulse');
}

/** Keeps a wave that is announced, with the questions as they will be asked; {@link lockWaves} comes first. */
export async function insertWave(
  write: WriteTx,
  { questions, supplements, ...wave }: NewWave,
): Promise<void> {
  await write
    .insertInto('pulse_wave')
    .values({
      ...wave,
      supplements: [...supplements],
      questions: JSON.stringify(questions),
    })
    .execute();
}

export type StoredBlock = {
  readonly id: string;
  readonly parent_id: string | null;
  readonly of_leaders: boolean;
  readonly name: string;
  readonly units: readonly string[];
  readonly eligible: number;
  readonly public_key: Buffer | null;
};

/** Keeps the blocks of a wave, which stay in the order given: each before those it is divided into. */
export async function insertBlocks(
  write: WriteTx,
  organisationId: string,
  wave: string,
  blocks: readonly StoredBlock[],
): Promise<void> {
  await write
    .insertInto('pulse_block')
    .values(
      blocks.map((block, position) => ({
        ...block,
        units: [...block.units],
        organisation_id: organisationId,
        wave_id: wave,
        position,
      })),
    )
    .execute();
}

/** The blocks of a wave in their order: each before those it is divided into. */
export async function blocksOf(tx: ReadTx, wave: string): Promise<StoredBlock[]> {
  const { rows } = await sql<StoredBlock>`
    SELECT id, parent_id, of_leaders, name, units, eligible, public_key FROM pulse_block
    WHERE organisation_id = current_organisation() AND wave_id = ${wave} ORDER BY position`.execute(
    tx,
  );
  return rows;
}

/** What changes of a wave in its life. */
export type WavePatch = Partial<
  Pick<
    StoredWave,
    | 'opened_at'
    | 'closed_at'
    | 'published_at'
    | 'told_at'
    | 'cancelled_at'
    | 'cancel_reason'
    | 'destroyed_at'
    | 'results'
    | 'statement'
    | 'forgotten_at'
  >
>;

/** Saves a change of a wave that is held, and gives its version from now on. */
export async function updateWave(
  write: WriteTx,
  { id, version }: { readonly id: string; readonly version: number },
  { results, ...patch }: WavePatch,
): Promise<number> {
  await write
    .updateTable('pulse_wave')
    .set({
      ...patch,
      ...(results !== undefined && { results: results && JSON.stringify(results) }),
      version: version + 1,
    })
    .where(sql<boolean>`organisation_id = current_organisation() AND id = ${id}`)
    .execute();
  return version + 1;
}

/** Keeps how many percent have answered, in whole tens; where that day has a figure already, the first one stays. */
export async function insertTurnout(
  write: WriteTx,
  organisationId: string,
  turnout: { readonly wave_id: string; readonly on_day: Day; readonly percent: number },
): Promise<void> {
  await write
    .insertInto('pulse_turnout')
    .values({ organisation_id: organisationId, ...turnout })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export type Link = {
  readonly organisation_id: string;
  readonly wave_id: string;
  readonly decision_id: string;
  readonly linked_by: string;
  readonly linked_at: Date;
};

/** Keeps that a decision answers a wave. {@link linkedTo} is asked first: a decision answers it only once. */
export async function insertLink(write: WriteTx, link: Link): Promise<void> {
  await write.insertInto('pulse_answer').values(link).execute();
}

/** The decisions that answer a wave by now, in no order. */
export async function linkedTo(tx: ReadTx, wave: string): Promise<string[]> {
  const { rows } = await sql<{ decision_id: string }>`SELECT decision_id FROM pulse_answer
    WHERE organisation_id = current_organisation() AND wave_id = ${wave}`.execute(tx);
  return rows.map(({ decision_id: one }) => one);
}
