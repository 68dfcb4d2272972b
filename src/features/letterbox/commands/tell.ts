import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import { KINDS } from '../../voice/contract/kinds.ts';
import { fairScore } from '../../voice/contract/shapes.ts';
import { boxEmptied } from '../contract/events.ts';
import { emptyTheBox } from '../policy.ts';
import { letterOfItem } from '../store/letters.ts';
import { enter, enterAnswers } from './empty.ts';

/*
 * How an example firm comes to letters: as if one had lain in the box and it was emptied now. Nobody holds a receipt of
 * them. They have no URL, as nothing has that only the product itself runs.
 */

const nothing: readonly LedgerEvent[] = [];

/** A letter as it is taken out of the box, with the day it was put in. */
export const tellLetter = command({
  name: 'letterbox.tell_letter',
  words: 'let a letter of an example arrive',
  input: z.strictObject({
    kind: z.enum(KINDS),
    words: z.string().min(1),
    place_id: id('voice_place').nullable(),
  }),
  result: z.strictObject({ id: id('item'), version: z.int() }),
  load: async () => ({}),
  permit: emptyTheBox,
  rule: (_subject, input) => accept({ ...input, entered: [...nothing] }),
  save: async (write, { entered, ...said }, _subject, context) => {
    const letter = randomUUID();
    const of = { letter, put_on: context.today, ...said, name: '', picture: null };
    const unknown = { lookup_hash: letter.replaceAll('-', ''), public_key: '' };
    const sealed = { box: null, picture_box: null, keys: [] };
    const { items, events } = await enter(write, [{ ...of, ...unknown, ...sealed }], context);
    entered.push(...events);
    return { id: items[0]!, version: 1 };
  },
  events: ({ entered }) => [
    boxEmptied.of({ id: randomUUID(), version: 1 }, { letters: 1, answers: 0 }),
    ...entered,
  ],
});

/** What its writer says later. */
export const tellAnswer = command({
  name: 'letterbox.tell_answer',
  words: 'let an answer of an example arrive',
  input: z.strictObject({
    id: id('item'),
    words: z.string(),
    gone: z.boolean().nullable().default(null),
    fair: fairScore.nullable().default(null),
  }),
  result: z.strictObject({ id: id('item') }),
  load: (read, input) => letterOfItem(read, input.id),
  permit: emptyTheBox,
  rule: (letter, { words, gone, fair }) =>
    accept({ letter: letter.letter, words, gone, fair, entered: [...nothing] }),
  save: async (write, { entered, ...given }, { item_id: itemId }, context) => {
    const said = { said: randomUUID(), put_on: context.today, box: null, keys: [] };
    const answer = { ...given, ...said, item_id: itemId };
    entered.push(...(await enterAnswers(write, [answer], context)));
    return { id: itemId };
  },
  events: ({ entered }) => [
    boxEmptied.of({ id: randomUUID(), version: 1 }, { letters: 0, answers: 1 }),
    ...entered,
  ],
});
