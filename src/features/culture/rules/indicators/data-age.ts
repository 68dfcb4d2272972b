import { evidenceOf } from '../evidence.ts';
import { middle } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7d, data age: median days from the day the facts ran to until the meeting that considered them, over the inputs that
 * 7d counts as considered and of which that day is known. Nothing in it is still open, so it is a plain median, the
 * same as the coverage meter tells.
 */
export const dataAge: Indicator = {
  id: '7d-age',
  dimension: 'D7',
  kind: 'median',
  measure: ({ meetings }, thresholds) => {
    const threshold = thresholds.indicators['7d-age'];
    const figure = middle(meetings.ages, threshold.floor);
    return {
      id: '7d-age',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['meeting', meetings.considering]),
    };
  },
};
