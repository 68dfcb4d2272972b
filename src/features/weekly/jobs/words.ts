import { daysBetween, type Day } from '../../../lib/day.ts';
import { sayDay, sayDayLong } from '../../../lib/spoken-day.ts';
import type { AnswerWish } from '../../../platform/identity/identity.ts';
import type { DueThing } from '../../actions/reads/due.ts';
import type { Matter } from '../../home/contract.ts';
import type { Judged } from '../../measures/contract/shapes.ts';
import { newsSentence } from '../../measures/rules/news-words.ts';
import type { ReviewStanding } from '../../meetings/contract/minutes.ts';
import { isForAll } from '../../voice/rules/standing.ts';
import type { DueCheckIn } from '../../strategy/contract/shapes.ts';
import { answersTo, pathOf, type Answer, type Purpose } from '../rules.ts';
import type { Week } from '../reads/week.ts';

const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The name of a weekday, from 1 for Monday to 7 for Sunday. */
export function sayWeekday(weekday: number): string {
  return WEEKDAYS[weekday - 1]!;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function counted(count: number, one: string, more: string): string {
  return count === 1 ? `${number(1)} ${one}` : `${number(count)} ${more}`;
}

/** The one sentence of the mail, which is its subject too. */
export function openingOf({ matters, others, news, checkIns, things, owed, signal }: Week): string {
  const decisions = matters.length + others;
  const yours = checkIns.length + things.length + owed.length;
  const late =
    things.filter(({ matter }) => matter === 'late').length + owed.filter((one) => one.late).length;
  const parts = [
    ...(decisions > 0
      ? [counted(decisions, 'decision waits for you', 'decisions wait for you')]
      : []),
    ...(yours > 0
      ? [counted(yours, 'thing is yours this week', 'things are yours this week'), lateness(late)]
      : []),
    ...(news.length > 0
      ? [counted(news.length, 'measure says something new', 'measures say something new')]
      : []),
    ...(signal?.asks === true ? ['A signal waits for your answer'] : []),
  ];
  return `${parts.map((part, at) => (at === 0 ? part : uncapitalised(part))).join('; ')}.`;
}

function lateness(late: number): string {
  if (late === 0) return 'nothing is late';
  return late === 1 ? 'one is late' : `${number(late).toLowerCase()} are late`;
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The links with which a matter is answered; none for what takes more than a word. */
export function answerable({ kind, record }: Matter): (AnswerWish & { purpose: Purpose })[] {
  const wish = (purpose: Purpose, may: boolean) =>
    may ? [{ purpose, recordId: record.id, version: record.version }] : [];
  switch (kind) {
    case 'proposal':
      return wish(kind, record.can.decide);
    case 'request':
      return wish(kind, record.can.answer);
    case 'look_back':
      // Where nothing was expected, that is written first.
      return wish(
        kind,
        record.can.look_back && (record.expected !== '' || record.kind === 'no_change'),
      );
    case 'word':
    case 'late_action':
      return [];
  }
}

const ANSWER_WORDS: Record<Answer, string> = {
  yes: 'Yes',
  no: 'No, because …',
  worked: 'It worked',
  partly: 'It worked partly',
  did_not: 'It did not work',
};

/** One matter as the mail tells it. */
export type Told = {
  readonly id: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly answers: readonly (readonly [words: string, address: string])[];
  readonly path: string;
};

const LONGEST_EXCERPT = 300;

/** @param link where it can be answered without signing in; undefined where it cannot */
export function tell(matter: Matter, link: string | undefined, today: Day): Told {
  const { id } = matter.record;
  const said = wordsOf(matter, today);
  const says = said.says.filter((one) => one !== '').map(excerpt);
  if (matter.kind === 'late_action')
    return { id, ...said, says, answers: [], path: `/actions/${id}` };
  if (matter.kind === 'word') return { id, ...said, says, answers: [], path: `/voice/${id}` };
  const answers =
    link === undefined
      ? []
      : answersTo(matter.kind).map((one) => [ANSWER_WORDS[one], `${link}:${one}`] as const);
  return { id, ...said, says, answers, path: pathOf(matter.kind, id) };
}

function wordsOf(matter: Matter, today: Day): Pick<Told, 'title' | 'says'> {
  switch (matter.kind) {
    case 'proposal': {
      const { title, description, asked_by: who, waiting_days: days } = matter.record;
      return { title, says: [`${who ?? 'Somebody'} asks, ${since(days)}.`, description] };
    }
    case 'request': {
      const { what, why, asked_by: who, waiting_days: days, wanted_by: wanted } = matter.record;
      const by = wanted === null ? '' : ` It is wanted by ${sayDay(wanted)}.`;
      return {
        title: what,
        says: [`${who?.name ?? 'Somebody'} asks for it, ${since(days)}.${by}`, why],
      };
    }
    case 'look_back': {
      const { chosen, expected, decided_on: on } = matter.record;
      const expectation = expected === '' ? '' : `Expected was: ${expected}`;
      return { title: chosen, says: [`You decided it on ${sayDay(on)}.`, expectation] };
    }
    case 'word':
      return saidWords(matter.record, today);
    case 'late_action': {
      const { title, due_on: due } = matter.record;
      const days = daysBetween(due!, today);
      return {
        title,
        says: [
          `You promised it for ${sayDay(due!)}, ${inDays(days)} ago. Finish it, move it with a reason, or stop it.`,
        ],
      };
    }
  }
}

const SAID_KINDS = {
  idea: 'An idea',
  concern: 'A concern',
  near_miss: 'A near miss',
  barrier: 'A barrier',
  question: 'A question',
  thanks: 'Thanks',
} as const;

/** A mail leaves the building: of what is not for everyone to read it says that it waits, and neither what nor who. */
function saidWords(
  item: Extract<Matter, { kind: 'word' }>['record'],
  today: Day,
): Pick<Told, 'title' | 'says'> {
  const { kind, way, words, reference, raiser, name_given: given, standing } = item;
  const { waits_since: waits, escalated } = item;
  const open = isForAll({ kind, way, sealed: words === null });
  const late = Math.max(0, daysBetween(waits, today));
  const what = standing === 'trying' ? 'The try is over' : 'It waits for a decision';
  return {
    // A picture alone has no words.
    title: (open && words) || `${SAID_KINDS[kind]}, ${reference}`,
    says: [
      open ? `${SAID_KINDS[kind]} of ${(raiser?.name ?? given) || 'somebody without a name'}.` : '',
      `${what}${late > 0 ? `, ${inDays(late)} past its day` : ''}.${escalated ? ' It went up to top management because nobody answered.' : ''}`,
    ],
  };
}

function since(days: number): string {
  return days === 0 ? 'since today' : `for ${inDays(days)}`;
}

function inDays(days: number): string {
  return days === 1 ? 'one day' : `${days} days`;
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1).trimEnd()}…`;
}

/** A sentence that leads somewhere. */
export type Line = { readonly id: string; readonly says: string; readonly path: string };

/** What the latest value of a measure says that chance does not explain; its name alone where it has no value. */
export function newsLine(measure: Judged): Line {
  const { id, name, points, verdict } = measure;
  const [latest] = points;
  const says = latest === undefined ? '' : newsSentence(measure, latest, verdict);
  return { id, says: `${name}. ${says}`, path: `/measures/${id}` };
}

/** What is said of the measures without news; empty where there are none. `news` counts those told before. */
export function ordinarySentence(ordinary: number, news: number): string {
  if (ordinary === 0) return '';
  const measures = ordinary === 1 ? 'measure' : 'measures';
  const count = ordinary === 1 ? '' : `${ordinary} `;
  const others = news === 0 ? `${ordinary} ${measures}` : `the other ${count}${measures}`;
  return `Nothing unusual in ${others}; leave ${ordinary === 1 ? 'it' : 'them'} alone.`;
}

/** How far the management review has come; where it leads depends on whether a meeting is planned. */
export function reviewLine({ covered, required, next }: ReviewStanding): Line {
  const all = covered === required ? `all ${required}` : `${covered} of ${required}`;
  const meeting =
    next === null
      ? 'No management meeting is planned.'
      : `The next management meeting is on ${sayDayLong(next.day)}.`;
  const says = `The management review has considered ${all} things in twelve months. ${meeting}`;
  return { id: 'review', says, path: '/meetings/coverage' };
}

/** Signals that nobody settled go to the next review by themselves. */
export function forReviewLine(count: number): Line {
  const says =
    count === 1
      ? 'One signal of leadership that nobody has settled is among what it considers.'
      : `${count} signals of leadership that nobody has settled are among what it considers.`;
  return { id: 'for review', says, path: '/figures' };
}

/** What somebody is to do about an action: look whether it worked, or finish it, and how late it is or when due. */
export function thingLine(thing: DueThing, today: Day): Line {
  const { id, reference, title, due_on: due, matter } = thing;
  const name = `${reference} ${title}`;
  const path = `/actions/${id}`;
  if (matter === 'check') return { id, says: `${name}: please look whether it worked.`, path };
  if (matter === 'late') {
    return { id, says: `${name}: ${inDays(daysBetween(due, today))} past its date.`, path };
  }
  return { id, says: `${name}: due ${due === today ? 'today' : `on ${sayDay(due)}`}.`, path };
}

/** Asks the owner of an objective for the check-in that is due. */
export function checkInLine({ id, name, due_on: due }: DueCheckIn): Line {
  return {
    id,
    says: `${name}: say how it stands, as planned for ${sayDay(due)}.`,
    path: `/objectives/${id}`,
  };
}
