import { evidenceOf } from '../evidence.ts';
import { median } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 2c, sync lag: median days from a change of a goal (of its name, field or horizon, or its being given up) until each
 * objective that served it was looked at again: somebody said how it stands, changed its terms or goals, or closed it.
 * Counted are the objectives that waited for it on some day of W; those that still wait are censored.
 */
export const syncLag: Indicator = {
  id: '2c',
  dimension: 'D2',
  kind: 'median',
  measure: ({ strategy }, thresholds) => {
    const threshold = thresholds.indicators['2c'];
    const figure = median(strategy.reviews, threshold.floor);
    return {
      id: '2c',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['objective', strategy.notReviewed]),
    };
  },
};
