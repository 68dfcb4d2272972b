import * as z from 'zod';
import { read } from '../../../platform/http/read-routes.ts';
import { seeProblems } from '../policy.ts';
import { placeNames } from '../store/places.ts';

/** Places are written in words, as a file or a customer calls them; what the firm calls them already is offered. */
export const knownPlaces = read({
  path: '/api/problem_places',
  operation: 'problem.places',
  words: 'read how places are called',
  permit: seeProblems,
  fromRecords: true,
  response: z.strictObject({ rows: z.array(z.string()) }),
  read: async (tx) => ({ rows: await placeNames(tx) }),
});
