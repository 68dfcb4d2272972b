/**
 * The counts and evidence that the action indicators and signals are made of, for one day. The rules take this value
 * and never the rows, so that a database may count instead; `aggregateActions` is the reference it must agree with.
 */
import type { Day } from '../../../../lib/day.ts';
import type { Ids } from '../evidence.ts';

/**
 * Actions that matter one by one, of one leader: how many, the first few, and of the very first one the day that makes
 * it matter (the date missed, the latest move, or the day it was done) and the amount (days late, times moved, or days
 * early). Lists of these are in the order of person id.
 */
export type LeaderEvidence = Ids & {
  readonly personId: string;
  readonly top: boolean;
  readonly on: Day;
  readonly amount: number;
};

/** How one leader stands with the actions accountable to that leader that are open or ended in W. */
export type LeaderCounts = {
  readonly personId: string;
  readonly top: boolean;
  readonly open: number;
  readonly overdue: number;
  /** Extensions made in W, and those of them made after the date had passed. */
  readonly extensions: number;
  readonly afterTheDate: number;
};

/** How many actions one person is accountable for, and whether that person is of top management. */
export type OwnerCount = {
  readonly personId: string;
  readonly top: boolean;
  readonly actions: number;
};

/** Due-date extensions made in W, over the actions open or ended in W. */
export type SlipCounts = {
  readonly actions: number;
  readonly extensions: number;
  readonly afterTheDate: number;
  readonly withReason: number;
};

/** Actions whose first due date fell in W and has passed; `kept` were done by it. */
export type FollowThroughCounts = {
  readonly due: number;
  readonly kept: number;
  /** How many of `due` were imported with their end already in the list: earlier dates may be missing. */
  readonly imported: number;
};

export type ActionAggregates = {
  readonly asOf: Day;
  /** First day of W. */
  readonly since: Day;
  /** The earliest day on which an action was opened; null where there was none by that day. */
  readonly recordsSince: Day | null;
  /** Open at the end of the day. */
  readonly open: number;
  readonly overdue: number;
  readonly unowned: number;
  readonly undated: number;
  /** Open and of high significance, and those of them that top management is accountable for. */
  readonly significant: number;
  readonly significantTop: number;
  /** Those that it is not, the oldest first. */
  readonly significantElsewhere: Ids;
  /** Overdue actions, longest overdue first. */
  readonly overdueEvidence: Ids;
  /** Leaders (top and line management) accountable for an action open or ended in W, by id. */
  readonly leaders: readonly LeaderCounts[];
  /** Significant actions of leaders that are long overdue, longest overdue first. */
  readonly longOverdue: readonly LeaderEvidence[];
  /** Accountable persons of actions open or ended in W, most first, top management last among equals, then by id. */
  readonly owners: readonly OwnerCount[];
  /** Actions open or ended in W that nobody is accountable for. */
  readonly ownerless: number;
  /** Actions of the first of `owners`, open ones and those ended in W, oldest first. */
  readonly largestOwnerEvidence: Ids;
  /** Actions of top management at that day, and of everyone else and nobody. */
  readonly slipTop: SlipCounts;
  readonly slipOthers: SlipCounts;
  /** Actions extended in W after their date had passed, the latest extension first. */
  readonly extendedLateEvidence: Ids;
  /** Actions extended in W, the latest extension first. */
  readonly extendedEvidence: Ids;
  /** Open actions of leaders, moved often in all and at least once in W; most moved first. */
  readonly oftenMoved: readonly LeaderEvidence[];
  /** The same for everyone else's and nobody's actions. */
  readonly oftenMovedElsewhere: Ids;
  readonly followThroughTop: FollowThroughCounts;
  readonly followThroughOthers: FollowThroughCounts;
  /** Actions of top management whose first date in W was kept, the latest date first. */
  readonly keptByTopEvidence: Ids;
  /** Actions whose first date in W was missed, the latest date first. */
  readonly missedEvidence: Ids;
  /** Actions of leaders done before their first date within `recentDays`, the latest done first. */
  readonly early: readonly LeaderEvidence[];
};
