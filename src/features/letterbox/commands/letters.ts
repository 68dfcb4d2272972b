import * as z from 'zod';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command, type CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { answerSealed } from '../../voice/commands/sealed.ts';
import { decideSealed, type SealedStep } from '../../voice/rules/deciding.ts';
import { letterAnswered, letterOpened } from '../contract/events.ts';
import { sealedShape, type Sealed } from '../contract/public.ts';
import { openedLetter } from '../contract/shapes.ts';
import { openLetters } from '../policy.ts';
import { presentLetter } from '../reads/letters.ts';
import { sealedTo } from '../rules/dropping.ts';
import {
  insertSaid,
  isSaid,
  letterAbout,
  letterOfItem,
  type LetterAbout,
  type StoredLetter,
} from '../store/letters.ts';

type Answer = {
  readonly said: string;
  readonly sealed: Sealed;
  readonly step: SealedStep | undefined;
  /** What voice says of it, on its way into the ledger. */
  readonly entered: LedgerEvent[];
};
type AnswerRefusal = 'letterbox.is_closed' | 'letterbox.is_said' | 'letterbox.not_a_handler';

type Subject = {
  readonly letter: StoredLetter;
  readonly about: LetterAbout;
  readonly isReader: boolean;
};

async function sealedLetter(
  read: ReadTx,
  itemId: string,
  { actor }: CommandContext,
): Promise<Subject | undefined> {
  const letter = await letterOfItem(read, itemId);
  const about = await letterAbout(read, itemId);
  if (letter === undefined || letter.box === null || about === undefined) return undefined;
  const isReader = letter.keys.some(({ person_id: person }) => person === actor.personId);
  return { letter, about, isReader };
}

/** Hands a sealed letter to the browser of a handler, who alone can open it. That it was done is on record. */
export const openLetter = command({
  name: 'letter.open',
  words: 'open a sealed letter',
  input: z.strictObject({ id: id('item') }),
  result: openedLetter,
  load: async (read, input, context) => {
    const subject = await sealedLetter(read, input.id, context);
    const shown = subject && (await presentLetter(read, subject.letter, context.actor.personId));
    return subject && { ...subject, shown };
  },
  see: openLetters,
  permit: openLetters,
  rule: ({ shown }) => accept(shown!),
  save: async (_write, shown) => shown,
  events: (_shown, { id: itemId }) => [letterOpened.of({ id: itemId, version: 1 }, {})],
});

const answerShape = {
  id: id('item'),
  /** Drawn by the browser; it is bound into the seal. */
  said: z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  sealed: sealedShape,
} as const;
type Given = { readonly id: string; readonly said: string; readonly sealed: Sealed };
type Answered = Subject & { readonly isSaid: boolean };

/** What every answer behind the seal has in common; with a step it does more to its record than to be said. */
const behindSeal = {
  result: z.strictObject({ id: id('item'), version: z.int() }),
  bodyLimit: 128 * 1024,
  load: async (read: ReadTx, input: Given, context: CommandContext) => {
    const subject = await sealedLetter(read, input.id, context);
    return subject && { ...subject, isSaid: await isSaid(read, input.said) };
  },
  see: openLetters,
  permit: openLetters,
  save: async (
    write: WriteTx,
    { said, sealed, step, entered }: Answer,
    { letter }: Answered,
    context: CommandContext,
  ) => {
    const { organisationId, actor, today } = context;
    const keys = [...sealed.keys, { person_id: null, ...sealed.own }];
    const one = { said, letter: letter.letter, said_on: today, box: sealed.box, keys };
    const { version, events } = await answerSealed(write, letter.item_id, context, step);
    entered.push(...events);
    await insertSaid(write, organisationId, { ...one, person_id: actor.personId });
    return { id: letter.item_id, version };
  },
};

function judge(
  { letter, about, isSaid: wasSaid }: Answered,
  { said, sealed }: Given,
  step?: SealedStep,
): Outcome<Answer, AnswerRefusal> {
  if (about.closed_on !== null) return refuse('letterbox.is_closed');
  if (wasSaid) return refuse('letterbox.is_said');
  const readers = letter.keys.flatMap(({ person_id: person }) => person ?? []);
  const fit = sealedTo(sealed.keys, new Set(readers));
  return fit.ok ? accept({ said, sealed, step, entered: [] }) : fit;
}

/** Answers behind the seal: to the writer, and for the others who may open the letter. */
export const answerLetter = command({
  name: 'letter.answer',
  words: 'answer a sealed letter',
  input: z.strictObject(answerShape),
  ...behindSeal,
  rule: (subject, input) => judge(subject, input),
  events: ({ entered }, result) => [letterAnswered.of(result, {}), ...entered],
});

/**
 * Decides on a sealed letter and says why behind the seal. Outside of it stands that it was decided, by whom and when; which way
 * and why is read by the writer and the handlers alone.
 */
export const decideLetter = command({
  name: 'letter.decide',
  words: 'decide on a sealed letter, with the reason behind the seal',
  input: z.strictObject({
    ...answerShape,
    /** Nothing is left to be done: it is over. */
    closes: z.boolean(),
  }),
  ...behindSeal,
  rule: (
    subject,
    { closes, ...input },
  ): Outcome<Answer, AnswerRefusal | 'letterbox.is_decided'> => {
    const step = decideSealed(subject.about, closes);
    if (step.ok) return judge(subject, input, step.value);
    return refuse(
      step.refusal.code === 'item.decided' ? 'letterbox.is_decided' : 'letterbox.is_closed',
    );
  },
  events: ({ entered }, result) => [letterAnswered.of(result, {}), ...entered],
});
