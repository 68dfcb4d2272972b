import type { Answers } from '../../contract/public.ts';
import { LONGEST_WORDS } from '../../contract/kinds.ts';
import { keysOf } from '../seal/receipt.ts';
import { openBox, unwrap, wordsOf } from '../seal/seal.ts';
import { button, complaint, el, show } from './draw.ts';
import { keepOutgoing } from './kept.ts';
import { packAnswer, type Back } from './pack.ts';
import type { Poster, Ways } from './poster.ts';
import { say, sayDay, sayRefused } from './say.ts';
import { ask, workFor } from './send.ts';
import { clearNow, isShared } from './hall.ts';
import { tryNow, waitingLetters } from './waiting.ts';

type Talk = { readonly poster: Poster; readonly receipt: string; readonly ways: Ways };

/** What became of a letter, for whoever holds its receipt. @returns why it cannot be shown, in words */
export async function talkScreen(talk: Talk): Promise<string | undefined> {
  const { poster, receipt } = talk;
  const reply = await ask('answers', { code: poster.code, lookup: keysOf(receipt).lookup });
  if (reply.is === 'unreachable') return say('read.unreachable');
  if (reply.is === 'refused') {
    return reply.code === 'letterbox.unknown_receipt'
      ? say('read.unknown')
      : sayRefused(reply.code);
  }
  const answers = reply.body as Answers;
  const { dialogue, waiting, empties } = answers;
  const opens = say(empties.tomorrow ? 'sent.empties_tomorrow' : 'sent.empties', {
    hour: empties.hour,
  });
  show(
    dialogue === null ? say('read.in_box') : say(`talk.${dialogue.standing}`),
    waitingLetters(),
    dialogue === null ? el('p', {}, opens) : promiseOf(dialogue),
    ...(await saidIn(answers, receipt)),
    waiting > 0 &&
      el('p', { class: 'small' }, `${say('talk.in_box', { count: waiting })} ${opens}`),
    dialogue?.standing === 'asked_gone' && waiting === 0 && gone(talk, answers),
    answers.asks_fair && fair(talk, answers),
    dialogue !== null && writingBack(talk, answers),
    isShared()
      ? button(say('shared.done'), clearNow)
      : button(say('read.write'), () => talk.ways.write(poster), 'plain'),
  );
  return undefined;
}

type Dialogue = NonNullable<Answers['dialogue']>;

function promiseOf({ standing, promised_on: promised, level }: Dialogue): HTMLElement | null {
  if (standing !== 'waits' || promised === null) return null;
  return el(
    'p',
    {},
    say(level === 'top' ? 'talk.late' : 'talk.promised', { day: sayDay(promised) }),
  );
}

/** Everything that was said, in order, then what was decided and why. */
async function saidIn(answers: Answers, receipt: string): Promise<HTMLElement[]> {
  const { dialogue, sealed, words, letter } = answers;
  const reader = { name: 'writer', secretKey: keysOf(receipt).secretKey };
  const open = async (subject: string, { box, own }: { box: string; own: Wrapped }) => {
    try {
      const key = await unwrap(subject, own, reader);
      return wordsOf(await openBox(key, subject, 'words', box));
    } catch {
      return say('talk.sealed_lost');
    }
  };
  const first = sealed === null ? words : await open(letter, sealed);
  const behind = await Promise.all(
    (sealed?.said ?? []).map(async (one) =>
      said(speaker(one.by, sayDay(one.said_on)), await open(one.said, one)),
    ),
  );
  const openly = (dialogue?.replies ?? []).flatMap(({ by, by_raiser: own, text, said_on: on }) =>
    text === null ? [] : [said(speaker(own ? null : (by?.name ?? ''), sayDay(on)), text)],
  );
  return [
    ...(first === '' ? [] : [said(say('talk.yours'), first)]),
    ...behind,
    ...openly,
    ...(dialogue === null ? [] : decided(dialogue)),
  ];
}

type Wrapped = { readonly ephemeral: string; readonly wrapped: string };

