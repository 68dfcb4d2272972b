import * as z from 'zod';
import { accept, all, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import type { JobRequest } from '../../../platform/commands/command.ts';
import { peopleInvited } from '../contract/events.ts';
import { meetingPolicies } from '../policy.ts';
import { stillPlanned } from '../rules/life.ts';
import { insertInvitations, peopleToInvite } from '../store/post.ts';
import { changeMeeting } from './change.ts';

/** Sends whoever was invited to a meeting what their calendar is to know now. */
export function appointments(meetingId: string): JobRequest {
  return { task: 'meeting.appointments', payload: { meetingId } };
}

/** Invites by mail everybody who has a seat and an address and was not invited before. */
export const invite = changeMeeting({
  name: 'meeting.invite',
  words: 'invite to a meeting',
  input: z.strictObject({ id: id('meeting') }),
  permit: meetingPolicies.invite,
  around: (read, { id: meetingId }) => peopleToInvite(read, meetingId),
  rule: (meeting, _input, people) =>
    all(
      [
        stillPlanned(meeting),
        people.length > 0 ? accept(null) : refuse('meeting.nobody_to_invite'),
      ],
      people,
    ),
  beside: (write, people, writing) => insertInvitations(write, people, writing),
  events: (people, changed) => [peopleInvited.of(changed, { people })],
  jobs: (_people, { id: meetingId }) => [appointments(meetingId)],
});
