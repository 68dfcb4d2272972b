import type { Counts } from '../aggregates/counts.ts';
import { nearEnd, share, verdict } from '../figures.ts';
import { concentration } from '../indicators/concentration.ts';
import { topOwned } from '../indicators/top-owned.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Finding, GoodNews, Signal } from './signal.ts';
import { TOP_TEAM, repairsNeeded, strengthBelow, strengthBeyond } from './signal.ts';

function oneOwner(counts: Counts, thresholds: Thresholds): readonly Finding[] {
  const { figure, verdict: found, evidence } = concentration.measure(counts, thresholds);
  if (found !== 'act' || figure.kind !== 'share') return [];
  const threshold = thresholds.indicators['1b'];
  const { hits, cases } = figure;
  const stillHolds = (handedOver: number): boolean => {
    const after = share(hits - handedOver, cases, threshold.floor, thresholds.level);
    return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
  };
  return [
    {
      id: 'S10',
      cause: 'one_owner',
      concerns: TOP_TEAM,
      numbers: {
        actions: hits,
        owned: cases,
        owners: counts.actions.owners.length,
        toClear: repairsNeeded(hits, stillHolds),
        days: thresholds.counting.windowDays,
      },
      ownParts: [],
      evidence,
      strength: strengthBeyond(nearEnd(figure, threshold.trouble), threshold.act),
    },
  ];
}

function littleAtTheTop(counts: Counts, thresholds: Thresholds): readonly Finding[] {
  const { figure, verdict: found, evidence } = topOwned.measure(counts, thresholds);
  if (found !== 'act' || figure.kind !== 'share') return [];
  const threshold = thresholds.indicators['1c'];
  const { hits, cases } = figure;
  const stillHolds = (takenOver: number): boolean => {
    const after = share(hits + takenOver, cases, threshold.floor, thresholds.level);
    return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
  };
  return [
    {
      id: 'S10',
      cause: 'little_at_the_top',
      concerns: TOP_TEAM,
      numbers: { count: hits, cases, toClear: repairsNeeded(cases - hits, stillHolds) },
      ownParts: [],
      evidence,
      strength: strengthBelow(nearEnd(figure, threshold.trouble), threshold.act),
    },
  ];
}

function wellSpread(counts: Counts, thresholds: Thresholds): readonly GoodNews[] {
  const { figure } = concentration.measure(counts, thresholds);
  if (figure.kind !== 'share' || figure.interval.high >= thresholds.indicators['1b'].watch)
    return [];
  return [
    {
      counterpartOf: 'S10',
      cause: 'well_spread',
      concerns: TOP_TEAM,
      numbers: {
        owned: figure.cases,
        owners: counts.actions.owners.length,
        most: figure.hits,
        days: thresholds.counting.windowDays,
      },
      evidence: { total: figure.cases, records: [] },
    },
  ];
}

function ledFromTheTop(counts: Counts, thresholds: Thresholds): readonly GoodNews[] {
  const { figure } = topOwned.measure(counts, thresholds);
  if (figure.kind !== 'share' || figure.interval.low <= thresholds.indicators['1c'].watch)
    return [];
  return [
    {
      counterpartOf: 'S10',
      cause: 'led_from_the_top',
      concerns: TOP_TEAM,
      numbers: { count: figure.hits, cases: figure.cases },
      evidence: { total: figure.hits, records: [] },
    },
  ];
}

/**
 * S10, over-delegation: 1b at act-level with an owner outside top management, or 1c at act-level.
 * Good news: the actions are spread so that even the far end of the largest share stays below the watch limit; or even
 * the near end of the top team's part in what matters is more than the watch limit.
 */
export const overDelegation: Signal = {
  id: 'S10',
  consequence: 2,
  detect: (counts, thresholds) => [
    ...oneOwner(counts, thresholds),
    ...littleAtTheTop(counts, thresholds),
  ],
  goodNews: (counts, thresholds) => [
    ...wellSpread(counts, thresholds),
    ...ledFromTheTop(counts, thresholds),
  ],
};
