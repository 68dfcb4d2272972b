import type { Kind, Rhythm } from '../../features/measures/contract/kinds.ts';

/** How a measure of the example goes: around a middle, by chance; from some periods before the last on around another. */
export type Course = {
  /** Of shares the part of all, of rates the number in one of what it is counted in. */
  readonly middle: number;
  /** How far single values lie from the middle; what was counted varies by itself. */
  readonly spread?: number;
  /** Cases, hours or visits in a period, about. */
  readonly size?: number;
  /** From so many periods before the last on the middle is another one. */
  readonly later?: { readonly periods: number; readonly middle: number };
  /** The last value, where it is planted. */
  readonly last?: number;
  readonly decimals?: number;
};

export type ExampleMeasure = {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly rhythm: Rhythm;
  readonly per?: number;
  readonly source: string;
  readonly owner: string;
  readonly course: Course;
  /** How many periods it has been kept; all of them where left out. */
  readonly periods?: number;
  readonly target?: { readonly target: number; readonly reason: string };
  /** New limits, decided so many periods after the course changed. */
  readonly rebase?: { readonly after: number; readonly reason: string };
  /** What happened, by the number of periods before the last. */
  readonly notes?: readonly { readonly periods: number; readonly text: string }[];
  readonly ends?: { readonly on: number; readonly reason: string };
};

const monthly = { unit: '', rhythm: 'month' } as const;

