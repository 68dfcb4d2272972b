import type { EasedTarget } from '../aggregates/targets.ts';
import { evidenceOf, type Evidence } from '../evidence.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Concerned, Finding, Signal } from './signal.ts';
import { TOP_TEAM } from './signal.ts';

function behind(targets: readonly EasedTarget[], limit: number): Evidence {
  const records = targets.map(({ kind, id }) => ({ kind, id }));
  return { total: targets.length, records: records.slice(0, limit) };
}

function finding(
  concerns: Concerned,
  targets: readonly EasedTarget[],
  { counting }: Thresholds,
): Finding {
  const { missDays, windowDays, evidence } = counting;
  return {
    id: 'S17',
    cause: 'target_eased',
    concerns,
    numbers: { count: targets.length, limit: missDays, days: windowDays },
    ownParts: [],
    evidence: behind(targets, evidence),
    strength: targets.length / (targets.length + 2),
  };
}

/**
 * S17, moving goalposts: a target was eased, or an objective given another measure, within 30 days of a miss, without a
 * decision that rests on its record, and is still easier. What a leader eased is that leader's signal; what anyone else
 * did, the top team's.
 * Good news: a target that was missed stands as it stood, and was decided about.
 */
export const movingGoalposts: Signal = {
  id: 'S17',
  consequence: 2,
  detect: ({ targets: { eased } }, thresholds) => {
    const leaders = [...new Set(eased.flatMap(({ leaderId }) => leaderId ?? []))].toSorted();
    const elsewhere = eased.filter(({ leaderId }) => leaderId === null);
    return [
      ...leaders.map((personId) =>
        finding(
          { kind: 'leader', personId },
          eased.filter(({ leaderId }) => leaderId === personId),
          thresholds,
        ),
      ),
      ...(elsewhere.length === 0 ? [] : [finding(TOP_TEAM, elsewhere, thresholds)]),
    ];
  },
  goodNews: ({ targets: { kept } }, { counting }) =>
    kept.total === 0
      ? []
      : [
          {
            counterpartOf: 'S17',
            cause: 'target_kept',
            concerns: TOP_TEAM,
            numbers: { count: kept.total, days: counting.windowDays },
            evidence: evidenceOf(['measure', kept]),
          },
        ],
};
