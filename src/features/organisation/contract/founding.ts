import * as z from 'zod';
import { requiredText, text } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';

/** IANA names only: an offset would be wrong for half of the year. */
export const timeZoneShape = z
  .string()
  .max(60)
  .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/)
  .refine(isTimeZone, 'is not a time zone');

export const foundingShape = z.strictObject({
  organisation_id: z.uuid(),
  name: requiredText(200),
  time_zone: timeZoneShape.default('Europe/Berlin'),
  locale: text(35).default('en-GB'),
  is_example: z.boolean().default(false),
  founder: z.strictObject({
    person_id: z.uuid(),
    name: requiredText(200),
    email: z.email().max(254).nullable().default(null),
    is_top: z.boolean().default(true),
  }),
});
export type Founding = z.output<typeof foundingShape>;

export const organisationFounded = event({
  type: 'organisation.founded',
  version: 1,
  kind: 'organisation',
  sentence: 'Plumbline opened the books of {name}.',
  payload: z.strictObject({
    name: z.string(),
    is_example: z.boolean(),
    founder_id: z.uuid(),
  }),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
