import { beginSealing, paddedWords } from './seal.ts';

type Reader = { readonly id: string; readonly public_key: string };

/** Words under seal, for those who are to open them and for the writer. A picture is locked with the same key. */
export async function sealWords(
  subject: string,
  words: string,
  readers: readonly Reader[],
  writerKey: string,
  picture?: Uint8Array,
) {
  const sealing = beginSealing(subject);
  const keys = await Promise.all(
    readers.map(async ({ id, public_key: publicKey }) => ({
      person_id: id,
      ...(await sealing.keyFor({ name: id, publicKey })),
    })),
  );
  return {
    box: await sealing.seal('words', paddedWords(words)),
    keys,
    own: await sealing.keyFor({ name: 'writer', publicKey: writerKey }),
    ...(picture !== undefined && { picture_box: await sealing.seal('picture', picture) }),
  };
}
