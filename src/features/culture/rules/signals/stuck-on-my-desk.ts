import type { Counts } from '../aggregates/counts.ts';
import { evidenceOf } from '../evidence.ts';
import { longerThan, median, nearEnd, type Median } from '../figures.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Signal } from './signal.ts';
import { TOP_TEAM } from './signal.ts';

/** How long requests wait for the top team, and for others who were asked by name; null where there are too few of either. */
function desks(
  { requests: { topWaits, otherWaits } }: Counts,
  { deskWait: { floor } }: Thresholds,
): { readonly top: Median; readonly others: Median } | null {
  const top = median(topWaits, floor);
  const others = median(otherWaits, floor);
  return top.kind === 'median' && others.kind === 'median' ? { top, others } : null;
}

const HALF = 0.5;

/**
 * S3, stuck on my desk: the median wait for the top team is more than twice that for others who were asked by name, with at
 * least five requests of each; it counts as more only where even the near end of the share that waited longer than that
 * is more than a half. Requests are the approvals there are on record; documents join with theirs.
 * Good news: the top team answers at least as fast as others.
 */
export const stuckOnMyDesk: Signal = {
  id: 'S3',
  consequence: 2,
  detect: (counts, thresholds) => {
    const found = desks(counts, thresholds);
    if (found === null || found.others.days === null) return [];
    const days = nearEnd(found.top, 'above');
    const limit = thresholds.deskWait.times * Math.max(found.others.days, 1);
    const longer = longerThan(counts.requests.topWaits, limit, thresholds.level);
    if (days <= limit || longer.kind === 'not_enough' || longer.interval.low <= HALF) return [];
    const { waitingForTop } = counts.requests;
    return [
      {
        id: 'S3',
        cause: 'stuck_on_desk',
        concerns: TOP_TEAM,
        numbers: { count: days, others: found.others.days, waiting: waitingForTop.total },
        ownParts: [],
        evidence: evidenceOf(['request', waitingForTop]),
        strength: 1 - limit / days,
      },
    ];
  },
  goodNews: (counts, thresholds) => {
    const found = desks(counts, thresholds);
    if (found === null || found.top.days === null) return [];
    if (found.top.days > nearEnd(found.others, 'above')) return [];
    return [
      {
        counterpartOf: 'S3',
        cause: 'desk_clear',
        concerns: TOP_TEAM,
        numbers: { count: found.top.days, days: thresholds.counting.windowDays },
        evidence: evidenceOf(['request', counts.requests.answered]),
      },
    ];
  },
};
