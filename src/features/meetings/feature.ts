import type { Feature } from '../../platform/feature.ts';
import { decide, direct, link } from './commands/born.ts';
import { emptyTheirPlaces, matchWrittenName } from './commands/handover.ts';
import { openCalendar, revokeCalendar } from './commands/feeds.ts';
import { addItem, editItem, orderAgenda, removeItem, settleItem } from './commands/items.ts';
import { invite } from './commands/invite.ts';
import { cancel, edit, end, move, start } from './commands/meeting.ts';
import { conclude, sign } from './commands/minutes.ts';
import { writeNote } from './commands/notes.ts';
import { plan, planNext } from './commands/plan.ts';
import { freezePack, sayInput } from './commands/prepare.ts';
import { giveSeat, markSeat, takeSeat } from './commands/seats.ts';
import { tell } from './commands/tell.ts';
import { setTime, startTime, stopTime } from './commands/time.ts';
import { meetingCoverage, meetingInputs } from './reads/coverage.ts';
import {
  meetingList,
  meetingMinutes,
  meetingRecord,
  meetingTold,
  toldMe,
} from './reads/meetings.ts';
import { calendarFeed } from './reads/feeds.ts';
import { meetingPack } from './reads/pack.ts';
import { appointmentsTask, tellTask } from './jobs/tasks.ts';
import { meetingRoutes } from './routes.ts';

/** Meetings: planned, led, written down, and what of them counts as a management review. */
export const meetings: Feature = {
  noun: 'meeting',
  commands: [
    plan,
    planNext,
    edit,
    move,
    cancel,
    giveSeat,
    takeSeat,
    markSeat,
    invite,
    addItem,
    editItem,
    removeItem,
    orderAgenda,
    settleItem,
    decide,
    direct,
    link,
    startTime,
    stopTime,
    setTime,
    writeNote,
    sayInput,
    freezePack,
    start,
    end,
    conclude,
    sign,
    tell,
    openCalendar,
    revokeCalendar,
  ],
  reads: [
    meetingList,
    meetingCoverage,
    meetingInputs,
    toldMe,
    meetingRecord,
    meetingMinutes,
    meetingPack,
    meetingTold,
    calendarFeed,
  ],
  routes: meetingRoutes,
  tasks: [appointmentsTask, tellTask],
  on: { 'person.left': emptyTheirPlaces, 'person.merged': matchWrittenName },
};
