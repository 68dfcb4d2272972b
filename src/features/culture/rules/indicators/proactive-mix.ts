import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 5f, proactive mix: actions opened in W that came from an idea or an opportunity, and ideas done in W without an action,
 * ÷ all actions opened in W and these ideas.
 */
export const proactiveMix: Indicator = {
  id: '5f',
  dimension: 'D5',
  kind: 'share',
  measure: ({ voice }, thresholds) => {
    const threshold = thresholds.indicators['5f'];
    const { all, proactive } = voice.improvements;
    const figure = share(proactive, all, threshold.floor, thresholds.level);
    return {
      id: '5f',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['item', voice.ideasDone]),
    };
  },
};
