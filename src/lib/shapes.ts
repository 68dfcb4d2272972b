import * as z from 'zod';
import type { Day } from './day.ts';

// NUL cannot be stored; the other control characters (but tab and line ends) have no business in text.
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const STORABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/;

/** A calendar day on the wire, `2026-11-24`, of a year from 1900 to 2199. */
export const dayShape = z.iso
  .date()
  .regex(/^(19|20|21)/, 'outside the years 1900 to 2199') as unknown as z.ZodType<Day, Day>;

/** Text a person typed: trimmed, at most `max` characters, empty allowed. */
export function text(max: number): z.ZodString {
  return z.string().trim().max(max).regex(STORABLE, 'holds a character that cannot be stored');
}

/** The same where something must stand. */
export function requiredText(max: number): z.ZodString {
  return text(max).min(1, 'may not be empty');
}

/** The version of a record that the writer has seen; a newer one in the store is answered as a conflict. */
export const versionShape = z.int().min(1).max(1_000_000);
