import type { RequestAnswer } from '../../features/decisions/contract/kinds.ts';

/** Something that was asked for, and the answer; without one it still waits. */
export type ExampleRequest = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly what: string;
  readonly why: string;
  readonly without: string;
  readonly cost: string;
  readonly answer?: {
    readonly on: number;
    readonly by: string;
    readonly given: RequestAnswer;
    readonly granted?: string;
    readonly why: string;
  };
};

export const REQUESTS: readonly ExampleRequest[] = [
  {
    key: 'erosion',
    on: -760,
    by: 'hedda',
    what: 'A second tank for spark erosion',
    why: 'Inserts wait three days for the one we have.',
    without: 'Tools come back late to the presses.',
    cost: 'about 38,000',
    answer: { on: -751, by: 'gregor', given: 'yes', why: 'It was the next on the list anyway.' },
  },
  {
    key: 'extraction',
    on: -520,
    by: 'viktor',
    what: 'Fume extraction at the fourth bench',
    why: 'The arm does not reach it, and stainless steel is welded there now.',
    without: 'Stainless work stays at two benches.',
    cost: 'about 6,500',
    answer: { on: -516, by: 'gregor', given: 'yes', why: '' },
  },
  {
    key: 'fitter',
    on: -400,
    by: 'marek',
    what: 'A third fitter',
    why: 'Planned upkeep is put off whenever something breaks.',
    without: 'About a third of the planned upkeep is late.',
    cost: 'one person',
    answer: {
      on: -379,
      by: 'petra',
      given: 'no',
      why: 'Not before the orders of next year are certain. Until then the plan is cut to the eleven machines that stop the others.',
    },
  },
  {
    key: 'forklift',
    on: -190,
    by: 'freya',
    what: 'A second electric forklift',
    why: 'Two lorries at once wait for the one we have.',
    without: 'An hour of waiting on four days a week.',
    cost: 'about 27,000',
    answer: {
      on: -178,
      by: 'petra',
      given: 'changed',
      granted: 'A rented forklift in the four busy months',
      why: 'In the other months one is enough.',
    },
  },
  {
    key: 'training',
    on: -66,
    by: 'rolf',
    what: 'Two days of training in setting for the late shift',
    why: 'One setter alone can set the two large presses.',
    without: 'When he is away, they stand until morning.',
    cost: 'two days of three people',
    answer: { on: -60, by: 'gregor', given: 'yes', why: 'Within the next four weeks, please.' },
  },
  {
    key: 'gauge_time',
    on: -19,
    by: 'leonie',
    what: 'Half a day a week of somebody for the gauges',
    why: 'Gauges, IT and the apprentices do not fit into one week.',
    without: 'Gauges become overdue, as they were half a year ago.',
    cost: 'half a day a week',
  },
  {
    key: 'lifter',
    on: -8,
    by: 'viktor',
    what: 'A second lifter for frames',
    why: 'The one we have is in the other bay half of the time.',
    without: 'Frames of 34 kg are lifted by two people.',
    cost: 'about 4,000',
  },
];
