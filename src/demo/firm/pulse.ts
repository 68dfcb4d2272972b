import { DIMENSIONS, type Dimension } from '../../features/pulse/contract/kinds.ts';

/** One wave of the example: when it opens, which form, and the decision that came of it. Days count from today. */
export type ExamplePulse = {
  readonly key: string;
  readonly on: number;
  readonly form: 'core' | 'full';
  /** The decision that was taken because of it, if any was. */
  readonly decision?: string;
  /** In the middle of its run on the day the story is told. */
  readonly open?: true;
};

/** Days for which a wave is open, and after which it was published. */
export const PULSE_DAYS = 14;

export const PULSES: readonly ExamplePulse[] = [
  { key: 'p1', on: -1005, form: 'core', decision: 'used_press' },
  { key: 'p2', on: -914, form: 'core', decision: 'planning_software' },
  // Asked, and nothing done about it: fewer answered the next time.
  { key: 'p3', on: -823, form: 'core' },
  { key: 'p4', on: -732, form: 'full', decision: 'light_curtain' },
  { key: 'p5', on: -641, form: 'core', decision: 'apprentices' },
  { key: 'p6', on: -550, form: 'core', decision: 'friday' },
  { key: 'p7', on: -459, form: 'core', decision: 'handover' },
  { key: 'p8', on: -368, form: 'full', decision: 'quotations' },
  { key: 'p9', on: -277, form: 'core' },
  { key: 'p10', on: -186, form: 'core', decision: 'robot' },
  { key: 'p11', on: -95, form: 'core', decision: 'confirmations' },
  { key: 'p12', on: -4, form: 'core', open: true },
];

/**
 * What people say, from 1 to 5, in the first wave and in the last, and what leaders say all the time. Planted: leaders believe that
 * there is time (D3) and staff do not, ever; who raises something hears back (D6) since shifts hand over on paper.
 */
type Course = { readonly first: number; readonly last: number; readonly leaders: number };
const COURSES: readonly Course[] = [
  { first: 3.2, last: 3.5, leaders: 4.3 },
  { first: 3.0, last: 3.4, leaders: 4.0 },
  { first: 2.6, last: 2.5, leaders: 4.2 },
  { first: 3.3, last: 3.4, leaders: 4.2 },
  { first: 3.1, last: 3.8, leaders: 3.9 },
  { first: 2.7, last: 3.6, leaders: 4.0 },
  { first: 2.8, last: 3.2, leaders: 4.1 },
  { first: 3.4, last: 3.4, leaders: 3.9 },
  { first: 3.2, last: 3.6, leaders: 4.4 },
];

/** How a dimension is answered over the years; for those of single standards, which have no course, a usual one. */
export function courseOf(dimension: Dimension): Course {
  const at = DIMENSIONS.findIndex((one) => one === dimension);
  return COURSES[at] ?? { first: 3.2, last: 3.4, leaders: 4 };
}

/** How many of a hundred cannot say; nobody sees from the shop floor what managers care about. */
export function silentOf(dimension: Dimension): number {
  return { D1: 0.15, D2: 0.2, D7: 0.12 }[dimension as string] ?? 0.04;
}

export const HELPS = [
  'They come to the line and ask.',
  'The morning round, when it takes place.',
  'We get the tools we ask for.',
  'When something is unclear the shift lead decides.',
  'They say when they were wrong.',
  'Nobody shouts any more.',
  'Training during working time.',
  'The board with the numbers is up to date.',
  'Holidays are planned early.',
  'They let us try things.',
  'The new handover sheet.',
  'Somebody listens.',
];
export const HINDERS = [
  'Plans change three times a day.',
  'No time for the check when an order is late.',
  'We hear nothing of what we write down.',
  'Too many forms for the same thing.',
  'Meetings where nothing is decided.',
  'ISO is only talked about before the audit.',
  'The office does not know what happens at night.',
  'Spare parts come too late.',
  'Everybody waits for one signature.',
  'Good ideas stay in a drawer.',
  'Overtime is taken for granted.',
  'Nobody tells us why.',
];
