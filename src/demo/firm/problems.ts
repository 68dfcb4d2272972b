import type {
  Category,
  FoundBy,
  Kind,
  Severity,
  Verdict,
} from '../../features/problems/contract/kinds.ts';

/** A cause that answers the "why?" of the one before it in the list. */
type Why = readonly [category: Category, text: string];

/** A problem of the example firm. Days count from the day the story is told on. */
export type ExampleProblem = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly title: string;
  readonly what: string;
  readonly process: string;
  readonly place?: string;
  readonly concerns?: string;
  readonly foundBy?: FoundBy;
  readonly owner: string;
  readonly contained?: string;
  readonly corrected?: string;
  /** From the first to the root cause. */
  readonly whys?: readonly Why[];
  readonly known?: number;
  readonly estimated?: number;
  /** Told to top management so many days later, by whoever leads it. */
  readonly told?: { readonly after: number; readonly to: string };
  /** What was changed; finished so many days after the problem was raised. */
  readonly fix?: { readonly title: string; readonly by: string; readonly done: number };
  readonly sameAs?: string;
  readonly elsewhere?: string;
  readonly check?: {
    readonly by: string;
    /** Days after the problem was raised. */
    readonly due: number;
    readonly verdict?: Verdict;
    readonly note?: string;
  };
  /** Closed so many days after it was raised. */
  readonly closed?: { readonly after: number; readonly note: string; readonly thanks?: string };
};

export const PROBLEMS: readonly ExampleProblem[] = [
  {
    key: 'burrs',
    on: -480,
    by: 'noor',
    kind: 'complaint',
    severity: 'major',
    title: 'Burrs on 200 guide rails',
    what: 'A customer found them when fitting. Two people cut their gloves.',
    process: 'Machining',
    place: 'Turning',
    concerns: 'Guide rails, order of spring',
    owner: 'beata',
    contained: 'All rails in stock were sorted, 31 were taken out.',
    corrected: '200 rails were replaced.',
    whys: [
      ['method', 'Nobody looks at the edge before packing'],
      ['clarity', 'The drawing does not say what a good edge is'],
    ],
    known: 1840,
    fix: { title: 'Show the edge on the drawing, with a picture', by: 'arne', done: 20 },
    elsewhere: 'Brackets and covers: their drawings show the edge.',
    check: { by: 'tomasz', due: 80, verdict: 'works', note: 'Six deliveries without a burr.' },
    closed: {
      after: 85,
      note: 'A picture says more than a tolerance.',
      thanks: 'To the customer, who sent photos the same day.',
    },
  },
  {
    key: 'oil',
    on: -410,
    by: 'jasper',
    kind: 'incident',
    severity: 'serious',
    title: 'Hydraulic oil ran into the yard drain',
    what: 'About four litres. The drain was closed within ten minutes.',
    process: 'Maintenance',
    place: 'Yard of Mill Lane',
    owner: 'marek',
    contained: 'The drain was closed and the oil taken up with granulate.',
    corrected: 'The yard was cleaned by a specialist, and the authority was told.',
    whys: [
      ['tools', 'The hose of the old press burst'],
      ['method', 'Hoses are changed when they burst, not before'],
    ],
    known: 3200,
    told: { after: 0, to: 'ines' },
    fix: { title: 'Change all hydraulic hoses every four years', by: 'marek', done: 30 },
    elsewhere: 'Both forklifts: hoses of 2014, changed.',
    check: { by: 'dagny', due: 120, verdict: 'works', note: 'The list of hoses is kept.' },
    closed: { after: 125, note: 'What wears is changed by the calendar.' },
  },
  {
    key: 'mixed',
    on: -150,
    by: 'freya',
    kind: 'complaint',
    severity: 'minor',
    title: 'Two sizes of brackets in one box',
    what: 'Found by the customer at the line.',
    process: 'Warehouse and dispatch',
    place: 'Dock at Canal Street',
    concerns: 'Brackets, tour on Thursday',
    owner: 'freya',
    corrected: 'The right ones went out by courier the same day.',
    known: 95,
    closed: { after: 6, note: 'Boxes of both sizes now stand in different rows.' },
  },
  {
    key: 'first_burr',
    on: -128,
    by: 'silvan',
    kind: 'nonconformity',
    severity: 'major',
    title: 'Stop of press 4 slipped, 340 brackets out of size',
    what: 'Seen in the measuring room with the third sample of the shift.',
    process: 'Pressing',
    place: 'Press 4',
    owner: 'rolf',
    contained: 'All brackets of the shift were blocked and sorted.',
    corrected: '112 brackets were scrapped.',
    whys: [
      ['tools', 'The stop of press 4 slips'],
      ['tools', 'It is clamped, not screwed'],
    ],
    known: 610,
    fix: { title: 'Screw the stop of press 4', by: 'emil', done: 14 },
    check: {
      by: 'tomasz',
      due: 45,
      verdict: 'works',
      note: 'No sample out of size in four weeks.',
    },
    closed: {
      after: 50,
      note: 'A clamp is no stop.',
      thanks: 'To the late shift, who measured twice.',
    },
  },
  {
    key: 'guard',
    on: -96,
    by: 'hana',
    kind: 'near_miss',
    severity: 'major',
    title: 'Light curtain of press 2 was off after the tool change',
    what: 'Noticed before the first stroke.',
    process: 'Pressing',
    place: 'Press 2',
    owner: 'rolf',
    contained: 'The press stood until the curtain was on.',
    whys: [
      ['pressure', 'The order was late, and setting with the curtain takes longer'],
      ['supervision', 'Nobody sees from the desk that it is off'],
    ],
    told: { after: 1, to: 'gregor' },
    check: {
      by: 'dagny',
      due: 60,
      verdict: 'partly',
      note: 'A lamp shows it now; on two presses it is missing.',
    },
  },
  {
    key: 'again',
    on: -26,
    by: 'bao',
    kind: 'nonconformity',
    severity: 'major',
    title: 'Brackets from press 4 out of size again',
    what: '60 parts, found by the operator.',
    process: 'Pressing',
    place: 'Press 4',
    owner: 'rolf',
    contained: 'The box was blocked.',
    whys: [
      ['method', 'The stop was loosened for a special order'],
      ['tools', 'It is clamped, not screwed'],
    ],
    estimated: 150,
    sameAs: 'first_burr',
    check: { by: 'tomasz', due: 60 },
  },
  {
    key: 'certificate',
    on: -19,
    by: 'tomasz',
    kind: 'audit_finding',
    severity: 'minor',
    title: 'Two gauges in the tool room without a label',
    what: 'They are in the list, and not due yet.',
    process: 'Tool room',
    place: 'Tool room',
    owner: 'hedda',
    corrected: 'Both were labelled.',
  },
  {
    key: 'weld',
    on: -9,
    by: 'greta',
    kind: 'nonconformity',
    severity: 'serious',
    title: 'Weld seam of a lifting eye cracked in the test',
    what: 'One of twelve. The others held.',
    process: 'Welding and assembly',
    place: 'Welding bays',
    concerns: 'Lifting frames, order of the crane maker',
    owner: 'viktor',
    contained: 'All twelve frames stand in the blocked area.',
    estimated: 4800,
    told: { after: 2, to: 'gregor' },
  },
];

