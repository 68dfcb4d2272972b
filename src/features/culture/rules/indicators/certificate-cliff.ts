import { ratio } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 5b, certificate cliff: actions begun in the 90 days after the last certification audit ÷ those begun in the 90 days before
 * it, what an audit found left out.
 */
export const certificateCliff: Indicator = {
  id: '5b',
  dimension: 'D5',
  kind: 'ratio',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['5b'];
    const figure = ratio(leading.cliff, threshold.floor, thresholds.level);
    return {
      id: '5b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: leading.begunAfter,
    };
  },
};
