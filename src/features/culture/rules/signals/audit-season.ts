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
  readonly consequence: number;
  /** How plain it is that the value lies beyond its limit, 0 to 1. */
  readonly strength: (value: number, thresholds: Thresholds) => number;
};

const numbersOf = ({ near, far, value }: Extract<Figure, { kind: 'ratio' }>) => ({
  near,
  far,
  times: Math.round(value * 10) / 10,
});

/** A signal that a ratio is at act-level; good news where it is in order. */
function ofRatio({ id, cause, good, figure, consequence, strength }: Kind): Signal {
  const found = (result: IndicatorResult, verdict: IndicatorResult['verdict']) =>
    result.verdict === verdict && result.figure.kind === 'ratio' ? result.figure : null;
  return {
    id,
    consequence,
    detect: (counts, thresholds) => {
      const result = figure.measure(counts, thresholds);
      const ratio = found(result, 'act');
      if (ratio === null) return [];
      return [
        {
          id,
          cause,
          concerns: TOP_TEAM,
          numbers: numbersOf(ratio),
          ownParts: [],
          evidence: result.evidence,
          strength: strength(ratio.value, thresholds),
        },
      ];
    },
    goodNews: (counts, thresholds) => {
      const result = figure.measure(counts, thresholds);
      const ratio = found(result, 'in_order');
      if (ratio === null) return [];
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
  consequence: 2,
  strength: (value, { indicators }) => 1 - indicators['5a'].act / value,
});

/** S15, certificate cliff: 5b at act-level. */
export const certificateCliffs = ofRatio({
  id: 'S15',
  cause: 'cliff',
  good: 'goes_on',
  figure: certificateCliff,
  consequence: 3,
  strength: (value, { indicators }) => 1 - value / indicators['5b'].act,
});

/** S20, audit-season talk: 4e at act-level. */
export const auditTalk = ofRatio({
  id: 'S20',
  cause: 'audit_talk',
  good: 'talk_all_year',
  figure: auditSeasonTalk,
  consequence: 2,
  strength: (value, { indicators }) => 1 - indicators['4e'].act / value,
});
