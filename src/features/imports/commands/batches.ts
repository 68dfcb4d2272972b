import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { identitiesIn, planImport } from '../rules/plan-import.ts';
import type { FieldValues } from '../rules/register.ts';
import type { StoredImport } from '../store/record.ts';
import { FIRST_PLACE, nextRows, type NextRow, type RowPlace } from '../store/rows.ts';
import type { PeopleMeant } from './people.ts';
import { finderOf, type JudgeRows, type RegisterOffer, type RowToWrite } from './registers.ts';

/** Few enough that preparing a batch never holds up the thread that answers requests. */
const ROWS_AT_A_TIME = 250;

/** Records were changed between checking and writing, so that the rows no longer do what was shown. */
export class ChangedMeanwhile extends Error {}

/** Rows that are written together. */
export type Batch = {
  readonly rows: number;
  readonly toWrite: readonly RowToWrite[];
  /** Of the names it had to keep. */
  readonly strangers: readonly LedgerEvent[];
};

/**
 * The rows of an import, batch by batch. While one is written the next is prepared; what it asks for is
 * sent before. No row tells of a record that another row makes, so that it misses nothing by this.
 */
export class Batches {
  readonly #write: WriteTx;
  readonly #offer: RegisterOffer;
  readonly #judge: JudgeRows | undefined;
  readonly #given: StoredImport;
  readonly #people: PeopleMeant;
  readonly #context: CommandContext;
  #rows: Promise<NextRow[]>;
  #upcoming: Promise<Batch | undefined> = Promise.resolve(undefined);

  constructor(
    write: WriteTx,
    offer: RegisterOffer,
    given: StoredImport,
    people: PeopleMeant,
    context: CommandContext,
  ) {
    this.#write = write;
    this.#offer = offer;
    this.#given = given;
    this.#people = people;
    this.#context = context;
    this.#judge = offer.judging?.(write, context.today);
    this.#rows = this.#read(FIRST_PLACE);
    this.prepare();
  }

  /**
   * The batch that was prepared last; undefined where there are no more rows.
   * @throws ChangedMeanwhile
   */
  get next(): Promise<Batch | undefined> {
    return this.#upcoming;
  }

  /** Begins with a further batch. */
  prepare(): void {
    this.#upcoming = this.#make();
    this.#upcoming.catch(() => undefined);
  }

  /** Over when nothing is underway to the database any more. */
  async settle(): Promise<void> {
    await this.#upcoming.catch(() => undefined);
    await this.#rows.catch(() => undefined);
  }

  #read(place: RowPlace): Promise<NextRow[]> {
    const rows = nextRows(this.#write, this.#given.id, place, ROWS_AT_A_TIME);
    rows.catch(() => undefined);
    return rows;
  }

  async #make(): Promise<Batch | undefined> {
    const rows = await this.#rows;
    const last = rows.at(-1);
    if (last === undefined) return undefined;
    this.#rows = this.#read(last);
    const values = rows.map(({ brought }) => brought.values as FieldValues);
    const strangers = await this.#people.learn(this.#write, values, this.#context);
    return { rows: rows.length, strangers, toWrite: await this.#plan(rows) };
  }

  /** The rows against the records as they stand now: somebody may have worked on them meanwhile. */
  async #plan(rows: readonly NextRow[]): Promise<RowToWrite[]> {
    const read = rows.map(({ brought: { row, address, values, source_columns } }) => ({
      row,
      address,
      values: values as FieldValues,
      sourceColumns: source_columns,
      notes: [],
      problems: [],
    }));
    const { register, existing } = this.#offer;
    const { today } = this.#context;
    const judged = await this.#judge?.(read);
    if (judged?.some(({ problems }) => problems.length > 0)) throw new ChangedMeanwhile();
    const records = await existing(this.#write, identitiesIn(read, register), today);
    const find = finderOf(register, records);
    const plan = planImport(read, register, find, this.#given.choices?.existing ?? 'stop');
    if (plan.counts.refused > 0) throw new ChangedMeanwhile();
    const byKey = new Map(records.map((record) => [record.key, record]));
    return plan.rows
      .filter(({ act }) => act === 'new' || act === 'changed')
      .map(({ read: { address, values, sourceColumns }, key }) => ({
        address,
        values,
        sourceColumns,
        existing: key === undefined ? undefined : byKey.get(key),
      }));
  }
}
