import type { Feature } from '../../platform/feature.ts';
import {
  addFact,
  complete,
  lookBack,
  moveLookBack,
  record,
  takeOutFact,
  withdraw,
} from './commands/decisions.ts';
import { handOverFromLeaver, matchWrittenName } from './commands/handover.ts';
import { answer, ask, handOn, withdrawRequest } from './commands/requests.ts';
import { decisionList, decisionRecord } from './reads.ts';
import { requestList, requestRecord } from './reads/requests.ts';

/** What was decided on which facts, what was expected and what came of it; and what was asked for. */
export const decisions: Feature = {
  noun: 'decision',
  commands: [
    record,
    complete,
    addFact,
    takeOutFact,
    lookBack,
    moveLookBack,
    withdraw,
    ask,
    answer,
    handOn,
    withdrawRequest,
  ],
  reads: [decisionList, decisionRecord, requestList, requestRecord],
  on: { 'person.left': handOverFromLeaver, 'person.merged': matchWrittenName },
};
