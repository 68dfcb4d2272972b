import type { PosterFacts } from '../../contract/public.ts';

/** A letter or an answer on its way, as it is sent but for the work. Once it has arrived it is gone from here. */
export type Outgoing = {
  /** The number of the letter, or of the answer. */
  readonly number: string;
  readonly code: string;
  readonly to: 'drop' | 'write_back';
  readonly body: Readonly<Record<string, unknown>>;
  /** Why the firm did not take it; it is not sent again. */
  readonly refused?: string;
};

/** What this device knows of a poster, so that one can write without a connection. */
export type KnownPoster = { readonly code: string; readonly facts: Omit<PosterFacts, 'work'> };

const NAME = 'plumbline-box';
const STORES = { outgoing: 'number', posters: 'code' } as const;

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.addEventListener('upgradeneeded', () => {
      for (const [store, keyPath] of Object.entries(STORES)) {
        opening.result.createObjectStore(store, { keyPath });
      }
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  return opened;
}

/** Runs one request; it is answered when what it wrote is on the device for good. */
async function run<Result>(
  store: keyof typeof STORES,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const transaction = (await database()).transaction(store, mode);
  const request = ask(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(request.result));
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}

export const keepOutgoing = (one: Outgoing) =>
  run('outgoing', 'readwrite', (store) => store.put(one));

export const dropOutgoing = (number: string) =>
  run('outgoing', 'readwrite', (store) => store.delete(number));

export const allOutgoing = () =>
  run('outgoing', 'readonly', (store) => store.getAll() as IDBRequest<Outgoing[]>);

export const keepPoster = (poster: KnownPoster) =>
  run('posters', 'readwrite', (store) => store.put(poster));

export const forgetPoster = (code: string) =>
  run('posters', 'readwrite', (store) => store.delete(code));

export const knownPosters = () =>
  run('posters', 'readonly', (store) => store.getAll() as IDBRequest<KnownPoster[]>);
