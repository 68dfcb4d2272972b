import { isDay, type Day } from '../../lib/day.ts';

/*
 * What stands in the addresses of pages. What does not belong there is left out rather than refused, because links are
 * typed and cut short.
 */

/**
 * For whoever asks the page that is open for something else: no step on the way back, and nobody is taken to the top, where
 * the field they are at is not.
 */
export const IN_PLACE = { replace: true, resetScroll: false } as const;

/** The search of an address as the router reads it. */
export type Raw = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id as this product writes it, in small letters; undefined for anything else. */
export function uuid(value: unknown): string | undefined {
  return typeof value === 'string' && UUID.test(value) ? value : undefined;
}

/** A day of the calendar, `2026-03-31`; undefined for anything else. */
export function day(value: unknown): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}

/** Words to search for, of two hundred letters at most. */
export function words(value: unknown): string | undefined {
  // A number typed as an address is read as one.
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 200) : undefined;
}

/** What was given, if it is one of these values; else undefined. */
export function oneOf<Value extends string>(
  values: readonly Value[],
  given: unknown,
): Value | undefined {
  return values.find((value) => value === given);
}

/** The page of a list from the second on; the first is not named. */
export function pageOf({ page }: Raw): number | undefined {
  const number = Number(page);
  return Number.isInteger(number) && number > 1 ? number : undefined;
}

/** The fields that have a value: what is undefined is to stand in no address. */
export function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}
