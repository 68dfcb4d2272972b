import type { Counts } from '../aggregates/counts.ts';
import { evidenceOf } from '../evidence.ts';
import { nearEnd, share, verdict } from '../figures.ts';
import { recordingLag } from '../indicators/recording-lag.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Finding, Signal } from './signal.ts';
import { TOP_TEAM, strengthBeyond } from './signal.ts';

function slowRecords(counts: Counts, thresholds: Thresholds): readonly Finding[] {
  const { figure, verdict: found, evidence } = recordingLag.measure(counts, thresholds);
  if (found !== 'act' || figure.kind !== 'median') return [];
  const { trouble, act } = thresholds.indicators['8b'];
  const days = nearEnd(figure, trouble);
  return [
    {
      id: 'S22',
      cause: 'slow_records',
      concerns: TOP_TEAM,
      numbers: { count: days, cases: figure.cases, limit: act },
      ownParts: [],
      evidence,
      strength: 1 - act / days,
    },
  ];
}

/** The share of records written down late, of those of W. */
function lateShare({ problems }: Counts, thresholds: Thresholds) {
  const { floor } = thresholds.lateRecords;
  return share(problems.recordedLate.total, problems.lags.length, floor, thresholds.level);
}

function lateRecords(counts: Counts, thresholds: Thresholds): readonly Finding[] {
  const late = lateShare(counts, thresholds);
  const { lateRecords: threshold, counting } = thresholds;
  if (late.kind === 'not_enough' || verdict(late, threshold) !== 'act') return [];
  return [
    {
      id: 'S22',
      cause: 'late_records',
      concerns: TOP_TEAM,
      numbers: {
        count: late.hits,
        cases: late.cases,
        limit: counting.lateRecordDays,
        days: counting.windowDays,
      },
      ownParts: [],
      evidence: evidenceOf(['problem', counts.problems.recordedLate]),
      strength: strengthBeyond(nearEnd(late, threshold.trouble), threshold.act),
    },
  ];
}

/**
 * S22, after-the-fact records: 8b at act-level, or a fifth of the records of W written down more than 7 days late.
 * Good news: even the upper end of that share is below the limit, and half of the records were there by the next day.
 */
export const afterTheFact: Signal = {
  id: 'S22',
  consequence: 2,
  detect: (counts, thresholds) => [
    ...slowRecords(counts, thresholds),
    ...lateRecords(counts, thresholds),
  ],
  goodNews: (counts, thresholds) => {
    const late = lateShare(counts, thresholds);
    const { recordedSoon, lags } = counts.problems;
    if (
      late.kind === 'not_enough' ||
      late.interval.high >= thresholds.lateRecords.watch ||
      recordedSoon.total * 2 < lags.length
    ) {
      return [];
    }
    return [
      {
        counterpartOf: 'S22',
        cause: 'recorded_soon',
        concerns: TOP_TEAM,
        numbers: {
          count: recordedSoon.total,
          cases: lags.length,
          days: thresholds.counting.windowDays,
        },
        evidence: evidenceOf(['problem', recordedSoon]),
      },
    ];
  },
};
