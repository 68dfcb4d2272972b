import type { Kind, Verdict } from '../../features/decisions/contract/kinds.ts';

/** A decision of the example firm. Days count from the day the story is told on. */
export type ExampleDecision = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly kind?: Kind;
  readonly chosen: string;
  readonly question?: string;
  readonly options?: readonly string[];
  readonly why?: string;
  readonly given_up?: string;
  readonly expected?: string;
  /** The measure it rests on, by its key. */
  readonly measure?: string;
  /** A fact in words, and where it can be looked up. */
  readonly fact?: readonly [label: string, target: string];
  /** The look-back is planned this many days after the decision. */
  readonly lookBack?: number;
  readonly moved?: { readonly on: number; readonly to: number; readonly reason: string };
  readonly looked?: { readonly on: number; readonly verdict: Verdict; readonly learned: string };
  readonly withdrawn?: { readonly on: number; readonly reason: string };
};

export const DECISIONS: readonly ExampleDecision[] = [
  {
    key: 'used_press',
    on: -980,
    by: 'gregor',
    question: 'How do we keep the dates of the bracket orders?',
    options: ['A used press', 'A third shift', 'Brackets from outside'],
    chosen: 'Buy a used 250-tonne press',
    why: 'People for a night shift cannot be found here, and the press pays for itself in three years.',
    given_up: 'The new paint line waits for a year.',
    expected: 'Fewer late deliveries after half a year, without overtime in the press shop.',
    measure: 'late',
    lookBack: 240,
    looked: {
      on: -735,
      verdict: 'worked',
      learned:
        'The dates hold. Setting it up took twice as long as planned; next time the setters are asked first.',
    },
  },
  {
    key: 'boxes',
    on: -900,
    by: 'freya',
    question: 'What do we do about the cardboard?',
    options: ['Boxes that go back and forth', 'Thinner cardboard'],
    chosen: 'Deliver the two regular tours in boxes that come back',
    why: 'These customers are visited every week anyway.',
    expected: 'Half of the cardboard of these tours within six months.',
    fact: ['Cardboard bought in the last year, by customer', 'Purchasing, list of packaging'],
    lookBack: 180,
    looked: {
      on: -716,
      verdict: 'partly',
      learned: 'A third less, not half: one customer keeps the boxes for weeks.',
    },
  },
  {
    key: 'planning_software',
    on: -840,
    by: 'petra',
    kind: 'no_change',
    question: 'Do we buy another planning software?',
    options: ['Another software', 'Better times in the one we have'],
    chosen: 'The planning software stays',
    why: 'A change would bind the office for a year, and what is wrong are the times in it.',
    given_up: 'A picture of all machines on one screen.',
    fact: ['Planned and real times of 60 orders', 'Folder of the planning talk'],
    lookBack: 365,
    looked: {
      on: -470,
      verdict: 'worked',
      learned: 'With the right times the plan holds. Nobody has asked for another software since.',
    },
  },
  {
    key: 'light_curtain',
    on: -700,
    by: 'ines',
    kind: 'directed',
    question: 'What happens when a light curtain fails during a rush order?',
    chosen: 'A press stands until its light curtain is repaired; nobody bridges one',
    why: 'It was bridged once for half a day, and nobody had decided that.',
    given_up: 'In the worst case the date of an order.',
    expected: 'No press runs without its curtain, and every stop is reported the same day.',
    fact: ['Report of the bridged light curtain', 'Safety, near misses'],
    lookBack: 180,
    looked: {
      on: -518,
      verdict: 'worked',
      learned: 'Four stops, all reported. A spare curtain on the shelf would have saved two days.',
    },
  },
  {
    key: 'apprentices',
    on: -610,
    by: 'petra',
    question: 'Who sets the presses in five years?',
    options: ['Two apprentices a year', 'Trained people from outside'],
    chosen: 'Take two apprentices a year instead of one',
    why: 'Three setters retire within six years, and nobody trained is to be had.',
    expected: 'Both stay after their first year.',
    fact: ['Ages in the press shop and the tool room', 'People, plan of the next years'],
    lookBack: 500,
    looked: {
      on: -104,
      verdict: 'worked',
      learned: 'Both stayed. Two at once learn more than one alone, because they ask each other.',
    },
  },
  {
    key: 'second_plater',
    on: -540,
    by: 'henrik',
    question: 'How do we get plated parts back in time?',
    options: ['A second plater', 'Plating days agreed with the one we have'],
    chosen: 'Give every third lot to a second plater',
    why: 'The one we have was late four times in a quarter.',
    given_up: 'The price for the full quantity.',
    expected: 'Plated parts come back within five working days.',
    measure: 'suppliers',
    lookBack: 120,
    moved: { on: -424, to: -330, reason: 'The second one only began after their new bath was in.' },
    looked: {
      on: -328,
      verdict: 'did_not',
      learned:
        'Both wait for the same carrier. The days are lost on the road; ask what takes the time first.',
    },
  },
  {
    key: 'friday',
    on: -480,
    by: 'petra',
    chosen: 'The office closes at noon on Fridays',
    why: 'Hardly anybody calls then.',
    withdrawn: { on: -431, reason: 'Dispatch needs somebody who can answer until the last lorry.' },
  },
  {
    key: 'handover',
    on: -420,
    by: 'gregor',
    question: 'Why does the late shift begin with questions?',
    options: ['Five lines in writing', 'Ten minutes together'],
    chosen: 'Shifts hand over in five written lines at the machine',
    why: 'Together costs ten minutes of both shifts, and half of it is not about work.',
    expected: 'The late shift starts its first part within ten minutes.',
    fact: ['First parts of the late shift, two weeks', 'Press shop, notes of the setters'],
    lookBack: 120,
    looked: {
      on: -297,
      verdict: 'partly',
      learned:
        'At the presses yes. In machining the five lines are copied from the day before; there they talk again.',
    },
  },
  {
    key: 'quotations',
    on: -330,
    by: 'colette',
    question: 'How do customers get their quotation sooner?',
    options: ['Small ones by a price list', 'One more person'],
    chosen: 'Quote small parts by a price list',
    why: 'Half of the quotations are for parts below 2,000 a year.',
    expected: 'A quotation takes four days instead of seven after three months.',
    measure: 'quotations',
    lookBack: 120,
    looked: {
      on: -205,
      verdict: 'did_not',
      learned: 'The small ones were never what took the time: drawings wait for a question.',
    },
  },
  {
    key: 'compressors',
    on: -260,
    by: 'gregor',
    question: 'What uses power at the weekend?',
    chosen: 'Compressors are off from Friday evening to Monday morning',
    why: 'They ran through for leaks alone.',
    expected: 'A tenth less power at weekends.',
    measure: 'energy',
    lookBack: 90,
    looked: {
      on: -168,
      verdict: 'worked',
      learned: 'An eighth less. The leaks are still there and cost the same on weekdays.',
    },
  },
  {
    key: 'robot',
    on: -150,
    by: 'ines',
    kind: 'no_change',
    question: 'Do we replace the welding robot this year?',
    options: ['A new robot', 'The old one with new cables'],
    chosen: 'The welding robot stays for two more years',
    why: 'New cables cost a twentieth, and the orders for it are certain for two years only.',
    given_up: 'Frames longer than three metres.',
    fact: ['Standstill of the robot and its causes', 'Maintenance, machine book'],
    lookBack: 365,
  },
  {
    key: 'confirmations',
    on: -70,
    by: 'colette',
    question: 'Why do order confirmations take so long again?',
    options: ['Two people in the mornings', 'Confirm only what differs'],
    chosen: 'Two people confirm orders in the mornings',
    why: 'What comes in the evening waits until somebody has time.',
    expected: 'Confirmed within two days within two months.',
    measure: 'confirmation',
    lookBack: 58,
  },
  {
    key: 'gauges',
    on: -40,
    by: 'gregor',
    chosen: 'Gauges of the tool room are kept in the measuring room',
  },
  {
    key: 'first_piece',
    on: -25,
    by: 'rolf',
    kind: 'directed',
    question: 'How do we know that the first piece was looked at?',
    chosen: 'Setters write the first piece on the job card before the second one',
    why: 'Twice in the last weeks nobody could say.',
    expected: 'Every job card has the line filled in.',
    fact: ['Ten job cards of last month', 'Press shop, board'],
  },
  { key: 'small_orders', on: -12, by: 'ines', chosen: 'No new customers for single pieces' },
];
