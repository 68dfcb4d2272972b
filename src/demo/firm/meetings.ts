import type { ReviewInputKey } from '../../standards/review-inputs.ts';

/** How an item of the example ends; what is decided is one of the decisions of that day, by its key. */
export type ExampleEnd =
  | { readonly decided: string }
  | {
      readonly told: string;
      readonly owner: string;
      /** Days until it is due. */
      readonly within: number;
    }
  | { readonly outcome: 'no_change' | 'deferred'; readonly reason: string }
  | { readonly outcome: 'informed' };

export type ExampleTopic = {
  readonly title: string;
  readonly minutes: number;
  /** Minutes it took. */
  readonly spent: number;
  readonly inputs: readonly ReviewInputKey[];
  /** How old the facts are, in days. */
  readonly age: number;
  readonly end: ExampleEnd;
  readonly note?: string;
};

/** A management meeting of the example firm. Days count from the day the story is told on. */
export type ExampleMeeting = {
  readonly key: string;
  readonly on: number;
  /** The day planned first, where it was moved, and why. */
  readonly moved?: { readonly from: number; readonly reason: string };
  readonly absent?: string;
  readonly deputy?: readonly [of: string, by: string];
  readonly notes: readonly [decisions: string, figures: string];
  readonly topics: readonly ExampleTopic[];
  /** Ends of topics that were put off before, by their titles. */
  readonly again?: Readonly<Record<string, ExampleEnd>>;
  readonly effective: readonly ['yes' | 'partly' | 'no', string];
  /** Whether the market team was told. */
  readonly told?: true;
};

const informed = { outcome: 'informed' } as const;

/** What stands on every agenda. The second item is always the longest, and the last is cut first. */
export const STANDING = [
  { title: 'What became of earlier decisions', minutes: 15, inputs: ['earlier_decisions'] },
  {
    title: 'Objectives and what was measured',
    minutes: 25,
    inputs: ['objectives', 'measurements'],
  },
  { title: 'Problems and complaints', minutes: 20, inputs: ['problems'] },
  { title: 'People, time and machines', minutes: 15, inputs: ['resources'] },
] as const satisfies readonly Pick<ExampleTopic, 'title' | 'minutes' | 'inputs'>[];

function topic(
  title: string,
  inputs: readonly ReviewInputKey[],
  end: ExampleEnd,
  more: Partial<Pick<ExampleTopic, 'minutes' | 'spent' | 'age' | 'note'>> = {},
): ExampleTopic {
  const minutes = more.minutes ?? 15;
  return { title, inputs, end, age: 14, ...more, minutes, spent: more.spent ?? minutes };
}

