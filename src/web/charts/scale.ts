/** Maps values of a domain to places on a page, evenly. */
export type Scale = {
  readonly at: (value: number) => number;
  /** A few round values inside the domain, for ticks. */
  readonly ticks: (about: number) => number[];
};

/** A straight scale from `domain` to `range`. Throws a RangeError where the domain is empty. */
export function straight(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const [low, high] = domain;
  if (!(high > low)) throw new RangeError('A scale needs a domain from low to high.');
  const slope = (range[1] - range[0]) / (high - low);
  return {
    at: (value) => range[0] + (value - low) * slope,
    ticks: (about) => {
      const step = niceStep((high - low) / Math.max(1, about));
      const first = Math.ceil(low / step);
      const count = Math.floor(high / step) - first + 1;
      return Array.from({ length: Math.max(0, count) }, (_none, index) =>
        Number(((first + index) * step).toPrecision(12)),
      );
    },
  };
}

/** The domain that holds all values with a little air, from zero where zero is near or is asked for. */
export function roomFor(values: readonly number[], fromZero: boolean): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) || 1;
  const bottom = fromZero || (low >= 0 && low < spread / 2) ? Math.min(0, low) : low - spread * 0.1;
  return [bottom, high + spread * 0.1];
}

/** 1, 2 or 5 times a power of ten, not smaller than the raw step. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999_999) ?? 10;
  return step * power;
}
