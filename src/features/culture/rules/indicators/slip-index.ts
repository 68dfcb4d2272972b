import { actionsOf } from '../evidence.ts';
import { rate, share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 3c, slip index: due-date extensions made in W ÷ actions open or ended in W; beside it the share of those extensions
 * that were made after the date had passed, and the index for top management and for everyone else.
 * A move to an earlier day and the first date given to an action are no extensions. Actions that were imported as
 * already ended are left out, because their list does not tell how often their dates had moved.
 */
export const slipIndex: Indicator = {
  id: '3c',
  dimension: 'D3',
  kind: 'rate',
  measure: ({ actions: counts }, thresholds) => {
    const threshold = thresholds.indicators['3c'];
    const { slipTop: top, slipOthers: others } = counts;
    const extensions = top.extensions + others.extensions;
    const figure = rate(extensions, top.actions + others.actions, threshold.floor);
    return {
      id: '3c',
      figure,
      verdict: judge(figure, threshold),
      groups: {
        top: rate(top.extensions, top.actions, threshold.floor),
        others: rate(others.extensions, others.actions, threshold.floor),
        after_the_date: share(
          top.afterTheDate + others.afterTheDate,
          extensions,
          thresholds.lateExtensions.floor,
          thresholds.level,
        ),
      },
      details: {},
      evidence: actionsOf(counts.extendedEvidence),
    };
  },
};
