import { allows } from '../../../platform/access/predicate.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { ownCounts, pendingCounts } from '../../actions/reads/figures.ts';
import { ownLookBacksDue } from '../../decisions/reads/due.ts';
import { requestsHandedTo } from '../../decisions/reads/requests.ts';
import { ownCheckInsDue } from '../../strategy/reads/check-ins.ts';
import { hearingNow } from '../../voice/reads/hearing.ts';
import { ownSaid, toAnswer } from '../../voice/reads/own.ts';
import { managerShape, QUESTIONS, readerShape, staffShape } from '../contract.ts';
import { seeImports, seeManagerPage, seeOwn, seeReaderPage } from '../policy.ts';
import { WINDOW_DAYS, windowStart } from '../rules.ts';
import { outsideRole, waitingImports } from '../store.ts';
import { decisionsFor } from './decisions.ts';

const NO_IMPORTS = { total: 0, only: null };

export const managerPage = read({
  path: '/api/home/manager',
  operation: 'home.manager',
  words: 'read the manager’s page',
  permit: seeManagerPage,
  response: managerShape,
  read: async (tx, _asked, context) => {
    const mayImport = allows(seeImports, context.scope.actor, null) && !context.isPast;
    const [{ open, ...counts }, own, imports] = await Promise.all([
      pendingCounts(tx, ['open', ...QUESTIONS], context),
      ownCounts(tx, windowStart(context.asOf), context),
      mayImport ? waitingImports(tx) : NO_IMPORTS,
    ]);
    const mine = { open: own.open, late: own.late, checks: own.checks };
    return { as_of: context.asOf, open, counts, imports, mine };
  },
});

export const staffPage = read({
  path: '/api/home/staff',
  operation: 'home.staff',
  words: 'read one’s own page',
  permit: seeOwn,
  response: staffShape,
  fromRecords: true,
  read: async (tx, _asked, context) => {
    const [own, proposals, requests, lookBacks, checkIns, said, hearing, toAnswerNow] =
      await Promise.all([
        ownCounts(tx, windowStart(context.asOf), context),
        decisionsFor(tx, 'asked', 1, context),
        requestsHandedTo(tx, 1, context),
        ownLookBacksDue(tx, 1, context),
        ownCheckInsDue(tx, context),
        ownSaid(tx, windowStart(context.asOf), context),
        hearingNow(tx, context),
        toAnswer(tx, context),
      ]);
    const { fell_due: _due, kept: _kept, ...counts } = own;
    return {
      as_of: context.asOf,
      days: WINDOW_DAYS,
      decisions: proposals.total + requests.total,
      look_backs: lookBacks.total,
      check_ins: checkIns.length,
      ...counts,
      waiting: counts.waiting + said.waiting,
      answered: counts.answered + said.answered,
      asks_gone: said.asks_gone,
      to_answer: toAnswerNow,
      hearing,
    };
  },
});

export const readerPage = read({
  path: '/api/home/reader',
  operation: 'home.reader',
  words: 'read what there is to read',
  permit: seeReaderPage,
  response: readerShape,
  read: async (tx, _asked, context) => {
    const { open, late, unchecked } = await pendingCounts(
      tx,
      ['open', 'late', 'unchecked'],
      context,
    );
    const role = await outsideRole(tx, context.scope.actor.personId, context.today);
    const { about = '', until = null, part = null } = role ?? {};
    return { as_of: context.asOf, open, late, unchecked, about, part, until };
  },
});
