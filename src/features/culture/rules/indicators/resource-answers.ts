import { evidenceOf } from '../evidence.ts';
import { median } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 3a, resource answer time: median days from a request for resources, or from a barrier that somebody raised, to its yes,
 * no or something else, which only somebody with authority can give. Counted are those that waited on some day of W; those that wait, and those
 * that were withdrawn, are censored.
 */
export const resourceAnswers: Indicator = {
  id: '3a',
  dimension: 'D3',
  kind: 'median',
  measure: ({ requests, voice }, thresholds) => {
    const threshold = thresholds.indicators['3a'];
    const figure = median([...requests.waits, ...voice.barrierWaits], threshold.floor);
    return {
      id: '3a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: { waiting: requests.waiting.total + voice.barriersWaiting.total },
      evidence: evidenceOf(
        ['request', requests.waiting],
        ['item', voice.barriersWaiting],
        ['request', requests.answered],
      ),
    };
  },
};
