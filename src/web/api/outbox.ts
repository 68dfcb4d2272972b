import { useSyncExternalStore } from 'react';

/*
 * The changes that wait for the connection. They live in this page only: whoever leaves it is asked
 * first, because a shared terminal must not keep what somebody typed.
 */
let waiting: readonly symbol[] = [];
const watchers = new Set<() => void>();

function change(next: readonly symbol[]): void {
  waiting = next;
  for (const watcher of watchers) watcher();
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (waiting.length > 0) event.preventDefault();
}

/** Marks one change as waiting until the returned function is called. */
export function keepWaiting(): () => void {
  const ticket = Symbol('change');
  if (waiting.length === 0) addEventListener('beforeunload', askBeforeLeaving);
  change([...waiting, ticket]);
  return () => {
    change(waiting.filter((other) => other !== ticket));
    if (waiting.length === 0) removeEventListener('beforeunload', askBeforeLeaving);
  };
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** How many changes wait for the connection. */
export function useWaitingCount(): number {
  return useSyncExternalStore(watch, () => waiting.length);
}

function watchConnection(watcher: () => void): () => void {
  addEventListener('online', watcher);
  addEventListener('offline', watcher);
  return () => {
    removeEventListener('online', watcher);
    removeEventListener('offline', watcher);
  };
}

/** False while the device itself says that it has no network. */
export function useOnline(): boolean {
  return useSyncExternalStore(watchConnection, () => navigator.onLine);
}
