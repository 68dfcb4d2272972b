import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 2b, strategy coverage: open goals that an open objective serves ÷ open goals. Risks and processes join when there are
 * records of them.
 */
export const strategyCoverage: Indicator = {
  id: '2b',
  dimension: 'D2',
  kind: 'share',
  measure: ({ strategy }, thresholds) => {
    const threshold = thresholds.indicators['2b'];
    const { all, served } = strategy.goals;
    const figure = share(served, all, threshold.floor, thresholds.level);
    return {
      id: '2b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['goal', strategy.notServed]),
    };
  },
};
