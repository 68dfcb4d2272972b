import { actionsOf } from '../evidence.ts';
import { difference } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 4a, same rules: share of actions done by their first date of those of the top team, less that of everyone else; of those
 * whose first date passed in W. Training and acknowledgements are personal duties as well, and are not on record here.
 */
export const sameRules: Indicator = {
  id: '4a',
  dimension: 'D4',
  kind: 'difference',
  measure: ({ actions }, thresholds) => {
    const threshold = thresholds.indicators['4a'];
    const { followThroughTop: top, followThroughOthers: others } = actions;
    const of = ({ kept: hits, due: cases }: typeof top) => ({ hits, cases });
    const figure = difference(of(top), of(others), threshold.floor, thresholds.level);
    return {
      id: '4a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: actionsOf(actions.missedEvidence),
    };
  },
};
