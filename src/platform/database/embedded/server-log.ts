import { closeSync, copyFileSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** The log and its predecessor together stay below twice this many bytes, plus what one minute writes. */
export const LOG_LIMIT = 5 * 1_048_576;
const TAIL = 65_536;

/** The file PostgreSQL writes its messages to. */
export function logFile(place: Place): string {
  return join(place.logs, 'postgres.log');
}

/** What the log holds from an offset on, at most its last 64 KiB; empty where there is no log. */
export function readFrom(path: string, offset: number): string {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return '';
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const from = Math.max(size < offset ? 0 : offset, size - TAIL);
    const bytes = Buffer.alloc(size - from);
    readSync(file, bytes, 0, bytes.length, from);
    return bytes.toString('utf8');
  } finally {
    closeSync(file);
  }
}

/**
 * Sets a log that has grown past the limit aside as `<name>.1`. The server keeps writing to the same
 * file, opened for appending, so emptying it is safe.
 */
export function rotateLog(path: string, limit: number = LOG_LIMIT): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= limit) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}
