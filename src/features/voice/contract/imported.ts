import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { DECISIONS, ENDINGS, KINDS } from './kinds.ts';

/* Of a concern the ledger keeps that it came, and none of its words; see events.ts. */
const kind = 'item';
const words = z.string().nullable();
const around = { import_id: z.uuid(), address: z.string() };

export const itemImported = event({
  type: 'voice.imported',
  version: 1,
  kind,
  sentence: '{actor} brought in {reference} from {address} of a file: {text}',
  payload: z.strictObject({
    ...around,
    reference: z.string(),
    kind: z.enum(KINDS),
    text: words,
    raised_on: dayShape,
    decision: z.enum(DECISIONS).nullable(),
    reason: words,
    replied: z.boolean(),
    closed_on: dayShape.nullable(),
    closed_how: z.enum(ENDINGS).nullable(),
  }),
});
export const itemChangedByImport = event({
  type: 'voice.changed_by_import',
  version: 1,
  kind,
  sentence: '{actor} brought in changes from {address} of a file.',
  payload: z.strictObject({
    ...around,
    /** The columns that changed; what they say, where everyone may read it. */
    changed: z.array(z.string()),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
    replied: z.boolean(),
  }),
});
export const itemRemovedWithImport = event({
  type: 'voice.removed_with_import',
  version: 1,
  kind,
  sentence: '{actor} undid the import that had brought in {reference}.',
  payload: z.strictObject({ import_id: z.uuid(), reference: z.string() }),
});
export const itemPutBack = event({
  type: 'voice.put_back',
  version: 1,
  kind,
  sentence: '{actor} undid the import that had changed it; it is as it was before.',
  payload: z.strictObject({ import_id: z.uuid(), version_before: z.int() }),
});
