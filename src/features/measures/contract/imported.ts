import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';

const kind = 'measure';

export const valuesTakenBack = event({
  type: 'measure.values_taken_back',
  version: 1,
  kind,
  sentence: '{actor} undid the import that had brought in values of a measure.',
  payload: z.strictObject({ import_id: z.uuid(), periods: z.array(dayShape) }),
});
export const measureRemovedWithImport = event({
  type: 'measure.removed_with_import',
  version: 1,
  kind,
  sentence: '{actor} undid the import with which the measure {name} had begun.',
  payload: z.strictObject({ import_id: z.uuid(), name: z.string() }),
});
