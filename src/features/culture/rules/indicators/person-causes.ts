import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 5c, person-cause share: problems noticed in W whose only root causes are persons ÷ problems noticed in W with a root cause.
 */
export const personCauses: Indicator = {
  id: '5c',
  dimension: 'D5',
  kind: 'share',
  measure: ({ problems }, thresholds) => {
    const threshold = thresholds.indicators['5c'];
    const { known, person } = problems.causes;
    const figure = share(person, known, threshold.floor, thresholds.level);
    return {
      id: '5c',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['problem', problems.personAlone]),
    };
  },
};
