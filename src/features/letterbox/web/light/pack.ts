import { toBase64 } from '../seal/bytes.ts';
import { keysOf, makeReceipt } from '../seal/receipt.ts';
import { sealWords } from '../seal/seal-words.ts';
import type { Outgoing } from './kept.ts';
import type { Draft, Poster } from './poster.ts';

type Packed = { readonly outgoing: Outgoing; readonly receipt: string };

/** A draft as it is put into the box, and its receipt. A sealed one is sealed here, before it is kept or sent. */
export async function pack({ code }: Poster, draft: Draft): Promise<Packed> {
  const receipt = makeReceipt();
  const keys = keysOf(receipt);
  const bytes = draft.picture && new Uint8Array(await draft.picture.arrayBuffer());
  const isSealed = draft.kind === 'concern' && draft.readers.length > 0;
  const body = {
    letter: draft.number,
    kind: draft.kind,
    whole_site: draft.wholeSite,
    receipt: { lookup_hash: keys.lookupHash, public_key: keys.publicKey },
    ...(isSealed
      ? { sealed: await underSeal(draft, keys.publicKey, bytes) }
      : {
          words: draft.words,
          name: draft.name,
          picture: bytes === undefined ? '' : toBase64(bytes),
        }),
  };
  return { outgoing: { number: draft.number, code, to: 'drop', body }, receipt };
}

async function underSeal(draft: Draft, writerKey: string, picture: Uint8Array | undefined) {
  // A name that was given stands behind the seal, too.
  const words = draft.name === '' ? draft.words : `${draft.words}\n\n${draft.name}`;
  return sealWords(draft.number, words.trim(), draft.readers, writerKey, picture);
}

/** What is said later: words, or the answer to a question. */
export type Back = {
  readonly words: string;
  readonly gone?: boolean;
  /** From 1 to 5. */
  readonly fair?: number;
};

type Reader = { readonly id: string; readonly public_key: string };

/** An answer of a letter's writer as it is put into the box. */
export async function packAnswer(
  code: string,
  receipt: string,
  given: Back,
  readers: readonly Reader[] | null,
): Promise<Outgoing> {
  const keys = keysOf(receipt);
  const number = crypto.randomUUID();
  const { words, gone = null, fair = null } = given;
  const said =
    readers === null || words === ''
      ? { words }
      : { sealed: await sealWords(number, words, readers, keys.publicKey) };
  const body = { said: number, lookup: keys.lookup, gone, fair, ...said };
  return { number, code, to: 'write_back', body };
}
