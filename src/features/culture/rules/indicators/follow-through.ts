import { actionsOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7b for actions, follow-through: actions done by their first due date ÷ actions whose first due date fell in W and has
 * passed. Moving the date does not help; cancelling by the first date takes the action out; taking a done action up
 * again makes it not done. Actions imported as already ended count, and `imported` says how many they are, because
 * their list may show only the last of several dates.
 */
export const followThrough: Indicator = {
  id: '7b-actions',
  dimension: 'D7',
  kind: 'share',
  measure: ({ actions: counts }, thresholds) => {
    const threshold = thresholds.indicators['7b-actions'];
    const { followThroughTop: top, followThroughOthers: others } = counts;
    const of = (kept: number, due: number) => share(kept, due, threshold.floor, thresholds.level);
    const figure = of(top.kept + others.kept, top.due + others.due);
    return {
      id: '7b-actions',
      figure,
      verdict: judge(figure, threshold),
      groups: { top: of(top.kept, top.due), others: of(others.kept, others.due) },
      details: { imported: top.imported + others.imported },
      evidence: actionsOf(counts.missedEvidence),
    };
  },
};
