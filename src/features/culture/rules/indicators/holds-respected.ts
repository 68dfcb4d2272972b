import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 9e, holds respected: holds called in W that nobody overrode ÷ holds called in W. One that was released because it was right
 * again was respected.
 */
export const holdsRespected: Indicator = {
  id: '9e',
  dimension: 'D9',
  kind: 'share',
  measure: ({ problems }, thresholds) => {
    const threshold = thresholds.indicators['9e'];
    const { all, respected } = problems.holds;
    const figure = share(respected, all, threshold.floor, thresholds.level);
    return {
      id: '9e',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['hold', problems.notRespected]),
    };
  },
};
