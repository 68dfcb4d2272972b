import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/** 6d, adoption: ideas decided in W that are done ÷ ideas decided in W. Two-sided: a no with its reason is an answer, too. */
export const adoption: Indicator = {
  id: '6d',
  dimension: 'D6',
  kind: 'share',
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['6d'];
    const { decided, done } = voice.ideas;
    const figure = share(done, decided, threshold.floor, thresholds.level);
    return {
      id: '6d',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['item', voice.ideasDone]),
    };
  },
};
