import { randomInt, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import * as z from 'zod';
import { accept, refuse } from '../../../lib/outcome.ts';
import { command, type CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { receiveLetters, receiveReplies } from '../../voice/commands/receive.ts';
import type { Letter, LetterFile, LetterReply } from '../../voice/contract/letters.ts';
import { boxEmptied } from '../contract/events.ts';
import { emptyTheBox } from '../policy.ts';
import { insertLetter, insertSaid } from '../store/letters.ts';
import { tellHandlers } from './tell-handlers.ts';
import {
  isBoxEmpty,
  takeAnswers,
  takeLetters,
  type WaitingAnswer,
  type WaitingLetter,
} from '../store/waiting.ts';

/** What becomes of the letters in other features, on its way into the ledger. */
type Emptying = { readonly entered: LedgerEvent[] };

/**
 * Empties the box: everything in it becomes records in one transaction, in an order drawn by lot, under one time. What
 * was put in between two emptyings cannot be told apart by when it came.
 */
export const emptyBox = command({
  name: 'letterbox.empty',
  words: 'empty the letterbox',
  input: z.strictObject({}),
  result: z.strictObject({ letters: z.int(), answers: z.int() }),
  load: async (read) => ({ isEmpty: await isBoxEmpty(read) }),
  permit: emptyTheBox,
  rule: ({ isEmpty }) =>
    isEmpty ? refuse('letterbox.is_empty') : accept<Emptying>({ entered: [] }),
  save: async (write, { entered }, _subject, context) => {
    const letters = shuffled(await takeLetters(write));
    entered.push(...(await enter(write, letters, context)).events);
    const answers = shuffled(await takeAnswers(write));
    entered.push(...(await enterAnswers(write, answers, context)));
    await tellHandlers(write, [...letters, ...answers], context);
    return { letters: letters.length, answers: answers.length };
  },
  events: ({ entered }, counts) => [
    boxEmptied.of({ id: randomUUID(), version: 1 }, counts),
    ...entered,
  ],
});

/** Makes records of letters, in the order given. */
export async function enter(
  write: WriteTx,
  waiting: readonly WaitingLetter[],
  context: CommandContext,
): Promise<{ readonly items: readonly string[]; readonly events: readonly LedgerEvent[] }> {
  const letters: Letter[] = [];
  for (const one of waiting) {
    letters.push({
      // No number that its writer has chosen becomes the id of a record: it could be one that is there.
      id: randomUUID(),
      kind: one.kind,
      text: one.box === null ? one.words : null,
      sealed: one.box !== null,
      place_id: one.place_id,
      raised_on: one.put_on,
      name: one.name === '' ? null : one.name,
      to_person_id: null,
      files: await pictureOf(one, context),
    });
  }
  const events = await receiveLetters(write, letters, context);
  for (const [at, one] of waiting.entries()) {
    await insertLetter(write, context.organisationId, {
      letter: one.letter,
      item_id: letters[at]!.id,
      lookup_hash: one.lookup_hash,
      public_key: one.public_key,
      box: one.box,
      picture_box: one.picture_box,
      keys: one.keys,
    });
  }
  return { items: letters.map(({ id }) => id), events };
}

async function pictureOf(
  { picture }: WaitingLetter,
  { ports }: CommandContext,
): Promise<LetterFile[]> {
  if (picture === null) return [];
  const { name, type, size, sha256, storageKey } = await ports.files.takePicture(
    Readable.from([picture]),
  );
  return [{ name, type, size, sha256, storageKey }];
}

/** Adds what the writers of letters said later, in the order given. */
export async function enterAnswers(
  write: WriteTx,
  answers: readonly (WaitingAnswer & { readonly item_id: string })[],
  context: CommandContext,
): Promise<LedgerEvent[]> {
  const replies = answers.map(({ item_id, words, box, put_on, gone, fair }): LetterReply => ({
    item_id,
    text: box === null ? words : null,
    sealed: box !== null,
    said_on: put_on,
    ...(gone !== null && { gone }),
    ...(fair !== null && { fair }),
  }));
  const events = await receiveReplies(write, replies, context);
  for (const { said, letter, put_on, box, keys } of answers) {
    const one = { said, letter, person_id: null, said_on: put_on, box, keys };
    await insertSaid(write, context.organisationId, one);
  }
  return events;
}

/** In an order that tells nothing of the one they came in (Fisher and Yates, with random numbers of the system). */
function shuffled<Element>(given: readonly Element[]): Element[] {
  const list = [...given];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const at = randomInt(last + 1);
    [list[last], list[at]] = [list[at]!, list[last]!];
  }
  return list;
}
