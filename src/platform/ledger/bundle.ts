import { sql } from 'kysely';
import type { ReadTx } from '../database/transaction.ts';
import { readCheckpoints } from './checkpoints.ts';
import type { StoredCheckpoint } from './checkpoints.ts';
import { consistencyRanges } from './consistency.ts';
import { readEntry } from './entry.ts';
import { inclusionRanges } from './inclusion.ts';
import { readHashes } from './store.ts';
import { rangeHash } from './subtrees.ts';

/**
 * What an auditor takes away and checks without us: docs/manual/ledger.md describes it for whoever
 * writes another verifier. Bytes are in base64, hashes too.
 */
export type LedgerBundle = {
  readonly format: 'plumbline-ledger-bundle/1';
  readonly origin: string;
  /** Public keys in C2SP's notation. */
  readonly keys: readonly string[];
  /** The signed state to which every proof refers. */
  readonly checkpoint: string;
  /** Earlier signed states, each with the proof that the present log continues it. */
  readonly earlier: readonly { readonly note: string; readonly proof: readonly string[] }[];
  /** True where every entry of the log is disclosed; then no entry needs a proof of its own. */
  readonly complete: boolean;
  readonly entries: readonly BundleEntry[];
  /** Names of pseudonyms. Personal data: may be removed without any effect on what is proved. */
  readonly people: Readonly<Record<string, string>> | null;
};

export type BundleEntry = {
  readonly sequence: number;
  /** The exact bytes of the leaf. */
  readonly entry: string;
  /** The inclusion proof, lowest hash first; null in a complete bundle. */
  readonly proof: readonly string[] | null;
  /** Null where the content is erased or was not asked for. */
  readonly payload: { readonly salt: string; readonly text: string } | null;
};

/** Which entries leave the building; the proofs hold against the whole log either way. */
export type BundleRequest = {
  readonly organisationId: string;
  readonly origin: string;
  /** The checkpoint to prove against, usually just made by makeCheckpoint. */
  readonly checkpoint: StoredCheckpoint;
  readonly entries: 'all' | readonly number[] | ReadableAbout;
  readonly payloads: boolean;
  /** Names by person id; null to leave the name map out. */
  readonly names: ReadonlyMap<string, string> | null;
};

/**
 * The entries about records of these kinds whose contents the reader may see: row security holds the others back. Read in
 * one pass, because for somebody who reads a part it looks at every record that a content names.
 */
export type ReadableAbout = { readonly about: readonly string[] };

/** As many sequences as are read in one statement where contents are held back, so that none runs into the time limit. */
const STRETCH = 5_000;

/** Assembles a bundle. Asked for single entries that the checkpoint does not cover, it leaves them out. */
export async function exportBundle(read: ReadTx, request: BundleRequest): Promise<LedgerBundle> {
  const { organisationId, origin, checkpoint } = request;
  const earlier = (await readCheckpoints(read, organisationId)).filter(
    ({ size, note }) => size <= checkpoint.size && note !== checkpoint.note,
  );
  const complete = request.entries === 'all';
  const entries = await readEntries(read, request);
  const keys = new Set([checkpoint, ...earlier].map(({ verifierKey }) => verifierKey));
  return {
    format: 'plumbline-ledger-bundle/1',
    origin,
    keys: [...keys],
    checkpoint: checkpoint.note,
    earlier: await withProofs(read, request, earlier),
    complete,
    entries: complete ? entries : await proved(read, request, entries),
    people: request.names === null ? null : await readPeople(read, request, entries),
  };
}

async function withProofs(
  read: ReadTx,
  { organisationId, checkpoint }: BundleRequest,
  earlier: readonly StoredCheckpoint[],
): Promise<LedgerBundle['earlier']> {
  const ranges = earlier.map(({ size }) => consistencyRanges(size, checkpoint.size));
  const hashAt = await readHashes(read, organisationId, ranges.flat());
  return earlier.map(({ note }, index) => ({
    note,
    proof: ranges[index]!.map((range) => base64(rangeHash(range, hashAt))),
  }));
}

