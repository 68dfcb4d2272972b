import type { ActionAggregates } from '../aggregates/actions.ts';
import type { Counts } from '../aggregates/counts.ts';
import { actionsOf } from '../evidence.ts';
import { nearEnd, share, verdict } from '../figures.ts';
import { overdueShare } from '../indicators/overdue-share.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Finding, GoodNews, Signal } from './signal.ts';
import { TOP_TEAM, repairsNeeded, strengthBeyond } from './signal.ts';

function overdueShareFinding(all: Counts, thresholds: Thresholds): readonly Finding[] {
  const { actions: counts } = all;
  const { figure, verdict: found, evidence } = overdueShare.measure(all, thresholds);
  if (found !== 'act' || figure.kind === 'not_enough') return [];
  const threshold = thresholds.indicators['3d'];
  const stillHolds = (finished: number): boolean => {
    const open = counts.open - finished;
    const after = share(counts.overdue - finished, open, threshold.floor, thresholds.level);
    return after.kind !== 'not_enough' && verdict(after, threshold) === 'act';
  };
  const top = counts.leaders.filter((leader) => leader.top);
  return [
    {
      id: 'S1',
      cause: 'overdue_share',
      concerns: TOP_TEAM,
      numbers: {
        late: counts.overdue,
        open: counts.open,
        topLate: top.reduce((sum, leader) => sum + leader.overdue, 0),
        toClear: repairsNeeded(counts.overdue, stillHolds),
      },
      ownParts: top.map(({ personId, overdue }) => ({ personId, count: overdue })),
      evidence,
      strength: strengthBeyond(nearEnd(figure, threshold.trouble), threshold.act),
    },
  ];
}

function longOverdueFindings(counts: ActionAggregates, thresholds: Thresholds): readonly Finding[] {
  const limit = thresholds.counting.longOverdueDays;
  return counts.longOverdue.map(({ personId, total, ids, amount }) => ({
    id: 'S1',
    cause: 'long_overdue',
    concerns: { kind: 'leader', personId },
    numbers: { count: total, days: amount, limit },
    ownParts: [],
    evidence: actionsOf({ total, ids }),
    strength: 1 - limit / Math.max(amount, limit + 1),
  }));
}

function doneEarly(counts: ActionAggregates, thresholds: Thresholds): readonly GoodNews[] {
  const days = thresholds.counting.recentDays;
  const own = counts.early.map(({ personId, total, ids, amount }) => ({
    counterpartOf: 'S1' as const,
    cause: 'done_early' as const,
    concerns: { kind: 'leader' as const, personId },
    numbers: { count: total, early: amount, days },
    evidence: actionsOf({ total, ids }),
  }));
  const top = counts.early.filter((leader) => leader.top);
  const total = top.reduce((sum, leader) => sum + leader.total, 0);
  if (total === 0) return own;
  const ids = top.flatMap((leader) => leader.ids).slice(0, thresholds.counting.evidence);
  return [
    ...own,
    {
      counterpartOf: 'S1',
      cause: 'done_early',
      concerns: TOP_TEAM,
      numbers: { count: total, days },
      evidence: actionsOf({ total, ids }),
    },
  ];
}

function datesKept(counts: ActionAggregates, thresholds: Thresholds): readonly GoodNews[] {
  const { due, kept } = counts.followThroughTop;
  if (due < thresholds.indicators['7b-actions'].floor || kept < due) return [];
  return [
    {
      counterpartOf: 'S1',
      cause: 'dates_kept',
      concerns: TOP_TEAM,
      numbers: { count: kept, days: thresholds.counting.windowDays },
      evidence: actionsOf(counts.keptByTopEvidence),
    },
  ];
}

/**
 * S1, delayed actions: 3d at act-level, or a significant action of a leader more than 30 days overdue.
 * Good news: a leader's action done before its first date; every first date of the top team kept.
 */
export const delayedActions: Signal = {
  id: 'S1',
  consequence: 3,
  detect: (counts, thresholds) => [
    ...overdueShareFinding(counts, thresholds),
    ...longOverdueFindings(counts.actions, thresholds),
  ],
  goodNews: (counts, thresholds) => [
    ...doneEarly(counts.actions, thresholds),
    ...datesKept(counts.actions, thresholds),
  ],
};
