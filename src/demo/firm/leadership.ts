import type { Duty, Shift } from '../../features/leadership/contract/kinds.ts';
import type { TeamKey } from './people.ts';

/** A promise of the example firm. Days count from the day the story is told on. */
export type ExamplePromise = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly what: string;
  readonly notice: string;
  /** Days until its day. */
  readonly due: number;
  readonly team?: TeamKey;
  /** Shown so many days after it was made, and by what. */
  readonly shown?: { readonly after: number; readonly what: string };
};

export const PROMISES: readonly ExamplePromise[] = [
  {
    key: 'helmets',
    on: -75,
    by: 'gregor',
    what: 'Two self-dimming helmets more at the welding booths',
    notice: 'They hang there, and nobody waits for one.',
    due: 20,
    team: 'welding',
    shown: { after: 16, what: 'Both hang at booth 2 since Monday.' },
  },
  {
    key: 'plan',
    on: -60,
    by: 'gregor',
    what: 'No change of the press plan after Thursday noon',
    notice: 'The plan on the board stays as it is over the weekend.',
    due: 25,
    team: 'press',
    shown: { after: 33, what: 'Three weeks without a change after Thursday.' },
  },
  {
    key: 'hour',
    on: -45,
    by: 'ines',
    what: 'An hour in the shop every second week',
    notice: 'You meet me there, without a folder.',
    due: 28,
    shown: { after: 27, what: 'Machining and welding, with what was raised and answered.' },
  },
  {
    key: 'lift',
    on: -12,
    by: 'petra',
    what: 'The money for the lifting aid is set aside',
    notice: 'Maintenance can order it.',
    due: 25,
    team: 'maintenance',
  },
];

/** A change in how the firm is led; it began on the day of the first visit. */
export const CHANGE = {
  on: -69,
  since: -70,
  by: 'gregor',
  what: 'A visit to a team every second week, without a folder',
  reason: 'What people said came to us as numbers, months later.',
} as const;

/** A visit to where the work is done, what was raised and what the team was told so many days later. */
export type ExampleVisit = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly team: TeamKey;
  readonly shift: Shift;
  readonly note?: string;
  readonly points: readonly {
    readonly text: string;
    readonly reply?: readonly [after: number, text: string];
  }[];
};

export const VISITS: readonly ExampleVisit[] = [
  {
    key: 'welding',
    on: -70,
    by: 'gregor',
    team: 'welding',
    shift: 'early',
    points: [
      {
        text: 'The second crane is taken most mornings.',
        reply: [6, 'The press shop takes it after ten. It is on the board.'],
      },
    ],
  },
  {
    key: 'machining',
    on: -40,
    by: 'ines',
    team: 'machining',
    shift: 'early',
    note: 'Three people showed how a set-up really goes.',
    points: [
      {
        text: 'The set-up sheet of machine 3 is of the old tool.',
        reply: [9, 'It is being written anew with the people who use it.'],
      },
      { text: 'Nobody knows why the new check came.', reply: [9, 'I wrote why, with the case.'] },
    ],
  },
  {
    key: 'press',
    on: -24,
    by: 'gregor',
    team: 'press',
    shift: 'late',
    points: [
      {
        text: 'In the late shift nobody may release a hold.',
        reply: [5, 'The shift lead may, from today.'],
      },
    ],
  },
  {
    key: 'logistics',
    on: -6,
    by: 'ines',
    team: 'logistics',
    shift: 'any',
    points: [{ text: 'Labels of two customers look alike.' }],
  },
];

/** A message that says why, tied to a problem of the example by its key. */
export type ExampleMessage = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly title: string;
  readonly text: string;
  readonly problem: string;
  readonly told?: { readonly after: number; readonly occasion: string; readonly people: number };
};

export const MESSAGES: readonly ExampleMessage[] = [
  {
    key: 'check',
    on: -23,
    by: 'ines',
    title: 'Why we look at the first part once more',
    text: 'The same burr went out twice. Looking at the first part takes a minute; sorting 200 rails took two days and cut two gloves. Whoever stops a run for it is right.',
    problem: 'again',
    told: { after: 3, occasion: 'Handover of the early shift', people: 14 },
  },
];

/** Who of the top answers for which duty, and a task of somebody else beneath. */
export const DUTIES_HELD: Readonly<Record<Duty, string>> = {
  answers: 'ines',
  direction: 'ines',
  built_in: 'gregor',
  thinking: 'gregor',
  resources: 'petra',
  why: 'ines',
  results: 'ines',
  support: 'gregor',
  improvement: 'gregor',
  managers: 'gregor',
  customers: 'ines',
  culture: 'ines',
};

export const TASKS: readonly { readonly duty: Duty; readonly by: string; readonly what: string }[] =
  [
    { duty: 'results', by: 'leonie', what: 'Put the facts together for each review' },
    { duty: 'resources', by: 'freya', what: 'Say each month where hours are missing' },
  ];
