import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 4b, promises kept: commitments of leaders that something shows to be kept by the day first promised ÷ commitments whose
 * first day passed in W. One taken back before its day is left out.
 */
export const promisesKept: Indicator = {
  id: '4b',
  dimension: 'D4',
  kind: 'share',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['4b'];
    const { due, kept } = leading.promises;
    const figure = share(kept, due, threshold.floor, thresholds.level);
    return {
      id: '4b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['commitment', leading.notKept]),
    };
  },
};
