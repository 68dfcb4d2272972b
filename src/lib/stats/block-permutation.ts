import { mean } from './mean.ts';

/** How two series go together, and how often shuffled blocks of one come that far; `pairs` are those both have. */
export type BlockPermutation = {
  readonly value: number;
  readonly pairs: number;
  readonly p: number;
};

type Blocks = {
  /** Neighbours that stay together when the series is shuffled, so that what lingers within it is kept. */
  readonly block: number;
  readonly rounds: number;
};

/**
 * Pearson's r of two series in order of time, with p on both sides from a permutation of blocks: the first is cut, from a
 * place drawn anew each round and around its end, into blocks whose order is shuffled. p is (1 + rounds at least as far
 * from 0) ÷ (1 + rounds). What is drawn follows from the values, so that the same series give the same p. A place with a
 * null counts in no pair and moves with its block. Null with fewer than 3 pairs or where a side does not vary.
 * Source: Politis, D. N. & Romano, J. P. (1992), A circular block-resampling procedure; Phipson, B. & Smyth, G. K. (2010),
 * Statistical Applications in Genetics and Molecular Biology 9, article 39, for the 1 that is added.
 * Throws a RangeError for series of different lengths, or blocks or rounds that are no whole numbers from 1 on.
 */
export function blockPermutation(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  { block, rounds }: Blocks,
): BlockPermutation | null {
  if (x.length !== y.length) throw new RangeError('Series of different lengths');
  for (const count of [block, rounds]) {
    if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`Not a count: ${count}`);
  }
  const seen = correlated(x, y);
  if (seen === null) return null;
  const next = drawnFrom(seedOf([...x, ...y]));
  let asFar = 0;
  for (let round = 0; round < rounds; round += 1) {
    const drawn = correlated(shuffled(x, block, next), y);
    // A rounding may put the order that was there a hair below itself.
    if (drawn !== null && Math.abs(drawn.value) >= Math.abs(seen.value) - 1e-12) asFar += 1;
  }
  return { ...seen, p: (1 + asFar) / (1 + rounds) };
}

function shuffled<Value>(values: readonly Value[], block: number, next: () => number): Value[] {
  const start = Math.floor(next() * values.length);
  const turned = [...values.slice(start), ...values.slice(0, start)];
  const blocks: Value[][] = [];
  for (let at = 0; at < turned.length; at += block) blocks.push(turned.slice(at, at + block));
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [blocks[at], blocks[other]] = [blocks[other]!, blocks[at]!];
  }
  return blocks.flat();
}

function correlated(x: readonly (number | null)[], y: readonly (number | null)[]) {
  const both = [...x.keys()].filter((at) => x[at] !== null && y[at] !== null);
  if (both.length < 3) return null;
  const [dx, dy] = [deviations(both.map((at) => x[at]!)), deviations(both.map((at) => y[at]!))];
  const size = Math.sqrt(product(dx, dx)) * Math.sqrt(product(dy, dy));
  if (size === 0) return null;
  return { value: Math.max(-1, Math.min(1, product(dx, dy) / size)), pairs: both.length };
}

function deviations(values: readonly number[]): number[] {
  const centre = mean(values) ?? 0;
  return values.map((value) => value - centre);
}

const product = (dx: readonly number[], dy: readonly number[]): number =>
  dx.reduce((sum, value, at) => sum + value * dy[at]!, 0);

/** A number of 32 bits that follows from the values: FNV-1a over how they are written. */
function seedOf(values: readonly (number | null)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of values.join(' ')) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  }
  return hash >>> 0;
}

/** Numbers from 0 to below 1 that follow from a seed: mulberry32. */
function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
