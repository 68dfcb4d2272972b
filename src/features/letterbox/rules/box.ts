import { EMPTYING_HOURS, FEWEST_PEOPLE, MOST_FROM_PLACE, MOST_IN_FIRM } from '../contract/kinds.ts';

/** Whether fewer work at a place than a letter from there could hide among. Where nobody said how many, it is not known. */
export function areFew(people: number | null): boolean {
  return people !== null && people < FEWEST_PEOPLE;
}

/** The hour at which the box is emptied next; from the last one on, the first of the next day. */
export function nextEmptying(hour: number): { readonly hour: number; readonly tomorrow: boolean } {
  const next = EMPTYING_HOURS.find((one) => one > hour);
  return next === undefined
    ? { hour: EMPTYING_HOURS[0], tomorrow: true }
    : { hour: next, tomorrow: false };
}

/** What was taken in an hour, by place and in all. */
export type Taken = {
  readonly hour: number;
  readonly inFirm: number;
  readonly from: ReadonlyMap<string, number>;
};

export const NOTHING_TAKEN: Taken = { hour: 0, inFirm: 0, from: new Map() };

const HOUR_MS = 3_600_000;

/** The tally with one more, or undefined where the hour is full. What was counted in an earlier hour is forgotten. */
export function oneMore(taken: Taken, place: string, now: Date): Taken | undefined {
  const hour = Math.floor(now.getTime() / HOUR_MS);
  const { inFirm, from } = taken.hour === hour ? taken : NOTHING_TAKEN;
  const here = from.get(place) ?? 0;
  if (here >= MOST_FROM_PLACE || inFirm >= MOST_IN_FIRM) return undefined;
  return { hour, inFirm: inFirm + 1, from: new Map(from).set(place, here + 1) };
}

/** The tally without one that was counted at `counted` and not taken after all. */
export function oneLess(taken: Taken, place: string, counted: Date): Taken {
  const { hour, inFirm, from } = taken;
  if (hour !== Math.floor(counted.getTime() / HOUR_MS)) return taken;
  return { hour, inFirm: inFirm - 1, from: new Map(from).set(place, (from.get(place) ?? 1) - 1) };
}
