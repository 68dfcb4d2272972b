import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { meritSince, ownCounts, ownOpen } from '../../actions/reads/figures.ts';
import { pictureForReader } from '../../culture/reads/picture.ts';
import { requestsUnanswered } from '../../decisions/reads/requests.ts';
import { leaderShape, type Promises, type Thanks } from '../contract.ts';
import { seeLeaderPage } from '../policy.ts';
import { nextLook, WINDOW_DAYS, windowStart } from '../rules.ts';
import { decisionsFor } from './decisions.ts';

/** A page that wants more is a list: these are the few that fit on one screen. */
const MOST_DECISIONS = 3;
const MOST_PROMISES = 3;

export const leaderPage = read({
  path: '/api/home/leader',
  operation: 'home.leader',
  words: 'read the leader’s page',
  permit: seeLeaderPage,
  response: leaderShape,
  fromRecords: true,
  read: async (tx, _asked, context) => {
    const [picture, decisions, requests, promises, thanks] = await Promise.all([
      pictureForReader(tx, context),
      decisionsFor(tx, 'anybody', MOST_DECISIONS, context),
      requestsUnanswered(tx, MOST_DECISIONS, context),
      promisesOf(tx, context),
      thanksTo(tx, context),
    ]);
    const { asOf } = context;
    const next = nextLook(asOf);
    return { as_of: asOf, picture, decisions, requests, promises, thanks, next_look: next };
  },
});

async function promisesOf(tx: ReadTx, context: ReadContext): Promise<Promises> {
  const [counts, { rows }] = await Promise.all([
    ownCounts(tx, windowStart(context.asOf), context),
    ownOpen(tx, MOST_PROMISES, context),
  ]);
  const { open, late, due_week, fell_due, kept } = counts;
  return { open, late, due_week, fell_due, kept, days: WINDOW_DAYS, rows };
}

async function thanksTo(tx: ReadTx, context: ReadContext): Promise<Thanks | null> {
  const merit = await meritSince(tx, windowStart(context.asOf), context);
  if (merit === null) return null;
  const { id, reference, title, person, person_id, why, proved, on, other } = merit;
  return {
    action_id: id,
    reference,
    title,
    person: { id: person_id, name: person },
    why,
    proved,
    on,
    other: other === person ? null : other,
  };
}
