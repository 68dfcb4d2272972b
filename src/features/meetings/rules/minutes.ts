import type { MinutesContent } from '../contract/minutes.ts';
import type { MeetingRecord } from '../contract/record.ts';

const nameOf = (person: { readonly name: string } | null): string | null => person?.name ?? null;

/**
 * What the minutes of a meeting say: who was there, first what was decided and who is to do what, then each item with
 * its outcome and what was written, and the conclusion. Undefined before the meeting has begun. The same record always
 * gives the same minutes.
 */
export function minutesOf(
  meeting: Omit<MeetingRecord, 'signatures' | 'can'>,
): MinutesContent | undefined {
  const { held_on, started_at } = meeting;
  if (held_on === null || started_at === null) return undefined;
  return {
    meeting: {
      id: meeting.id,
      name: meeting.name,
      purpose: meeting.purpose,
      kind: meeting.kind,
      held_on,
      planned_first_on: meeting.first_day,
      place: meeting.place,
      chair: nameOf(meeting.chaired_by),
      writer: nameOf(meeting.writer),
      started_at,
      ended_at: meeting.ended_at,
    },
    attendance: meeting.seats.map(({ person, attendance, deputy }) => ({
      name: person.name,
      attendance,
      deputy: nameOf(deputy),
    })),
    decisions: meeting.agenda.flatMap((item) => item.born.map((born) => decisionOf(item, born))),
    items: meeting.agenda.map(itemOf),
    conclusion: conclusionOf(meeting.conclusion),
  };
}

type Item = MeetingRecord['agenda'][number];

function decisionOf(
  { title }: Item,
  born: Item['born'][number],
): MinutesContent['decisions'][number] {
  const { kind, label, owner, due_on, record_id, late } = born;
  return { item: title, kind, label, owner: nameOf(owner), due_on, record_id, late };
}

function itemOf(item: Item): MinutesContent['items'][number] {
  return {
    title: item.title,
    presenter: nameOf(item.presenter),
    inputs: item.inputs,
    data_as_of: item.data_as_of,
    minutes: item.minutes,
    seconds: item.seconds,
    outcome: item.outcome,
    outcome_reason: item.outcome_reason,
    outcome_late: item.outcome_late,
    notes: item.notes.map(({ text, by, at, late }) => ({ text, by: nameOf(by), at, late })),
  };
}

function conclusionOf(given: MeetingRecord['conclusion']): MinutesContent['conclusion'] {
  if (given === null) return null;
  const { version: _version, by, ...words } = given;
  return { ...words, by: nameOf(by) };
}
