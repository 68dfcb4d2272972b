import type { TreeHead } from './consistency.ts';
import { HASH_LENGTH } from './hash.ts';
import { fromBase64, openNote, signNote } from './note.ts';
import type { Signer, VerifierKey } from './note.ts';
import { isCount } from './subtrees.ts';

/** A state of one log (C2SP tlog-checkpoint): which log, how many entries, the root over them. */
export type Checkpoint = TreeHead & { readonly origin: string };

/** The signed note of a checkpoint. The key goes by the name of the origin, as C2SP recommends. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  const { origin, size, root } = checkpoint;
  if (!isCount(size) || root.length !== HASH_LENGTH) throw new TypeError('Not the state of a log');
  const text = `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
  return signNote(text, origin, signer);
}

/** The checkpoint in a note that one of the keys has signed; undefined where there is none. */
export function openCheckpoint(note: string, keys: readonly VerifierKey[]): Checkpoint | undefined {
  const text = openNote(note, keys);
  return text === undefined ? undefined : readCheckpoint(text);
}

/** Reads the text of a checkpoint. Further lines are allowed and, as nothing here writes any, ignored. */
function readCheckpoint(text: string): Checkpoint | undefined {
  const [origin, size, root, ...extensions] = text.slice(0, -1).split('\n');
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || extensions.includes('')) {
    return undefined;
  }
  const hash = fromBase64(root ?? '');
  if (hash?.length !== HASH_LENGTH || !isCount(Number(size))) return undefined;
  return { origin, size: Number(size), root: hash };
}

/**
 * What fits at the foot of a printed page: the size and the first 16 hexadecimal digits of the
 * root, `1204 9f86d081884c7d65`. To forge one takes about 2^64 tries, out of reach of anyone a firm
 * has to do with but not of a state; a full checkpoint is the stronger thing to keep.
 */
export function shortForm({ size, root }: TreeHead): string {
  return `${size} ${Buffer.from(root).toString('hex').slice(0, 16)}`;
}
