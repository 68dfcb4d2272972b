import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';

export const personNameShape = z.strictObject({ id: id('person'), name: z.string() });

/** Why not: a stable code with what fills its sentence. Codes of unreadable files: lib/workbook.ts. */
export const refusalGivenShape = z.strictObject({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type RefusalGiven = z.infer<typeof refusalGivenShape>;

/** How far the work in the background is. `total` is 0 where it is not known yet. */
export const progressShape = z.strictObject({
  done: z.int(),
  total: z.int(),
  /** `share` of the file in per cent, `rows`, or `record` while the ledger is written. */
  of: z.enum(['share', 'rows', 'record']),
});
export type Progress = z.infer<typeof progressShape>;
