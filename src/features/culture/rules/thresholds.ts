/**
 * Defaults of everything a firm may set differently. They are judgement, not norms (culture model, section 4): an
 * organisation edits them with a reason, and the rules take them as an argument.
 */
import type { CountingOptions } from './aggregates/options.ts';

/** When a figure is worth watching or acting on, and from how many records on it says anything. */
export type Threshold = {
  /** The side on which trouble lies. */
  readonly trouble: 'above' | 'below';
  readonly watch: number;
  readonly act: number;
  /** Fewest cases; below it the answer is "not enough records yet". */
  readonly floor: number;
};

/** A figure of which more is neither good nor bad: it is told, and never judged. */
export type TwoSided = { readonly trouble: 'neither'; readonly floor: number };

/** The indicators that can be computed from actions alone: the first that a firm has. */
export const FIRST_INDICATORS = ['7b-actions', '3d', '3c', '1b'] as const;
/**
 * Every indicator. `7b-actions` is 7b's formula applied to actions, `7b` to what leaders decided; `7d` is how much
 * of the required inputs was considered, `7d-age` how old the facts were then; `5d` the checks of fixes, `5d-back` what
 * came back.
 */
export const INDICATOR_IDS = [
  ...FIRST_INDICATORS,
  '1a',
  '1c',
  '1d',
  '2a',
  '2b',
  '2c',
  '2d',
  '2e',
  '3a',
  '3b',
  '3e',
  '4a',
  '4b',
  '4c',
  '4d',
  '4e',
  '5a',
  '5b',
  '5c',
  '5d',
  '5d-back',
  '5e',
  '5f',
  '6a',
  '6b',
  '6c',
  '6d',
  '7a',
  '7b',
  '7c',
  '7d',
  '7d-age',
  '7e',
  '7f',
  '8a',
  '8b',
  '8c',
  '9a',
  '9b',
  '9c',
  '9d',
  '9e',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** Those of which more is neither good nor bad. */
export const TWO_SIDED_IDS = ['5e', '6d', '9a', '9d'] as const;
export type TwoSidedId = (typeof TWO_SIDED_IDS)[number];

export const SIGNAL_IDS = [
  'S1',
  'S2',
  'S3',
  'S5',
  'S7',
  'S8',
  'S9',
  'S10',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
  'S18',
  'S19',
  'S20',
  'S21',
  'S22',
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

/** The figure that each signal judges, where it judges one, whatever its cause. */
const FIGURE_OF: Partial<Record<SignalId, IndicatorId>> = {
  S1: '3d',
  S2: '3c',
  S5: '5a',
  S7: '7e',
  S10: '1b',
  S12: '4a',
  S13: '6b',
  S14: '5c',
  S15: '5b',
  S16: '3a',
  S18: '2e',
  S20: '4e',
  S21: '9e',
  S22: '8b',
};

/** Of signals whose causes judge different figures. */
const FIGURE_OF_CAUSE: Readonly<Record<string, IndicatorId>> = {
  few_decided: '7a',
  carried_over: '7c',
};

/** The figure that a signal speaks of, so that it need not be said once more. */
export function figureTold(signal: {
  readonly id: SignalId;
  readonly cause: string;
}): IndicatorId | undefined {
  return FIGURE_OF_CAUSE[signal.cause] ?? FIGURE_OF[signal.id];
}

export type Thresholds = {
  readonly indicators: Readonly<
    Record<Exclude<IndicatorId, TwoSidedId>, Threshold> & Record<TwoSidedId, TwoSided>
  >;
  /** S2: share of extensions made after the date had passed, and from how many extensions on it is told. */
  readonly lateExtensions: Threshold;
  /** S3: how many times as long as elsewhere people wait for the top team, and from how many requests of each on it is told. */
  readonly deskWait: { readonly times: number; readonly floor: number };
  /** S22: share of records that were written down late, and from how many records on it is told. */
  readonly lateRecords: Threshold;
  /** S19: from so many actions on, raised about a measure that tells of nothing but chance. */
  readonly chased: number;
  /** S7: of the last four agendas so many, on which the system items stood last and were cut. */
  readonly lastAgendas: number;
  /** Coverage of the Wilson interval whose near end must cross a limit. */
  readonly level: number;
  /** Days between one evaluation and the one before; a signal must hold at both. */
  readonly recheckDays: number;
  /** Most live signals shown to one person. */
  readonly mostSignals: number;
  readonly counting: CountingOptions;
  /** Waiting times: how far back what began is followed, in days, and from how many on a median is told. */
  readonly waiting: { readonly days: number; readonly floor: number };
};

export const DEFAULT_THRESHOLDS: Thresholds = {
  indicators: {
    '1a': { trouble: 'below', watch: 0.5, act: 0.25, floor: 8 },
    '1b': { trouble: 'above', watch: 0.4, act: 0.5, floor: 12 },
    '1c': { trouble: 'below', watch: 0.5, act: 0.3, floor: 8 },
    '1d': { trouble: 'above', watch: 0.2, act: 0.33, floor: 6 },
    '2a': { trouble: 'below', watch: 0.9, act: 0.7, floor: 3 },
    '2b': { trouble: 'below', watch: 0.8, act: 0.5, floor: 3 },
    '2c': { trouble: 'above', watch: 45, act: 90, floor: 3 },
    '2d': { trouble: 'below', watch: 0.8, act: 0.6, floor: 6 },
    '2e': { trouble: 'below', watch: 0.7, act: 0.4, floor: 4 },
    '3a': { trouble: 'above', watch: 14, act: 30, floor: 4 },
    '3b': { trouble: 'below', watch: 0.6, act: 0.3, floor: 5 },
    '3c': { trouble: 'above', watch: 0.5, act: 1, floor: 10 },
    '3d': { trouble: 'above', watch: 0.15, act: 0.3, floor: 5 },
    '3e': { trouble: 'below', watch: 0.8, act: 0.6, floor: 5 },
    '4a': { trouble: 'below', watch: -0.05, act: -0.15, floor: 8 },
    '4b': { trouble: 'below', watch: 0.8, act: 0.6, floor: 5 },
    '4c': { trouble: 'below', watch: 0.6, act: 0.3, floor: 1 },
    '4d': { trouble: 'below', watch: 0.8, act: 0.5, floor: 4 },
    '4e': { trouble: 'above', watch: 1.5, act: 2.5, floor: 10 },
    '5a': { trouble: 'above', watch: 1.5, act: 2, floor: 20 },
    '5b': { trouble: 'below', watch: 0.7, act: 0.5, floor: 10 },
    '5c': { trouble: 'above', watch: 0.3, act: 0.5, floor: 8 },
    '5d': { trouble: 'below', watch: 0.8, act: 0.5, floor: 6 },
    '5d-back': { trouble: 'above', watch: 0.1, act: 0.25, floor: 6 },
    '5e': { trouble: 'neither', floor: 10 },
    '5f': { trouble: 'below', watch: 0.3, act: 0.1, floor: 10 },
    '6a': { trouble: 'below', watch: 0.2, act: 0.1, floor: 5 },
    '6b': { trouble: 'above', watch: 5, act: 10, floor: 5 },
    '6c': { trouble: 'below', watch: 0.8, act: 0.5, floor: 5 },
    '6d': { trouble: 'neither', floor: 5 },
    '7a': { trouble: 'below', watch: 0.7, act: 0.4, floor: 8 },
    '7b': { trouble: 'below', watch: 0.8, act: 0.6, floor: 5 },
    '7b-actions': { trouble: 'below', watch: 0.8, act: 0.6, floor: 5 },
    '7c': { trouble: 'above', watch: 0.1, act: 0.25, floor: 8 },
    '7d': { trouble: 'below', watch: 1, act: 0.8, floor: 1 },
    '7d-age': { trouble: 'above', watch: 30, act: 60, floor: 1 },
    '7e': { trouble: 'below', watch: 0.8, act: 0.5, floor: 6 },
    '7f': { trouble: 'below', watch: 0.7, act: 0.4, floor: 6 },
    '8a': { trouble: 'below', watch: 0.85, act: 0.75, floor: 60 },
    '8b': { trouble: 'above', watch: 3, act: 7, floor: 15 },
    '8c': { trouble: 'below', watch: 0.5, act: 0.25, floor: 5 },
    '9a': { trouble: 'neither', floor: 8 },
    '9b': { trouble: 'below', watch: 0.8, act: 0.6, floor: 5 },
    '9c': { trouble: 'above', watch: 1, act: 3, floor: 4 },
    '9d': { trouble: 'neither', floor: 10 },
    '9e': { trouble: 'below', watch: 0.9, act: 0.7, floor: 3 },
  },
  lateExtensions: { trouble: 'above', watch: 0.5, act: 0.5, floor: 5 },
  deskWait: { times: 2, floor: 5 },
  lateRecords: { trouble: 'above', watch: 0.2, act: 0.2, floor: 15 },
  chased: 3,
  lastAgendas: 3,
  level: 0.8,
  recheckDays: 7,
  mostSignals: 3,
  counting: {
    windowDays: 90,
    longOverdueDays: 30,
    oftenMoved: 3,
    recentDays: 30,
    evidence: 100,
    promptDays: 14,
    concernDays: 10,
    decideDays: 30,
    missDays: 30,
    lateRecordDays: 7,
  },
  waiting: { days: 365, floor: 5 },
};
