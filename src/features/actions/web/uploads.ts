import { useSyncExternalStore } from 'react';
import { deliver } from '../../../web/api/deliver.ts';
import type { Delivery } from '../../../web/api/deliver.ts';
import { keepWaiting } from '../../../web/api/outbox.ts';
import { troubleOfError } from '../../../web/api/trouble.ts';
import type { Trouble } from '../../../web/api/trouble.ts';
import { pause } from '../../../web/api/use-command.ts';
import { uploadFile } from '../../../web/api/upload.ts';
import type { Uploaded } from '../../../web/api/upload.ts';

/*
 * Files on their way to an action or another record. They are kept outside of any form, so that a closed sheet or
 * another page does not stop them, and sent one after the other: the second of two slow transfers
 * would only make both late.
 */

export type UploadState =
  | { readonly is: 'queued' }
  | { readonly is: 'sending'; readonly share: number }
  | { readonly is: 'waiting' }
  | { readonly is: 'added' }
  | { readonly is: 'failed'; readonly trouble: Trouble };

/** The command that makes a file part of a record. */
export type Adding = '/api/action.add_file' | '/api/problem.add_file';

export type Upload = {
  readonly key: string;
  /** The record it is meant for. */
  readonly of: string;
  readonly by: Adding;
  readonly file: File;
  readonly state: UploadState;
};

/** The greatest file the product takes, in bytes; asked here first, so that nobody waits for a no. */
export const GREATEST_FILE = 25 * 1024 * 1024;

let uploads: readonly Upload[] = [];
const watchers = new Set<() => void>();
const givenUp = new Map<string, AbortController>();
let line: Promise<void> = Promise.resolve();

function change(next: readonly Upload[]): void {
  uploads = next;
  for (const watcher of watchers) watcher();
}

function show(key: string, state: UploadState): void {
  change(uploads.map((upload) => (upload.key === key ? { ...upload, state } : upload)));
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Every file on its way in this tab; the caller picks those of its record. */
export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(watch, () => uploads);
}

/** Puts files in line. `refresh` is called for each one that has become part of the record. */
export function addFiles(
  of: string,
  files: readonly File[],
  refresh: () => void,
  by: Adding = '/api/action.add_file',
): void {
  for (const file of files) {
    const key = crypto.randomUUID();
    change([...uploads, { key, of, by, file, state: { is: 'queued' } }]);
    queue(key, refresh);
  }
}

/** Stops a file that is not part of a record yet, or takes a failed one off the list. */
export function leaveOut(key: string): void {
  givenUp.get(key)?.abort();
  change(uploads.filter((upload) => upload.key !== key));
}

/** Sends a failed file again. */
export function tryAgain(key: string, refresh: () => void): void {
  show(key, { is: 'queued' });
  queue(key, refresh);
}

/** Forgets what has arrived; called when the list that shows it is opened anew. */
export function forgetArrived(of: string): void {
  change(uploads.filter((one) => one.of !== of || one.state.is !== 'added'));
}

function queue(key: string, refresh: () => void): void {
  const controller = new AbortController();
  givenUp.set(key, controller);
  line = sendNext(line, key, refresh, controller.signal);
}

/** Sends one file when those before it have arrived or failed. */
async function sendNext(
  before: Promise<void>,
  key: string,
  refresh: () => void,
  signal: AbortSignal,
): Promise<void> {
  const leave = keepWaiting();
  await before;
  const upload = uploads.find((one) => one.key === key);
  if (upload !== undefined) {
    const delivery = await bring(upload, signal);
    if (delivery.ok) refresh();
    show(key, delivery.ok ? { is: 'added' } : { is: 'failed', trouble: delivery.trouble });
  }
  givenUp.delete(key);
  leave();
}

/** The bytes first, then the command that makes them part of the record: nothing half is ever kept. */
async function bring(upload: Upload, signal: AbortSignal): Promise<Delivery<unknown>> {
  const code = refusedBeforehand(upload.file);
  if (code !== null) return { ok: false, trouble: { kind: 'refused', refusal: { code } } };
  const sent = await send(upload, signal);
  if (!sent.ok) return sent;
  const body = { id: upload.of, upload: sent.answer.upload };
  return deliver(
    { path: upload.by, body, key: crypto.randomUUID() },
    {
      fetch: (address, init) => fetch(address, init),
      pause,
      waiting: () => show(upload.key, { is: 'waiting' }),
      signal,
    },
  );
}

/** Transfers the bytes, anew each time the connection was lost. */
async function send(upload: Upload, signal: AbortSignal): Promise<Delivery<Uploaded>> {
  for (;;) {
    const sent = await once(upload, signal);
    if (sent.ok || sent.trouble.kind !== 'no_connection' || signal.aborted) return sent;
    show(upload.key, { is: 'waiting' });
    await pause(5_000);
    if (signal.aborted) return sent;
  }
}

async function once({ key, file }: Upload, signal: AbortSignal): Promise<Delivery<Uploaded>> {
  const progress = (share: number) => show(key, { is: 'sending', share });
  progress(0);
  try {
    return { ok: true, answer: await uploadFile(file, file.name, { progress, signal }) };
  } catch (error) {
    if (signal.aborted) return { ok: false, trouble: { kind: 'no_connection' } };
    return { ok: false, trouble: troubleOfError(error) };
  }
}

/** What the server would refuse anyway, without sending it there. */
export function refusedBeforehand(file: { readonly size: number }): string | null {
  if (file.size === 0) return 'file.empty';
  return file.size > GREATEST_FILE ? 'file.too_large' : null;
}
