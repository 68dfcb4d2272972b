import { daysBetween, type Day } from '../../../lib/day.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { ownAndHelped, ownChecks, ownProposals } from '../../actions/reads/figures.ts';
import { ownLookBacksDue } from '../../decisions/reads/due.ts';
import { requestsHandedTo } from '../../decisions/reads/requests.ts';
import { ownCheckInsDue } from '../../strategy/reads/check-ins.ts';
import { toAnswer } from '../../voice/reads/own.ts';
import { answersShape, mineShape } from '../contract.ts';
import { seeOwn } from '../policy.ts';
import { outcomeOf } from '../rules.ts';
import { decisionsFor } from './decisions.ts';

const MOST_ROWS = 50;

export const myThings = read({
  path: '/api/home/mine',
  operation: 'home.mine',
  words: 'read what one has to do',
  permit: seeOwn,
  response: mineShape,
  read: async (tx, _asked, context) => {
    const [decisions, requests, lookBacks, checkIns, checks, open, said] = await Promise.all([
      decisionsFor(tx, 'asked', MOST_ROWS, context),
      requestsHandedTo(tx, MOST_ROWS, context),
      ownLookBacksDue(tx, MOST_ROWS, context),
      ownCheckInsDue(tx, context),
      ownChecks(tx, context),
      ownAndHelped(tx, MOST_ROWS, context),
      toAnswer(tx, context),
    ]);
    const lateDays = (due: Day | null): number =>
      due !== null && due < context.asOf ? daysBetween(due, context.asOf) : 0;
    return {
      as_of: context.asOf,
      to_answer: said,
      decisions,
      requests,
      look_backs: lookBacks,
      check_ins: checkIns,
      checks: checks.map((check) => ({ ...check, late_days: lateDays(check.check_due_on) })),
      open,
    };
  },
});

export const answers = read({
  path: '/api/home/answers',
  operation: 'home.answers',
  words: 'read what came of one’s proposals',
  permit: seeOwn,
  response: answersShape,
  read: async (tx, _asked, context) => {
    const rows = await ownProposals(tx, MOST_ROWS, context);
    return {
      as_of: context.asOf,
      rows: rows.map(({ waits, declined, ...proposal }) => ({
        ...proposal,
        outcome: outcomeOf({ waits, declined, ...proposal }),
        waiting_days: waits ? Math.max(0, daysBetween(proposal.asked_on, context.asOf)) : 0,
      })),
    };
  },
});
