import { dayOf, type Day } from '../../../lib/day.ts';

const LONG = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });

/** `4 March 2026`. */
export function sayDay(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}

/** `Wednesday, 4 March 2026`. */
export function sayWeekday(day: string): string {
  return `${WEEKDAY.format(new Date(`${day}T00:00:00Z`))}, ${sayDay(day)}`;
}

/** The time of the firm's own clock, `13:05`. */
export function sayTime(instant: string, timeZone: string): string {
  const clock = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', clock).format(new Date(instant));
}

/** The day of an instant on the firm's own clock, `4 March 2026`. */
export function sayDayOf(instant: string, timeZone: string): string {
  const day: Day = dayOf(new Date(instant), timeZone);
  return sayDay(day);
}

/** `one action`, `3 actions`. */
export function sayCount(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** The parts that are there, with a middle dot between them. */
export function beside(...parts: readonly (string | null | false)[]): string {
  return parts.filter((part) => part !== null && part !== false && part !== '').join(' · ');
}

/** A first letter that begins a sentence. */
export function begin(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
