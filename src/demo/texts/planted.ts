import type { Significance, Source } from '../../features/actions/contract/shapes.ts';

/** An action put into the last months on purpose, day by day, so that a signal has what it needs. */
export type Planted = {
  readonly owner: string | null;
  readonly opener: string;
  readonly source: Source;
  readonly significance: Significance;
  readonly process: string;
  readonly title: string;
  readonly why: string;
  readonly on: number;
  readonly due: number | null;
  readonly moves: readonly {
    readonly on: number;
    readonly to: number;
    readonly reason: string;
  }[];
  readonly comments: readonly {
    readonly on: number;
    readonly by: string;
    readonly words: string;
  }[];
  readonly done: { readonly on: number; readonly result: string } | null;
  /** Who looks whether it worked, and when that was to be. */
  readonly check: { readonly by: string; readonly due: number } | null;
};

const usual = {
  opener: 'leonie',
  source: 'review',
  significance: 'normal',
  process: 'Leading the firm',
  moves: [],
  comments: [],
  done: null,
  check: null,
} as const;

/** Promises of the top of the firm whose dates pass and are moved afterwards. */
const SLIPPING: readonly Planted[] = [
  {
    ...usual,
    owner: 'ines',
    source: 'external_audit',
    significance: 'high',
    title: 'Release the money for the new light curtains on presses 2, 4 and 5',
    why: 'The guards hold, but they are the last of their kind; the certification body pointed at them',
    on: -92,
    due: -58,
    comments: [
      {
        on: -80,
        by: 'leonie',
        words: 'Three offers are in the file. The cheapest is good enough.',
      },
      {
        on: -49,
        by: 'rolf',
        words: 'Press 4 failed its weekly test again. We work on 5 meanwhile.',
      },
      { on: -12, by: 'leonie', words: 'The offer holds until the end of the month.' },
    ],
  },
  {
    ...usual,
    owner: 'ines',
    significance: 'high',
    title: 'Settle who stands in for the system manager',
    why: 'If Leonie is ill, nobody answers an authority or a customer about safety',
    on: -110,
    due: -42,
    comments: [
      { on: -71, by: 'leonie', words: 'Tomasz would do it for quality, Dagny for the rest.' },
      { on: -30, by: 'petra', words: 'Needs your word, Ines. I can write the paper.' },
    ],
  },
  {
    ...usual,
    owner: 'ines',
    title: 'Sign the new rules on who may spend how much',
    why: 'Heads of team wait for signatures above 1,000',
    on: -200,
    due: -150,
    moves: [
      { on: -146, to: -110, reason: 'The accounts first.' },
      { on: -104, to: -75, reason: 'I want to talk to the owners once more.' },
      { on: -70, to: -40, reason: 'Travelling.' },
      { on: -36, to: 12, reason: 'Not forgotten. After the bank talks.' },
    ],
    comments: [{ on: -64, by: 'henrik', words: 'Three orders wait for this at the moment.' }],
  },
  {
    ...usual,
    owner: 'gregor',
    title: 'Agree with the two largest customers what we deliver in the closing weeks',
    why: 'Last year both called every day',
    on: -130,
    due: -80,
    moves: [
      { on: -76, to: -30, reason: 'Their buyers change just now.' },
      { on: -26, to: 15, reason: 'One has answered, the other not.' },
    ],
  },
  {
    ...usual,
    owner: 'petra',
    title: 'Put the insured value of the machines right',
    why: 'The new five-axis mill is not in it',
    on: -120,
    due: -70,
    moves: [
      { on: -66, to: -31, reason: 'The list of machines was not complete.' },
      { on: -27, to: 5, reason: 'Waiting for the broker.' },
    ],
  },
  {
    ...usual,
    owner: 'gregor',
    title: 'Second measuring arm: buy, rent or neither',
    why: 'First pieces wait up to two days',
    on: -125,
    due: -86,
    moves: [{ on: -82, to: -50, reason: 'Wanted to see the figures of the quarter.' }],
    done: { on: -52, result: 'Rented for half a year, then we know how often it is used' },
  },
  {
    ...usual,
    owner: 'ines',
    source: 'complaint',
    process: 'Orders and customers',
    title: 'Visit the door maker about the returned hinge plates',
    why: 'They asked to see somebody who can decide',
    on: -104,
    due: -77,
    moves: [{ on: -73, to: -54, reason: 'Their plant manager was away, and then I was.' }],
    done: {
      on: -55,
      result: 'Visited with Colette and Rolf; weekly call and a shared list agreed',
    },
  },
  {
    ...usual,
    owner: 'petra',
    source: 'concern',
    process: 'Finance and people',
    title: 'Answer the staff committee about the late shift bonus',
    why: 'Asked in writing, twice',
    on: -96,
    due: -61,
    moves: [{ on: -57, to: -35, reason: 'Had to calculate it for the last two years.' }],
    done: {
      on: -37,
      result: 'Yes to half of what was asked, from next month; reasons told in person',
    },
  },
  {
    ...usual,
    owner: 'gregor',
    source: 'incident',
    process: 'Warehouse and dispatch',
    title: 'Decide whether lorries may still reverse into the yard at Canal Street',
    why: 'Two dented gates and one bruised foot within a year',
    on: -84,
    due: -52,
    moves: [{ on: -48, to: -13, reason: 'Wanted to see it on a Monday, when it is full.' }],
  },
];

