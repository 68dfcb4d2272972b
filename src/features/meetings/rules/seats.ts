import { accept, all, refuse } from '../../../lib/outcome.ts';
import type { Attendance } from '../contract/kinds.ts';
import { begun, here, stillOpen, type Standing } from './life.ts';

type Table = Pick<Standing, 'state' | 'chair_id' | 'writer_id' | 'chaired_by'> & {
  readonly seated: readonly string[];
};

const hasSeat = ({ seated }: Table, person: string) =>
  seated.includes(person) ? accept(null) : refuse('meeting.no_seat');

/** Somebody who works here takes a seat at a meeting whose people may still change. */
export function give(meeting: Table, person: string, personHere: boolean) {
  const free = meeting.seated.includes(person) ? refuse('meeting.seat_taken') : accept(null);
  return all([stillOpen(meeting), here(personHere), free], { person });
}

/** Whoever is in the chair or writes the minutes keeps the seat that goes with it. */
export function take(meeting: Table, person: string) {
  const { chair_id, writer_id, chaired_by } = meeting;
  const needed = [chair_id, writer_id, chaired_by].includes(person);
  return all(
    [
      stillOpen(meeting),
      hasSeat(meeting, person),
      needed ? refuse('meeting.chair_keeps_seat') : accept(null),
    ],
    { person },
  );
}

/** A deputy is somebody else who is named; nobody else has one. */
export function mark(
  meeting: Table,
  marked: {
    readonly person: string;
    readonly attendance: Attendance | null;
    readonly deputy: string | null;
  },
  deputyHere: boolean,
) {
  const { person, attendance, deputy } = marked;
  const named =
    (attendance === 'deputy') === (deputy !== null)
      ? accept(null)
      : refuse('meeting.deputy_needed');
  const other = deputy === person ? refuse('meeting.deputy_is_person') : accept(null);
  return all([begun(meeting), hasSeat(meeting, person), named, other, here(deputyHere)], null);
}
