import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { ReadTx } from '../database/transaction.ts';
import { originOf } from './append.ts';
import { openCheckpoint } from './checkpoint.ts';
import { readCheckpoints, standingAgainst, type StoredCheckpoint } from './checkpoints.ts';
import { readVerifierKey } from './note.ts';

/**
 * The newest checkpoint of each log, kept in a file of DATA_DIR outside the database: after an older
 * backup was restored, the database alone could not know that it was once longer. Whoever runs the
 * machine can change the file; checkpoints that left the building are the ones to rely on.
 */

const FILE_NAME = 'known-checkpoints.json';

const kept = z.object({ note: z.string(), verifier_key: z.string(), made_at: z.iso.datetime() });
/** A checkpoint that a knowingly restored, older log no longer reaches; told once and then set aside. */
const lost = kept.extend({
  organisation: z.uuid(),
  found_at: z.iso.datetime(),
  found_size: z.number().int(),
});
const content = z.object({ newest: z.record(z.uuid(), kept), lost: z.array(lost) });
type Content = z.infer<typeof content>;

/** How one log stands to the newest checkpoint known outside the database. */
export type KnownStanding = {
  readonly organisationId: string;
  readonly madeAt: Date;
  /** Entries the checkpoint covers. */
  readonly covered: number;
  /** Entries here now. */
  readonly size: number;
  readonly state: 'continues' | 'shorter' | 'differs' | 'foreign';
};

/** Keeps a checkpoint, unless one of as long a state of the same log, or a longer one, is kept already. */
export async function rememberCheckpoint(
  directory: string,
  organisationId: string,
  checkpoint: Pick<StoredCheckpoint, 'note' | 'verifierKey' | 'madeAt'>,
): Promise<void> {
  const next = {
    note: checkpoint.note,
    verifier_key: checkpoint.verifierKey,
    made_at: checkpoint.madeAt.toISOString(),
  };
  await changeKnown(directory, (known) => {
    const before = known.newest[organisationId];
    if (before !== undefined && sizeOf(before) >= sizeOf(next)) return undefined;
    return { ...known, newest: { ...known.newest, [organisationId]: next } };
  });
}

/**
 * Compares the log of an organisation with what is known of it, and takes over a newer checkpoint
 * from the database. Undefined where nothing is known. `read` must see that organisation.
 */
export async function compareWithKnown(
  read: ReadTx,
  of: { directory: string; installation: string; organisationId: string },
): Promise<KnownStanding | undefined> {
  const { directory, organisationId } = of;
  const known = (await readKnown(directory)).newest[organisationId];
  const origin = originOf(of.installation, organisationId);
  const standing =
    known &&
    (await standingAgainst(
      read,
      { organisationId, origin },
      { note: known.note, verifierKey: known.verifier_key },
    ));
  const newest = (await readCheckpoints(read, organisationId)).at(-1);
  if (newest !== undefined && (standing === undefined || standing.state === 'continues'))
    await rememberCheckpoint(directory, organisationId, newest);
  if (known === undefined || standing === undefined) return undefined;
  return {
    organisationId,
    madeAt: new Date(known.made_at),
    covered: sizeOf(known),
    size: standing.state === 'foreign' ? 0 : standing.size,
    state: standing.state,
  };
}

/** The organisations of which something is known here. */
export async function knownOrganisations(directory: string): Promise<string[]> {
  return Object.keys((await readKnown(directory)).newest);
}

/** After a restore that was told of: the longer states are set aside, and the log goes on from here. */
export async function acceptRestored(
  directory: string,
  standing: KnownStanding,
  at: Date,
): Promise<void> {
  await changeKnown(directory, (known) => {
    const { [standing.organisationId]: past, ...newest } = known.newest;
    if (past === undefined) return undefined;
    const entry = {
      ...past,
      organisation: standing.organisationId,
      found_at: at.toISOString(),
      found_size: standing.size,
    };
    return { newest, lost: [...known.lost, entry] };
  });
}

/** The standing as a sentence for the console; undefined where all is well. */
export function standingInWords(standing: KnownStanding, name: string): string | undefined {
  const { state, size, covered } = standing;
  const day = standing.madeAt.toISOString().slice(0, 10);
  if (state === 'shorter')
    return `The ledger of ${name} has ${entries(size)}, but a checkpoint signed on ${day} covers ${covered}: ${entries(covered - size)} ${covered - size === 1 ? 'is' : 'are'} missing, as after restoring an older backup.`;
  if (state === 'differs')
    return `The ledger of ${name} is not the one of which ${covered} entries were signed on ${day}: its history differs.`;
  if (state === 'foreign')
    return `The checkpoint of ${day} that is known for ${name} belongs to another ledger.`;
  return undefined;
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

function sizeOf({ note, verifier_key }: z.infer<typeof kept>): number {
  const key = readVerifierKey(verifier_key);
  return (key && openCheckpoint(note, [key])?.size) ?? 0;
}

/** The last change of each file, which the next one waits for. */
const changes = new Map<string, Promise<void>>();

/**
 * Changes what is known, unless `change` gives nothing. One change after another: the nights of several
 * organisations fall into one hour, and of two that began together only one would be kept.
 */
async function changeKnown(
  directory: string,
  change: (known: Content) => Content | undefined,
): Promise<void> {
  const mine = (async (before) => {
    // Whoever made it is told why it failed.
    await before?.catch(() => undefined);
    const next = change(await readKnown(directory));
    if (next !== undefined) await writeKnown(directory, next);
  })(changes.get(directory));
  changes.set(directory, mine);
  await mine;
}

async function readKnown(directory: string): Promise<Content> {
  try {
    return content.parse(JSON.parse(await readFile(join(directory, FILE_NAME), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { newest: {}, lost: [] };
    throw error;
  }
}

/** Whole or not at all, also through a power cut. */
async function writeKnown(directory: string, known: Content): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = join(directory, `.${FILE_NAME}.${process.pid}`);
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(known, null, 1)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(directory, FILE_NAME));
  const folder = await open(directory, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
