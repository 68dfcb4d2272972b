import { evidenceOf } from '../evidence.ts';
import { median } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 6b, first answer: median working days from what somebody said in W to the first word of somebody else. What waits is
 * counted in; a thanks waits for nothing.
 */
export const firstAnswer: Indicator = {
  id: '6b',
  dimension: 'D6',
  kind: 'median',
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['6b'];
    const figure = median(voice.firstWords, threshold.floor);
    return {
      id: '6b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: { waiting: voice.waiting.total },
      evidence: evidenceOf(['item', voice.waiting], ['item', voice.heard]),
    };
  },
};
