import type * as z from 'zod';
import { sayDay, sayDayLong, sayDayOf, sayTime } from '../../../lib/spoken-day.ts';
import { shortForm } from '../../../platform/ledger/checkpoint.ts';
import type { Paper, Printable } from '../../../platform/pdf/paper.ts';
import type { Attendance, ItemOutcome } from '../contract/kinds.ts';
import type { MinutesContent, minutesShape } from '../contract/minutes.ts';
import { begin, beside, sayCount } from './spoken.ts';

export type Minutes = z.output<typeof minutesShape>;
export type State = Minutes['checkpoint'];

/** The firm a document is of, and by which clock its times are told. */
export type Firm = { readonly name: string; readonly timeZone: string };

export const MINUTES_TEMPLATE = 'src/features/meetings/routes/minutes.typ';

/** What is printed of the minutes. It depends on nothing else: the same minutes make the same file. */
export function minutesPaper(
  minutes: Minutes,
  firm: Firm,
): { paper: Paper; about: Record<string, Printable> } {
  const { content } = minutes;
  const { meeting } = content;
  return {
    paper: {
      title: `Minutes: ${meeting.name}, ${sayDay(meeting.held_on)}`,
      firm: firm.name,
      language: 'en',
      at: lastWord(minutes),
      foot: { page: 'Page {page} of {pages}', state: sayState(minutes.checkpoint) },
    },
    about: {
      kicker: `${firm.name} · Minutes`,
      name: meeting.name,
      draft: meeting.ended_at === null ? 'Draft. The meeting has not ended.' : '',
      lead: lead(content),
      facts: facts(content, firm.timeZone),
      decisions: decisions(content),
      tasks: tasks(content),
      attendance: { title: 'Who was there', rows: attendance(content) },
      items: {
        title: 'Item by item',
        rows: content.items.map((item, at) => itemOf(item, at, content, firm.timeZone)),
      },
      conclusion: conclusion(content, firm.timeZone),
      signatures: signatures(minutes, firm.timeZone),
    },
  };
}

/** The foot of every page: the last signed state of the record, short enough to copy by hand. */
export function sayState(state: State): string {
  if (state === null) return 'No state of the record was signed yet.';
  const { size, root } = state;
  return `State of the record ${shortForm({ size, root: Buffer.from(root, 'hex') })}`;
}

/** When the last of what is printed was said. */
function lastWord({ content, signatures: signed }: Minutes): Date {
  const { meeting, items, conclusion: given } = content;
  const said = items.flatMap(({ notes }) => notes.map(({ at }) => at));
  const times = [meeting.started_at, meeting.ended_at, given?.at, ...said].filter(
    (at) => at !== null && at !== undefined,
  );
  return new Date(Math.max(...[...times, ...signed.map(({ at }) => at)].map(Date.parse)));
}

