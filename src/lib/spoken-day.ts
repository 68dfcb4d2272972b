import { dayOf, type Day } from './day.ts';

// Papers and mails are written where no browser says which language its reader has.
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const DAY_LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** "4 March 2026". */
export function sayDay(day: Day | string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** "Wednesday 4 March 2026". */
export function sayDayLong(day: Day | string): string {
  return DAY_LONG.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** The day of an instant on the firm's own clock, "4 March 2026". */
export function sayDayOf(instant: string, timeZone: string): string {
  return sayDay(dayOf(new Date(instant), timeZone));
}

/** The time of an instant on the firm's own clock, "13:05". */
export function sayTime(instant: string, timeZone: string): string {
  const clock = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', clock).format(new Date(instant));
}
