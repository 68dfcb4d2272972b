import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 5d, recurrence: problems that came back, by process and cause or because somebody said so, within 180 days of being
 * closed ÷ problems closed whose 180 days ran out in W. Each is looked at for as long as any other.
 */
export const recurrence: Indicator = {
  id: '5d-back',
  dimension: 'D5',
  kind: 'share',
  measure: ({ problems }, thresholds) => {
    const threshold = thresholds.indicators['5d-back'];
    const { all, back } = problems.closed;
    const figure = share(back, all, threshold.floor, thresholds.level);
    return {
      id: '5d-back',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['problem', problems.cameBack]),
    };
  },
};
