import { changesTo } from '../../../platform/commands/change.ts';
import { lockPlace, updatePlace, type PlaceSubject } from '../store/places.ts';
import { lockItem, updateItem, type ItemSubject } from '../store/write.ts';

type Patch = Parameters<typeof updateItem>[2];
type PlacePatch = Parameters<typeof updatePlace>[2];

/** Changes one item; see {@link changesTo}. What it was before is kept by the database. */
export const changeItem = changesTo({
  resource: 'item',
  lock: lockItem,
  // Together, two names on one record would tell what is between the two.
  unnamed: ({ way }) => way === 'to_person',
  save: (write, item: ItemSubject, patch: Patch, { now }) => updateItem(write, item, patch, now),
});

/** Changes one place; see {@link changesTo}. */
export const changePlace = changesTo({
  resource: 'voice_place',
  lock: lockPlace,
  save: (write, place: PlaceSubject, patch: PlacePatch) => updatePlace(write, place, patch),
});
