import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { measureWords } from './shapes.ts';

const kind = 'measure';
const someWords = z.object(measureWords).partial();

export const measureCreated = event({
  type: 'measure.created',
  version: 1,
  kind,
  sentence: '{actor} began to measure {name}.',
  payload: z.strictObject(measureWords),
});
export const measureChanged = event({
  type: 'measure.changed',
  version: 1,
  kind,
  sentence: '{actor} changed {fields} of a measure.',
  payload: z.strictObject({ before: someWords, after: someWords }),
});

const recorded = { period: dayShape, value: z.number(), size: z.number().nullable() } as const;

export const valuesRecorded = event({
  type: 'measure.values_recorded',
  version: 1,
  kind,
  sentence: '{actor} recorded values of a measure.',
  payload: z.strictObject({ values: z.array(z.strictObject(recorded)) }),
});
export const valuesCorrected = event({
  type: 'measure.values_corrected',
  version: 1,
  kind,
  sentence: '{actor} corrected values of a measure: {reason}',
  payload: z.strictObject({
    reason: z.string(),
    values: z.array(
      z.strictObject({
        ...recorded,
        value_before: z.number(),
        size_before: z.number().nullable(),
        revision: z.int(),
      }),
    ),
  }),
});
export const targetSet = event({
  type: 'measure.target_set',
  version: 1,
  kind,
  sentence: '{actor} set the target of a measure to {target} from {starts_on} on: {reason}',
  payload: z.strictObject({
    starts_on: dayShape,
    target: z.number().nullable(),
    before: z.number().nullable(),
    reason: z.string(),
  }),
});
export const measureRebased = event({
  type: 'measure.rebased',
  version: 1,
  kind,
  sentence: '{actor} decided on new limits from {starts_on} on: {reason}',
  payload: z.strictObject({ starts_on: dayShape, reason: z.string() }),
});
export const rebaseWithdrawn = event({
  type: 'measure.rebase_withdrawn',
  version: 1,
  kind,
  sentence: '{actor} took back the new limits from {starts_on} on: {reason}',
  payload: z.strictObject({ starts_on: dayShape, reason: z.string() }),
});
export const noteAdded = event({
  type: 'measure.note_added',
  version: 1,
  kind,
  sentence: '{actor} noted beside {day}: {text}',
  payload: z.strictObject({ note_id: z.uuid(), day: dayShape, text: z.string() }),
});
export const measureRetired = event({
  type: 'measure.retired',
  version: 1,
  kind,
  sentence: '{actor} ended a measure: {reason}',
  payload: z.strictObject({ reason: z.string() }),
});
export const measureResumed = event({
  type: 'measure.resumed',
  version: 1,
  kind,
  sentence: '{actor} took a measure up again: {reason}',
  payload: z.strictObject({ reason: z.string() }),
});
export const measureHandedOver = event({
  type: 'measure.handed_over',
  version: 1,
  kind,
  sentence: 'A measure passed from {from} to {to}.',
  payload: z.strictObject({ from: z.uuid(), to: z.uuid().nullable() }),
});
