import type { Day } from '../../lib/day.ts';
import { daysBetween } from '../../lib/day.ts';
import { spokenLanguage } from './catalogue.ts';

/*
 * Dates and numbers in words of the reader's language. Days have no time zone and are therefore
 * written in UTC; instants are written in the firm's time zone, which the session sets once.
 */
let zone: string | undefined;

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${spokenLanguage()} ${options.timeZone ?? ''} ${name}`;
  const kept = made.get(key);
  if (kept) return kept;
  const fresh = new Intl.DateTimeFormat(tag(), options);
  made.set(key, fresh);
  return fresh;
}

/** Plain English is written the way most of the world writes dates: 3 March 2026. */
function tag(): string {
  return spokenLanguage() === 'en' ? 'en-GB' : spokenLanguage();
}

function asDate(value: Day): Date {
  return new Date(`${value}T00:00:00Z`);
}

/** Sets the firm's time zone (IANA name) for every instant written from now on. */
export function setZone(timeZone: string): void {
  zone = timeZone;
}

/** 3 March 2026 */
export function sayDay(value: Day): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return formatter('day', options).format(asDate(value));
}

/** 3 Mar 2026, for tables. */
export function sayDayShort(value: Day): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return formatter('short', options).format(asDate(value));
}

/** March 2026, of the month a day lies in. */
export function sayMonth(value: Day): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return formatter('month', options).format(asDate(value));
}

/** Mar 2026, for charts and tables. */
export function sayMonthShort(value: Day): string {
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return formatter('month short', options).format(asDate(value));
}

/** Tuesday 3 March 2026, for the head of the page. */
export function sayDayLong(value: Day): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return formatter('long', options).format(asDate(value));
}

/** 10:42 of an instant, in the firm's time zone. */
export function sayTime(instant: Date): string {
  const options = { hour: '2-digit', minute: '2-digit', ...(zone && { timeZone: zone }) } as const;
  return formatter('time', options).format(instant);
}

/** 3 March 2026 at 10:42 of an instant, in the firm's time zone. */
export function sayInstant(instant: Date): string {
  const options = {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(zone && { timeZone: zone }),
  } as const;
  return formatter('instant', options).format(instant);
}

/** "in 3 days", "yesterday", "5 weeks ago": how far a day lies from today. */
export function sayDistance(value: Day, today: Day): string {
  const days = daysBetween(today, value);
  const words = new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' });
  const size = Math.abs(days);
  if (size < 14) return words.format(days, 'day');
  if (size < 70) return words.format(Math.round(days / 7), 'week');
  if (size < 730) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}

/** Intl writes a hyphen in English, which is shorter than a digit and may end a line. */
const HYPHEN = '-';
const MINUS = '\u2212';

/** 1,204 or −0.25, with the separators of the language. */
export function sayNumber(value: number, decimals = 0): string {
  return new Intl.NumberFormat(tag(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replace(HYPHEN, MINUS);
}

/** 42% of a share between 0 and 1. */
export function sayShare(value: number): string {
  return new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** "Ana, Ben and Chris" */
export function sayList(names: readonly string[]): string {
  return new Intl.ListFormat(tag(), { type: 'conjunction' }).format(names);
}
