import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 1a, first-hand rate: weeks of people of the top team in which they did something themselves ÷ their weeks, of the last
 * twelve. Left out are weeks on leave and those before the firm kept records here. Where all were of the top team for the
 * same weeks it is the mean of their rates; nobody is told alone. What counts stands in `store/leading.ts`: each act is the
 * record it left.
 */
export const firstHand: Indicator = {
  id: '1a',
  dimension: 'D1',
  kind: 'share',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['1a'];
    const { weeks, acted } = leading.firstHand;
    const figure = share(acted, weeks, threshold.floor, thresholds.level);
    return {
      id: '1a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: leading.acts,
    };
  },
};
