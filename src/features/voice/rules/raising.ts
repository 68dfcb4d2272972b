import { addWorkingDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { USUAL_DAYS, type Ending, type Kind, type PromisedKind } from '../contract/kinds.ts';
import type { NewItem, PromisedDays } from '../contract/shapes.ts';

/** How the firm works, as far as a promise depends on it. */
export type Firm = {
  readonly weekdays: readonly number[];
  /** What the firm promises otherwise than the product does. */
  readonly promises: readonly PromisedDays[];
};

/** Working days within which people hear about one kind. */
export function daysPromised(kind: PromisedKind, promises: readonly PromisedDays[]): number {
  return promises.find((promise) => promise.kind === kind)?.days ?? USUAL_DAYS[kind];
}

/** The day by which whoever raised it is to hear; null for a thanks, which asks for nothing. */
export function promisedOn(kind: Kind, raisedOn: Day, { weekdays, promises }: Firm): Day | null {
  if (kind === 'thanks') return null;
  return addWorkingDays(raisedOn, daysPromised(kind, promises), weekdays);
}

/** A thanks has said all; everything else waits. */
export function born(kind: Kind, on: Day): { closed_on: Day | null; closed_how: Ending | null } {
  return kind === 'thanks'
    ? { closed_on: on, closed_how: 'said' }
    : { closed_on: null, closed_how: null };
}

type Around = {
  /** Whether the person it is said to is here; true where nobody is named. */
  readonly addresseeHere: boolean;
  /** Whether the place is there and in use; true where none is named. */
  readonly placeOpen: boolean;
  /** Whether what a thanks is for may be thanked for; true where none is named. */
  readonly aboutThere: boolean;
  /** Whether every picture is this person's own and free of metadata. */
  readonly picturesGood: boolean;
};

/** Words or a picture; a person who is here and is somebody else; a place that is there. */
export function raise(
  item: NewItem,
  around: Around,
  raiserId: string,
): Outcome<
  NewItem,
  | 'item.nothing_said'
  | 'item.to_oneself'
  | 'item.nobody_here'
  | 'item.place_unknown'
  | 'item.about_unknown'
  | 'item.about_without_thanks'
  | 'item.picture_unknown'
> {
  const { text, pictures, to_person_id: to, about_id: about, kind } = item;
  if (text === '' && pictures.length === 0) return refuse('item.nothing_said');
  if (to === raiserId) return refuse('item.to_oneself');
  if (!around.addresseeHere) return refuse('item.nobody_here');
  if (!around.placeOpen) return refuse('item.place_unknown');
  if (about !== null && kind !== 'thanks') return refuse('item.about_without_thanks');
  if (!around.aboutThere) return refuse('item.about_unknown');
  return around.picturesGood ? accept(item) : refuse('item.picture_unknown');
}
