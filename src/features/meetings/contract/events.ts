import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { ATTENDANCE, BORN, OUTCOMES, SIGNS_AS } from './kinds.ts';
import { conclusionWords, inputKeyShape, itemWords, meetingWords, timeShape } from './shapes.ts';

const kind = 'meeting';
const someWords = z.object(meetingWords).partial();
const someItemWords = z.object(itemWords).partial();
const checkpoint = { checkpoint_size: z.int(), checkpoint_root: z.string() };

export const meetingPlanned = event({
  type: 'meeting.planned',
  version: 1,
  kind,
  sentence: '{actor} planned the meeting {name} for {day}.',
  payload: z.strictObject({
    ...meetingWords,
    day: dayShape,
    series_id: z.uuid(),
    previous_id: z.uuid().nullable(),
    seats: z.array(z.uuid()),
  }),
});
export const meetingEdited = event({
  type: 'meeting.edited',
  version: 1,
  kind,
  sentence: '{actor} changed {fields} of a meeting.',
  payload: z.strictObject({ before: someWords, after: someWords }),
});
export const meetingMoved = event({
  type: 'meeting.moved',
  version: 1,
  kind,
  sentence: '{actor} moved a meeting from {from_day} to {to_day}: {reason}',
  payload: z.strictObject({
    from_day: dayShape,
    to_day: dayShape,
    starts_at: timeShape,
    after_day: z.boolean(),
    reason: z.string(),
  }),
});
export const meetingCancelled = event({
  type: 'meeting.cancelled',
  version: 1,
  kind,
  sentence: '{actor} cancelled a meeting: {reason}',
  payload: z.strictObject({ reason: z.string() }),
});
export const meetingStarted = event({
  type: 'meeting.started',
  version: 1,
  kind,
  sentence: '{actor} opened the meeting of {held_on}, with {chaired_by} in the chair.',
  payload: z.strictObject({ chaired_by: z.uuid(), held_on: dayShape }),
});
export const meetingEnded = event({
  type: 'meeting.ended',
  version: 1,
  kind,
  sentence: '{actor} ended the meeting.',
  payload: z.strictObject({}),
});
export const seatGiven = event({
  type: 'meeting.seat_given',
  version: 1,
  kind,
  sentence: '{actor} gave {person} a seat in a meeting.',
  payload: z.strictObject({ person: z.uuid() }),
});
export const seatTaken = event({
  type: 'meeting.seat_taken',
  version: 1,
  kind,
  sentence: '{actor} took the seat of {person} in a meeting away.',
  payload: z.strictObject({ person: z.uuid() }),
});
export const seatMarked = event({
  type: 'meeting.seat_marked',
  version: 1,
  kind,
  sentence: '{actor} noted that {person} was {attendance}.',
  payload: z.strictObject({
    person: z.uuid(),
    attendance: z.enum(ATTENDANCE).nullable(),
    deputy: z.uuid().nullable(),
  }),
});
export const peopleInvited = event({
  type: 'meeting.invited',
  version: 1,
  kind,
  sentence: '{actor} invited to a meeting.',
  payload: z.strictObject({ people: z.array(z.uuid()) }),
});
export const agendaOrdered = event({
  type: 'meeting.agenda_ordered',
  version: 1,
  kind,
  sentence: '{actor} put the items of a meeting in another order.',
  payload: z.strictObject({ items: z.array(z.uuid()) }),
});
export const inputSaid = event({
  type: 'meeting.input_said',
  version: 1,
  kind,
  sentence: '{actor} wrote about {input} for a meeting.',
  payload: z.strictObject({
    input: inputKeyShape,
    text: z.string(),
    data_as_of: dayShape.nullable(),
    file: z.strictObject({ file_id: z.uuid(), name: z.string(), sha256: z.string() }).nullable(),
  }),
});
export const packFrozen = event({
  type: 'meeting.pack_frozen',
  version: 1,
  kind,
  sentence: '{actor} froze what is read before a meeting.',
  payload: z.strictObject({ pack_id: z.uuid(), content_hash: z.string(), ...checkpoint }),
});
export const meetingConcluded = event({
  type: 'meeting.concluded',
  version: 1,
  kind,
  sentence: '{actor} concluded what the review says of the management system.',
  payload: z.strictObject({ ...conclusionWords, conclusion_version: z.int() }),
});
export const minutesSigned = event({
  type: 'meeting.signed',
  version: 1,
  kind,
  sentence: '{actor} signed the minutes as {part}.',
  payload: z.strictObject({ part: z.enum(SIGNS_AS), content_hash: z.string(), ...checkpoint }),
});
export const outputsTold = event({
  type: 'meeting.told',
  version: 1,
  kind,
  sentence: '{actor} told {count} people what a meeting decided.',
  payload: z.strictObject({ people: z.array(z.uuid()), count: z.int() }),
});
export const meetingHandedOver = event({
  type: 'meeting.handed_over',
  version: 1,
  kind,
  sentence: 'The part of {from} in a meeting passed to {to}.',
  payload: z.strictObject({
    parts: z.array(z.enum(['chair_id', 'writer_id', 'seat'])),
    from: z.uuid(),
    to: z.uuid().nullable(),
  }),
});

