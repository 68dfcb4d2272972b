import { readEntry } from '../../../src/platform/ledger/entry.ts';
import { canonicalJson, type Json } from '../../../src/platform/ledger/canonical.ts';
import type { LedgerBundle } from '../../../src/platform/ledger/bundle.ts';
import { signCheckpoint } from '../../../src/platform/ledger/checkpoint.ts';
import { leafHash } from '../../../src/platform/ledger/hash.ts';
import { verifierKeyText, type Signer } from '../../../src/platform/ledger/note.ts';
import { MemoryLog } from '../../memory-log.ts';

/** One entry as it is kept, with its content beside it. */
export type Piece = {
  readonly bytes: Buffer;
  readonly payload: { readonly salt: Buffer; readonly text: string } | null;
};

/** What a log tells, in order: what an attacker who rewrites it has to put together again. */
export type Story = readonly Piece[];

/** Under which name, by which key and at which sizes a story is signed. The last size is the newest. */
export type Signing = {
  readonly origin: string;
  readonly signer: Signer;
  readonly sizes: readonly number[];
};

/** The signed note over the beginning of a story. */
export function noteOf(story: Story, size: number, { origin, signer }: Signing): string {
  return signCheckpoint({ ...logOf(story).head(size), origin }, signer);
}

/** A bundle of a story, consistent in itself; of some entries only where `chosen` names them. */
export function bundleOf(story: Story, signing: Signing, chosen?: readonly number[]): LedgerBundle {
  const log = logOf(story);
  const { origin, signer, sizes } = signing;
  const size = sizes.at(-1) as number;
  const note = (at: number): string => signCheckpoint({ ...log.head(at), origin }, signer);
  const indexes = chosen ?? Array.from({ length: size }, (_, index) => index);
  return {
    format: 'plumbline-ledger-bundle/1',
    origin,
    keys: [verifierKeyText({ name: origin, publicKey: signer.publicKey })],
    checkpoint: note(size),
    earlier: sizes.slice(0, -1).map((at) => ({
      note: note(at),
      proof: log.consistency(at, size).map(base64),
    })),
    complete: chosen === undefined,
    entries: indexes.map((index) => {
      const { bytes, payload } = story[index] as Piece;
      return {
        sequence: index,
        entry: base64(bytes),
        proof: chosen === undefined ? null : log.inclusion(index, size).map(base64),
        payload: payload && { salt: base64(payload.salt), text: payload.text },
      };
    }),
    people: null,
  };
}

/** The hashes of a story, as the product would keep them. */
export function logOf(story: Story): MemoryLog {
  return new MemoryLog(story.map(({ bytes }) => leafHash(bytes)));
}

/** The entry with other members, again in canonical form, as a careful forger would write it. */
export function rewritten(piece: Piece, changes: Readonly<Record<string, Json>>): Piece {
  const entry = readEntry(piece.bytes);
  if (entry === undefined) throw new Error('not an entry');
  return { ...piece, bytes: Buffer.from(canonicalJson({ ...entry, ...changes } as Json)) };
}

/** The story with every entry saying the place at which it now stands, and no time going back. */
export function renumbered(story: Story): Piece[] {
  let last = '';
  return story.map((piece, index) => {
    const { sequence, time } = readEntry(piece.bytes) ?? { sequence: -1, time: '' };
    const fit = time < last ? last : time;
    last = fit;
    return sequence === index && time === fit
      ? piece
      : rewritten(piece, { sequence: index, time: fit });
  });
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

export function unbase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
