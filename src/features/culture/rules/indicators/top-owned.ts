import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 1c, top-owned weight: open actions of high significance and open objectives for which somebody of top management is
 * accountable ÷ all of them. Risks join when there are records of them.
 */
export const topOwned: Indicator = {
  id: '1c',
  dimension: 'D1',
  kind: 'share',
  measure: ({ actions, strategy }, thresholds) => {
    const threshold = thresholds.indicators['1c'];
    const { floor } = threshold;
    const hits = actions.significantTop + strategy.topOwned;
    const figure = share(
      hits,
      actions.significant + strategy.objectives.all,
      floor,
      thresholds.level,
    );
    return {
      id: '1c',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(
        ['objective', strategy.notTopOwned],
        ['action', actions.significantElsewhere],
      ),
    };
  },
};
