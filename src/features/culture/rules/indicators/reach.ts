import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 4c, reach: teams that somebody of the top team visited in W ÷ teams. Which shifts a team works in is not on record, so teams
 * alone are counted.
 */
export const reach: Indicator = {
  id: '4c',
  dimension: 'D4',
  kind: 'share',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['4c'];
    const { teams, visited } = leading.reach;
    const figure = share(visited, teams, threshold.floor, thresholds.level);
    return {
      id: '4c',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['visit', leading.visits]),
    };
  },
};
