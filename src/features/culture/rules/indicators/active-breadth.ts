import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 8c, active breadth: people who did something here in the last 30 days ÷ people here. A count of heads, of nobody in
 * particular; below five people it says nothing.
 */
export const activeBreadth: Indicator = {
  id: '8c',
  dimension: 'D8',
  kind: 'share',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['8c'];
    const { here, people } = leading.active;
    const figure = share(Math.min(people, here), here, threshold.floor, thresholds.level);
    return {
      id: '8c',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(),
    };
  },
};
