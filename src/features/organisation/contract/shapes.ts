import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { timeZoneShape } from './founding.ts';

export const AUDIT_KINDS = [
  'stage_1',
  'stage_2',
  'surveillance',
  'recertification',
  'special',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** BCP 47, as far as firms need it: `en`, `en-GB`, `de-AT`. */
const localeShape = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);
const currencyShape = z.string().regex(/^[A-Z]{3}$/);

/** What the firm says about itself. */
export const profileWords = {
  name: requiredText(200),
  what_we_do: text(4_000),
  time_zone: timeZoneShape,
  locale: localeShape,
  currency: currencyShape,
  headcount: z.int().min(1).max(1_000_000).nullable(),
  high_significance_means: text(2_000),
} as const;

export type Profile = {
  -readonly [Word in keyof typeof profileWords]: z.output<(typeof profileWords)[Word]>;
};

/** ISO weekdays, 1 = Monday; at least one and each once. */
export const weekdaysShape = z
  .array(z.int().min(1).max(7))
  .min(1)
  .max(7)
  .refine((days) => new Set(days).size === days.length, 'names a day twice');

export const standardWords = {
  /** A key of the catalogue in src/standards, or the firm's own words for another standard. */
  standard: requiredText(100),
  edition: requiredText(40),
  scope: text(2_000),
  since: dayShape.nullable(),
  /** The last day on which the firm worked to it. */
  until: dayShape.nullable(),
} as const;

export const certificateWords = {
  number: text(100),
  /** Who certified the firm. */
  certification_body: requiredText(200),
  /** Who accredited the certification body for this; empty = nobody, which is said. */
  accreditation_body: text(200),
  scope: text(2_000),
  issued_on: dayShape,
  expires_on: dayShape.nullable(),
  /** The day on which the certification body ended it before its time. */
  ended_on: dayShape.nullable(),
  ended_why: text(1_000),
} as const;

export const auditWords = {
  kind: z.enum(AUDIT_KINDS),
  starts_on: dayShape,
  ends_on: dayShape,
  note: text(2_000),
} as const;

type Words<Shape extends Record<string, z.ZodType>> = {
  -readonly [Word in keyof Shape]: z.output<Shape[Word]>;
};
export type StandardWords = Words<typeof standardWords>;
export type CertificateWords = Words<typeof certificateWords>;
export type AuditWords = Words<typeof auditWords>;

export const standardAt = { id: id('standard_held'), version: versionShape } as const;
export const certificateAt = { id: id('certificate'), version: versionShape } as const;
export const auditAt = { id: id('external_audit'), version: versionShape } as const;

export const certificateShape = z.strictObject({
  id: id('certificate'),
  version: z.int(),
  ...certificateWords,
});
export type Certificate = z.output<typeof certificateShape>;

export const auditShape = z.strictObject({
  id: id('external_audit'),
  version: z.int(),
  ...auditWords,
});
export type ExternalAudit = z.output<typeof auditShape>;

export const standardHeldShape = z.strictObject({
  id: id('standard_held'),
  version: z.int(),
  ...standardWords,
  certificates: z.array(certificateShape),
  audits: z.array(auditShape),
});
export type StandardHeld = z.output<typeof standardHeldShape>;

export const holidayShape = z.strictObject({
  id: id('holiday'),
  day: dayShape,
  name: z.string(),
});

/** The firm as its page shows it. */
export const organisationShape = z.strictObject({
  id: id('organisation'),
  version: z.int(),
  ...profileWords,
  locale: z.string(),
  is_example: z.boolean(),
  working_weekdays: z.array(z.int()),
  holidays: z.array(holidayShape),
  standards: z.array(standardHeldShape),
  /** People here today, to compare the headcount with. */
  people: z.int(),
  can: z.strictObject({ edit: z.boolean(), keep_standards: z.boolean() }),
});
export type Organisation = z.output<typeof organisationShape>;
