import type { Counts } from '../aggregates/counts.ts';
import { evidenceOf } from '../evidence.ts';
import { keptTime } from '../indicators/kept-time.ts';
import type { Thresholds } from '../thresholds.ts';
import type { Finding, Signal } from './signal.ts';
import { TOP_TEAM, strengthBelow } from './signal.ts';

function timeCut(counts: Counts, thresholds: Thresholds): readonly Finding[] {
  const { figure, verdict, evidence } = keptTime.measure(counts, thresholds);
  if (verdict !== 'act' || figure.kind !== 'rate') return [];
  const { act } = thresholds.indicators['7e'];
  return [
    {
      id: 'S7',
      cause: 'time_cut',
      concerns: TOP_TEAM,
      numbers: {
        count: figure.hits,
        planned: figure.cases,
        limit: Math.round(act * 100),
        days: thresholds.counting.windowDays,
      },
      ownParts: [],
      evidence,
      strength: strengthBelow(figure.value, act),
    },
  ];
}

function placedLast(
  { meetings: { lastAndCut } }: Counts,
  { lastAgendas: limit }: Thresholds,
): readonly Finding[] {
  if (lastAndCut.total < limit) return [];
  return [
    {
      id: 'S7',
      cause: 'placed_last',
      concerns: TOP_TEAM,
      numbers: { count: lastAndCut.total, limit },
      ownParts: [],
      evidence: evidenceOf(['meeting', lastAndCut]),
      strength: lastAndCut.total / (lastAndCut.total + 2),
    },
  ];
}

/**
 * S7, sidelined discussion: 7e at act-level, or in three of the last four reviews the system items stood behind all
 * other items of the agenda and one of them was cut: put off, or given less than half of its time.
 * Good news: system items took at least as much of their time as the watch limit of 7e asks.
 */
export const sidelinedDiscussion: Signal = {
  id: 'S7',
  consequence: 2,
  detect: (counts, thresholds) => [
    ...timeCut(counts, thresholds),
    ...placedLast(counts, thresholds),
  ],
  goodNews: (counts, thresholds) => {
    const { figure, verdict } = keptTime.measure(counts, thresholds);
    if (verdict !== 'in_order' || figure.kind !== 'rate') return [];
    return [
      {
        counterpartOf: 'S7',
        cause: 'time_kept',
        concerns: TOP_TEAM,
        numbers: {
          count: counts.meetings.time.items,
          spent: figure.hits,
          planned: figure.cases,
          days: thresholds.counting.windowDays,
        },
        evidence: evidenceOf(
          ['meeting', counts.meetings.keptTime],
          ['meeting', counts.meetings.cutShort],
        ),
      },
    ];
  },
};
