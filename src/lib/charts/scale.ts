/** Maps a value of a domain to its place on a page, evenly. */
export type Scale = (value: number) => number;

/** A straight scale from `domain` to `range`. Throws a RangeError where the domain is empty. */
export function straight(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  if (!(high > low)) throw new RangeError('A scale needs a domain from low to high.');
  return (value) => from + ((value - low) * (to - from)) / (high - low);
}

/** The domain that holds all values with a little air, from zero where zero is near. */
export function roomFor(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) || 1;
  const bottom = low >= 0 && low < spread / 2 ? 0 : low - spread * 0.1;
  return [bottom, high + spread * 0.1];
}
