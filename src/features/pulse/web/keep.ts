import type { FilledIn } from '../contract/shapes.ts';
import type { Asking, Token } from './token.ts';

/** Where somebody stands in a wave, as this device alone knows it. */
export type Kept =
  | { readonly is: 'asking'; readonly asking: Asking }
  | { readonly is: 'token'; readonly token: Token }
  | Waiting
  | { readonly is: 'sent'; readonly nonce: string };

/** Filled in, and sent when its time has come. */
export type Waiting = {
  readonly is: 'waiting';
  readonly token: Token;
  readonly filled: FilledIn;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly sendAt: number;
};

const PREFIX = 'plumbline.pulse.';

/** The place of one person's part in one wave. */
export function placeOf(wave: string, person: string): string {
  return `${PREFIX}${wave}.${person}`;
}

/** What this device keeps of one person and wave; null where nothing. */
export function keptAt(place: string): Kept | null {
  const text = localStorage.getItem(place);
  return text === null ? null : (JSON.parse(text) as Kept);
}

/** Keeps where somebody stands, in the place of what was kept before. */
export function keepAt(place: string, kept: Kept): void {
  localStorage.setItem(place, JSON.stringify(kept));
}

/** Keeps nothing of it any more. */
export function forget(place: string): void {
  localStorage.removeItem(place);
}

/** Everything that waits to be sent from this device. */
export function waiting(): { place: string; kept: Waiting }[] {
  return Object.keys(localStorage).flatMap((place) => {
    if (!place.startsWith(PREFIX)) return [];
    const kept = keptAt(place);
    return kept?.is === 'waiting' ? [{ place, kept }] : [];
  });
}

const HOUR_MS = 3_600_000;
const EARLIEST = 4 * HOUR_MS;
const LATEST = 24 * HOUR_MS;

/**
 * When a ballot is sent: at a moment drawn by lot, four to twenty-four hours from now and before the wave closes, so that it says
 * nothing of when it was filled in. `drawn` lies between 0 and 1.
 */
export function sendTime(now: number, closesAt: number, drawn: number): number {
  const latest = Math.min(now + LATEST, closesAt - HOUR_MS);
  const earliest = Math.min(now + EARLIEST, latest);
  return Math.max(now, Math.round(earliest + drawn * (latest - earliest)));
}

/** A number between 0 and 1 that nobody can foresee. */
export function drawLot(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}
