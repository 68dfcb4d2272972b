import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7d, input coverage: required inputs of the management review that were considered in the last twelve months ÷ inputs
 * that the standards held require. What counts as considered is the coverage meter's to say.
 */
export const inputCoverage: Indicator = {
  id: '7d',
  dimension: 'D7',
  kind: 'share',
  measure: ({ meetings }, thresholds) => {
    const threshold = thresholds.indicators['7d'];
    const { required, considered } = meetings.inputs;
    const figure = share(considered, required, threshold.floor, thresholds.level);
    return {
      id: '7d',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['meeting', meetings.considering]),
    };
  },
};
