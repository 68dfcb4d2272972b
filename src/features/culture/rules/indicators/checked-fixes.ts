import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 5d, checked fixes: checks of a fix that came to a verdict by the day first planned for them ÷ checks for which that day
 * passed in W. Moving the day does not change the first one.
 */
export const checkedFixes: Indicator = {
  id: '5d',
  dimension: 'D5',
  kind: 'share',
  measure: ({ problems }, thresholds) => {
    const threshold = thresholds.indicators['5d'];
    const { due, made } = problems.checks;
    const figure = share(made, due, threshold.floor, thresholds.level);
    return {
      id: '5d',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['problem', problems.unchecked]),
    };
  },
};
