import type { Day } from '../../../lib/day.ts';
import type { OpenedLetter } from '../contract/shapes.ts';
import { byPassphrase, byRecovery } from './seal/own-key.ts';
import type { Bytes } from './seal/bytes.ts';
import { openBox, unwrap, wordsOf, type WrappedKey } from './seal/seal.ts';
import { readLetters } from '../rules/letters.ts';
import { RECEIPT_LETTERS } from '../contract/kinds.ts';
import type { OwnKey } from './queries.ts';

/** What a sealed letter says, once it is open; null where a part cannot be opened with these keys. */
export type ReadLetter = {
  readonly words: string | null;
  readonly picture: Blob | null;
  readonly said: readonly {
    readonly by: string | null;
    readonly on: Day;
    readonly words: string | null;
  }[];
};

/**
 * The reader's secret keys, unwrapped by what they typed: the passphrase, or the recovery code. Empty where it is neither.
 * They are held by the page alone, and are gone with it.
 */
export async function unlocked(keys: readonly OwnKey[], typed: string): Promise<Bytes[]> {
  const recovery = readLetters(typed, RECEIPT_LETTERS);
  const opened = await Promise.all(
    keys.map(async ({ key }) => {
      if (key === null) return undefined;
      const tries = [
        () => byPassphrase(key, typed),
        ...(recovery === undefined ? [] : [() => byRecovery(key, recovery)]),
      ];
      for (const attempt of tries) {
        const secret = await attempt().catch(() => undefined);
        if (secret !== undefined) return secret;
      }
      return undefined;
    }),
  );
  return opened.filter((secret) => secret !== undefined);
}

/** Opens all of a letter that can be opened with these keys. */
export async function readLetter(
  letter: OpenedLetter,
  personId: string,
  secrets: readonly Bytes[],
): Promise<ReadLetter> {
  const keyOf = async (subject: string, wrapped: WrappedKey | null): Promise<Bytes | undefined> => {
    for (const secretKey of wrapped === null ? [] : secrets) {
      const key = await unwrap(subject, wrapped!, { name: personId, secretKey }).catch(
        () => undefined,
      );
      if (key !== undefined) return key;
    }
    return undefined;
  };
  const wordsIn = async (subject: string, key: WrappedKey | null, box: string) => {
    const own = await keyOf(subject, key);
    return own === undefined ? null : wordsOf(await openBox(own, subject, 'words', box));
  };
  const { letter: subject, letter_box: first, said } = letter;
  const own = await keyOf(subject, first.key);
  return {
    words: await wordsIn(subject, first.key, first.box),
    picture: own === undefined ? null : await pictureIn(own, subject, first.picture_box),
    said: await Promise.all(
      said.map(async (one) => ({
        by: one.by?.name ?? null,
        on: one.said_on,
        words: await wordsIn(one.said, one.key, one.box),
      })),
    ),
  };
}

async function pictureIn(key: Bytes, subject: string, box: string): Promise<Blob | null> {
  if (box === '') return null;
  const bytes = await openBox(key, subject, 'picture', box).catch(() => null);
  // Whatever was put in: it is shown as a picture, or not at all.
  return bytes && new Blob([bytes], { type: 'image/jpeg' });
}
