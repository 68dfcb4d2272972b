import type { HoldsOf } from '../aggregates/problems.ts';
import { evidenceOf } from '../evidence.ts';
import type { Concerned, GoodNews, Signal } from './signal.ts';
import { TOP_TEAM } from './signal.ts';

const whose = ({ leaderId }: HoldsOf): Concerned =>
  leaderId === null ? TOP_TEAM : { kind: 'leader', personId: leaderId };

/**
 * S21, overridden hold: any hold or stop that somebody overrode in W. It is told at the first look, to the leader who did it
 * alone, and weighs more from the second on. What somebody overrode who leads nobody by now is the top team's.
 * Good news: a hold was upheld.
 */
export const overriddenHold: Signal = {
  id: 'S21',
  consequence: 3,
  atOnce: true,
  detect: ({ problems: { overridden } }, { counting }) =>
    overridden.map((one) => ({
      id: 'S21',
      cause: 'hold_overridden',
      concerns: whose(one),
      numbers: { count: one.holds.total, days: counting.windowDays },
      ownParts: [],
      evidence: evidenceOf(['hold', one.holds]),
      strength: one.holds.total > 1 ? 1 : 0.5,
    })),
  goodNews: ({ problems: { upheld } }, { counting }) =>
    upheld.map((one): GoodNews => ({
      counterpartOf: 'S21',
      cause: 'hold_upheld',
      concerns: whose(one),
      numbers: { count: one.holds.total, days: counting.recentDays },
      evidence: evidenceOf(['hold', one.holds]),
    })),
};
