import { ratio } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 5a, pre-audit surge: actions and problems closed and minutes signed a day in the last 30 days before the last external audit
 * of a year ÷ the same a day in the 90 days before these. Acknowledgements are not on record here.
 */
export const preAuditSurge: Indicator = {
  id: '5a',
  dimension: 'D5',
  kind: 'ratio',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['5a'];
    const figure = ratio(leading.surge, threshold.floor, thresholds.level);
    return {
      id: '5a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: leading.surged,
    };
  },
};