async function proved(
  read: ReadTx,
  { organisationId, checkpoint }: BundleRequest,
  entries: readonly BundleEntry[],
): Promise<BundleEntry[]> {
  const ranges = entries.map(({ sequence }) => inclusionRanges(sequence, checkpoint.size));
  const hashAt = await readHashes(read, organisationId, ranges.flat());
  return entries.map((entry, index) => ({
    ...entry,
    proof: ranges[index]!.map((range) => base64(rangeHash(range, hashAt))),
  }));
}

type EntryRow = {
  sequence: number | string;
  entry: Buffer;
  salt: Buffer | null;
  payload: string | null;
};

async function readEntries(read: ReadTx, request: BundleRequest): Promise<BundleEntry[]> {
  const { entries } = request;
  if (entries === 'all') return chosenEntries(read, request, null);
  return 'about' in entries
    ? readableEntries(read, request, entries.about)
    : chosenEntries(read, request, [...entries]);
}

async function readableEntries(
  read: ReadTx,
  { organisationId, checkpoint, payloads }: BundleRequest,
  kinds: readonly string[],
): Promise<BundleEntry[]> {
  const found: BundleEntry[] = [];
  for (let from = 0; from < checkpoint.size; from += STRETCH) {
    const until = Math.min(from + STRETCH, checkpoint.size);
    const { rows } = await sql<EntryRow>`
      SELECT e.sequence, e.entry, p.salt, p.payload
      FROM ledger_entry e JOIN ledger_payload p
        ON p.organisation_id = e.organisation_id AND p.sequence = e.sequence
      WHERE e.organisation_id = ${organisationId} AND e.sequence >= ${from} AND e.sequence < ${until}
        AND e.object_kind = ANY (${[...kinds]}::text[])
      ORDER BY e.sequence`.execute(read);
    found.push(...rows.map((row) => entryOf(payloads ? row : { ...row, salt: null })));
  }
  return found;
}

async function chosenEntries(
  read: ReadTx,
  request: BundleRequest,
  chosen: number[] | null,
): Promise<BundleEntry[]> {
  const { rows } = await sql<EntryRow>`
    SELECT e.sequence, e.entry, p.salt, p.payload
    FROM ledger_entry e LEFT JOIN ledger_payload p ON ${request.payloads}::boolean
      AND p.organisation_id = e.organisation_id AND p.sequence = e.sequence
    WHERE e.organisation_id = ${request.organisationId} AND e.sequence < ${request.checkpoint.size}
      AND (${chosen}::bigint[] IS NULL OR e.sequence = ANY (${chosen}::bigint[]))
    ORDER BY e.sequence`.execute(read);
  return rows.map(entryOf);
}

function entryOf(row: EntryRow): BundleEntry {
  return {
    sequence: Number(row.sequence),
    entry: base64(row.entry),
    proof: null,
    payload: row.salt === null ? null : { salt: base64(row.salt), text: row.payload ?? '' },
  };
}

/** Only the people whom the disclosed entries speak of. */
async function readPeople(
  read: ReadTx,
  { organisationId, names }: BundleRequest,
  entries: readonly BundleEntry[],
): Promise<Record<string, string>> {
  const mentioned = new Set<string>();
  for (const { entry } of entries) {
    const fields = readEntry(Buffer.from(entry, 'base64'));
    for (const pseudonym of [fields?.actor, fields?.acting_for]) {
      if (pseudonym) mentioned.add(pseudonym);
    }
  }
  const { rows } = await sql<{ person_id: string; pseudonym: string }>`
    SELECT person_id, pseudonym FROM ledger_pseudonym
    WHERE organisation_id = ${organisationId} AND pseudonym = ANY (${[...mentioned]}::text[])
    ORDER BY pseudonym`.execute(read);
  const people: Record<string, string> = {};
  for (const { person_id, pseudonym } of rows) {
    const name = names?.get(person_id);
    if (name !== undefined) people[pseudonym] = name;
  }
  return people;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
