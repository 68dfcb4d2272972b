import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { DueThing } from '../../actions/reads/due.ts';
import type { Matter, Matters, Thanks } from '../../home/contract.ts';
import type { Money, WordThanks } from '../../home/contract/business.ts';
import { forReview, moneyOf, wordThanksTo } from '../../home/reads/business.ts';
import { thanksTo } from '../../home/reads/leader.ts';
import { mattersFor } from '../../home/reads/matters.ts';
import { promisesOwed, type OwedPromise } from '../../leadership/reads/own.ts';
import type { MeasureNews } from '../../measures/contract/shapes.ts';
import { latestNews } from '../../measures/reads/news.ts';
import type { ReviewStanding } from '../../meetings/contract/minutes.ts';
import { reviewStandingOn } from '../../meetings/reads/coverage.ts';
import type { DueCheckIn } from '../../strategy/contract/shapes.ts';
import { ownCheckInsDue } from '../../strategy/reads/check-ins.ts';
import { leads } from '../policy.ts';
import { isNews } from '../rules.ts';
import { signalOf, type SentSignal, type Stopped } from './signal.ts';

/** What one person's mail is about. */
export type Week = {
  readonly matters: readonly Matter[];
  /** What waits besides those. */
  readonly others: number;
  /** Values recorded this week that chance does not explain. */
  readonly news: MeasureNews['rows'];
  /** How many measures are to be left alone; null for those whose mail does not speak of all measures. */
  readonly ordinary: number | null;
  /** How far the management review has come; null for whom it is not, and where none is asked for. */
  readonly review: ReviewStanding | null;
  readonly checkIns: readonly DueCheckIn[];
  readonly things: readonly DueThing[];
  /** What they promised people and that is due or late. */
  readonly owed: readonly OwedPromise[];
  readonly signal: SentSignal | null;
  readonly stopped: Stopped | null;
  /** Somebody to thank, and what went wrong costs and was improved brings: for those who lead. */
  readonly thanks: Thanks | null;
  readonly wordThanks: WordThanks | null;
  readonly money: Money | null;
  /** Signals that go to the next review. */
  readonly forReview: number;
};

const NOT_LEADING = {
  signal: null,
  stopped: null,
  thanks: null,
  wordThanks: null,
  money: null,
  forReview: 0,
} as const;

/** The week of somebody who does not sign in: what is late, due and to be checked. */
export function weekOfThings(things: readonly DueThing[]): Week {
  const nothing = { matters: [], news: [], checkIns: [], owed: [], ...NOT_LEADING };
  return { ...nothing, others: 0, ordinary: null, review: null, things };
}

/** The week of a person, read with that person's own rights. */
export async function weekOf(
  tx: ReadTx,
  things: readonly DueThing[],
  context: ReadContext,
): Promise<Week> {
  const isLeader = allows(leads, context.scope.actor, null);
  const [{ rows, totals }, measures, checkIns, review, owed] = await Promise.all([
    mattersFor(tx, isLeader ? 'anybody' : 'asked', context),
    latestNews(tx, context),
    ownCheckInsDue(tx, context),
    isLeader ? reviewStandingOn(tx, context) : null,
    promisesOwed(tx, context),
  ]);
  const shown = new Set(rows.map(({ record }) => record.id));
  return {
    matters: rows,
    others: sum(totals) - rows.length,
    news: measures.rows.filter(
      ({ own, told_on: told }) => (own || isLeader) && isNews(told, context.asOf),
    ),
    ordinary: isLeader && measures.judged > 0 ? measures.judged - measures.rows.length : null,
    review,
    checkIns,
    things: things.filter(({ id }) => !shown.has(id)),
    owed: owed.rows,
    ...(isLeader ? await leading(tx, context) : NOT_LEADING),
  };
}

type Leading = Pick<Week, keyof typeof NOT_LEADING>;

/** What those who lead are told besides. */
async function leading(tx: ReadTx, context: ReadContext): Promise<Leading> {
  const [told, wordThanks, money, forNext] = await Promise.all([
    signalOf(tx, context),
    wordThanksTo(tx, context),
    moneyOf(tx, context),
    forReview(tx, context),
  ]);
  const thanks = wordThanks === null ? await thanksTo(tx, context) : null;
  return { ...told, thanks, wordThanks, money, forReview: forNext };
}

function sum(totals: Matters['totals']): number {
  return Object.values(totals).reduce((all, one) => all + one, 0);
}

/**
 * Whether there is anything to write about. A signal that waits for an answer is; that nothing is unusual, whom to thank and
 * what it costs is said beside something, and is no reason to write.
 */
export function isSilent({ matters, news, checkIns, things, owed, signal }: Week): boolean {
  const all = matters.length + news.length + checkIns.length + things.length + owed.length;
  return all === 0 && signal?.asks !== true;
}
