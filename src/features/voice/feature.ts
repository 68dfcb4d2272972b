import type { Feature } from '../../platform/feature.ts';
import { decide, endTry } from './commands/decide.ts';
import { askGone, finish, implement, sayBenefit, sayGone } from './commands/do.ts';
import { sayFair } from './commands/fair.ts';
import { doneWithAction, stoppedWithAction, undoneWithAction } from './commands/follow.ts';
import { closeUnanswered, escalate } from './commands/nightly.ts';
import { addPlace, editPlace, retirePlace, setPromise } from './commands/places.ts';
import { makeProblem } from './commands/problem.ts';
import { raise } from './commands/raise.ts';
import { reply } from './commands/reply.ts';
import { join, leave, redirect, withdraw } from './commands/share.ts';
import { followUp } from './jobs/follow-up.ts';
import { tellRaisers } from './jobs/tell-raisers.ts';
import { itemList, itemRecord, ownItemList, similarItems, wall } from './reads.ts';
import { placeList } from './reads/places.ts';
import { voiceRoutes } from './routes.ts';

export { voiceRegisterOffer } from './commands/import.ts';

/** What people say, by when they hear, what was decided and why, and what came of it. */
export const voice: Feature = {
  noun: 'item',
  commands: [
    raise,
    reply,
    decide,
    endTry,
    implement,
    finish,
    askGone,
    sayGone,
    sayFair,
    sayBenefit,
    makeProblem,
    join,
    leave,
    redirect,
    withdraw,
    addPlace,
    editPlace,
    retirePlace,
    setPromise,
  ],
  internal: [escalate, closeUnanswered],
  reads: [itemList, itemRecord, ownItemList, similarItems, wall, placeList],
  on: {
    'action.done': doneWithAction,
    'action.reopened': undoneWithAction,
    'action.cancelled': stoppedWithAction,
  },
  nightly: [followUp, tellRaisers],
  routes: voiceRoutes,
};
