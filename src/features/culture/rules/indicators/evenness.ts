import { evidenceOf } from '../evidence.ts';
import { evenness } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 8a, evenness: Shannon entropy of what people did here in each of the last 26 weeks ÷ ln 26. It counts entries of the ledger
 * and names nobody; what came in one second came of one act.
 */
export const evenActivity: Indicator = {
  id: '8a',
  dimension: 'D8',
  kind: 'index',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['8a'];
    const figure = evenness(leading.weeks, threshold.floor);
    return {
      id: '8a',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(),
    };
  },
};