/** Nobody is named where it was the writer; the name is empty where it is not known. */
function speaker(name: string | null, day: string): string {
  if (name === null) return say('talk.you', { day });
  return name === '' ? say('talk.somebody', { day }) : say('talk.them', { name, day });
}

function said(who: string, words: string): HTMLElement {
  return el('div', { class: 'said' }, el('span', { class: 'small' }, who), el('p', {}, words));
}

function decided({ decided: decision, trial, done_on: done, outcome }: Dialogue): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (decision !== null) {
    // Of what was decided behind the seal only the day is known here; the reason stands among the sealed words.
    const way = decision.reason === '' ? 'sealed' : decision.decision;
    parts.push(said(say(`talk.decision.${way}`, { day: sayDay(decision.on) }), decision.reason));
  }
  if (trial !== null) {
    const { until, measure, outcome: found } = trial;
    parts.push(said(say('talk.trial', { day: sayDay(until), measure }), found));
  }
  if (done !== null) parts.push(said(say('talk.done', { day: sayDay(done) }), outcome));
  return parts;
}

/** The question to whoever raised a barrier; only they can say that it is gone. */
function gone(talk: Talk, answers: Answers): HTMLElement {
  const place = el('div', {});
  const answer = async (isGone: boolean) => {
    await sendBack(talk, answers, { words: '', gone: isGone });
    place.replaceChildren(el('p', { role: 'status' }, say('talk.gone_said')));
  };
  place.append(
    el('h2', {}, say('talk.gone')),
    el(
      'div',
      { class: 'row' },
      button(say('talk.gone_yes'), () => answer(true), 'first'),
      button(say('talk.gone_no'), () => answer(false)),
    ),
  );
  return place;
}

const SCORES = [1, 2, 3, 4, 5] as const;

/** One question after the end. The answer becomes a part of a sum, and stands nowhere by itself. */
function fair(talk: Talk, answers: Answers): HTMLElement {
  const place = el('div', { role: 'group', 'aria-label': say('talk.fair') });
  const answer = async (score: number) => {
    await sendBack(talk, answers, { words: '', fair: score });
    place.replaceChildren(el('p', { role: 'status' }, say('talk.gone_said')));
  };
  place.append(
    el('h2', {}, say('talk.fair')),
    el('p', { class: 'small' }, say('talk.fair_means')),
    el(
      'div',
      { class: 'row' },
      ...SCORES.map((score) => button(say(`talk.fair.${score}`), () => answer(score))),
    ),
  );
  return place;
}

function writingBack(talk: Talk, answers: Answers): HTMLElement {
  const area = el('textarea', { id: 'back', maxlength: LONGEST_WORDS });
  const wrong = complaint();
  const state = el('p', { role: 'status' });
  const send = async () => {
    const words = area.value.trim();
    wrong.say(words === '' ? say('write.missing_words') : '');
    if (words === '') return;
    state.textContent = say('sent.sending');
    const arrived = await sendBack(talk, answers, { words });
    area.value = '';
    state.textContent = say(arrived ? 'talk.back_sent' : 'sent.waits');
  };
  return el(
    'div',
    {},
    el('h2', {}, say('talk.back')),
    el('label', { class: 'above', for: 'back' }, say('talk.back_label')),
    area,
    wrong.element,
    state,
    el(
      'div',
      { class: 'row' },
      button(say('talk.back_send'), send, 'first'),
      button(say('talk.reload'), () => talkScreen(talk)),
    ),
  );
}

/** Keeps an answer on this device and sends it where it can. @returns whether it has arrived */
async function sendBack(
  { poster, receipt }: Talk,
  { sealed, work }: Answers,
  given: Back,
): Promise<boolean> {
  const outgoing = await packAnswer(poster.code, receipt, given, sealed?.readers ?? null);
  await keepOutgoing(outgoing);
  void workFor(outgoing.number, work).catch(() => undefined);
  return (await tryNow()).get(outgoing.number)?.is === 'arrived';
}
