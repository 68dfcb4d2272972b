import { parentPort, workerData } from 'node:worker_threads';
import { readFile, type ReadEvent } from './read.ts';
import { RefusedFile } from './refused-file.ts';
import type { SpreadsheetRefusal } from '../../lib/workbook.ts';

/** What the thread is given, and what it says beside the events of reading. */
export type ReadTask = { readonly bytes: Uint8Array; readonly name: string };
export type ReadMessage =
  | ReadEvent
  | { readonly kind: 'end' }
  | {
      readonly kind: 'refused';
      readonly code: SpreadsheetRefusal;
      readonly details: Readonly<Record<string, string | number>>;
    };

const port = parentPort;
if (port !== null) await work();

async function work(): Promise<void> {
  const { bytes, name } = workerData as ReadTask;
  try {
    for await (const event of readFile(Buffer.from(bytes.buffer), name)) {
      say(event);
      // The next rows are read only when these were taken over: otherwise they would arrive all at once.
      if (event.kind === 'rows') await answered();
    }
    say({ kind: 'end' });
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    say({ kind: 'refused', code: error.code, details: error.details });
  }
  port?.close();
}

function say(message: ReadMessage): void {
  port?.postMessage(message);
}

function answered(): Promise<unknown> {
  return new Promise((resolve) => port?.once('message', resolve));
}