/** Dates of others that were moved as it should be, and the small things that lie about in every firm. */
const LYING_ABOUT: readonly Planted[] = [
  {
    ...usual,
    owner: 'leonie',
    source: 'law',
    process: 'Environment',
    title: 'Register the new refrigerant dryer with the authority',
    why: 'Due within three months of its start',
    on: -58,
    due: -24,
    moves: [
      { on: -27, to: 9, reason: 'Their form asks for a number the maker has to send us first.' },
    ],
  },
  {
    ...usual,
    owner: 'viktor',
    opener: 'viktor',
    source: 'opportunity',
    process: 'Welding and assembly',
    title: 'Try pulse welding on the thin frames',
    why: 'Half of the warping comes from heat',
    on: -66,
    due: -20,
    moves: [{ on: -25, to: 14, reason: 'The lent machine arrives a fortnight later.' }],
  },
  {
    ...usual,
    owner: 'leonie',
    source: 'audit',
    opener: 'tomasz',
    process: 'Computers and information',
    title: 'Say which folders the late shift needs and close the rest',
    why: 'Everybody can read the wage folder of 2019',
    on: -33,
    due: -6,
  },
  {
    ...usual,
    owner: 'leonie',
    source: 'supplier',
    process: 'Purchasing',
    title: 'Get the missing test reports for the red primer',
    why: 'Three drums stand blocked',
    on: -26,
    due: -4,
    comments: [{ on: -3, by: 'noor', words: 'Two of three came this morning.' }],
  },
  {
    ...usual,
    owner: null,
    source: 'near_miss',
    opener: 'freya',
    process: 'Warehouse and dispatch',
    title: 'Loose grating in front of the battery room',
    why: 'A wheel of the hand truck got caught',
    on: -9,
    due: 20,
  },
  {
    ...usual,
    owner: null,
    source: 'concern',
    opener: 'beata',
    significance: 'low',
    process: 'Machining',
    title: 'Flickering lamp above cell 3',
    why: 'Tired eyes at the end of the shift',
    on: -4,
    due: null,
  },
  {
    ...usual,
    owner: 'leonie',
    source: 'opportunity',
    significance: 'low',
    process: 'Quality control',
    title: 'Look for a quieter marker for the wet parts',
    why: 'The pen squeaks and the ink runs',
    on: -41,
    due: null,
  },
  {
    ...usual,
    owner: 'rolf',
    opener: 'rolf',
    source: 'nonconformity',
    significance: 'high',
    process: 'Pressing',
    title: 'Double blanks in the transfer of press 4',
    why: 'A double blank broke the punch and could have broken more',
    on: -78,
    due: -50,
    done: { on: -53, result: 'Thickness sensor in front of the first station stops the press' },
    check: { by: 'viktor', due: -8 },
  },
  {
    ...usual,
    owner: 'hedda',
    opener: 'hedda',
    source: 'objective',
    process: 'Tool making',
    title: 'Repair plan for the twelve dies of the door angle family',
    why: 'They all wear at the same place and come one by one',
    on: -46,
    due: -5,
    done: { on: -14, result: 'Twelve dies planned over six Fridays; four are done already' },
  },
];

export const PLANTED: readonly Planted[] = [...SLIPPING, ...LYING_ABOUT];
