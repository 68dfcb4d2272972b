import { evidenceOf } from '../evidence.ts';
import { nearEnd, share, verdict } from '../figures.ts';
import { personCauses } from '../indicators/person-causes.ts';
import type { Signal } from './signal.ts';
import { MOST_REPAIRS, TOP_TEAM, repairsNeeded, strengthBeyond } from './signal.ts';

/**
 * S14, blame pattern: 5c at act-level.
 * Good news: even the upper end of the share of problems with a person as the only cause is below the watch limit.
 */
export const blamePattern: Signal = {
  id: 'S14',
  consequence: 3,
  detect: (counts, thresholds) => {
    const { figure, verdict: found, evidence } = personCauses.measure(counts, thresholds);
    if (found !== 'act' || figure.kind !== 'share') return [];
    const { hits, cases } = figure;
    const threshold = thresholds.indicators['5c'];
    const toClear = repairsNeeded(MOST_REPAIRS, (more) => {
      const after = share(hits, cases + more, threshold.floor, thresholds.level);
      return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
    });
    return [
      {
        id: 'S14',
        cause: 'person_alone',
        concerns: TOP_TEAM,
        numbers: { count: hits, cases, days: thresholds.counting.windowDays, toClear },
        ownParts: [],
        evidence,
        strength: strengthBeyond(nearEnd(figure, threshold.trouble), threshold.act),
      },
    ];
  },
  goodNews: (counts, thresholds) => {
    const { figure } = personCauses.measure(counts, thresholds);
    if (figure.kind !== 'share' || figure.interval.high >= thresholds.indicators['5c'].watch) {
      return [];
    }
    return [
      {
        counterpartOf: 'S14',
        cause: 'set_up_asked',
        concerns: TOP_TEAM,
        numbers: {
          count: figure.cases - figure.hits,
          cases: figure.cases,
          days: thresholds.counting.windowDays,
        },
        evidence: evidenceOf(['problem', counts.problems.setUpFound]),
      },
    ];
  },
};
