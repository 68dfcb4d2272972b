import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { placeAdded, placeEdited, placeRetired, promiseSet } from '../contract/place-events.ts';
import { editPlaceShape, newPlaceShape, placeAt, type PlaceWords } from '../contract/places.ts';
import { promiseShape } from '../contract/shapes.ts';
import { keepPlaces } from '../policy.ts';
import * as rules from '../rules/places.ts';
import { daysPromised } from '../rules/raising.ts';
import { allPromises, aroundPlace, holdPlaces, insertPlace, keepPromise } from '../store/places.ts';
import { changePlace } from './change.ts';

/** Adds a place where something may be seen. */
export const addPlace = command({
  name: 'voice.place_add',
  words: 'add a place',
  input: newPlaceShape,
  result: z.strictObject({ id: id('voice_place'), version: z.int() }),
  load: (read, input) => aroundPlace(read, { id: null, ...input }),
  permit: keepPlaces,
  rule: (around, input) => rules.addPlace(input, around),
  save: async (write, words, _around, { organisationId }) => {
    const placeId = newId();
    await insertPlace(write, organisationId, { id: placeId, ...words });
    return { id: placeId, version: 1 };
  },
  events: (words, result) => [placeAdded.of(result, words)],
});

export const editPlace = changePlace({
  name: 'voice.place_edit',
  words: 'change a place',
  input: editPlaceShape,
  permit: keepPlaces,
  around: (read, input) => aroundPlace(read, input as Partial<PlaceWords> & { id: string }),
  rule: (place, { id: _id, version: _version, ...words }, around) =>
    rules.editPlace(place, words as Partial<PlaceWords>, around),
  change: (words) => words,
  events: (after, changed, place) => {
    const before = Object.fromEntries(
      Object.keys(after).map((word) => [word, place[word as keyof PlaceWords]]),
    );
    return [placeEdited.of(changed, { before, after })];
  },
});

/** Takes a place out of use. What was seen there still says so. */
export const retirePlace = changePlace({
  name: 'voice.place_retire',
  words: 'retire a place',
  input: z.strictObject(placeAt),
  permit: keepPlaces,
  rule: (place) => rules.retirePlace(place),
  change: (_decided, _place, { today }) => ({ retired_on: today }),
  events: (_decided, changed, { name }) => [placeRetired.of(changed, { name })],
});

/** Says within how many working days people hear about one kind. It holds for what is said from then on. */
export const setPromise = command({
  name: 'voice.promise_set',
  words: 'say how soon people hear',
  input: promiseShape,
  result: promiseShape,
  load: async (read) => {
    await holdPlaces(read);
    return { promises: await allPromises(read) };
  },
  permit: keepPlaces,
  rule: ({ promises }, { kind, days }) =>
    rules.setPromise(daysPromised(kind, promises), { kind, days }),
  save: async (write, promise, _subject, { organisationId }) => {
    await keepPromise(write, organisationId, promise);
    return promise;
  },
  events: ({ kind, days }, _result, { promises }, { organisationId }) => [
    promiseSet.of(
      { id: organisationId, version: 1 },
      { kind, days, before: daysPromised(kind, promises) },
    ),
  ],
});
