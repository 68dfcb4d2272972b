import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7c, carry-over: agenda items that came from two or more meetings in a row at which they had been put off ÷ agenda
 * items, of the same meetings as 7a.
 */
export const carryOver: Indicator = {
  id: '7c',
  dimension: 'D7',
  kind: 'share',
  measure: ({ meetings }, thresholds) => {
    const threshold = thresholds.indicators['7c'];
    const { all, carried } = meetings.items;
    const figure = share(carried, all, threshold.floor, thresholds.level);
    return {
      id: '7c',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['meeting', meetings.carrying]),
    };
  },
};
