import { nearEnd, share, verdict } from '../figures.ts';
import { concentration } from '../indicators/concentration.ts';
import type { Signal } from './signal.ts';
import { TOP_TEAM, repairsNeeded, strengthBeyond } from './signal.ts';

/**
 * S10, over-delegation: 1b at act-level with an owner outside top management. The other half of its rule (1c) needs
 * risks and objectives beside actions and joins with them.
 * Good news: the actions are spread so that even the far end of the largest share stays below the watch limit.
 */
export const overDelegation: Signal = {
  id: 'S10',
  consequence: 2,
  detect: (counts, thresholds) => {
    const { figure, verdict: found, evidence } = concentration.measure(counts, thresholds);
    if (found !== 'act' || figure.kind !== 'share') return [];
    const threshold = thresholds.indicators['1b'];
    const stillHolds = (handedOver: number): boolean => {
      const { hits, cases } = figure;
      const after = share(hits - handedOver, cases, threshold.floor, thresholds.level);
      return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
    };
    return [
      {
        id: 'S10',
        cause: 'one_owner',
        concerns: TOP_TEAM,
        numbers: {
          actions: figure.hits,
          owned: figure.cases,
          owners: counts.actions.owners.length,
          toClear: repairsNeeded(figure.hits, stillHolds),
          days: thresholds.counting.windowDays,
        },
        ownParts: [],
        evidence,
        strength: strengthBeyond(nearEnd(figure, threshold.trouble), threshold.act),
      },
    ];
  },
  goodNews: (counts, thresholds) => {
    const { figure } = concentration.measure(counts, thresholds);
    const limit = thresholds.indicators['1b'].watch;
    if (figure.kind !== 'share' || figure.interval.high >= limit) return [];
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
  },
};
