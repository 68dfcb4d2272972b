import { evidenceOf } from '../evidence.ts';
import { rate } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7e, kept time: minutes spent on system items ÷ minutes planned for them, of the reviews held in W that were timed at
 * all. A system item covers a required input of the management review. Minutes are no trials, so there is no interval;
 * the floor counts items.
 */
export const keptTime: Indicator = {
  id: '7e',
  dimension: 'D7',
  kind: 'rate',
  measure: ({ meetings }, thresholds) => {
    const threshold = thresholds.indicators['7e'];
    const { items, planned, spent } = meetings.time;
    const figure = rate(spent, planned, threshold.floor, items);
    return {
      id: '7e',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['meeting', meetings.cutShort]),
    };
  },
};
