import { proofSides } from '../../../lib/proof-sides.ts';
import type { Recorded } from '../contract/record.ts';
import type { OwnWave } from '../contract/shapes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a browser finds when it looks the announcement up in the record. */
export type RecordCheck =
  /** It is there, and says what this page says; `state` is the short form of the signed state, as everybody is given it. */
  | { readonly is: 'recorded'; readonly state: string }
  /** It is not in a signed state yet. */
  | { readonly is: 'not_yet' }
  /** The proof does not hold, or the record says something else than this page. */
  | { readonly is: 'other' };

/** Asks for the announcement without saying who asks, and checks it. Throws where there is no connection. */
export async function checkRecord(wave: OwnWave): Promise<RecordCheck> {
  const response = await fetch(`/box/${wave.address}/announcement`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  const { recorded } = (await response.json()) as { recorded: Recorded | null };
  return recorded === null ? { is: 'not_yet' } : checkAnnouncement(wave, recorded);
}

/**
 * Whether the entry is in the state that was signed (RFC 9162, 2.1.3.2), its content is the one it commits to, and that content is
 * what this page was handed: the wave, its days, the statements in their wording, the group and its key.
 */
export async function checkAnnouncement(wave: OwnWave, recorded: Recorded): Promise<RecordCheck> {
  try {
    const { sequence, payload } = recorded;
    const state = await signedState(recorded);
    const entryBytes = bytesOf(recorded.entry);
    const entry = JSON.parse(new TextDecoder().decode(entryBytes)) as Entry;
    const root = await rootFrom(await sha256(Uint8Array.of(0), entryBytes), recorded, state.size);
    const commitment = await sha256(bytesOf(payload.salt), new TextEncoder().encode(payload.text));
    const holds =
      root === state.root &&
      entry.sequence === sequence &&
      entry.origin === state.origin &&
      entry.type === 'pulse.announced' &&
      entry.object.id === wave.wave_id &&
      entry.commitment === hexOf(commitment) &&
      says(JSON.parse(payload.text) as Announced, wave);
    if (!holds) return { is: 'other' };
    return { is: 'recorded', state: `${state.size} ${state.root.slice(0, 16)}` };
  } catch {
    // What cannot be read is no proof.
    return { is: 'other' };
  }
}

type Entry = {
  readonly sequence: number;
  readonly origin: string;
  readonly type: string;
  readonly object: { readonly id: string };
  readonly commitment: string;
};

type Announced = {
  readonly closes_on: string;
  readonly least: number;
  readonly kept_days: number;
  readonly questions: readonly { readonly id: string; readonly version: number }[];
  readonly blocks: readonly {
    readonly id: string;
    readonly eligible: number;
    readonly public_key: string | null;
  }[];
};

function says(announced: Announced, wave: OwnWave): boolean {
  const worded = (questions: Announced['questions']) =>
    questions.map(({ id, version }) => `${id} ${version}`).join();
  const block = announced.blocks.find(({ id }) => id === wave.block_id);
  return (
    announced.closes_on === wave.closes_on &&
    announced.least === wave.least &&
    announced.kept_days === wave.kept_days &&
    worded(announced.questions) === worded(wave.questions) &&
    block?.public_key === wave.public_key &&
    block.eligible === wave.block_eligible
  );
}

type State = { readonly origin: string; readonly size: number; readonly root: string };

/** Reads a signed note, and where the browser knows Ed25519 also its signature. Throws where it does not hold. */
async function signedState({ checkpoint, key }: Recorded): Promise<State> {
  const split = checkpoint.lastIndexOf('\n\n');
  const text = checkpoint.slice(0, split + 1);
  const [origin = '', size = '', root = ''] = text.split('\n');
  const [, name, typedKey = ''] = /^([^\s+]+)\+[0-9a-f]{8}\+(\S+)$/.exec(key) ?? [];
  const signature = checkpoint.slice(split + 2).match(/^— \S+ (\S+)\n$/)?.[1];
  if (signature === undefined || name !== origin) throw new TypeError('No signature of this log');
  const typed = bytesOf(typedKey);
  const known = await crypto.subtle
    .importKey('raw', typed.subarray(1), 'Ed25519', false, ['verify'])
    .catch(() => null);
  if (known !== null) {
    const signed = bytesOf(signature).subarray(4);
    const good = await crypto.subtle.verify(
      'Ed25519',
      known,
      signed,
      new TextEncoder().encode(text),
    );
    if (!good) throw new TypeError('The signature does not hold');
  }
  return { origin, size: Number(size), root: hexOf(bytesOf(root)) };
}

async function rootFrom(leaf: Bytes, { sequence, proof }: Recorded, size: number): Promise<string> {
  const sides = proofSides(sequence, size, proof.length);
  if (sides === undefined) throw new TypeError('Not a proof for this place');
  let hash = leaf;
  for (const [at, side] of sides.entries()) {
    const neighbour = bytesOf(proof[at]!);
    const pair = side === 'left' ? [neighbour, hash] : [hash, neighbour];
    hash = await sha256(Uint8Array.of(1), ...pair);
  }
  return hexOf(hash);
}

async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

function bytesOf(base64: string): Bytes {
  return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
