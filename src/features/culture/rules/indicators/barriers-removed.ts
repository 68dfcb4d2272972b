import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 3b, barriers removed: barriers raised 90 to 180 days ago that whoever raised them says are gone ÷ all of these. A barrier
 * that was closed without an answer is not removed.
 */
export const barriersRemoved: Indicator = {
  id: '3b',
  dimension: 'D3',
  kind: 'share',
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['3b'];
    const { raised, gone } = voice.barriers;
    const figure = share(gone, raised, threshold.floor, thresholds.level);
    return {
      id: '3b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['item', voice.barriersLeft]),
    };
  },
};
