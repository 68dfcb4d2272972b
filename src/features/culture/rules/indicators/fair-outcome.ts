import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 9b, fair outcome: of those who raised something and answered, after it was closed, whether they were treated fairly, how many
 * said four or five of five. Counted are the answers that were told in W, which is when a month is over and enough have
 * answered; no record stands behind it, since nobody keeps who answered what.
 */
export const fairOutcome: Indicator = {
  id: '9b',
  dimension: 'D9',
  kind: 'share',
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['9b'];
    const { answers, fair } = voice.treated;
    const figure = share(fair, answers, threshold.floor, thresholds.level);
    return {
      id: '9b',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(),
    };
  },
};
