import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 6a, voice breadth: people who said something or reported a problem in W, each once ÷ all people. How much one says counts
 * for nothing. Who speaks without a name cannot be counted, so it is a lower bound. No record stands behind it: it would
 * lead to people.
 */
export const voiceBreadth: Indicator = {
  id: '6a',
  dimension: 'D6',
  kind: 'share',
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['6a'];
    const { people, headcount } = voice.speakers;
    const figure = share(people, headcount, threshold.floor, thresholds.level);
    return {
      id: '6a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(),
    };
  },
};
