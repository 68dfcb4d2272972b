import { addDays, weekdayOf, type Day } from '../lib/day.ts';

/** How far back the example reaches, in days. */
export const THREE_YEARS = 1_095;
/** The zone of the firm; its working day lies between 6:00 and 16:00 UTC all the year round. */
export const FIRM_ZONE = 'Europe/Brussels';

const MINUTE = 60_000;
const OPENS = 6 * 60;

/** Days of the story, counted from the day it is told on: 0 is that day, -1 the day before. */
export type Calendar = {
  /** The working day at or before that many days from today. */
  day(offset: number): Day;
  /** Any calendar day, for periods that do not care about weekends. */
  anyDay(offset: number): Day;
  /** An instant of that working day, `minute` minutes after the gates open. */
  instant(offset: number, minute: number): Date;
};

/** The calendar of a story told on `today`; a working day that falls on a weekend is the Friday before it. */
export function calendarOf(today: Day): Calendar {
  const anyDay = (offset: number): Day => addDays(today, offset);
  const day = (offset: number): Day => {
    const at = anyDay(offset);
    return addDays(at, -Math.max(0, weekdayOf(at) - 5));
  };
  return {
    day,
    anyDay,
    instant: (offset, minute) =>
      new Date(Date.parse(`${day(offset)}T00:00:00Z`) + (OPENS + minute) * MINUTE),
  };
}
