import { evidenceOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 2e, signal to decision: measures and objectives that went off track and about which a decision was recorded within 30
 * days ÷ all whose 30 days ran out in W. Off track is a measure whose latest value is trouble and not chance, or whose
 * process will never meet its target; an objective of which somebody says so, or that was closed as missed. A decision is
 * about it when it names it, or the measure the objective is judged by, among its facts.
 */
export const signalToDecision: Indicator = {
  id: '2e',
  dimension: 'D2',
  kind: 'share',
  measure: ({ offTrack }, thresholds) => {
    const threshold = thresholds.indicators['2e'];
    const figure = share(offTrack.decided, offTrack.due, threshold.floor, thresholds.level);
    return {
      id: '2e',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(
        ['measure', offTrack.undecidedMeasures],
        ['objective', offTrack.undecidedObjectives],
      ),
    };
  },
};
