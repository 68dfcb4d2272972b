import { actionsOf } from '../evidence.ts';
import { nearEnd } from '../figures.ts';
import { sameRules } from '../indicators/same-rules.ts';
import type { Signal } from './signal.ts';
import { TOP_TEAM } from './signal.ts';

const percent = ({ hits, cases }: { hits: number; cases: number }): number =>
  Math.round((100 * hits) / cases);

/**
 * S12, rules for others: 4a at act-level.
 * Good news: even the lower end of the difference is not below none.
 */
export const rulesForOthers: Signal = {
  id: 'S12',
  consequence: 3,
  detect: (counts, thresholds) => {
    const { figure, verdict, evidence } = sameRules.measure(counts, thresholds);
    if (verdict !== 'act' || figure.kind !== 'difference') return [];
    const { act, trouble } = thresholds.indicators['4a'];
    return [
      {
        id: 'S12',
        cause: 'leaders_behind',
        concerns: TOP_TEAM,
        numbers: {
          top: percent(figure.top),
          others: percent(figure.others),
          days: thresholds.counting.windowDays,
        },
        ownParts: [],
        evidence,
        strength: Math.min(1, act - nearEnd(figure, trouble)),
      },
    ];
  },
  goodNews: (counts, thresholds) => {
    const { figure } = sameRules.measure(counts, thresholds);
    if (figure.kind !== 'difference' || figure.interval.low < 0) return [];
    return [
      {
        counterpartOf: 'S12',
        cause: 'leaders_ahead',
        concerns: TOP_TEAM,
        numbers: { top: percent(figure.top), others: percent(figure.others) },
        evidence: actionsOf(counts.actions.keptByTopEvidence),
      },
    ];
  },
};