/** Work that somebody stopped. */
export type ExampleHold = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly what: string;
  readonly why: string;
  readonly process: string;
  readonly place: string;
  /** The problem it was called for, by its key. */
  readonly problem?: string;
  readonly upheld?: { readonly by: string; readonly reason: string };
  readonly overridden?: { readonly by: string; readonly reason: string };
  /** So many days later. */
  readonly released?: { readonly after: number; readonly by: string; readonly note: string };
};

export const HOLDS: readonly ExampleHold[] = [
  {
    key: 'curtain',
    on: -96,
    by: 'hana',
    what: 'Press 2',
    why: 'The light curtain is off.',
    process: 'Pressing',
    place: 'Press 2',
    problem: 'guard',
    upheld: { by: 'rolf', reason: 'Nobody works at a press without its curtain.' },
    released: { after: 1, by: 'rolf', note: 'The curtain is on, and a lamp shows it.' },
  },
  {
    key: 'delivery',
    on: -58,
    by: 'silvan',
    what: 'Delivery of the cover plates',
    why: 'Four of twenty samples are scratched.',
    process: 'Warehouse and dispatch',
    place: 'Dock at Canal Street',
    overridden: {
      by: 'colette',
      reason: 'The customer takes them with the scratches, and needs them on Friday.',
    },
  },
  {
    key: 'frames',
    on: -9,
    by: 'greta',
    what: 'The lifting frames of the crane maker',
    why: 'A seam cracked in the test.',
    process: 'Welding and assembly',
    place: 'Welding bays',
    problem: 'weld',
    upheld: { by: 'viktor', reason: 'Nothing leaves before all seams are tested.' },
  },
];