function lead({ decisions: born, items }: MinutesContent): string {
  const of = (kind: string) => born.filter((one) => one.kind === kind).length;
  const decided = of('decision');
  const directed = of('action');
  const deferred = items.filter(({ outcome }) => outcome === 'deferred').length;
  const sentences = [
    decided === 0 ? 'Nothing was decided.' : wasTaken(decided),
    directed > 0 && `${begin(sayCount(directed, 'action was', 'actions were'))} agreed.`,
    deferred > 0 && `${begin(sayCount(deferred, 'item was', 'items were'))} deferred.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

function wasTaken(decided: number): string {
  return `${begin(sayCount(decided, 'decision was', 'decisions were'))} taken.`;
}

function facts({ meeting }: MinutesContent, timeZone: string): [string, string][] {
  const from = sayTime(meeting.started_at, timeZone);
  const end = meeting.ended_at === null ? from : sayTime(meeting.ended_at, timeZone);
  // Where nobody let the clock run, the end says nothing.
  const to = end === from ? '' : ` to ${end}`;
  const all: [string, string | null][] = [
    ['Held on', `${sayDayLong(meeting.held_on)}, ${from}${to}`],
    ['First planned for', sayDay(meeting.planned_first_on)],
    ['Place', meeting.place],
    ['In the chair', meeting.chair],
    ['Minutes by', meeting.writer],
    ['What for', meeting.purpose],
  ];
  const moved = meeting.planned_first_on !== meeting.held_on;
  return all.filter(
    (fact): fact is [string, string] =>
      Boolean(fact[1]) && (moved || fact[0] !== 'First planned for'),
  );
}

function decisions({ decisions: born }: MinutesContent): Printable {
  const rows = born
    .filter(({ kind }) => kind === 'decision')
    .map(({ label, owner, due_on: due, item, late }) => ({
      text: label,
      about: beside(
        owner,
        due !== null && `look back on ${sayDay(due)}`,
        `from “${item}”`,
        late && 'noted after the meeting',
      ),
    }));
  return { title: 'What was decided', none: 'Nothing was decided.', rows };
}

function tasks({ decisions: born }: MinutesContent): Printable {
  const rows = born
    .filter(({ kind }) => kind === 'action')
    .map(({ label, owner, due_on: due, late }) => [
      late ? `${label} (noted after the meeting)` : label,
      owner ?? 'nobody yet',
      due === null ? 'no day yet' : sayDay(due),
    ]);
  return { title: 'What is to be done', heads: ['What', 'Who', 'By when'], rows };
}

const CAME: readonly (readonly [Attendance | null, string])[] = [
  ['present', 'Present'],
  ['deputy', 'By deputy'],
  ['absent', 'Absent'],
  [null, 'Not noted'],
];

function attendance({ attendance: seats }: MinutesContent): [string, string][] {
  return CAME.flatMap(([came, title]): [string, string][] => {
    const names = seats
      .filter((seat) => seat.attendance === came)
      .map(({ name, deputy }) => (deputy === null ? name : `${deputy} for ${name}`));
    return names.length === 0 ? [] : [[title, names.join(', ')]];
  });
}

const OUTCOME: Record<ItemOutcome, string> = {
  decided: 'Decided',
  directed: 'Directed',
  no_change: 'No change',
  deferred: 'Deferred',
  informed: 'Informed',
};

type Item = MinutesContent['items'][number];

function itemOf(item: Item, at: number, { items }: MinutesContent, timeZone: string): Printable {
  const { outcome, seconds, minutes, presenter } = item;
  const spent = Math.round(seconds / 60);
  const planned = items.length > 0 && minutes > 0;
  return {
    number: String(at + 1),
    title: item.title,
    outcome: outcome === null ? 'No outcome yet' : OUTCOME[outcome],
    about: [
      seconds > 0 && (planned ? `${spent} of ${minutes} minutes` : `${spent} minutes`),
      presenter !== null && `presented by ${presenter}`,
      item.data_as_of !== null && `facts up to ${sayDay(item.data_as_of)}`,
      item.outcome_late && 'outcome noted after the meeting',
    ].filter((part) => part !== false),
    reason: item.outcome_reason,
    notes: item.notes.map(({ text, by, at: written, late }) => ({
      text,
      aside: late
        ? `Added ${by === null ? '' : `by ${by} `}on ${sayDayOf(written, timeZone)}, after the meeting`
        : '',
    })),
  };
}

const SAYS = {
  suitable: 'suitable for what we do',
  adequate: 'adequate',
  effective: 'effective',
  aligned: 'aligned with where the firm is going',
} as const;
const ANSWER = { yes: 'is', partly: 'is partly', no: 'is not' } as const;

function conclusion({ conclusion: given }: MinutesContent, timeZone: string): Printable {
  if (given === null) return null;
  return {
    title: 'What the review concludes',
    rows: (Object.keys(SAYS) as (keyof typeof SAYS)[]).map((part) => ({
      says: `The management system ${ANSWER[given[part].answer]} ${SAYS[part]}.`,
      words: given[part].words,
    })),
    by: `Concluded ${given.by === null ? '' : `by ${given.by} `}on ${sayDayOf(given.at, timeZone)}`,
  };
}

const PART = { chair: 'in the chair', writer: 'minutes' } as const;

/** Who has signed, and lines for those who have not: minutes are signed on paper as well. */
function signatures(minutes: Minutes, timeZone: string): Printable {
  const { chair, writer } = minutes.content.meeting;
  const valid = minutes.signatures.filter(({ current }) => current);
  const missing = (Object.keys(PART) as (keyof typeof PART)[]).flatMap((part) => {
    const name = part === 'chair' ? chair : writer;
    return name === null || valid.some((one) => one.part === part) ? [] : [{ part, name }];
  });
  return {
    title: 'Signatures',
    rows: [
      ...minutes.signatures.map(({ person, part, at, current, checkpoint }) => ({
        signed: current ? person.name : '',
        name: `${person.name}, ${PART[part]}`,
        about: beside(
          `Signed on ${sayDayOf(at, timeZone)}, ${sayTime(at, timeZone)}`,
          current ? sayState(checkpoint).replace(/^S/, 's') : 'an earlier state of these minutes',
        ),
      })),
      ...missing.map(({ part, name }) => ({
        signed: '',
        name: `${name}, ${PART[part]}`,
        about: 'Day',
      })),
    ],
    content: 'Content of these minutes, SHA-256',
    hash: minutes.content_hash,
  };
}
