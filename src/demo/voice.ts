import type { Calendar } from './calendar.ts';
import type { ExampleItem } from './firm/said.ts';
import { LETTERS, type ExampleLetter } from './firm/letters.ts';
import { ITEMS } from './firm/voice.ts';
import { FOUNDER } from './opening-scene.ts';
import type { Step, VoiceAct } from './script.ts';

/** By then people have arrived. */
const SETTLED = 30;
const EARLY = 60;
const MORNING = 150;
const NOON = 290;
const AFTERNOON = 430;
const EVENING = 470;
/** Behind everything that was done on the same day. */
const LAST = 490;

type Tell = (on: number, minute: number, as: string, act: VoiceAct) => Step;

/** What people said since the story began, and what they heard. */
export function saying(calendar: Calendar, begins: number): Step[] {
  const step: Tell = (on, minute, as, act) => ({ at: calendar.instant(on, minute), as, act });
  return [
    step(begins + SETTLED - 1, EARLY, FOUNDER, { kind: 'places', item: '' }),
    step(begins + SETTLED - 1, MORNING, FOUNDER, { kind: 'posters', item: '' }),
    ...LETTERS.filter(({ on }) => on > begins + SETTLED).flatMap((one) =>
      letter(one, step, calendar),
    ),
    ...ITEMS.filter(({ on }) => on > begins + SETTLED).flatMap((item) =>
      said(item, step, calendar),
    ),
  ];
}

function said(item: ExampleItem, step: Tell, calendar: Calendar): Step[] {
  const { key, on, by, joined = [], word, thanks } = item;
  const steps = [step(on, EARLY, by, { kind: 'say', item: key })];
  for (const [who, after] of joined) {
    steps.push(step(on + after, MORNING, who, { kind: 'join', item: key }));
  }
  if (word !== undefined) {
    steps.push(step(on + word.after, NOON, word.by, { kind: 'word', item: key }));
  }
  if (word === undefined && item.decided === undefined && item.kind === 'concern') {
    // The promised day passed; the product takes it to the next level by itself.
    steps.push(step(on + 7, EARLY, by, { kind: 'escalate', item: key }));
  }
  steps.push(...settled({ ...item, gone: item.gone }, step, calendar));
  steps.push(...asked(item, step));
  if (thanks !== undefined) {
    steps.push(step(on + thanks.after, EVENING, thanks.by, { kind: 'thank', item: key }));
  }
  return steps;
}

/** How fairly people say that they were treated, one after the other: mostly well, and not always. */
const SCORES = [5, 4, 5, 2, 4, 5, 4, 3, 5, 4] as const;
/** Days after the end on which they answer. */
const THINKS = 2;

/** After the end its raiser is asked whether they were treated fairly, and most answer. */
function asked(item: ExampleItem, step: Tell): Step[] {
  const over = overAfter(item);
  const place = ITEMS.findIndex(({ key }) => key === item.key);
  const score = SCORES[place % SCORES.length]!;
  const on = item.on + (over ?? 0) + THINKS;
  if (over === undefined || on >= 0) return [];
  return [step(on, LAST, item.by, { kind: 'say_fair', item: item.key, score })];
}

/** The days after which it was over; undefined where it is not. */
function overAfter({ kind, decided, done, gone }: ExampleItem): number | undefined {
  if (decided === undefined) return undefined;
  if (done !== undefined) {
    if (kind !== 'barrier') return done.after;
    return gone?.gone === true ? done.after + gone.after : undefined;
  }
  const ends = decided.decision === 'answered' || decided.decision === 'no';
  return ends && kind !== 'barrier' ? decided.after : undefined;
}

/** What came by a poster: taken out of the box in the morning, and answered like everything else. */
function letter(item: ExampleLetter, step: Tell, calendar: Calendar): Step[] {
  const { key, on, word, back, gone, done } = item;
  const steps = [step(on, EARLY, FOUNDER, { kind: 'letter', item: key })];
  if (word !== undefined) {
    steps.push(step(on + word.after, NOON, word.by, { kind: 'word', item: key }));
  }
  if (back !== undefined) {
    steps.push(step(on + back.after, AFTERNOON, FOUNDER, { kind: 'letter_back', item: key }));
  }
  steps.push(...settled({ ...item, by: FOUNDER, gone: undefined }, step, calendar));
  if (gone !== undefined && done !== undefined) {
    const over = on + done.after + gone.after;
    steps.push(step(over, LAST, FOUNDER, { kind: 'letter_gone', item: key }));
  }
  return steps;
}

type Settled = Pick<ExampleItem, 'key' | 'on' | 'by' | 'decided' | 'done'> & {
  readonly gone: ExampleItem['gone'] | undefined;
};

/** From the decision to what whoever raised it says in the end. */
function settled(item: Settled, step: Tell, calendar: Calendar): Step[] {
  const { key, on, by, decided, done, gone } = item;
  if (decided === undefined) return [];
  const { tried } = decided;
  const until = tried === undefined ? null : calendar.day(on + decided.after + tried.days);
  const steps = [
    step(on + decided.after, AFTERNOON, decided.by, { kind: 'decide_item', item: key, until }),
  ];
  if (tried?.ended !== undefined) {
    const over = on + decided.after + tried.days;
    steps.push(step(over, AFTERNOON, decided.by, { kind: 'end_try', item: key }));
  }
  if (done !== undefined) {
    steps.push(step(on + done.after, EVENING, done.by, { kind: 'item_done', item: key }));
    if (gone !== undefined) {
      steps.push(step(on + done.after + gone.after, LAST, by, { kind: 'say_gone', item: key }));
    }
  }
  return steps;
}
