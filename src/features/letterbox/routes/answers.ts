import { createHash } from 'node:crypto';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Platform } from '../../../platform/platform.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import { dialogueOf, fairIsAsked } from '../../voice/reads/dialogue.ts';
import type { Answers, WriteBack } from '../contract/public.ts';
import { keyOf } from '../reads/letters.ts';
import { fitsBack, type LetterRefusal } from '../rules/dropping.ts';
import { readyHandlers } from '../store/handlers.ts';
import {
  letterAbout,
  letterByReceipt,
  saidOf,
  type StoredLetter,
  type WrappedFor,
} from '../store/letters.ts';
import { findWaiting, putAnswer, waitingAnswers } from '../store/waiting.ts';
import type { Hours } from './drop.ts';
import type { Stander } from './standing-at.ts';
import type { Work, WorkRefusal } from './work.ts';

/** What is kept of a receipt: whoever reads the database cannot ask with it. */
function hashOf(lookup: string): string {
  return createHash('sha256').update(Buffer.from(lookup, 'base64')).digest('hex');
}

type Found = Pick<
  Answers,
  'firm' | 'letter' | 'dialogue' | 'words' | 'sealed' | 'waiting' | 'asks_fair'
>;

/** What became of a letter, for whoever holds its receipt. */
export async function answersFor(
  { database }: Platform,
  work: Work,
  { scope, now, empties }: Stander,
  lookup: string,
): Promise<Outcome<Answers, 'letterbox.unknown_receipt'>> {
  const hash = hashOf(lookup);
  const found = await database.transactions.read(scope, async (tx): Promise<Found | undefined> => {
    const firm = await firmName(tx);
    const letter = await letterByReceipt(tx, hash);
    if (letter !== undefined) return arrived(tx, firm, letter, { now, timeZone: scope.timeZone });
    const waiting = await findWaiting(tx, hash);
    if (waiting === undefined) return undefined;
    const { letter: number, words, box, keys } = waiting;
    const sealed = box === null ? null : await behindSeal(tx, number, box, keys);
    return { firm, letter: number, dialogue: null, words, sealed, waiting: 0, asks_fair: false };
  });
  if (found === undefined) return refuse('letterbox.unknown_receipt');
  const challenge = await work.challenge(scope.organisationId, now);
  return accept({ ...found, empties, work: { challenge, tries: work.tries } });
}

async function arrived(
  tx: ReadTx,
  firm: string,
  { letter, item_id: itemId, box, keys }: StoredLetter,
  moment: { readonly now: Date; readonly timeZone: string },
): Promise<Found> {
  const dialogue = await dialogueOf(tx, itemId, moment);
  const waiting = await waitingAnswers(tx, letter);
  return {
    firm,
    letter,
    dialogue: dialogue ?? null,
    words: box === null ? ((await letterAbout(tx, itemId))?.text ?? '') : '',
    sealed: box === null ? null : await behindSeal(tx, letter, box, keys),
    waiting: waiting.count,
    asks_fair: dialogue !== undefined && !waiting.fair && (await fairIsAsked(tx, dialogue)),
  };
}

async function behindSeal(
  tx: ReadTx,
  letter: string,
  box: string,
  keys: readonly WrappedFor[],
): Promise<Answers['sealed']> {
  const own = keyOf(keys, null);
  if (own === null) return null;
  const mayOpen = new Set(named(keys));
  const handlers = await readyHandlers(tx);
  const said = await saidOf(tx, letter);
  return {
    box,
    own,
    said: said.flatMap((one) => {
      const key = keyOf(one.keys, null);
      return key === null
        ? []
        : [{ said: one.said, by: one.name, said_on: one.said_on, box: one.box, own: key }];
    }),
    readers: handlers
      .filter(({ person_id: person }) => mayOpen.has(person))
      .map(({ person_id: id, name, public_key }) => ({ id, name, public_key })),
  };
}

type BackRefusal =
  LetterRefusal | WorkRefusal | 'letterbox.unknown_receipt' | 'letterbox.full_for_now';

/** Puts what a writer says later into the box, as letters are. */
export async function writeBack(
  { database }: Platform,
  parts: { readonly work: Work; readonly hours: Hours },
  { scope, now, today, empties }: Stander,
  given: WriteBack,
): Promise<Outcome<{ empties: Stander['empties'] }, BackRefusal>> {
  const { organisationId } = scope;
  const worked = await parts.work.check(organisationId, given.said, given.proof, now);
  if (!worked.ok) return worked;
  return database.transactions.write<Outcome<{ empties: Stander['empties'] }, BackRefusal>>(
    scope,
    async (write) => {
      const letter = await letterByReceipt(write, hashOf(given.lookup));
      if (letter === undefined) return refuse('letterbox.unknown_receipt');
      const readers = letter.box === null ? null : new Set(named(letter.keys));
      const fit = fitsBack(given, { readers });
      if (!fit.ok) return fit;
      if (!parts.hours.take(organisationId, letter.letter, now)) {
        return refuse('letterbox.full_for_now');
      }
      const { sealed, said, words, gone, fair } = given;
      const keys = sealed === null ? [] : [...sealed.keys, { person_id: null, ...sealed.own }];
      const one = { said, letter: letter.letter, put_on: today, words, keys, gone, fair };
      const put = await putAnswer(write, organisationId, { ...one, box: sealed?.box ?? null });
      if (!put) parts.hours.giveBack(organisationId, letter.letter, now);
      return accept({ empties });
    },
  );
}

function named(keys: readonly WrappedFor[]): string[] {
  return keys.flatMap(({ person_id: person }) => person ?? []);
}
