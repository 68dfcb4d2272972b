import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7b, follow-through of decisions: decisions that were looked back at by the day first planned for it ÷ decisions whose
 * first planned day fell in W and has passed. Moving the look-back does not help; a decision withdrawn by then is taken
 * out.
 */
export const lookBacks: Indicator = {
  id: '7b',
  dimension: 'D7',
  kind: 'share',
  needs: ['decisions', 'look_backs'],
  measure: ({ decisions }, thresholds) => {
    const threshold = thresholds.indicators['7b'];
    const { due, held } = decisions.lookBacks;
    const figure = share(held, due, threshold.floor, thresholds.level);
    return {
      id: '7b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['decision', decisions.notLookedBack]),
    };
  },
};
