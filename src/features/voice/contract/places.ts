import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, versionShape } from '../../../lib/shapes.ts';

/** Where something may be seen: a machine, a hall, a process. Posters point to it. */
export const placeWords = {
  name: requiredText(120),
  site_id: id('site').nullable(),
  team_id: id('team').nullable(),
  /** How many people may be there; null where nobody counted. */
  people: z.int().min(0).max(100_000).nullable(),
} as const;

export const newPlaceShape = z.strictObject({
  name: placeWords.name,
  site_id: placeWords.site_id.default(null),
  team_id: placeWords.team_id.default(null),
  people: placeWords.people.default(null),
});
export type PlaceWords = z.output<typeof newPlaceShape>;

export const placeAt = { id: id('voice_place'), version: versionShape } as const;

export const editPlaceShape = z.strictObject({
  ...placeAt,
  ...z.object(placeWords).partial().shape,
});

export const placeShape = z.strictObject({
  id: id('voice_place'),
  version: z.int(),
  name: z.string(),
  site: z.strictObject({ id: id('site'), name: z.string() }).nullable(),
  team: z.strictObject({ id: id('team'), name: z.string() }).nullable(),
  people: z.int().nullable(),
  retired_on: dayShape.nullable(),
});
export type Place = z.output<typeof placeShape>;
