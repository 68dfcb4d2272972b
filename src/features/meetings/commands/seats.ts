import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { seatGiven, seatMarked, seatTaken } from '../contract/events.ts';
import { markShape } from '../contract/shapes.ts';
import { meetingPolicies } from '../policy.ts';
import * as rules from '../rules/seats.ts';
import { insertSeats } from '../store/meeting.ts';
import { changeMeeting } from './change.ts';
import { appointments } from './invite.ts';
import { EMPTY_SEAT } from './plan.ts';

const seatShape = z.strictObject({ id: id('meeting'), person_id: id('person') });

export const giveSeat = changeMeeting({
  name: 'meeting.seat.give',
  words: 'give somebody a seat in a meeting',
  input: seatShape,
  permit: meetingPolicies.seat,
  around: (read, { person_id: person }, _meeting, { today }) =>
    arePeopleHere(read, [person], today),
  rule: (meeting, { person_id: person }, here) => rules.give(meeting, person, here),
  beside: (write, { person }, writing) =>
    insertSeats(write, writing.id, [{ person_id: person, ...EMPTY_SEAT }], writing),
  events: ({ person }, changed) => [seatGiven.of(changed, { person })],
});

export const takeSeat = changeMeeting({
  name: 'meeting.seat.take',
  words: 'take a seat in a meeting away',
  input: seatShape,
  permit: meetingPolicies.seat,
  rule: (meeting, { person_id: person }) => rules.take(meeting, person),
  beside: (write, { person }, writing) =>
    insertSeats(
      write,
      writing.id,
      [{ person_id: person, seated: false, attendance: null, deputy_id: null }],
      writing,
    ),
  events: ({ person }, changed) => [seatTaken.of(changed, { person })],
  jobs: (_taken, { id: meetingId }) => [appointments(meetingId)],
});

/** Notes who is there, who sent a deputy and who is missing. */
export const markSeat = changeMeeting({
  name: 'meeting.seat.mark',
  words: 'note who takes part in a meeting',
  input: markShape,
  permit: meetingPolicies.mark,
  around: (read, { deputy_id: deputy }, _meeting, { today }) =>
    arePeopleHere(read, [deputy], today),
  rule: (meeting, { person_id: person, attendance, deputy_id: deputy }, here) => {
    const marked = rules.mark(meeting, { person, attendance, deputy }, here);
    return marked.ok ? accept({ person, attendance, deputy }) : marked;
  },
  beside: (write, { person, attendance, deputy }, writing) =>
    insertSeats(
      write,
      writing.id,
      [{ person_id: person, seated: true, attendance, deputy_id: deputy }],
      writing,
    ),
  events: (marked, changed) => [seatMarked.of(changed, marked)],
});
