import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { instantAt } from '../../../lib/instant.ts';
import type { Appointment, Guest } from '../store/post.ts';

/** Who writes appointments, and when; `host` names this installation in their ids. */
type By = {
  readonly timeZone: string;
  readonly now: Date;
  readonly publicUrl: string;
};

const PRODUCT = { company: 'Plumbline', product: 'Meetings', language: 'EN' };
/** A meeting without planned minutes takes an hour in a calendar. */
const UNPLANNED_MINUTES = 60;

/** The meetings of one person, for a calendar that looks here from time to time. */
export function calendarOf(meetings: readonly Appointment[], by: By): string {
  const calendar = ical({ name: 'Meetings', prodId: PRODUCT, ttl: 3_600 });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, by));
  return calendar.toString();
}

/** One meeting as an appointment to one person, or as one that is off. */
export function appointmentFor(
  meeting: Appointment,
  guest: Pick<Guest, 'name' | 'email'>,
  method: 'REQUEST' | 'CANCEL',
  by: By & { readonly from: string },
): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[method] });
  const event = calendar.createEvent({
    ...eventOf(meeting, by),
    organizer: { name: meeting.chair ?? 'Plumbline', email: by.from },
  });
  if (method === 'CANCEL') event.status(ICalEventStatus.CANCELLED);
  event.createAttendee({
    name: guest.name,
    email: guest.email,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: true,
  });
  return calendar.toString();
}

function eventOf(meeting: Appointment, { timeZone, now, publicUrl }: By) {
  const start = instantAt(meeting.day, meeting.starts_at, timeZone);
  const minutes = meeting.minutes > 0 ? meeting.minutes : UNPLANNED_MINUTES;
  const off = meeting.state === 'cancelled';
  return {
    id: `${meeting.id}@plumbline`,
    // Every version of a meeting is a later one, and calendars take the latest.
    sequence: meeting.version - 1,
    stamp: now,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    summary: meeting.name,
    description: meeting.purpose,
    location: meeting.place,
    url: `${publicUrl}/meetings/${meeting.id}`,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}
