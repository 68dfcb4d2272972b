import type { Feature } from '../../platform/feature.ts';
import { recordVisit, reply, tell, write } from './commands/acts.ts';
import { make, move, show, withdraw } from './commands/commitments.ts';
import { appoint, delegate, endTask } from './commands/duties.ts';
import { handOverFromLeaver, matchWrittenName } from './commands/handover.ts';
import {
  commitmentList,
  commitmentRecord,
  dutyList,
  messageList,
  messageRecord,
  visitList,
  visitRecord,
} from './reads.ts';

/** What leaders do themselves: promises, visits, messages that say why, and the duties of top management. */
export const leadership: Feature = {
  noun: 'leadership',
  commands: [
    make,
    show,
    move,
    withdraw,
    recordVisit,
    reply,
    write,
    tell,
    appoint,
    delegate,
    endTask,
  ],
  reads: [
    commitmentList,
    commitmentRecord,
    visitList,
    visitRecord,
    messageList,
    messageRecord,
    dutyList,
  ],
  on: { 'person.left': handOverFromLeaver, 'person.merged': matchWrittenName },
};
