import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { DueThing } from '../../actions/reads/due.ts';
import type { Matter, Matters } from '../../home/contract.ts';
import { mattersFor } from '../../home/reads/matters.ts';
import type { MeasureNews } from '../../measures/contract/shapes.ts';
import { latestNews } from '../../measures/reads/news.ts';
import type { ReviewStanding } from '../../meetings/contract/minutes.ts';
import { reviewStandingOn } from '../../meetings/reads/coverage.ts';
import type { DueCheckIn } from '../../strategy/contract/shapes.ts';
import { ownCheckInsDue } from '../../strategy/reads/check-ins.ts';
import { leads } from '../policy.ts';
import { isNews } from '../rules.ts';

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
};

/** The week of somebody who does not sign in: what is late, due and to be checked. */
export function weekOfThings(things: readonly DueThing[]): Week {
  return { matters: [], others: 0, news: [], ordinary: null, review: null, checkIns: [], things };
}

/** The week of a person, read with that person's own rights. */
export async function weekOf(
  tx: ReadTx,
  things: readonly DueThing[],
  context: ReadContext,
): Promise<Week> {
  const isLeader = allows(leads, context.scope.actor, null);
  const [{ rows, totals }, measures, checkIns, review] = await Promise.all([
    mattersFor(tx, isLeader ? 'anybody' : 'asked', context),
    latestNews(tx, context),
    ownCheckInsDue(tx, context),
    isLeader ? reviewStandingOn(tx, context) : null,
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
  };
}

function sum(totals: Matters['totals']): number {
  return Object.values(totals).reduce((all, one) => all + one, 0);
}

/** Whether there is anything to write about. That nothing is unusual is said beside something, and is no reason to write. */
export function isSilent({ matters, news, checkIns, things }: Week): boolean {
  return matters.length + news.length + checkIns.length + things.length === 0;
}
