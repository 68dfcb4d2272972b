import * as z from 'zod';
import { event } from '../../../platform/commands/contract.ts';
import { PROMISED_KINDS } from './kinds.ts';
import { newPlaceShape, placeWords } from './places.ts';

const kind = 'voice_place';
const someWords = z.object(placeWords).partial();

export const placeAdded = event({
  type: 'voice.place_added',
  version: 1,
  kind,
  sentence: '{actor} added a place: {name}',
  payload: newPlaceShape,
});
export const placeEdited = event({
  type: 'voice.place_edited',
  version: 1,
  kind,
  sentence: '{actor} changed a place.',
  payload: z.strictObject({ before: someWords, after: someWords }),
});
export const placeRetired = event({
  type: 'voice.place_retired',
  version: 1,
  kind,
  sentence: '{actor} retired a place.',
  payload: z.strictObject({ name: z.string() }),
});
export const promiseSet = event({
  type: 'voice.promise_set',
  version: 1,
  kind: 'organisation',
  sentence: '{actor} promised an answer about a {kind} within {days} working days.',
  payload: z.strictObject({
    kind: z.enum(PROMISED_KINDS),
    days: z.int(),
    before: z.int(),
  }),
});
