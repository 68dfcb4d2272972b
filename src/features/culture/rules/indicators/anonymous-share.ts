import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

const NONE = { total: 0, ids: [] } as const;

/**
 * 9a, anonymous share: concerns raised without a name in W ÷ all concerns raised in W. Two-sided: a rise may mean fear, or
 * that a way without a name is known at last. No record stands behind it.
 */
export const anonymousShare: Indicator = {
  id: '9a',
  dimension: 'D9',
  kind: 'share',
  needs: ['voice'],
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['9a'];
    const { concerns, anonymous } = voice.named;
    const figure = share(anonymous, concerns, threshold.floor, thresholds.level);
    return {
      id: '9a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['item', NONE]),
    };
  },
};
