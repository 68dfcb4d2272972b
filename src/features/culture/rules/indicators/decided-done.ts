import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7b, follow-through of what was decided: actions given in meetings of the management that were done by their first date, and
 * decisions that were looked back at by the day first planned for it ÷ those whose first day fell in W and has passed. Moving
 * the day does not help; what was cancelled or withdrawn by then is taken out.
 */
export const decidedDone: Indicator = {
  id: '7b',
  dimension: 'D7',
  kind: 'share',
  measure: ({ decisions, given }, thresholds) => {
    const threshold = thresholds.indicators['7b'];
    const { due, held } = decisions.lookBacks;
    const figure = share(held + given.done, due + given.due, threshold.floor, thresholds.level);
    return {
      id: '7b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['action', given.missed], ['decision', decisions.notLookedBack]),
    };
  },
};
