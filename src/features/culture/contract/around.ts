import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { recordBehindShape } from '../contract.ts';
import { STRETCHES } from '../rules/around.ts';

const countsShape = z.strictObject({
  stretch: z.enum(STRETCHES),
  days: z.int(),
  /** The stretch is over, so that its counts can be compared. */
  is_over: z.boolean(),
  /** Records were kept from its first day on. */
  is_known: z.boolean(),
  /** Actions and problems closed, and minutes signed. */
  closed: z.int(),
  /** Improvements begun that no audit asked for. */
  begun: z.int(),
  /** What leaders wrote about why it matters. */
  written: z.int(),
});

/** External audits that have begun, the latest first, with what was done before, during and after each. */
export const auditsShape = z.strictObject({
  as_of: dayShape,
  audits: z.array(
    z.strictObject({
      id: id('external_audit'),
      kind: z.string(),
      standards: z.array(z.string()),
      starts_on: dayShape,
      ends_on: dayShape,
      stretches: z.array(countsShape),
    }),
  ),
});
export type AuditsAnswer = z.infer<typeof auditsShape>;

/** One external audit with the records behind its counts, at most a hundred of each. */
export const auditShape = z.strictObject({
  as_of: dayShape,
  id: id('external_audit'),
  kind: z.string(),
  standards: z.array(z.string()),
  starts_on: dayShape,
  ends_on: dayShape,
  stretches: z.array(countsShape.extend({ records: z.array(recordBehindShape), total: z.int() })),
});
export type AuditAnswer = z.infer<typeof auditShape>;
