import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';

const kind = 'problem';
const dayOrNone = dayShape.nullable();
const around = { import_id: z.uuid(), address: z.string() };
const columns = z.record(z.string(), z.unknown());

export const problemImported = event({
  type: 'problem.imported',
  version: 1,
  kind,
  sentence: '{actor} brought in {reference} from {address} of a file: {title}.',
  payload: z.strictObject({
    ...around,
    reference: z.string(),
    title: z.string(),
    kind: z.string(),
    severity: z.string(),
    found_by: z.string(),
    process: z.string(),
    owner_id: z.uuid().nullable(),
    happened_on: dayShape,
    noticed_on: dayShape,
    closed_on: dayOrNone,
    withdrawn_on: dayOrNone,
    // Left out in entries of before files could say it.
    cost_known: z.number().nullable().optional(),
    cost_estimated: z.number().nullable().optional(),
  }),
});
export const problemChangedByImport = event({
  type: 'problem.changed_by_import',
  version: 1,
  kind,
  sentence: '{actor} brought in changes from {address} of a file.',
  payload: z.strictObject({ ...around, before: columns, after: columns }),
});
export const problemRemovedWithImport = event({
  type: 'problem.removed_with_import',
  version: 1,
  kind,
  sentence: '{actor} undid the import that had brought in {reference}: {title}.',
  payload: z.strictObject({ import_id: z.uuid(), reference: z.string(), title: z.string() }),
});
export const problemPutBack = event({
  type: 'problem.put_back',
  version: 1,
  kind,
  sentence: '{actor} undid the import that had changed it; it is as it was before.',
  payload: z.strictObject({ import_id: z.uuid(), version_before: z.int() }),
});
