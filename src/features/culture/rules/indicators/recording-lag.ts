import { evidenceOf } from '../evidence.ts';
import { middle } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 8b, recording lag: median days from the day a problem happened to the day it was written down, over those written down in
 * W; beside it how many took longer than 7 days. Nothing in it is still open, so it is a plain median. Imported ones are
 * left out: they were written down elsewhere.
 */
export const recordingLag: Indicator = {
  id: '8b',
  dimension: 'D8',
  kind: 'median',
  measure: ({ problems }, thresholds) => {
    const threshold = thresholds.indicators['8b'];
    const figure = middle(problems.lags, threshold.floor);
    return {
      id: '8b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: { late: problems.recordedLate.total },
      evidence: evidenceOf(['problem', problems.recordedLate]),
    };
  },
};