/** What Harrowmill measures. The figures are invented, as the firm is. */
export const MEASURES: readonly ExampleMeasure[] = [
  {
    ...monthly,
    key: 'late',
    name: 'Late deliveries',
    definition:
      'Deliveries that left after the day we confirmed, of all that left. A part delivery counts once.',
    kind: 'p',
    better: 'lower',
    source: 'Dispatch list',
    owner: 'freya',
    course: { middle: 0.062, size: 380 },
    target: { target: 5, reason: 'What our largest customer writes into its contracts' },
    notes: [{ periods: 19, text: 'The canal bridge was closed for two weeks' }],
  },
  {
    ...monthly,
    key: 'complaints',
    name: 'Complaints from customers',
    definition: 'Every complaint in writing, whether we find it justified or not.',
    kind: 'c',
    better: 'lower',
    source: 'Complaints folder in sales',
    owner: 'colette',
    course: { middle: 5.4 },
    target: { target: 0, reason: 'Nobody should have to complain' },
  },
  {
    ...monthly,
    key: 'scrap',
    name: 'Scrap in the press shop',
    definition: 'Weight of pressed parts thrown away, set-up parts included, for a tonne pressed.',
    unit: 'kg per tonne',
    kind: 'xmr',
    better: 'lower',
    source: 'Weighbridge and press log',
    owner: 'rolf',
    course: { middle: 31, spread: 1.6, later: { periods: 14, middle: 22 }, decimals: 1 },
    target: { target: 28, reason: 'Agreed in the management review' },
    rebase: {
      after: 8,
      reason:
        'The tools are preheated and set by one setter for both shifts; the operations director made it the rule',
    },
    notes: [{ periods: 14, text: 'One setter sets the tools for both shifts' }],
  },
  {
    ...monthly,
    key: 'standstill',
    name: 'Hours the presses stood still unplanned',
    definition: 'From the stop to the first good part; planned maintenance does not count.',
    unit: 'hours',
    kind: 'xmr',
    better: 'lower',
    source: 'Maintenance log',
    owner: 'marek',
    course: { middle: 46, spread: 7 },
  },
  {
    ...monthly,
    key: 'first_time',
    name: 'Parts right the first time',
    definition: 'Parts that pass the final check without rework, of all that were checked.',
    kind: 'p',
    better: 'higher',
    source: 'Measuring room',
    owner: 'silvan',
    course: { middle: 0.972, size: 1_450 },
    target: { target: 95, reason: 'Below this the price of our parts does not hold' },
  },
  {
    ...monthly,
    key: 'confirmation',
    name: 'Days from order to confirmation',
    definition: 'Working days, as the mean of all orders confirmed in the month.',
    unit: 'days',
    kind: 'xmr',
    better: 'lower',
    source: 'Order book',
    owner: 'timo',
    course: { middle: 2.6, spread: 0.25, last: 4.4, decimals: 1 },
    target: { target: 3, reason: 'Promised on our order form' },
  },
  {
    ...monthly,
    key: 'energy',
    name: 'Electricity for a tonne of parts',
    definition: 'Both sites, all meters, for a tonne that left.',
    unit: 'kWh',
    kind: 'xmr',
    better: 'lower',
    source: 'Meters, read on the first of the month',
    owner: 'walter',
    course: { middle: 740, spread: 28 },
  },
  {
    ...monthly,
    key: 'accidents',
    name: 'Days between accidents with lost time',
    definition: 'An accident at work after which somebody is away for a day or longer.',
    kind: 'rare',
    better: 'higher',
    source: 'Accident book',
    owner: 'walter',
    course: { middle: 52 },
  },
  {
    ...monthly,
    key: 'near_misses',
    name: 'Near misses told',
    definition:
      'Near misses that somebody reported. More of them told means fewer that are kept quiet.',
    unit: 'per 1,000 hours',
    kind: 'u',
    better: 'higher',
    per: 1_000,
    source: 'Near miss cards and time sheets',
    owner: 'leonie',
    course: { middle: 0.0013, size: 6_900, later: { periods: 8, middle: 0.0021 } },
  },
  {
    ...monthly,
    key: 'suppliers',
    name: 'Goods that came on the day',
    definition: 'Deliveries to us on the day they were confirmed for, of all deliveries to us.',
    kind: 'p',
    better: 'higher',
    source: 'Goods inwards',
    owner: 'henrik',
    course: { middle: 0.88, size: 165 },
    target: { target: 90, reason: 'What purchasing agrees with suppliers' },
  },
  {
    ...monthly,
    key: 'absence',
    name: 'Days lost to illness',
    definition: 'Days on which somebody was ill, of all days on which people were to work.',
    kind: 'p',
    better: 'lower',
    source: 'Payroll',
    owner: 'judit',
    course: { middle: 0.047, size: 1_010 },
  },
  {
    ...monthly,
    key: 'quotations',
    name: 'Quotations sent within three days',
    definition: 'Of all quotations sent in the month; days on which we do not work are left out.',
    kind: 'p',
    better: 'higher',
    source: 'Quotation list',
    owner: 'selma',
    course: { middle: 0.71, size: 120 },
    target: { target: 95, reason: 'What a competitor promises on its page' },
  },
  {
    key: 'satisfaction',
    name: 'Marks that customers give us',
    definition: 'Mean of the answers to the short questionnaire, from 1 to 10.',
    unit: 'of 10',
    kind: 'xmr',
    better: 'higher',
    rhythm: 'quarter',
    source: 'Questionnaire after each third delivery',
    owner: 'colette',
    course: { middle: 7.9, spread: 0.2, decimals: 1 },
  },
  {
    ...monthly,
    key: 'overtime',
    name: 'Hours of overtime',
    definition: 'Hours above the agreed week, all teams.',
    unit: 'hours',
    kind: 'xmr',
    better: 'lower',
    source: 'Time sheets',
    owner: 'petra',
    course: { middle: 310, spread: 30 },
    periods: 5,
  },
  {
    ...monthly,
    key: 'meetings',
    name: 'Meetings that began on time',
    definition: 'Of all meetings with more than three people.',
    kind: 'p',
    better: 'higher',
    source: 'Counted at the door',
    owner: 'petra',
    course: { middle: 0.64, size: 45 },
    ends: { on: -420, reason: 'Nobody ever did anything differently because of it' },
  },
];
