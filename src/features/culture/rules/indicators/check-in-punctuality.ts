import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/** 2d, check-in punctuality: check-ins on objectives said by the planned day ÷ those planned for a day in W that has passed. */
export const checkInPunctuality: Indicator = {
  id: '2d',
  dimension: 'D2',
  kind: 'share',
  measure: ({ strategy }, thresholds) => {
    const threshold = thresholds.indicators['2d'];
    const { due, onTime } = strategy.checkIns;
    const figure = share(onTime, due, threshold.floor, thresholds.level);
    return {
      id: '2d',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['objective', strategy.notCheckedIn]),
    };
  },
};
