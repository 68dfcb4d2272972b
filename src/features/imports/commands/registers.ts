import type { Actor } from '../../../platform/access/actor.ts';
import { allows, type Policy } from '../../../platform/access/predicate.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Day } from '../../../lib/day.ts';
import type { Problem, ProblemCode } from '../rules/message.ts';
import type { ExistingRecord, FindExisting } from '../rules/plan.ts';
import { identityIn, nameOfIdentity } from '../rules/plan-import.ts';
import type { ReadRow } from '../rules/reading.ts';
import type { FieldValues, PersonWritten, Register } from '../rules/register.ts';

/** A row that is brought in. */
export type RowToWrite = {
  /** Where it stands in the file, `Log!A17`. */
  readonly address: string;
  readonly values: FieldValues;
  readonly sourceColumns: Readonly<Record<string, string>>;
  /** The record it changes, as it stands; undefined for a new one. */
  readonly existing: ExistingRecord | undefined;
};

/** What of a row a register judges. */
export type RowToJudge = Pick<ReadRow, 'values' | 'notes'>;

/** The values as they are brought in, and why they cannot be, at the field it is about. */
export type JudgedRow = {
  readonly values: FieldValues;
  readonly problems: readonly {
    readonly key: ProblemCode;
    readonly values: Problem['values'];
    readonly field: string;
  }[];
};

/** What records say to the next rows of a file, in the order of the rows; a row may rest on any before it. */
export type JudgeRows = (rows: readonly RowToJudge[]) => Promise<readonly JudgedRow[]>;

/** What a register may know while rows are written. */
export type Bringing = {
  readonly importId: string;
  readonly fileName: string;
  /** The person meant; names nobody is known by have a record by now. */
  readonly personOf: (written: PersonWritten) => string | null;
};

export type Obstacle = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly why: 'changed' | 'spoken_of';
};

/** What a feature offers so that files can fill its register. The importer knows no register but by this. */
export type RegisterOffer = {
  readonly register: Register;
  /** Who of those that bring files in may bring these and read them; all of them where left out. */
  readonly readers?: Policy<unknown>;
  /** Records that have one of these identities (folded, by field), as a file could change them; read once a batch. */
  readonly existing: (
    tx: ReadTx,
    identities: Readonly<Record<string, readonly string[]>>,
    today: Day,
  ) => Promise<readonly ExistingRecord[]>;
  /** Of a register that is `judged`: begins with a file. */
  readonly judging?: (tx: ReadTx, today: Day) => JudgeRows;
  /** Writes a batch and says what happened, one event for each record it made or changed. */
  readonly write: (
    write: WriteTx,
    rows: readonly RowToWrite[],
    bringing: Bringing,
    context: CommandContext,
  ) => Promise<{
    readonly created: number;
    readonly changed: number;
    readonly events: readonly LedgerEvent[];
  }>;
  /** Records of an import that were changed by hand since: undoing would lose that. The first 200, and how many. */
  readonly obstacles: (
    tx: ReadTx,
    importId: string,
  ) => Promise<{ readonly total: number; readonly rows: readonly Obstacle[] }>;
  /** Removes what the import made and puts back what it changed. */
  readonly undo: (
    write: WriteTx,
    importId: string,
    context: CommandContext,
  ) => Promise<{
    readonly removed: number;
    readonly putBack: number;
    readonly events: readonly LedgerEvent[];
  }>;
};

/** Says on which of these records something of a feature hangs that stands above theirs, so that undoing would take it along. */
export type HangsOn = (tx: ReadTx, ids: readonly string[]) => Promise<readonly string[]>;

const offers = new Map<string, RegisterOffer>();
const hanging = new Map<string, readonly HangsOn[]>();

/** Called once, by features.ts, for features whose records hang on those of a register they stand above. */
export function offerHanging(noun: string, hangsOn: HangsOn): void {
  hanging.set(noun, [...(hanging.get(noun) ?? []), hangsOn]);
}

/** Those of these records of a register on which something of a feature above it hangs. */
export async function hangingOn(
  tx: ReadTx,
  noun: string,
  ids: readonly string[],
): Promise<string[]> {
  const found = await Promise.all((hanging.get(noun) ?? []).map((ask) => ask(tx, ids)));
  return [...new Set(found.flat())];
}

/** Called once, by features.ts, with what the features below offer. */
export function offerRegisters(...given: readonly RegisterOffer[]): void {
  for (const offer of given) offers.set(offer.register.noun, offer);
}

/** What a feature offers under a name that somebody sent; undefined where none does. See {@link knownOffer}. */
export function offerOf(noun: string): RegisterOffer | undefined {
  return offers.get(noun);
}

/** Whether somebody who brings files in may do so with those of a register, and read what is in them. */
export function mayFill(actor: Actor, noun: string): boolean {
  const readers = offers.get(noun)?.readers;
  return readers === undefined || allows(readers, actor, null);
}

/** The offer for an import that exists, so that its register does as well. */
export function knownOffer(noun: string): RegisterOffer {
  const offer = offers.get(noun);
  if (offer === undefined) throw new Error(`No feature offers the register ${noun}.`);
  return offer;
}

/** Every register that files can fill, in the order in which they were offered; see {@link mayFill} for whom. */
export function allOffers(): readonly RegisterOffer[] {
  return [...offers.values()];
}

/** Finds records by identity among those that were read. */
export function finderOf(register: Register, records: readonly ExistingRecord[]): FindExisting {
  const byName = new Map(
    register.identity.map((by) => [
      nameOfIdentity(by),
      new Map(
        records.flatMap((record) => {
          const value = identityIn(record.values, by);
          return value === undefined ? [] : [[value, record] as const];
        }),
      ),
    ]),
  );
  return (name, value) => byName.get(name)?.get(value);
}
