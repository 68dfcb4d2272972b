import type { Feature } from '../../platform/feature.ts';
import { addPlace, editPlace, retirePlace, setPromise } from './commands/places.ts';
import { raise } from './commands/raise.ts';
import { reply } from './commands/reply.ts';
import { placeList } from './reads/places.ts';

/** What people say, by when they hear, what was decided and why, and what came of it. */
export const voice: Feature = {
  noun: 'item',
  commands: [raise, reply, addPlace, editPlace, retirePlace, setPromise],
  reads: [placeList],
};
