/** The browser's clock, for what happened on this screen ("saved 10:42"). Today comes from the session. */
export function now(): Date {
  return new Date();
}

// How far the server's clock is before this one; known to about a second, which is what its answers say.
let ahead = 0;

/** Takes the server's time from an answer. */
export function learnServerTime(date: string | null): void {
  const told = Date.parse(date ?? '');
  if (!Number.isFinite(told)) return;
  const found = told - Date.now();
  // The second it names may have begun up to a second ago: a smaller difference is no news.
  if (found > ahead || found < ahead - 2_000) ahead = found;
}

/** The server's time, for what runs there: a browser whose clock is wrong shows the same as all others. */
export function serverNow(): Date {
  return new Date(Date.now() + ahead);
}
