import type { Counts } from '../aggregates/counts.ts';
import { evidenceOf } from '../evidence.ts';
import { nearEnd, share, verdict } from '../figures.ts';
import { carryOver } from '../indicators/carry-over.ts';
import { decisionDensity } from '../indicators/decision-density.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Finding, Signal } from './signal.ts';
import { MOST_REPAIRS, TOP_TEAM, repairsNeeded, strengthBelow, strengthBeyond } from './signal.ts';

/** How many more items, of which `hits` count as well, it takes until the share is no longer at act-level. */
function toClear(
  id: '7a' | '7c',
  [hits, cases]: readonly [number, number],
  each: 0 | 1,
  thresholds: Thresholds,
): number {
  const threshold = thresholds.indicators[id];
  return repairsNeeded(MOST_REPAIRS, (more) => {
    const after = share(hits + each * more, cases + more, threshold.floor, thresholds.level);
    return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
  });
}

function fewDecided(counts: Counts, thresholds: Thresholds): readonly Finding[] {
  const { figure, verdict: found, evidence } = decisionDensity.measure(counts, thresholds);
  if (found !== 'act' || figure.kind !== 'share') return [];
  const { hits, cases } = figure;
  const threshold = thresholds.indicators['7a'];
  return [
    {
      id: 'S9',
      cause: 'few_decided',
      concerns: TOP_TEAM,
      numbers: {
        count: hits,
        cases,
        days: thresholds.counting.windowDays,
        toClear: toClear('7a', [hits, cases], 1, thresholds),
      },
      ownParts: [],
      evidence,
      strength: strengthBelow(nearEnd(figure, threshold.trouble), threshold.act),
    },
  ];
}

function carriedOver(counts: Counts, thresholds: Thresholds): readonly Finding[] {
  const { figure, verdict: found, evidence } = carryOver.measure(counts, thresholds);
  if (found !== 'act' || figure.kind !== 'share') return [];
  const { hits, cases } = figure;
  const threshold = thresholds.indicators['7c'];
  return [
    {
      id: 'S9',
      cause: 'carried_over',
      concerns: TOP_TEAM,
      numbers: {
        count: hits,
        cases,
        times: counts.meetings.mostCarried,
        days: thresholds.counting.windowDays,
        toClear: toClear('7c', [hits, cases], 0, thresholds),
      },
      ownParts: [],
      evidence,
      strength: strengthBeyond(nearEnd(figure, threshold.trouble), threshold.act),
    },
  ];
}

/**
 * S9, talk without decision: 7a or 7c at act-level.
 * Good news: even the near end of the share of items that end in a decision is above the watch limit of 7a.
 */
export const talkWithoutDecision: Signal = {
  id: 'S9',
  consequence: 3,
  detect: (counts, thresholds) => [
    ...fewDecided(counts, thresholds),
    ...carriedOver(counts, thresholds),
  ],
  goodNews: (counts, thresholds) => {
    const { figure } = decisionDensity.measure(counts, thresholds);
    if (figure.kind !== 'share' || figure.interval.low <= thresholds.indicators['7a'].watch) {
      return [];
    }
    return [
      {
        counterpartOf: 'S9',
        cause: 'items_decided',
        concerns: TOP_TEAM,
        numbers: {
          count: figure.hits,
          cases: figure.cases,
          days: thresholds.counting.windowDays,
        },
        evidence: evidenceOf(['meeting', counts.meetings.settling]),
      },
    ];
  },
};
