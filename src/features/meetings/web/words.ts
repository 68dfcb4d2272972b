import { sayDay, sayList } from '../../../web/i18n/format.ts';
import type { AgendaItem, MeetingRecord, MeetingRow } from '../contract/record.ts';
import type { Input } from './queries.ts';
import { say } from './say.ts';

/** Where a meeting stands, in a few words for a list. */
export function sayStanding(meeting: MeetingRow): string {
  switch (meeting.state) {
    case 'planned':
      return say('stands.planned', { count: meeting.items, minutes: meeting.planned_minutes });
    case 'running':
      return say('stands.running', { count: meeting.open_items });
    case 'held':
      return sayCame(meeting.decisions, meeting.actions);
    case 'cancelled':
      return say('stands.cancelled');
  }
}

/** What came of a meeting. */
export function sayCame(decisions: number, actions: number): string {
  if (decisions + actions === 0) return say('stands.nothing');
  const parts = [
    ...(decisions > 0 ? [say('stands.decisions', { count: decisions })] : []),
    ...(actions > 0 ? [say('stands.actions', { count: actions })] : []),
  ];
  return sayList(parts);
}

/** When, where and under whom, as one sentence. */
export function sayWhen(meeting: MeetingRecord): string {
  const { day, held_on: held, starts_at: time, place, chair, chaired_by: took } = meeting;
  const parts = [
    say(`when.${meeting.state}`, { day: sayDay(held ?? day), time }),
    ...(place === '' ? [] : [say('when.place', { place })]),
    took !== null || chair !== null
      ? say(took === null ? 'when.chair' : 'when.chaired', {
          who: (took ?? chair)?.name ?? say('nobody'),
        })
      : say('when.no_chair'),
  ];
  return parts.join(' ');
}

/** What is to be known of an item before it is taken up, as short phrases. */
export function itemPhrases(item: AgendaItem, inputs: readonly Input[]): string[] {
  const covered = item.inputs.map((key) => inputs.find((one) => one.key === key)?.words ?? key);
  return [
    say('item.minutes', { count: item.minutes }),
    ...(item.presenter === null ? [] : [item.presenter.name]),
    ...(item.carried_times > 0 ? [say('item.carried', { count: item.carried_times })] : []),
    ...(item.data_as_of === null ? [] : [say('item.data_as_of', { day: sayDay(item.data_as_of) })]),
    ...(covered.length === 0 ? [] : [say('item.covers', { inputs: sayList(covered) })]),
  ];
}

/** How an item ended; nothing while it is open. */
export function sayOutcome({ outcome, outcome_reason: reason, outcome_late: late }: AgendaItem) {
  if (outcome === null) return '';
  const words = say(reason === '' ? `ended.${outcome}` : `ended_why.${outcome}`, { reason });
  return late ? `${words} ${say('item.recorded_late')}` : words;
}

/** 4:05 of a number of seconds, or 1:04:05. */
export function sayClock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
