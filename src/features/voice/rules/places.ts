import type { Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { whatDiffers } from '../../../lib/version.ts';
import type { PlaceWords } from '../contract/places.ts';
import type { PromisedDays } from '../contract/shapes.ts';

type Around = {
  readonly nameFree: boolean;
  /** Whether the site and the team named are there and open. */
  readonly around: boolean;
};

type Unfit = 'place.name_taken' | 'place.around_unknown';

/** Refused where another place has the name, in use or not, or where its site or team is closed or not there. */
export function addPlace(
  words: PlaceWords,
  { nameFree, around }: Around,
): Outcome<PlaceWords, Unfit> {
  if (!nameFree) return refuse('place.name_taken');
  return around ? accept(words) : refuse('place.around_unknown');
}

type Retired = { readonly retired_on: Day | null };

/** Gives only the words that change. Refused where none does, of a place out of use, and like {@link addPlace}. */
export function editPlace(
  place: PlaceWords & Retired,
  words: Partial<PlaceWords>,
  { nameFree, around }: Around,
): Outcome<Partial<PlaceWords>, Unfit | 'place.retired' | 'place.nothing_changed'> {
  if (place.retired_on !== null) return refuse('place.retired', { day: place.retired_on });
  const changed = whatDiffers<PlaceWords>(place, words);
  if (Object.keys(changed).length === 0) return refuse('place.nothing_changed');
  if (!nameFree) return refuse('place.name_taken');
  return around ? accept(changed) : refuse('place.around_unknown');
}

/** Taken out of use once and for good; the refusal names the day on which it was. */
export function retirePlace(place: Retired): Outcome<null, 'place.retired'> {
  return place.retired_on === null
    ? accept(null)
    : refuse('place.retired', { day: place.retired_on });
}

/** Working days; refused where they are as many as `before`, which the firm promises or else the product. */
export function setPromise(
  before: number,
  promise: PromisedDays,
): Outcome<PromisedDays, 'promise.nothing_changed'> {
  return before === promise.days ? refuse('promise.nothing_changed') : accept(promise);
}
