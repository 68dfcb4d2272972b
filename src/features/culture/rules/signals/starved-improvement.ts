import { evidenceOf } from '../evidence.ts';
import { nearEnd } from '../figures.ts';
import { resourceAnswers } from '../indicators/resource-answers.ts';
import type { Signal } from './signal.ts';
import { TOP_TEAM } from './signal.ts';

/**
 * S16, starved improvement: 3a at act-level. The other half of its rule (3b) needs barriers and joins with them.
 * Good news: a request was answered with a no and its reason as promptly as the watch limit of 3a asks.
 */
export const starvedImprovement: Signal = {
  id: 'S16',
  consequence: 2,
  detect: (counts, thresholds) => {
    const { figure, verdict, evidence } = resourceAnswers.measure(counts, thresholds);
    if (verdict !== 'act' || figure.kind !== 'median') return [];
    const { trouble, act } = thresholds.indicators['3a'];
    const days = nearEnd(figure, trouble);
    return [
      {
        id: 'S16',
        cause: 'slow_answers',
        concerns: TOP_TEAM,
        numbers: { count: counts.requests.waiting.total, days, limit: act },
        ownParts: [],
        evidence,
        strength: 1 - act / days,
      },
    ];
  },
  goodNews: ({ requests: { promptNo } }, { counting }) =>
    promptNo.total === 0
      ? []
      : [
          {
            counterpartOf: 'S16',
            cause: 'prompt_no',
            concerns: TOP_TEAM,
            numbers: {
              count: promptNo.total,
              limit: counting.promptDays,
              days: counting.recentDays,
            },
            evidence: evidenceOf(['request', promptNo]),
          },
        ],
};
