import { isClearOf, nearEnd } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { auditSeasonTalk } from '../indicators/audit-season-talk.ts';
import { certificateCliff } from '../indicators/certificate-cliff.ts';
import type { Indicator, IndicatorResult } from '../indicators/indicator.ts';
import { preAuditSurge } from '../indicators/pre-audit-surge.ts';
import type { SignalId, Thresholds } from '../thresholds.ts';
import type { Cause, GoodNews, Signal } from './signal.ts';
import { TOP_TEAM } from './signal.ts';

type Kind = {
  readonly id: SignalId;
  readonly cause: Cause;
  readonly good: GoodNews['cause'];
  readonly figure: Indicator;
  /** The id of the figure, by which its limits are found. */
  readonly limits: '4e' | '5a' | '5b';
  readonly consequence: number;
  /** How plain it is that the near end lies beyond its limit, 0 to 1. */
  readonly strength: (end: number, thresholds: Thresholds) => number;
};

const numbersOf = ({ near, far, value }: Extract<Figure, { kind: 'ratio' }>) => ({
  near,
  far,
  times: Math.round(value * 10) / 10,
});

/** A signal that a ratio is at act-level; good news where even its far end is on the good side of the watch limit. */
function ofRatio({ id, cause, good, figure, limits, consequence, strength }: Kind): Signal {
  const ratioOf = ({ figure: told }: IndicatorResult) => (told.kind === 'ratio' ? told : null);
  return {
    id,
    consequence,
    detect: (counts, thresholds) => {
      const result = figure.measure(counts, thresholds);
      const ratio = ratioOf(result);
      if (ratio === null || result.verdict !== 'act') return [];
      return [
        {
          id,
          cause,
          concerns: TOP_TEAM,
          numbers: numbersOf(ratio),
          ownParts: [],
          evidence: result.evidence,
          strength: strength(nearEnd(ratio, thresholds.indicators[limits].trouble), thresholds),
        },
      ];
    },
    goodNews: (counts, thresholds) => {
      const result = figure.measure(counts, thresholds);
      const ratio = ratioOf(result);
      if (ratio === null || !isClearOf(ratio, thresholds.indicators[limits])) return [];
      return [
        {
          counterpartOf: id,
          cause: good,
          concerns: TOP_TEAM,
          numbers: numbersOf(ratio),
          evidence: result.evidence,
        },
      ];
    },
  };
}

/** S5, audit-season cram: 5a at act-level. Its other half needs internal audits, which are not on record here. */
export const auditSeasonCram = ofRatio({
  id: 'S5',
  cause: 'surge',
  good: 'even_closing',
  figure: preAuditSurge,
  limits: '5a',
  consequence: 2,
  strength: (end, { indicators }) => 1 - indicators['5a'].act / end,
});

/** S15, certificate cliff: 5b at act-level. */
export const certificateCliffs = ofRatio({
  id: 'S15',
  cause: 'cliff',
  good: 'goes_on',
  figure: certificateCliff,
  limits: '5b',
  consequence: 3,
  strength: (end, { indicators }) => 1 - end / indicators['5b'].act,
});

/** S20, audit-season talk: 4e at act-level. */
export const auditTalk = ofRatio({
  id: 'S20',
  cause: 'audit_talk',
  good: 'talk_all_year',
  figure: auditSeasonTalk,
  limits: '4e',
  consequence: 2,
  strength: (end, { indicators }) => 1 - indicators['4e'].act / end,
});
