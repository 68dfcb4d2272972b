import { v4 as randomId } from 'uuid';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { workingWeek } from '../../organisation/reads/working-week.ts';
import { fairSaid, goneSaid, itemClosed, itemRaised, itemReplied } from '../contract/events.ts';
import type { Way } from '../contract/kinds.ts';
import type { Letter, LetterReply } from '../contract/letters.ts';
import { monthOf, sayFair } from '../rules/fair.ts';
import { goneChange, sayGone } from '../rules/gone.ts';
import { born, promisedOn, type Firm } from '../rules/raising.ts';
import { openWords } from '../rules/standing.ts';
import { countFair, hasSaidFair } from '../store/fair.ts';
import { insertFiles } from '../store/files.ts';
import { allPromises, findPlace } from '../store/places.ts';
import { insertItem, insertReply, keepWords, lockItem, updateItem } from '../store/write.ts';

type Received = Pick<CommandContext, 'organisationId' | 'now'>;

/**
 * Makes items of what people without an account said, in the order given, which is to tell nothing of the order in
 * which they wrote. All carry the instant at which the box was emptied. What it gives is to enter the ledger with the
 * act that calls it, which must be the product's own and nobody's.
 */
export async function receiveLetters(
  write: WriteTx,
  letters: readonly Letter[],
  context: Received,
): Promise<LedgerEvent[]> {
  const firm = { weekdays: await workingWeek(write), promises: await allPromises(write) };
  const events: LedgerEvent[] = [];
  for (const letter of letters) events.push(await receiveOne(write, letter, firm, context));
  return events;
}

async function receiveOne(
  write: WriteTx,
  letter: Letter,
  firm: Firm,
  { organisationId, now }: Received,
): Promise<LedgerEvent> {
  const { files, name, text, ...said } = letter;
  const words = letter.sealed ? null : (text ?? '');
  const way = wayOf(letter);
  const promised = promisedOn(letter.kind, letter.raised_on, firm);
  const place = letter.place_id === null ? undefined : await findPlace(write, letter.place_id);
  const reference = await insertItem(write, {
    organisation_id: organisationId,
    ...said,
    text: words,
    way,
    name_given: name ?? '',
    team_id: place?.team_id ?? null,
    promised_on: promised,
    ...born(letter.kind, letter.raised_on),
    recorded_at: now,
    changed_at: now,
  });
  await insertFiles(write, files, { organisationId, itemId: letter.id, by: null, now });
  const item = { kind: letter.kind, way, sealed: letter.sealed };
  await keepWords(write, letter.id);
  return itemRaised.of(
    { id: letter.id, version: 1 },
    {
      reference,
      kind: letter.kind,
      way,
      text: openWords(item, words),
      place_id: letter.place_id,
      raised_on: letter.raised_on,
      promised_on: promised,
      about_id: null,
      pictures: files.length,
    },
  );
}

const wayOf = ({ to_person_id: to, name }: Letter): Way =>
  to !== null ? 'to_person' : name !== null && name !== '' ? 'named' : 'anonymous';

/**
 * Takes in what the raisers of such items said later, and their answers to what they are asked. An answer that nobody
 * asked for any more is left aside; the words beside it are kept.
 */
export async function receiveReplies(
  write: WriteTx,
  replies: readonly LetterReply[],
  context: CommandContext,
): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const reply of replies) {
    events.push(...(await receiveReply(write, reply, context)));
    events.push(...(await receiveFair(write, reply, context)));
  }
  return events;
}

async function receiveReply(
  write: WriteTx,
  { item_id: itemId, text, sealed, said_on: saidOn, gone }: LetterReply,
  { organisationId, now }: Received,
): Promise<LedgerEvent[]> {
  const item = await lockItem(write, itemId);
  if (item === undefined) return [];
  const says = sealed || (text !== null && text !== '');
  const answer = gone === undefined ? undefined : sayGone(item, gone);
  const answered = answer?.ok === true ? answer.value : undefined;
  if (!says && answered === undefined) return [];
  const change = answered === undefined ? {} : goneChange(answered, saidOn);
  const version = await updateItem(write, item, change, now);
  const changed = { id: itemId, version };
  const events: LedgerEvent[] = [];
  if (says) {
    const words = sealed ? null : text;
    await insertReply(write, organisationId, {
      id: randomId(),
      item_id: itemId,
      person_id: null,
      by_raiser: true,
      text: words,
      sealed,
      said_on: saidOn,
      said_at: null,
      recorded_at: now,
    });
    const shown = sealed ? null : openWords(item, words);
    events.push(
      itemReplied.of(changed, { by_raiser: true, first: false, text: shown, said_on: saidOn }),
    );
  }
  if (answered !== undefined) events.push(goneSaid.of(changed, { gone: answered.gone }));
  if (answered?.closes === true) events.push(itemClosed.of(changed, { how: 'gone' }));
  return events;
}

/** Counts whether they were treated fairly, in the month in which the box is emptied: of the answer not even the day is kept. */
async function receiveFair(
  write: WriteTx,
  { item_id: itemId, fair: score }: LetterReply,
  { organisationId, today }: CommandContext,
): Promise<LedgerEvent[]> {
  const item = score === undefined ? undefined : await lockItem(write, itemId);
  if (score === undefined || item === undefined) return [];
  const answer = sayFair(item, score, await hasSaidFair(write, itemId));
  if (!answer.ok) return [];
  const { fair } = answer.value;
  await countFair(write, organisationId, { itemId, month: monthOf(today), fair });
  return [fairSaid.of({ id: itemId, version: item.version }, {})];
}
