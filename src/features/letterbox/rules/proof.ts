import { PROOF_WINDOW } from '../contract/kinds.ts';

const MINUTE_MS = 60_000;

/** The number of the window of time that an instant is in; windows are the same for everybody. */
export function windowOf(now: Date): number {
  return Math.floor(now.getTime() / (PROOF_WINDOW * MINUTE_MS));
}

/** Work counts in the window its challenge was given in and in the next, never before it. */
export function isInTime(window: number, now: Date): boolean {
  const current = windowOf(now);
  return window === current || window === current - 1;
}

/** What is hashed: the letter with a number that is tried, so that work for one letter is of no use to another. */
export function attempt(letter: string, nonce: number): string {
  return `${letter} ${nonce}`;
}

/** Whether a hash is one of those of which there is one in `tries`. */
export function isFound(hash: Uint8Array, tries: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = hash;
  return a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d < 2 ** 32 / tries;
}