/** Eleven meetings. How workers take part was never looked at, and suppliers not for more than a year. */
export const MEETINGS: readonly ExampleMeeting[] = [
  {
    key: 'first',
    on: -980,
    notes: ['Nothing earlier is on record; this is the first.', 'Late deliveries are the topic.'],
    topics: [
      topic('The press shop is full', ['processes'], { decided: 'used_press' }, { minutes: 30 }),
      topic('Who wants what from us', ['interested_parties', 'changes_around_us'], informed),
    ],
    effective: ['partly', 'It is all written down. Whether it helps we will see.'],
  },
  {
    key: 'spring_first',
    on: -900,
    notes: ['The press is ordered.', 'Scrap is where it was.'],
    topics: [
      topic('Waste and cardboard', ['risks', 'compliance'], { decided: 'boxes' }),
      topic('The readiness review', ['audits'], informed, { age: 20 }),
    ],
    effective: ['partly', 'The reviewers found the paper in order; we found the boxes ourselves.'],
  },
  {
    key: 'software',
    on: -840,
    notes: ['The press stands. The boxes go out next month.', 'Two figures have no owner.'],
    topics: [
      topic('Planning by hand', ['improvement', 'processes'], { decided: 'planning_software' }),
      topic('Suppliers of plating', ['suppliers'], {
        outcome: 'no_change',
        reason: 'Both deliver; we look again when the contracts end.',
      }),
    ],
    effective: ['yes', 'For the first time a decision came from the figures.'],
  },
  {
    key: 'safety',
    on: -700,
    moved: { from: -714, reason: 'A customer came to see the light curtains.' },
    notes: ['The press brought what we expected.', 'Near misses are reported at last.'],
    topics: [
      topic('Fingers at the presses', ['risks', 'risk_actions'], { decided: 'light_curtain' }),
      topic('What customers said', ['customers'], informed, { age: 45 }),
    ],
    effective: ['yes', 'People report what nearly went wrong.'],
  },
  {
    key: 'young',
    on: -610,
    notes: ['The boxes saved a third, not half.', 'Nothing unusual.'],
    topics: [
      topic('Nobody learns the trade', ['improvement'], { decided: 'apprentices' }),
      topic('Law and permits', ['compliance'], informed, { age: 60 }),
    ],
    effective: ['yes', 'It works, and it is not finished.'],
  },
  {
    key: 'plating',
    on: -540,
    absent: 'petra',
    notes: ['The light curtains are in at two presses of four.', 'Deliveries hold.'],
    topics: [
      topic('One plater is none', ['suppliers', 'risks'], { decided: 'second_plater' }),
      topic('What audits found', ['audits'], informed, { age: 30 }),
    ],
    effective: ['partly', 'We decide quickly and finish slowly.'],
  },
  {
    key: 'handover',
    on: -420,
    notes: ['Friday afternoons off was taken back.', 'Scrap at shift change stands out.'],
    topics: [
      topic('What one shift tells the next', ['processes'], { decided: 'handover' }),
      topic('Suppliers, one by one', ['suppliers'], informed, { age: 21 }),
    ],
    effective: ['yes', 'The shop floor brought this one.'],
  },
  {
    key: 'offers',
    on: -330,
    notes: ['The handover sheet is used on both shifts.', 'Quotations take twelve days.'],
    topics: [
      topic('Quotations take too long', ['customers'], { decided: 'quotations' }),
      topic('Law, permits and what changed', ['compliance', 'risks'], informed, { age: 75 }),
      topic('A stand-in for the system manager', [], {
        outcome: 'deferred',
        reason: 'Nobody was asked yet.',
      }),
    ],
    effective: ['partly', 'The system hangs on one desk.'],
  },
  {
    key: 'energy',
    on: -260,
    absent: 'petra',
    notes: ['Quotations are down to eight days.', 'Compressed air costs more than we thought.'],
    topics: [
      topic('Compressed air', ['risk_actions', 'interested_parties'], { decided: 'compressors' }),
      topic('The world around us', ['changes_around_us'], informed, { age: 10, spent: 5 }),
    ],
    again: {
      'A stand-in for the system manager': {
        outcome: 'deferred',
        reason: 'The budget has to be known first.',
      },
    },
    effective: ['partly', 'We talk about the stand-in and do nothing.'],
  },
  {
    key: 'robot',
    on: -150,
    deputy: ['petra', 'judit'],
    notes: ['The compressors run at night no more.', 'Scrap at press 4 is news.'],
    topics: [
      topic('A welding robot', ['improvement', 'processes'], { decided: 'robot' }, { minutes: 30 }),
    ],
    again: {
      'A stand-in for the system manager': {
        outcome: 'deferred',
        reason: 'Until the apprentices have finished.',
      },
    },
    effective: ['yes', 'The figures came before the opinions.'],
  },
  {
    key: 'dates',
    on: -70,
    deputy: ['petra', 'judit'],
    notes: ['Two look-backs were held, both honest.', 'Confirmed dates and kept dates differ.'],
    topics: [
      topic('Dates we confirm', ['customers'], { decided: 'confirmations' }),
      topic('What the surveillance audit found', ['audits'], {
        told: 'Say at each machine who may release the first piece',
        owner: 'gregor',
        within: 110,
      }),
    ],
    again: {
      'A stand-in for the system manager': {
        outcome: 'deferred',
        reason: 'Nobody wants it as things are.',
      },
    },
    effective: ['partly', 'What we promise and what we can do are two lists.'],
    told: true,
  },
];

/** The one to come, in days from the day the story is told on. */
export const NEXT_ON = 7;
