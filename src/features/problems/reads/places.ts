import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { seeProblems } from '../policy.ts';
import { namedPlaces, placeNames } from '../store/places.ts';

/** Places are written in words, as a file or a customer calls them; what the firm calls them already is offered. */
export const knownPlaces = read({
  path: '/api/problem_places',
  operation: 'problem.places',
  words: 'read how places are called',
  permit: seeProblems,
  fromRecords: true,
  response: z.strictObject({
    rows: z.array(z.string()),
    /** The places of the register, by which problems are looked for. */
    places: z.array(z.strictObject({ id: id('voice_place'), name: z.string() })),
  }),
  read: async (tx) => ({ rows: await placeNames(tx), places: await namedPlaces(tx) }),
});
