import { actionsOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 3d, overdue share: open actions past their current due date ÷ open actions, at the end of the day.
 * An action is late from the day after its date. An action without a date is open and never late.
 */
export const overdueShare: Indicator = {
  id: '3d',
  dimension: 'D3',
  kind: 'share',
  measure: ({ actions: counts }, thresholds) => {
    const threshold = thresholds.indicators['3d'];
    const figure = share(counts.overdue, counts.open, threshold.floor, thresholds.level);
    return {
      id: '3d',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: { undated: counts.undated },
      evidence: actionsOf(counts.overdueEvidence),
    };
  },
};
