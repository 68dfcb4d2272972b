/**
 * Defaults of everything a firm may set differently. They are judgement, not norms (culture model, section 4): an
 * organisation edits them with a reason, and the rules take them as an argument.
 */
import type { AggregateOptions } from './aggregates/actions.ts';

/** When a figure is worth watching or acting on, and from how many records on it says anything. */
export type Threshold = {
  /** The side on which trouble lies. */
  readonly trouble: 'above' | 'below';
  readonly watch: number;
  readonly act: number;
  /** Fewest cases; below it the answer is "not enough records yet". */
  readonly floor: number;
};

/**
 * The indicators that can be computed from actions alone, in the order in which a page tells them. `7b-actions` is 7b's
 * formula applied to actions.
 */
export const INDICATOR_IDS = ['7b-actions', '3d', '3c', '1b'] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

export const SIGNAL_IDS = ['S1', 'S2', 'S10'] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

export type Thresholds = {
  readonly indicators: Readonly<Record<IndicatorId, Threshold>>;
  /** S2: share of extensions made after the date had passed, and from how many extensions on it is told. */
  readonly lateExtensions: Threshold;
  /** Coverage of the Wilson interval whose near end must cross a limit. */
  readonly level: number;
  /** Days between one evaluation and the one before; a signal must hold at both. */
  readonly recheckDays: number;
  /** Most live signals shown to one person. */
  readonly mostSignals: number;
  readonly counting: AggregateOptions;
  /** Waiting times: how far back what began is followed, in days, and from how many on a median is told. */
  readonly waiting: { readonly days: number; readonly floor: number };
};

export const DEFAULT_THRESHOLDS: Thresholds = {
  indicators: {
    '1b': { trouble: 'above', watch: 0.4, act: 0.5, floor: 12 },
    '3c': { trouble: 'above', watch: 0.5, act: 1, floor: 10 },
    '3d': { trouble: 'above', watch: 0.15, act: 0.3, floor: 5 },
    '7b-actions': { trouble: 'below', watch: 0.8, act: 0.6, floor: 5 },
  },
  lateExtensions: { trouble: 'above', watch: 0.5, act: 0.5, floor: 5 },
  level: 0.8,
  recheckDays: 7,
  mostSignals: 3,
  counting: {
    windowDays: 90,
    longOverdueDays: 30,
    oftenMoved: 3,
    recentDays: 30,
    evidence: 100,
  },
  waiting: { days: 365, floor: 5 },
};
