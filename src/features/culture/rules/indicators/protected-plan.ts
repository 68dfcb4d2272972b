import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 3e, protected plan: reviews held within 7 days of the day first planned ÷ reviews for which these days ran out in W. Its other
 * halves need internal audits and training, which are not on record here.
 */
export const protectedPlan: Indicator = {
  id: '3e',
  dimension: 'D3',
  kind: 'share',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['3e'];
    const { planned, held } = leading.protectedPlan;
    const figure = share(held, planned, threshold.floor, thresholds.level);
    return {
      id: '3e',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['meeting', leading.notHeld]),
    };
  },
};
