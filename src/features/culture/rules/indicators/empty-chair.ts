import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 1d, empty-chair rate: seats of top management at the reviews held in W that were left empty or filled by a deputy ÷
 * those seats. Who is of top management is told by the day of the meeting; seats of which nobody noted who took them
 * are left out.
 */
export const emptyChair: Indicator = {
  id: '1d',
  dimension: 'D1',
  kind: 'share',
  measure: ({ meetings }, thresholds) => {
    const threshold = thresholds.indicators['1d'];
    const { all, empty } = meetings.seats;
    const figure = share(empty, all, threshold.floor, thresholds.level);
    return {
      id: '1d',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['meeting', meetings.emptySeats]),
    };
  },
};
