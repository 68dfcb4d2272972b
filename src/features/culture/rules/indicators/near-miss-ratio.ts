import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 9d, near-miss ratio: near misses noticed in W, as problems or as something that was said, against harm events (incidents). It is
 * told as near misses ÷ both, which says the same, has a range, and exists where nobody came to harm. Two-sided: more near misses
 * on record may be more danger, or more trust.
 */
export const nearMissRatio: Indicator = {
  id: '9d',
  dimension: 'D9',
  kind: 'share',
  measure: ({ problems, voice }, thresholds) => {
    const threshold = thresholds.indicators['9d'];
    const misses = problems.near.misses + voice.nearMisses;
    const { harms } = problems.near;
    const figure = share(misses, misses + harms, threshold.floor, thresholds.level);
    return {
      id: '9d',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['problem', problems.nearMisses], ['item', voice.nearMissesSaid]),
    };
  },
};
