import { evidenceOf } from '../evidence.ts';
import { ratio } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 4e, audit-season talk: messages of leaders a day within 30 days of external audits ÷ messages a day on all other days, of the
 * last year.
 */
export const auditSeasonTalk: Indicator = {
  id: '4e',
  dimension: 'D4',
  kind: 'ratio',
  measure: ({ leading }, thresholds) => {
    const threshold = thresholds.indicators['4e'];
    const figure = ratio(leading.talk, threshold.floor, thresholds.level);
    return {
      id: '4e',
      figure,
      verdict: judge(figure, threshold),
      groups: {},
      details: {},
      evidence: evidenceOf(['why_message', leading.messages]),
    };
  },
};
