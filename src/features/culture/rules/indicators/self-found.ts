import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 5e, self-found share: problems noticed in W that staff or an internal audit found ÷ all of them. Two-sided: a rise may mean
 * that people look more closely, or that customers say less.
 */
export const selfFound: Indicator = {
  id: '5e',
  dimension: 'D5',
  kind: 'share',
  measure: ({ problems }, thresholds) => {
    const threshold = thresholds.indicators['5e'];
    const { all, self } = problems.found;
    const figure = share(self, all, threshold.floor, thresholds.level);
    return {
      id: '5e',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['problem', problems.foundByOthers]),
    };
  },
};
