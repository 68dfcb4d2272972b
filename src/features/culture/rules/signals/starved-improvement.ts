import type { Counts } from '../aggregates/counts.ts';
import { evidenceOf } from '../evidence.ts';
import { nearEnd } from '../figures.ts';
import { barriersRemoved } from '../indicators/barriers-removed.ts';
import { resourceAnswers } from '../indicators/resource-answers.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Finding, Signal } from './signal.ts';
import { TOP_TEAM, strengthBeyond } from './signal.ts';

/**
 * S16, starved improvement: 3a or 3b at act-level.
 * Good news: a request was answered with a no and its reason as promptly as the watch limit of 3a asks; and barriers of
 * which those who raised them say that they are gone.
 */
export const starvedImprovement: Signal = {
  id: 'S16',
  consequence: 2,
  detect: (counts, thresholds) => [
    ...slowAnswers(counts, thresholds),
    ...barriersStay(counts, thresholds),
  ],
  goodNews: ({ requests: { promptNo }, voice: { barriersGone } }, { counting }) => [
    ...(promptNo.total === 0
      ? []
      : [
          {
            counterpartOf: 'S16' as const,
            cause: 'prompt_no' as const,
            concerns: TOP_TEAM,
            numbers: {
              count: promptNo.total,
              limit: counting.promptDays,
              days: counting.recentDays,
            },
            evidence: evidenceOf(['request', promptNo]),
          },
        ]),
    ...(barriersGone.total === 0
      ? []
      : [
          {
            counterpartOf: 'S16' as const,
            cause: 'barrier_gone' as const,
            concerns: TOP_TEAM,
            numbers: { count: barriersGone.total, days: counting.recentDays },
            evidence: evidenceOf(['item', barriersGone]),
          },
        ]),
  ],
};

function slowAnswers(counts: Counts, thresholds: Thresholds): Finding[] {
  const { figure, verdict, evidence, details } = resourceAnswers.measure(counts, thresholds);
  if (verdict !== 'act' || figure.kind !== 'median') return [];
  const { trouble, act } = thresholds.indicators['3a'];
  const days = nearEnd(figure, trouble);
  return [
    {
      id: 'S16',
      cause: 'slow_answers',
      concerns: TOP_TEAM,
      numbers: { count: details['waiting'] ?? 0, days, limit: act },
      ownParts: [],
      evidence,
      strength: 1 - act / days,
    },
  ];
}

function barriersStay(counts: Counts, thresholds: Thresholds): Finding[] {
  const { figure, verdict, evidence } = barriersRemoved.measure(counts, thresholds);
  if (verdict !== 'act' || figure.kind !== 'share') return [];
  const threshold = thresholds.indicators['3b'];
  return [
    {
      id: 'S16',
      cause: 'barriers_stay',
      concerns: TOP_TEAM,
      numbers: { count: figure.hits, cases: figure.cases },
      ownParts: [],
      evidence,
      strength: strengthBeyond(1 - nearEnd(figure, threshold.trouble), 1 - threshold.act),
    },
  ];
}
