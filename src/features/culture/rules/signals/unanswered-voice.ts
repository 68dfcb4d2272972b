import type { Counts } from '../aggregates/counts.ts';
import { evidenceOf } from '../evidence.ts';
import { nearEnd, share, verdict } from '../figures.ts';
import { closedLoop } from '../indicators/closed-loop.ts';
import { firstAnswer } from '../indicators/first-answer.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Finding, Signal } from './signal.ts';
import { MOST_REPAIRS, TOP_TEAM, repairsNeeded, strengthBeyond } from './signal.ts';

/**
 * S13, unanswered voice: 6b or 6c at act-level, or a concern without a first word for more than ten working days. The
 * waiting list behind it names nobody.
 * Good news: half of the people have heard as soon as the watch limit of 6b asks.
 */
export const unansweredVoice: Signal = {
  id: 'S13',
  consequence: 3,
  detect: (counts, thresholds) => [
    ...slowWords(counts, thresholds),
    ...openLoop(counts, thresholds),
    ...silentConcerns(counts, thresholds),
  ],
  goodNews: (counts, thresholds) => {
    const { figure, verdict: found } = firstAnswer.measure(counts, thresholds);
    if (found !== 'in_order' || figure.kind !== 'median' || figure.days === null) return [];
    return [
      {
        counterpartOf: 'S13',
        cause: 'heard_soon',
        concerns: TOP_TEAM,
        numbers: {
          count: figure.days,
          cases: figure.cases,
          days: thresholds.counting.windowDays,
        },
        evidence: evidenceOf(['item', counts.voice.heard]),
      },
    ];
  },
};

function slowWords(counts: Counts, thresholds: Thresholds): Finding[] {
  const { figure, verdict: found, evidence } = firstAnswer.measure(counts, thresholds);
  if (found !== 'act' || figure.kind !== 'median') return [];
  const { trouble, act } = thresholds.indicators['6b'];
  const days = nearEnd(figure, trouble);
  return [
    {
      id: 'S13',
      cause: 'slow_first_word',
      concerns: TOP_TEAM,
      numbers: { count: counts.voice.waiting.total, days, limit: act },
      ownParts: [],
      evidence,
      strength: 1 - act / days,
    },
  ];
}

function openLoop(counts: Counts, thresholds: Thresholds): Finding[] {
  const { figure, verdict: found, evidence } = closedLoop.measure(counts, thresholds);
  if (found !== 'act' || figure.kind !== 'share') return [];
  const { hits, cases } = figure;
  const threshold = thresholds.indicators['6c'];
  const toClear = repairsNeeded(MOST_REPAIRS, (more) => {
    const after = share(hits + more, cases + more, threshold.floor, thresholds.level);
    return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
  });
  return [
    {
      id: 'S13',
      cause: 'loop_open',
      concerns: TOP_TEAM,
      numbers: {
        count: cases - hits,
        told: hits,
        cases,
        limit: thresholds.counting.decideDays,
        days: thresholds.counting.windowDays,
        toClear,
      },
      ownParts: [],
      evidence,
      strength: strengthBeyond(1 - nearEnd(figure, threshold.trouble), 1 - threshold.act),
    },
  ];
}

/** As plain as evidence is: each of these is a person who was not heard. */
const PLAIN = 0.5;

function silentConcerns({ voice }: Counts, { counting }: Thresholds): Finding[] {
  const { concerns } = voice;
  if (concerns.total === 0) return [];
  return [
    {
      id: 'S13',
      cause: 'concern_unheard',
      concerns: TOP_TEAM,
      numbers: { count: concerns.total, limit: counting.concernDays },
      ownParts: [],
      evidence: evidenceOf(['item', concerns]),
      strength: PLAIN,
    },
  ];
}
