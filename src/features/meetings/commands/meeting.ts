import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { present } from '../../../lib/present.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import {
  itemSettled,
  meetingCancelled,
  meetingEdited,
  meetingEnded,
  meetingMoved,
  meetingStarted,
} from '../contract/events.ts';
import { editMeetingShape, meetingAt, timeShape } from '../contract/shapes.ts';
import { meetingPolicies } from '../policy.ts';
import * as rules from '../rules/life.ts';
import { itemsNow, minutesBeside, saveItem, stopRunning } from '../store/agenda.ts';
import { insertSeats, seatsNow, type MeetingSubject } from '../store/meeting.ts';
import { changeMeeting } from './change.ts';
import { appointments } from './invite.ts';
import { EMPTY_SEAT } from './plan.ts';

/** Changes what is said of a meeting; what is left out stays. The day is moved, with a reason. */
export const edit = changeMeeting({
  name: 'meeting.edit',
  words: 'change a meeting',
  input: editMeetingShape,
  permit: meetingPolicies.edit,
  around: async (read, { chair_id = null, writer_id = null }, meeting, { today }) => ({
    everybodyHere: await arePeopleHere(read, [chair_id, writer_id], today),
    minutes: await minutesBeside(read, meeting.id, null),
    seats: await seatsNow(read, meeting.id),
  }),
  rule: (meeting, { id: _id, version: _version, ...words }, around) =>
    rules.edit(meeting, present(words), around),
  change: (words) => words,
  beside: async (write, { chair_id: chair, writer_id: writer }, writing, { seated }) => {
    // Whoever is to be in the chair or to write has a seat.
    const seats = [chair, writer].filter(
      (one) => one !== undefined && one !== null && !seated.includes(one),
    ) as string[];
    const fresh = [...new Set(seats)].map((person_id) => ({ person_id, ...EMPTY_SEAT }));
    await insertSeats(write, writing.id, fresh, writing);
  },
  events: (after, changed, meeting) => {
    const before = Object.fromEntries(
      Object.keys(after).map((word) => [word, meeting[word as keyof MeetingSubject]]),
    );
    return [meetingEdited.of(changed, { before, after })];
  },
  jobs: ({ name, starts_at, place }, { id: meetingId }) =>
    [name, starts_at, place].some((word) => word !== undefined) ? [appointments(meetingId)] : [],
});

/** Gives a meeting another day or hour, and says why; the day planned first is kept for ever. */
export const move = changeMeeting({
  name: 'meeting.move',
  words: 'move a meeting',
  input: z.strictObject({
    ...meetingAt,
    day: dayShape,
    starts_at: timeShape.optional(),
    reason: text(4_000),
  }),
  permit: meetingPolicies.move,
  around: (read, _input, meeting) => minutesBeside(read, meeting.id, null),
  rule: (meeting, { day, starts_at = meeting.starts_at, reason }, minutes, { today }) =>
    rules.move(meeting, { day, starts_at, reason }, minutes, today),
  change: ({ to_day: day, starts_at, reason }) => ({ day, starts_at, move_reason: reason }),
  events: (moved, changed) => [meetingMoved.of(changed, moved)],
  jobs: (_moved, { id: meetingId }) => [appointments(meetingId)],
});

// Which state a meeting is in says more than which version was seen: a second start is told that it runs.
const alone = { id: id('meeting') };

/** Calls a planned meeting off, and says why. */
export const cancel = changeMeeting({
  name: 'meeting.cancel',
  words: 'cancel a meeting',
  input: z.strictObject({ ...alone, reason: text(4_000) }),
  permit: meetingPolicies.cancel,
  rule: (meeting, { reason }) => rules.cancel(meeting, reason),
  change: ({ reason }) => ({ state: 'cancelled', cancel_reason: reason }),
  events: ({ reason }, changed) => [meetingCancelled.of(changed, { reason })],
  jobs: (_cancelled, { id: meetingId }) => [appointments(meetingId)],
});

/** Opens a meeting; whoever takes the chair is present. */
export const start = changeMeeting({
  name: 'meeting.start',
  words: 'open a meeting',
  input: z.strictObject({
    ...alone,
    /** Who takes the chair, where it is not who was to. */
    chaired_by: id('person').optional(),
    /** The day it was held, where it is written up afterwards. */
    held_on: dayShape.optional(),
  }),
  permit: meetingPolicies.start,
  around: (read, { chaired_by: chair }, { chair_id }, { today }) =>
    arePeopleHere(read, [chair ?? chair_id], today),
  rule: (meeting, { chaired_by = null, held_on }, here, { today }) =>
    rules.start(meeting, { chaired_by, held_on: held_on ?? today }, here, today),
  change: (opened, _meeting, { now }) => ({ ...opened, state: 'running', started_at: now }),
  beside: (write, { chaired_by: person_id }, writing) =>
    insertSeats(
      write,
      writing.id,
      [{ person_id, seated: true, attendance: 'present', deputy_id: null }],
      writing,
    ),
  events: (opened, changed) => [meetingStarted.of(changed, opened)],
});

/** Ends a meeting; what has no outcome is named, or deferred in one go with a reason. */
export const end = changeMeeting({
  name: 'meeting.end',
  words: 'end a meeting',
  input: z.strictObject({ ...alone, defer_rest: text(4_000).default('') }),
  permit: meetingPolicies.end,
  around: async (read, _input, meeting, context) => {
    const items = await itemsNow(read, meeting);
    return { context, open: items.filter(({ outcome }) => outcome === null) };
  },
  rule: (meeting, { defer_rest: reason }, { open, context }) => {
    const ended = rules.end(meeting, open, reason);
    return ended.ok ? accept({ ...ended.value, context }) : ended;
  },
  change: (_ended, _meeting, { now }) => ({ state: 'held', ended_at: now }),
  beside: async (write, { deferred, reason, context }, { id: meetingId, now }) => {
    await stopRunning(write, meetingId, now);
    const outcome = { outcome: 'deferred', outcome_reason: reason, outcome_at: now } as const;
    for (const item of deferred) await saveItem(write, item, outcome, context);
  },
  events: ({ deferred, reason }, changed) => [
    meetingEnded.of(changed, {}),
    ...deferred.map(({ id: itemId, version }) =>
      itemSettled.of(
        { id: itemId, version: version + 1 },
        { outcome: 'deferred', reason, after_end: false },
      ),
    ),
  ],
});
