import type { ChairCounts } from '../aggregates/chairs.ts';
import { evidenceOf } from '../evidence.ts';
import type { Finding, Signal } from './signal.ts';
import { TOP_TEAM } from './signal.ts';

/** Both halves are plain facts, neither weightier than the other. */
const STRENGTH = 0.5;

function absence({ meetingId, personId }: NonNullable<ChairCounts['absent']>): Finding {
  return {
    id: 'S8',
    cause: 'top_absent',
    concerns: personId === null ? TOP_TEAM : { kind: 'leader', personId },
    numbers: {},
    ownParts: [],
    evidence: evidenceOf(['meeting', { total: 1, ids: [meetingId] }]),
    strength: STRENGTH,
  };
}

function deputy({ personId, meetings }: ChairCounts['deputies'][number]): Finding {
  return {
    id: 'S8',
    cause: 'deputy_twice',
    concerns: { kind: 'leader', personId },
    numbers: {},
    ownParts: [],
    evidence: evidenceOf(['meeting', meetings]),
    strength: STRENGTH,
  };
}

/**
 * S8, empty chair: the top person was absent from the last review of twelve months, or somebody of top management sent a
 * deputy twice running. The top person of a review is whoever was planned in its chair, if of top management; otherwise
 * any of them, so that it takes one of them to be there. It is told at the first look: an empty chair needs no second.
 * Whose seat it is, is told to that leader alone; where it is nobody's in particular, to the top team.
 * Good news: everybody of top management took their own seat at the last review.
 */
export const emptyChairs: Signal = {
  id: 'S8',
  consequence: 3,
  atOnce: true,
  detect: ({ meetings: { absent, deputies } }) => [
    ...(absent === null ? [] : [absence(absent)]),
    ...deputies.map(deputy),
  ],
  goodNews: ({ meetings: { attended } }) =>
    attended === null
      ? []
      : [
          {
            counterpartOf: 'S8',
            cause: 'all_there',
            concerns: TOP_TEAM,
            numbers: { count: attended.seats },
            evidence: evidenceOf(['meeting', { total: 1, ids: [attended.meetingId] }]),
          },
        ],
};
