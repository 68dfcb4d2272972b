import { daysBetween } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { AgendaItem, MeetingCan, MeetingRow } from '../contract/record.ts';
import { canOf } from '../policy.ts';
import type { StoredMeeting } from '../store/list.ts';
import type { StoredBorn, StoredItem, StoredParagraph } from '../store/record.ts';

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}

/** What the list and the record both say of a meeting. */
export function factsOf(meeting: StoredMeeting) {
  return {
    id: meeting.id,
    version: meeting.version,
    series_id: meeting.series_id,
    name: meeting.name,
    kind: meeting.kind,
    rhythm: meeting.rhythm,
    day: meeting.day,
    first_day: meeting.first_day,
    starts_at: meeting.starts_at,
    place: meeting.place,
    chair: named(meeting.chair_id, meeting.chair_name),
    writer: named(meeting.writer_id, meeting.writer_name),
    state: meeting.state,
    held_on: meeting.held_on,
    planned_minutes: meeting.planned_minutes,
    items: meeting.items,
    open_items: meeting.open_items,
  };
}

/** A meeting in a list; late by the days for which a planned one has not begun. */
export function presentRow(meeting: StoredMeeting, { asOf }: ReadContext): MeetingRow {
  const late = meeting.state === 'planned' && meeting.day < asOf;
  return {
    ...factsOf(meeting),
    decisions: meeting.decisions,
    actions: meeting.actions,
    late_days: late ? daysBetween(meeting.day, asOf) : 0,
  };
}

export const chairedBy = ({ chaired_by, chaired_name }: StoredMeeting) =>
  named(chaired_by, chaired_name);

/** Items with what was written and what came of them; what came after the end of the meeting says so. */
export function presentAgenda(
  items: readonly StoredItem[],
  notes: readonly StoredParagraph[],
  born: readonly StoredBorn[],
  endedAt: Date | null,
): AgendaItem[] {
  const late = (at: Date | null): boolean => endedAt !== null && at !== null && at > endedAt;
  return items.map(({ presenter_id: _presenter, outcome_at: settled, ...item }) => ({
    ...item,
    inputs: [...item.inputs],
    outcome_at: settled?.toISOString() ?? null,
    outcome_late: late(settled),
    notes: notes
      .filter(({ item_id: of }) => of === item.id)
      .map(({ item_id: _item, at, ...note }) => ({
        ...note,
        at: at.toISOString(),
        late: late(at),
      })),
    born: born
      .filter(({ item_id: of }) => of === item.id)
      .map(({ item_id: _item, at, ...one }) => ({
        ...one,
        target: `/${one.kind}s/${one.record_id}`,
        late: late(at),
      })),
  }));
}

/** The past is looked at, not changed. */
export function mayDo(meeting: StoredMeeting, { isPast, scope }: ReadContext): MeetingCan {
  const can = canOf(scope.actor, meeting);
  const may = Object.entries(can).map(([act, allowed]) => [act, allowed && !isPast]);
  const answers = Object.fromEntries(may) as MeetingCan;
  return { ...answers, plan_next: answers.plan_next && meeting.next_id === null };
}
