import { evidenceOf } from '../evidence.ts';
import { median } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 3a, resource answer time: median days from a request for resources to its yes, no or something else, which only
 * somebody with authority can give. Counted are the requests that waited on some day of W; those that wait, and those
 * that were withdrawn, are censored.
 */
export const resourceAnswers: Indicator = {
  id: '3a',
  dimension: 'D3',
  kind: 'median',
  needs: ['requests'],
  measure: ({ requests }, thresholds) => {
    const threshold = thresholds.indicators['3a'];
    const figure = median(requests.waits, threshold.floor);
    return {
      id: '3a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: { waiting: requests.waiting.total },
      evidence: evidenceOf(['request', requests.waiting], ['request', requests.answered]),
    };
  },
};
