import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 2a, linked objectives: open objectives that serve an open goal and belong to somebody of top or line management ÷ open
 * objectives.
 */
export const linkedObjectives: Indicator = {
  id: '2a',
  dimension: 'D2',
  kind: 'share',
  measure: ({ strategy }, thresholds) => {
    const threshold = thresholds.indicators['2a'];
    const { all, linked } = strategy.objectives;
    const figure = share(linked, all, threshold.floor, thresholds.level);
    return {
      id: '2a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {
        without_goal: strategy.loose.withoutGoal,
        without_lead: strategy.loose.withoutLead,
      },
      evidence: evidenceOf(['objective', strategy.notLinked]),
    };
  },
};
