import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';

const kind = 'action';
const dayOrNone = dayShape.nullable();
const around = { import_id: z.uuid(), address: z.string() };
const columns = z.record(z.string(), z.unknown());

export const actionImported = event({
  type: 'action.imported',
  version: 1,
  kind,
  sentence: '{actor} brought in {reference} from {address} of a file: {title}.',
  payload: z.strictObject({
    ...around,
    reference: z.string(),
    title: z.string(),
    source: z.string(),
    significance: z.string(),
    accountable_id: z.uuid().nullable(),
    opened_on: dayShape,
    due_on: dayOrNone,
    done_on: dayOrNone,
    cancelled_on: dayOrNone,
  }),
});
export const actionChangedByImport = event({
  type: 'action.changed_by_import',
  version: 1,
  kind,
  sentence: '{actor} brought in changes from {address} of a file.',
  payload: z.strictObject({ ...around, before: columns, after: columns }),
});
export const actionRemovedWithImport = event({
  type: 'action.removed_with_import',
  version: 1,
  kind,
  sentence: '{actor} undid the import that had brought in {reference}: {title}.',
  payload: z.strictObject({ import_id: z.uuid(), reference: z.string(), title: z.string() }),
});
export const actionPutBack = event({
  type: 'action.put_back',
  version: 1,
  kind,
  sentence: '{actor} undid the import that had changed it; it is as it was before.',
  payload: z.strictObject({ import_id: z.uuid(), version_before: z.int() }),
});
