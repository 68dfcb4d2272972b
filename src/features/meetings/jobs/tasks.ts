import { v5 as namedId } from 'uuid';
import type { Task } from '../../../platform/jobs/task.ts';
import { post } from '../../../platform/mail/outbox.ts';
import { contextOf } from '../../../platform/http/read-routes.ts';
import {
  appointmentOf,
  guestsOf,
  toldByMail,
  type Appointment,
  type Guest,
} from '../store/post.ts';
import { toldTo } from '../store/told.ts';
import { appointmentFor } from './calendar.ts';
import { appointmentMail, toldMail } from './mails.tsx';

// Name the mails of one person and state, so that a job that runs twice posts each once.
const APPOINTMENTS = '5a1b8f52-0a3e-4b50-b0a4-6df1c1c7a3d2';
const TELLINGS = '1f0e6f7a-6c0e-4c7d-9a54-0f0f5f5d4e0b';

function kindOf(meeting: Appointment, guest: Guest): 'invited' | 'cancelled' | 'seat_gone' {
  if (meeting.state === 'cancelled') return 'cancelled';
  return guest.seated ? 'invited' : 'seat_gone';
}

/** Sends whoever was invited the meeting as it stands: as an appointment, or as one that is off. */
export const appointmentsTask: Task = {
  name: 'meeting.appointments',
  run: async ({ database, clock, publicUrl, mailFrom }, scope, payload) => {
    const meetingId = String(payload['meetingId']);
    const now = clock.now();
    await database.transactions.write(scope, async (write) => {
      const meeting = await appointmentOf(write, meetingId);
      if (meeting === undefined) return;
      for (const guest of await guestsOf(write, meetingId)) {
        const kind = kindOf(meeting, guest);
        const method = kind === 'invited' ? 'REQUEST' : 'CANCEL';
        const by = { timeZone: scope.timeZone, now, publicUrl, from: mailFrom };
        const calendar = { method, text: appointmentFor(meeting, guest, method, by) } as const;
        const state = `${kind} ${meeting.version} ${guest.seat_version}`;
        await post(
          write,
          { organisationId: scope.organisationId, now },
          {
            to: guest.email,
            kind: 'meeting',
            calendar,
            ...appointmentMail(meeting, kind, publicUrl),
          },
          namedId(`${meetingId} ${guest.person_id} ${state}`, APPOINTMENTS),
        );
      }
    });
  },
};

/** One mail a person and meeting, with what was decided there. */
export const tellTask: Task = {
  name: 'meeting.tell_mails',
  run: async ({ database, clock, publicUrl, gate }, scope, payload) => {
    const meetingId = String(payload['meetingId']);
    const now = clock.now();
    await database.transactions.write(scope, async (write) => {
      const context = contextOf(scope, gate.today(scope), undefined);
      for (const { person_id: personId, email } of await toldByMail(write, meetingId)) {
        const told = await toldTo(write, personId, context);
        const meeting = told.find(({ meeting_id: of }) => of === meetingId);
        if (meeting === undefined) continue;
        await post(
          write,
          { organisationId: scope.organisationId, now },
          { to: email, kind: 'meeting', ...toldMail(meeting, publicUrl) },
          namedId(`${meetingId} ${personId}`, TELLINGS),
        );
      }
    });
  },
};
