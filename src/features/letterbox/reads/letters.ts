import * as z from 'zod';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { letterRow, type OpenedLetter } from '../contract/shapes.ts';
import { seeLetterbox } from '../policy.ts';
import { readyHandlers } from '../store/handlers.ts';
import {
  letterAbout,
  lettersFor,
  saidOf,
  type StoredLetter,
  type WrappedFor,
} from '../store/letters.ts';

/** The letters that were sealed to whoever asks. What they say is not here. */
export const letterList = read({
  path: '/api/letters',
  operation: 'letter.list',
  words: 'read which letters were sealed to you',
  permit: seeLetterbox,
  response: z.strictObject({ rows: z.array(letterRow) }),
  read: async (tx, _asked, { scope, isPast }) => {
    // Who handles what is not looked at for a past day: a list of sealed letters has no history of its own.
    const rows = isPast ? [] : await lettersFor(tx, scope.actor.personId);
    return { rows: rows.map(({ readers, ...row }) => ({ ...row, others: [...readers] })) };
  },
});

/** A sealed letter for one of its readers: every box, each with its key as it is wrapped for them. */
export async function presentLetter(
  tx: ReadTx,
  letter: StoredLetter,
  personId: string,
): Promise<OpenedLetter> {
  const about = await letterAbout(tx, letter.item_id);
  const handlers = await readyHandlers(tx);
  const readers = new Set(letter.keys.map(({ person_id: person }) => person));
  const said = await saidOf(tx, letter.letter);
  return {
    id: letter.item_id,
    letter: letter.letter,
    reference: about?.reference ?? '',
    raised_on: about!.raised_on,
    letter_box: {
      box: letter.box ?? '',
      key: keyOf(letter.keys, personId),
      picture_box: letter.picture_box ?? '',
    },
    said: said.map((one) => ({
      said: one.said,
      by: one.person_id === null ? null : { id: one.person_id, name: one.name ?? '' },
      said_on: one.said_on,
      box: one.box,
      key: keyOf(one.keys, personId),
    })),
    writer_key: letter.public_key,
    readers: handlers
      .filter(({ person_id: person }) => readers.has(person))
      .map(({ person_id: person, name, public_key: key }) => ({
        id: person,
        name,
        public_key: key,
      })),
  };
}

/** The key that was wrapped for somebody; for the writer where nobody is named. */
export function keyOf(
  keys: readonly WrappedFor[],
  personId: string | null,
): { ephemeral: string; wrapped: string } | null {
  const found = keys.find(({ person_id: person }) => person === personId);
  return found === undefined ? null : { ephemeral: found.ephemeral, wrapped: found.wrapped };
}
