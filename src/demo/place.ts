import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { dayShape } from '../lib/shapes.ts';

const NOTE = 'example.json';

const noteShape = z.strictObject({
  state: z.enum(['building', 'ready']),
  /** The day the story is told on, and the version that told it. */
  day: dayShape,
  version: z.string(),
  organisation: z.uuid(),
});

/** What is noted in the folder of the example, and what says that the folder is one. */
export type Note = z.output<typeof noteShape>;

/** The folder of the example, beside the folder of the firm's own data and never the same. */
export function exampleFolder(dataDir: string): string {
  return `${dataDir}-demo`;
}

/** The note in a folder, or undefined where the folder holds no example. */
export function noteIn(folder: string): Note | undefined {
  const path = join(folder, NOTE);
  return existsSync(path) ? noteShape.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** Whether a folder is not there or has nothing in it. */
export function isVacant(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/**
 * Makes the folder where it is missing, for its owner alone, and moves the whole new note over the old one, so that
 * nobody ever finds half a note.
 */
export function writeNote(folder: string, note: Note): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fresh = join(folder, `${NOTE}.new`);
  writeFileSync(fresh, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, join(folder, NOTE));
}

/** Removes what an interrupted telling has left beside its database. */
export function clearHalf(folder: string): void {
  for (const name of ['files', 'keys', 'tmp', 'known-checkpoints.json'])
    rmSync(join(folder, name), { recursive: true, force: true });
}
