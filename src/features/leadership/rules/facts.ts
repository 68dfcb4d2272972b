import type { Day } from '../../../lib/day.ts';

/** A promise as far as others count it, as it stood at the end of the day looked at: no names. */
export type CommitmentFacts = {
  readonly id: string;
  readonly firstDueOn: Day;
  readonly withdrawnOn: Day | null;
  /** The first day of which something shows that it was kept. */
  readonly shownOn: Day | null;
};

export type VisitFacts = {
  readonly id: string;
  readonly teamId: string;
  /** By somebody of top management on the day of the visit. */
  readonly byTop: boolean;
  readonly visitedOn: Day;
  readonly recordedOn: Day;
  /** When each point was answered to the team; null of those that wait. */
  readonly replies: readonly (Day | null)[];
};

export type MessageFacts = { readonly id: string; readonly writtenOn: Day };

export type TeamFacts = { readonly id: string };

/** What leaders did themselves since a day, as known at the end of another. */
export type LeadershipFacts = {
  readonly commitments: readonly CommitmentFacts[];
  readonly visits: readonly VisitFacts[];
  readonly messages: readonly MessageFacts[];
  /** The teams that were there at the end of the day. */
  readonly teams: readonly TeamFacts[];
};
