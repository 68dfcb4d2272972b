import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql, type RawBuilder } from 'kysely';
import type { LedgerEvent } from '../commands/contract.ts';
import type { Close, WriteTx } from '../database/transaction.ts';
import type { Json } from './canonical.ts';
import { entryPieces, newSalts, saltAt, sealPayload } from './entry.ts';

/** Who acts, for whom, in which log. */
export type LedgerContext = {
  readonly organisationId: string;
  /** `<installation>/<organisation>`, see {@link originOf}. */
  readonly origin: string;
  /** The id of the person who acts, or of the key they act with; null where the product itself does. */
  readonly actorId: string | null;
  /** The id of the person on whose behalf; null where on nobody's. */
  readonly actingForId: string | null;
  readonly role: string;
  /**
   * When it happens; null for now by the database's clock, which is right wherever the clock is
   * real: it is read under the lock, and one clock serves all application processes.
   */
  readonly at: Date | null;
};

/** Where an event came to stand. */
export type AppendedEntry = {
  /** The index in the log, from 0. */
  readonly sequence: number;
  readonly leafHash: Buffer;
  /** UTC with six digits, as it stands in the entry. */
  readonly time: string;
};

/** An entry dated more than five seconds before the last one. The clock of the machine is wrong. */
export class LedgerClockError extends Error {}

// So few that preparing them never holds up the thread, when an import appends tens of thousands.
const MOST_PER_STATEMENT = 500;
/** From so many on, appending them together costs less than one after another. */
const MANY = 50;
const CLOCK_WENT_BACK = 'PLT01';

/** The name of a log: unique over all installations, and part of every entry and checkpoint. */
export function originOf(installationId: string, organisationId: string): string {
  return `${installationId}/${organisationId}`;
}

/**
 * Appends events to the organisation's log, in order, as part of the caller's transaction. Call it
 * last: from here to the commit nobody else can append to this log.
 * Throws a {@link LedgerClockError} where time has gone back, and a TypeError or ZodError where an
 * event holds what an entry may not.
 */
export async function appendEntries(
  write: WriteTx,
  context: LedgerContext,
  events: readonly LedgerEvent[],
): Promise<AppendedEntry[]> {
  const appended: AppendedEntry[] = [];
  let underway: Promise<AppendedEntry[]> | undefined;
  for (let at = 0; at < events.length; at += MOST_PER_STATEMENT) {
    const drafts = draftsOf(context, events.slice(at, at + MOST_PER_STATEMENT));
    if (underway !== undefined) appended.push(...(await underway));
    underway = appendSome(write, context, drafts);
    underway.catch(() => undefined);
    // Sends it off, so that the next are prepared while the database works at these.
    if (at + MOST_PER_STATEMENT < events.length) await nextTurn();
  }
  if (underway !== undefined) appended.push(...(await underway));
  return appended;
}

/**
 * The same as the last act of a transaction: what the last statement does is left to its end, so that
 * others wait for this log no longer than the database needs.
 */
export async function appendAtEnd(
  write: WriteTx,
  context: LedgerContext,
  events: readonly LedgerEvent[],
  close: Close,
): Promise<void> {
  const last = events.length - ((events.length - 1) % MOST_PER_STATEMENT) - 1;
  if (last > 0) await appendEntries(write, context, events.slice(0, last));
  close(appending(context, draftsOf(context, events.slice(last))).compile(write), faultOf);
}

type AppendedRow = { sequence: number | string; leaf_hash: Buffer; recorded: string };

async function appendSome(
  write: WriteTx,
  context: LedgerContext,
  drafts: readonly Draft[],
): Promise<AppendedEntry[]> {
  try {
    const { rows } = await appending(context, drafts).execute(write);
    return rows.map((row) => ({
      sequence: Number(row.sequence),
      leafHash: row.leaf_hash,
      time: row.recorded,
    }));
  } catch (error) {
    throw faultOf(error);
  }
}

function faultOf(error: unknown): unknown {
  if ((error as { code?: string }).code !== CLOCK_WENT_BACK) return error;
  return new LedgerClockError((error as Error).message, { cause: error });
}

function appending(context: LedgerContext, drafts: readonly Draft[]): RawBuilder<AppendedRow> {
  return drafts.length < MANY ? appendOneByOne(context, drafts) : appendTogether(context, drafts);
}

function appendOneByOne(context: LedgerContext, drafts: readonly Draft[]): RawBuilder<AppendedRow> {
  const column = <Name extends keyof Draft>(name: Name): Draft[Name][] =>
    drafts.map((draft) => draft[name]);
  return sql<AppendedRow>`
      SELECT sequence, leaf_hash, recorded FROM ledger_append(
        ${context.organisationId}::uuid, ${context.actorId}::uuid, ${context.actingForId}::uuid,
        ${context.at}::timestamptz, ${column('before')}::text[], ${column('after')}::text[],
        ${column('type')}::text[], ${column('objectKind')}::text[], ${column('objectId')}::text[],
        ${column('salt')}::bytea[], ${column('payload')}::text[])`;
}

function appendTogether(context: LedgerContext, drafts: readonly Draft[]): RawBuilder<AppendedRow> {
  const rows = drafts.map(({ salt, ...draft }) => ({ ...draft, salt: salt.toString('hex') }));
  return sql<AppendedRow>`
      SELECT sequence, leaf_hash, recorded FROM ledger_append_many(
        ${context.organisationId}::uuid, ${context.actorId}::uuid, ${context.actingForId}::uuid,
        ${context.at}::timestamptz, ${JSON.stringify(rows)}::json)`;
}

type Draft = {
  readonly before: string;
  readonly after: string;
  readonly type: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly salt: Buffer;
  readonly payload: string;
};

function draftsOf(context: LedgerContext, events: readonly LedgerEvent[]): Draft[] {
  const salts = newSalts(events.length);
  return events.map((event, at) => draftOf(context, event, saltAt(salts, at)));
}

function draftOf(context: LedgerContext, event: LedgerEvent, salt: Buffer): Draft {
  const { payload, commitment } = sealPayload(event.payload as Json, salt);
  const { kind, id, version } = event.subject;
  const pieces = entryPieces({
    commitment,
    object: { id, kind, version },
    origin: context.origin,
    role: context.role,
    type: event.type,
    type_version: event.version,
  });
  return { ...pieces, type: event.type, objectKind: kind, objectId: id, salt, payload };
}
