import { herfindahl } from '../../../../lib/stats/herfindahl.ts';
import { actionsOf } from '../evidence.ts';
import { share } from '../figures.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './indicator.ts';

/**
 * 1b, concentration: the actions of the person who is accountable for most ÷ all actions that have an accountable
 * person, of those open or ended in W; beside it the Herfindahl index Σs² of all shares.
 * Limits apply only where that person is not of top management: a managing director who carries much is no delegation.
 */
export const concentration: Indicator = {
  id: '1b',
  dimension: 'D1',
  kind: 'share',
  measure: ({ actions: counts }, thresholds) => {
    const threshold = thresholds.indicators['1b'];
    const owned = counts.owners.reduce((sum, owner) => sum + owner.actions, 0);
    const largest = counts.owners[0];
    const figure = share(largest?.actions ?? 0, owned, threshold.floor, thresholds.level);
    const verdict = judge(figure, threshold);
    return {
      id: '1b',
      figure,
      verdict: verdict !== null && largest?.top === true ? 'in_order' : verdict,
      groups: {},
      details: {
        owners: counts.owners.length,
        ownerless: counts.ownerless,
        herfindahl: herfindahl(counts.owners.map((owner) => owner.actions)),
      },
      evidence: actionsOf(counts.largestOwnerEvidence),
    };
  },
};
