import { evidenceOf } from '../evidence.ts';
import type { Figure } from '../figures.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/** So few letters without a name are never told as a number: who wrote might be worked out from it. */
const FEWEST_TOLD = 5;

/**
 * 9a, anonymous share: concerns raised without a name in W ÷ all concerns raised in W. Two-sided: a rise may mean fear, or
 * that a way without a name is known at last. No record stands behind it. Of one to four without a name nothing is said
 * (reliability, W9).
 */
export const anonymousShare: Indicator = {
  id: '9a',
  dimension: 'D9',
  kind: 'share',
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['9a'];
    const { concerns, anonymous } = voice.named;
    const isFew = anonymous > 0 && anonymous < FEWEST_TOLD;
    const figure: Figure = isFew
      ? { kind: 'not_enough', has: concerns, needs: threshold.floor }
      : share(anonymous, concerns, threshold.floor, thresholds.level);
    return {
      id: '9a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(),
    };
  },
};