const item = 'agenda_item';

export const itemAdded = event({
  type: 'meeting.item_added',
  version: 1,
  kind: item,
  sentence: '{actor} put {title} on an agenda.',
  payload: z.strictObject({
    ...itemWords,
    meeting_id: z.uuid(),
    carried_from: z.uuid().nullable(),
  }),
});
export const itemEdited = event({
  type: 'meeting.item_edited',
  version: 1,
  kind: item,
  sentence: '{actor} changed {fields} of an item.',
  payload: z.strictObject({ before: someItemWords, after: someItemWords }),
});
export const itemRemoved = event({
  type: 'meeting.item_removed',
  version: 1,
  kind: item,
  sentence: '{actor} took {title} off an agenda.',
  payload: z.strictObject({ title: z.string() }),
});
export const itemSettled = event({
  type: 'meeting.item_settled',
  version: 1,
  kind: item,
  sentence: '{actor} ended an item as {outcome}: {reason}',
  payload: z.strictObject({
    outcome: z.enum(OUTCOMES),
    reason: z.string(),
    after_end: z.boolean(),
  }),
});
export const outcomeLinked = event({
  type: 'meeting.item_linked',
  version: 1,
  kind: item,
  sentence: '{actor} linked a {kind} to an item.',
  payload: z.strictObject({ kind: z.enum(BORN), record_id: z.uuid(), after_end: z.boolean() }),
});
export const timeStarted = event({
  type: 'meeting.item_time_started',
  version: 1,
  kind: item,
  sentence: '{actor} started the time of an item.',
  payload: z.strictObject({}),
});
export const timeStopped = event({
  type: 'meeting.item_time_stopped',
  version: 1,
  kind: item,
  sentence: '{actor} stopped the time of an item.',
  payload: z.strictObject({ seconds: z.int() }),
});
export const timeSet = event({
  type: 'meeting.item_time_set',
  version: 1,
  kind: item,
  sentence: '{actor} set the time of an item to {seconds} seconds.',
  payload: z.strictObject({ seconds: z.int() }),
});
export const itemHandedOver = event({
  type: 'meeting.item_handed_over',
  version: 1,
  kind: item,
  sentence: 'An item of {from} passed to {to}.',
  payload: z.strictObject({ from: z.uuid(), to: z.uuid().nullable() }),
});

export const noteWritten = event({
  type: 'meeting.note_written',
  version: 1,
  kind: 'agenda_note',
  sentence: '{actor} wrote in the minutes.',
  payload: z.strictObject({
    item_id: z.uuid(),
    text: z.string(),
    beside_id: z.uuid().nullable(),
    after_end: z.boolean(),
  }),
});

const feed = 'calendar_feed';

export const calendarOpened = event({
  type: 'calendar_feed.opened',
  version: 1,
  kind: feed,
  sentence: '{actor} made an address for their own calendar.',
  payload: z.strictObject({}),
});
export const calendarRevoked = event({
  type: 'calendar_feed.revoked',
  version: 1,
  kind: feed,
  sentence: '{actor} closed the address for their calendar.',
  payload: z.strictObject({}),
});
