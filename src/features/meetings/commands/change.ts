import { changesTo, writingOf } from '../../../platform/commands/change.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { lockItem, saveItem } from '../store/agenda.ts';
import {
  lockMeeting,
  saveMeeting,
  type MeetingSaid,
  type MeetingSubject,
} from '../store/meeting.ts';

/** Changes one meeting; see {@link changesTo}. What it said before is kept as a version. */
export const changeMeeting = changesTo({
  resource: 'meeting',
  lock: lockMeeting,
  save: keepMeeting,
});

/** Keeps what a meeting says from now on; where only something beside it changes, it stays the version it is. */
export async function keepMeeting(
  write: WriteTx,
  meeting: MeetingSubject,
  changes: Partial<MeetingSaid>,
  context: CommandContext,
): Promise<number> {
  return Object.keys(changes).length === 0
    ? meeting.version
    : saveMeeting(write, meeting, changes, writingOf(context, meeting));
}

/** Changes one item of an agenda; see {@link changesTo}. */
export const changeItem = changesTo({
  resource: 'agenda_item',
  lock: lockItem,
  save: saveItem,
});
