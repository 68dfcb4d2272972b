/** The browser's clock, for what happened on this screen ("saved 10:42"). Today comes from the session. */
export function now(): Date {
  return new Date();
}
