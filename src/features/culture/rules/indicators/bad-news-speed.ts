import { evidenceOf } from '../evidence.ts';
import { median } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 9c, bad-news speed: median time from a serious problem to somebody of the top team knowing of it, those of which nobody
 * knows yet censored; counted are those that waited on some day of W. The culture model names hours; when a problem happened
 * is known by the day, so its 24 and 72 hours are told as 1 and 3 days.
 */
export const badNewsSpeed: Indicator = {
  id: '9c',
  dimension: 'D9',
  kind: 'median',
  measure: ({ problems }, thresholds) => {
    const threshold = thresholds.indicators['9c'];
    const figure = median(problems.toldAfter, threshold.floor);
    return {
      id: '9c',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: { untold: problems.untold.total },
      evidence: evidenceOf(['problem', problems.untold], ['problem', problems.told]),
    };
  },
};
