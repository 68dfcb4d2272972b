import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 7f, evidence-linked: decisions recorded in W that name a record or a measure they rest on ÷ decisions recorded in W.
 * Answers to requests are left out, because they name their request of themselves.
 */
export const evidenceLinked: Indicator = {
  id: '7f',
  dimension: 'D7',
  kind: 'share',
  measure: ({ decisions }, thresholds) => {
    const threshold = thresholds.indicators['7f'];
    const { all, linked } = decisions.recorded;
    const figure = share(linked, all, threshold.floor, thresholds.level);
    return {
      id: '7f',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['decision', decisions.unlinked]),
    };
  },
};
