import type { Feature } from '../../platform/feature.ts';
import { emptyBox } from './commands/empty.ts';
import { changePassphrase, makeKey, nameHandler, retireHandler } from './commands/handlers.ts';
import { answerLetter, decideLetter, openLetter } from './commands/letters.ts';
import { tellAnswer, tellLetter } from './commands/tell.ts';
import { makePoster, revokeOne } from './commands/posters.ts';
import { EMPTYING_HOURS } from './contract/kinds.ts';
import { emptyings } from './jobs.ts';
import { letterboxRead, ownKeys } from './reads/keeping.ts';
import { letterList } from './reads/letters.ts';
import { letterboxRoutes } from './routes.ts';

/** What comes in without an account: by a poster, from any telephone, with a name or without. */
export const letterbox: Feature = {
  noun: 'letterbox',
  commands: [
    makePoster,
    revokeOne,
    nameHandler,
    makeKey,
    changePassphrase,
    retireHandler,
    openLetter,
    answerLetter,
    decideLetter,
  ],
  internal: [emptyBox, tellLetter, tellAnswer],
  reads: [letterboxRead, ownKeys, letterList],
  routes: letterboxRoutes,
  nightly: emptyings,
  keeps: [
    {
      what: 'between which two hours a letter without an account came',
      until: `when the box is emptied, at ${EMPTYING_HOURS.join(', ')} o’clock; the day alone stays`,
    },
  ],
};
