import { evidenceOf } from '../evidence.ts';
import { nearEnd, share, verdict } from '../figures.ts';
import { signalToDecision } from '../indicators/signal-to-decision.ts';
import type { Signal } from './signal.ts';
import { MOST_REPAIRS, TOP_TEAM, repairsNeeded, strengthBelow } from './signal.ts';

/**
 * S18, signal without response: 2e at act-level.
 * Good news: about everything that went off track something was decided in time.
 */
export const signalWithoutResponse: Signal = {
  id: 'S18',
  consequence: 3,
  detect: (counts, thresholds) => {
    const { figure, verdict: found, evidence } = signalToDecision.measure(counts, thresholds);
    if (found !== 'act' || figure.kind !== 'share') return [];
    const threshold = thresholds.indicators['2e'];
    const { hits, cases } = figure;
    const stillHolds = (decided: number): boolean => {
      const after = share(hits + decided, cases + decided, threshold.floor, thresholds.level);
      return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
    };
    return [
      {
        id: 'S18',
        cause: 'nothing_decided',
        concerns: TOP_TEAM,
        numbers: {
          count: cases - hits,
          decided: hits,
          cases,
          limit: thresholds.counting.decideDays,
          days: thresholds.counting.windowDays,
          toClear: repairsNeeded(MOST_REPAIRS, stillHolds),
        },
        ownParts: [],
        evidence,
        strength: strengthBelow(nearEnd(figure, threshold.trouble), threshold.act),
      },
    ];
  },
  goodNews: ({ offTrack }, { indicators, counting }) => {
    const { due, decided, decidedMeasures, decidedObjectives } = offTrack;
    if (due < indicators['2e'].floor || decided < due) return [];
    return [
      {
        counterpartOf: 'S18',
        cause: 'decided_in_time',
        concerns: TOP_TEAM,
        numbers: { count: due, limit: counting.decideDays, days: counting.windowDays },
        evidence: evidenceOf(['measure', decidedMeasures], ['objective', decidedObjectives]),
      },
    ];
  },
};
