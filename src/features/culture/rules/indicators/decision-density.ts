import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7a, decision density: agenda items that ended in a decision, a direction or an explicit "no change because" ÷ agenda
 * items, of the reviews and other management meetings held in W. Meetings of others are left out: what they talk about
 * says nothing of how the firm is led.
 */
export const decisionDensity: Indicator = {
  id: '7a',
  dimension: 'D7',
  kind: 'share',
  measure: ({ meetings }, thresholds) => {
    const threshold = thresholds.indicators['7a'];
    const { all, settled } = meetings.items;
    const figure = share(settled, all, threshold.floor, thresholds.level);
    return {
      id: '7a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['meeting', meetings.unsettled]),
    };
  },
};
