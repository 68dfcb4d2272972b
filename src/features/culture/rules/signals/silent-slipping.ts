import type { ActionAggregates } from '../aggregates/actions.ts';
import { actionsOf } from '../evidence.ts';
import { nearEnd, share, verdict } from '../figures.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Finding, Signal } from './signal.ts';
import { MOST_REPAIRS, TOP_TEAM, repairsNeeded, strengthBeyond } from './signal.ts';

function lateExtensions(counts: ActionAggregates, thresholds: Thresholds): readonly Finding[] {
  const { slipTop: top, slipOthers: others } = counts;
  const threshold = thresholds.lateExtensions;
  const late = top.afterTheDate + others.afterTheDate;
  const all = top.extensions + others.extensions;
  const enoughActions = top.actions + others.actions >= thresholds.indicators['3c'].floor;
  const figure = share(late, all, threshold.floor, thresholds.level);
  if (!enoughActions || figure.kind === 'not_enough' || verdict(figure, threshold) !== 'act') {
    return [];
  }
  const stillHolds = (inTime: number): boolean => {
    const after = share(late, all + inTime, threshold.floor, thresholds.level);
    return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
  };
  const leaders = counts.leaders.filter((leader) => leader.top);
  return [
    {
      id: 'S2',
      cause: 'late_extensions',
      concerns: TOP_TEAM,
      numbers: {
        late,
        extensions: all,
        topLate: top.afterTheDate,
        toClear: repairsNeeded(MOST_REPAIRS, stillHolds),
        days: thresholds.counting.windowDays,
      },
      ownParts: leaders.map(({ personId, afterTheDate }) => ({ personId, count: afterTheDate })),
      evidence: actionsOf(counts.extendedLateEvidence),
      strength: strengthBeyond(nearEnd(figure, threshold.trouble), threshold.act),
    },
  ];
}

function movedOften(counts: ActionAggregates, thresholds: Thresholds): readonly Finding[] {
  const { oftenMoved: limit, windowDays: days } = thresholds.counting;
  const own: readonly Finding[] = counts.oftenMoved.map(({ personId, total, ids, amount }) => ({
    id: 'S2',
    cause: 'moved_often',
    concerns: { kind: 'leader', personId },
    numbers: { count: total, times: amount, limit, days },
    ownParts: [],
    evidence: actionsOf({ total, ids }),
    strength: 1 - limit / (amount + 1),
  }));
  const elsewhere = counts.oftenMovedElsewhere;
  if (elsewhere.total === 0) return own;
  return [
    ...own,
    {
      id: 'S2',
      cause: 'moved_often',
      concerns: TOP_TEAM,
      numbers: { count: elsewhere.total, limit, days },
      ownParts: [],
      evidence: actionsOf(elsewhere),
      strength: elsewhere.total / (elsewhere.total + 5),
    },
  ];
}

/**
 * S2, silent slipping: three or more extensions on one open action that was moved again within W, or more than half of
 * the extensions made in W made after the date had passed (by the near end of the interval, from the floor on, and with
 * 3c's floor of actions). An often-moved action of a leader is that leader's signal; of anyone else, the top team's.
 * Good news: dates were moved, and every time before they passed and with a reason.
 */
export const silentSlipping: Signal = {
  id: 'S2',
  consequence: 2,
  detect: ({ actions: counts }, thresholds) => [
    ...lateExtensions(counts, thresholds),
    ...movedOften(counts, thresholds),
  ],
  goodNews: ({ actions: counts }, thresholds) => {
    const { slipTop: top, slipOthers: others } = counts;
    const all = top.extensions + others.extensions;
    const inTime = top.afterTheDate + others.afterTheDate === 0;
    const withReason = top.withReason + others.withReason === all;
    if (all < thresholds.lateExtensions.floor || !inTime || !withReason) return [];
    return [
      {
        counterpartOf: 'S2',
        cause: 'moved_in_time',
        concerns: TOP_TEAM,
        numbers: { count: all, days: thresholds.counting.windowDays },
        evidence: actionsOf(counts.extendedEvidence),
      },
    ];
  },
};
