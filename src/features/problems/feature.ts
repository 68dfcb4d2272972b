import type { Feature } from '../../platform/feature.ts';
import {
  addCause,
  checkFairness,
  editCause,
  moveCause,
  removeCause,
  saySameCause,
} from './commands/causes.ts';
import { check, close, planCheck, reopen, withdraw } from './commands/end.ts';
import { addFile } from './commands/files.ts';
export { problemRegisterOffer } from './commands/import.ts';
import { linkFix, openFix, unlinkFix } from './commands/fixes.ts';
import { handOverFromLeaver, matchWrittenName } from './commands/handover.ts';
import { call, override, release, uphold } from './commands/holds.ts';
import {
  appoint,
  contain,
  correct,
  edit,
  lookElsewhere,
  sayCost,
  takeOutEntry,
  tellTop,
} from './commands/problem.ts';
import { raise } from './commands/raise.ts';
import {
  problemEightD,
  problemList,
  problemRecord,
  problemTrends,
  sameCauseCandidates,
} from './reads.ts';
import { holdList, holdRecord } from './reads/holds.ts';
import { knownPlaces } from './reads/places.ts';
import { problemRoutes } from './routes.ts';

/** What went wrong, what was done at once, where in the set-up it came from, and whether the fix works. */
export const problems: Feature = {
  noun: 'problem',
  commands: [
    raise,
    edit,
    appoint,
    contain,
    correct,
    lookElsewhere,
    takeOutEntry,
    addCause,
    editCause,
    moveCause,
    removeCause,
    checkFairness,
    saySameCause,
    sayCost,
    tellTop,
    openFix,
    linkFix,
    unlinkFix,
    planCheck,
    check,
    close,
    reopen,
    withdraw,
    addFile,
    call,
    uphold,
    override,
    release,
  ],
  reads: [
    problemList,
    problemRecord,
    problemEightD,
    sameCauseCandidates,
    problemTrends,
    holdList,
    holdRecord,
    knownPlaces,
  ],
  on: { 'person.left': handOverFromLeaver, 'person.merged': matchWrittenName },
  routes: problemRoutes,
};
