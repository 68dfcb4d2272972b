import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { auditWords, certificateWords, profileWords, standardWords } from './shapes.ts';

/** Before and after of the words that changed. */
function change<Shape extends z.ZodRawShape>(words: Shape) {
  const some = z.object(words).partial();
  return z.strictObject({ before: some, after: some });
}

export const organisationChanged = event({
  type: 'organisation.changed',
  version: 1,
  kind: 'organisation',
  sentence: '{actor} changed {fields} of the firm.',
  payload: change({ ...profileWords, locale: z.string(), time_zone: z.string() }),
});
export const weekdaysChanged = event({
  type: 'organisation.weekdays_changed',
  version: 1,
  kind: 'organisation',
  sentence: '{actor} changed the days on which the firm works.',
  payload: z.strictObject({ before: z.array(z.int()), after: z.array(z.int()) }),
});
export const holidaysAdded = event({
  type: 'holiday.added',
  version: 1,
  kind: 'organisation',
  sentence: '{actor} added days on which the firm does not work.',
  payload: z.strictObject({
    days: z.array(z.strictObject({ id: z.uuid(), day: dayShape, name: z.string() })),
  }),
});
export const holidayRemoved = event({
  type: 'holiday.removed',
  version: 1,
  kind: 'organisation',
  sentence: '{actor} made {day} a working day again.',
  payload: z.strictObject({ id: z.uuid(), day: dayShape, name: z.string() }),
});

export const standardAdded = event({
  type: 'standard_held.added',
  version: 1,
  kind: 'standard_held',
  sentence: '{actor} recorded that the firm works to {standard}:{edition}.',
  payload: z.strictObject(standardWords),
});
export const standardChanged = event({
  type: 'standard_held.changed',
  version: 1,
  kind: 'standard_held',
  sentence: '{actor} changed {fields} of a standard held.',
  payload: change(standardWords),
});
export const standardRemoved = event({
  type: 'standard_held.removed',
  version: 1,
  kind: 'standard_held',
  sentence: '{actor} removed {standard}:{edition}, which had been recorded by mistake.',
  payload: z.strictObject(standardWords),
});

const held = { standard_held_id: z.uuid() } as const;

export const certificateAdded = event({
  type: 'certificate.added',
  version: 1,
  kind: 'certificate',
  sentence: '{actor} recorded a certificate of {certification_body}.',
  payload: z.strictObject({ ...held, ...certificateWords }),
});
export const certificateChanged = event({
  type: 'certificate.changed',
  version: 1,
  kind: 'certificate',
  sentence: '{actor} changed {fields} of a certificate.',
  payload: change(certificateWords),
});
export const certificateRemoved = event({
  type: 'certificate.removed',
  version: 1,
  kind: 'certificate',
  sentence: '{actor} removed a certificate that had been recorded by mistake.',
  payload: z.strictObject({ ...held, ...certificateWords }),
});

export const auditAdded = event({
  type: 'external_audit.added',
  version: 1,
  kind: 'external_audit',
  sentence: '{actor} recorded an external audit from {starts_on} to {ends_on}.',
  payload: z.strictObject({ ...held, ...auditWords }),
});
export const auditChanged = event({
  type: 'external_audit.changed',
  version: 1,
  kind: 'external_audit',
  sentence: '{actor} changed {fields} of an external audit.',
  payload: change(auditWords),
});
export const auditRemoved = event({
  type: 'external_audit.removed',
  version: 1,
  kind: 'external_audit',
  sentence: '{actor} removed an external audit.',
  payload: z.strictObject({ ...held, ...auditWords }),
});
