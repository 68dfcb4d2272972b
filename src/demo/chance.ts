/** Chance that comes out the same every time: the example's small accidents. */
export type Chance = {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True in `share` of the cases. */
  happens(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
};

/** The generator mulberry32: small, fast and good enough for telling a story. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    shuffled: (items) => {
      const pack = [...items];
      for (let at = pack.length - 1; at > 0; at -= 1) {
        const other = between(0, at);
        [pack[at], pack[other]] = [pack[other] as never, pack[at] as never];
      }
      return pack;
    },
  };
}

/** Deals texts out one after another and begins anew only when all have been used. */
export function dealer<Item>(items: readonly Item[], chance: Chance): () => Item {
  let pack: Item[] = [];
  return () => {
    if (pack.length === 0) pack = chance.shuffled(items);
    const item = pack.pop();
    if (item === undefined) throw new RangeError('nothing to deal');
    return item;
  };
}
