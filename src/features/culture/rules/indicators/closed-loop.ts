import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 6c, closed loop: what was decided within 30 days, with the reason told to whoever raised it ÷ all whose 30 days ran out
 * in W.
 */
export const closedLoop: Indicator = {
  id: '6c',
  dimension: 'D6',
  kind: 'share',
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['6c'];
    const { all, closed } = voice.loop;
    const figure = share(closed, all, threshold.floor, thresholds.level);
    return {
      id: '6c',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['item', voice.loopOpen]),
    };
  },
};
