import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 4d, answered visits: visits of which every point was answered to the team within 14 days ÷ visits with points whose 14 days
 * ran out in W.
 */
export const answeredVisits: Indicator = {
  id: '4d',
  dimension: 'D4',
  kind: 'share',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['4d'];
    const { due, answered } = leading.answers;
    const figure = share(answered, due, threshold.floor, thresholds.level);
    return {
      id: '4d',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['visit', leading.notAnswered]),
    };
  },
};
