/** Where what came in with a file is seen: the list of all, and one record, by the register it went into. */
const PLACES = {
  action: { all: '/actions', one: '/actions/$id' },
  problem: { all: '/problems', one: '/problems/$id' },
  item: { all: '/voice', one: '/voice/$id' },
  measure: { all: '/measures', one: '/measures/$id' },
} as const;

export type Known = keyof typeof PLACES;

/** The places of a register; those of actions where it has none of its own. */
export function placesOf(register: string): (typeof PLACES)[Known] {
  return Object.hasOwn(PLACES, register) ? PLACES[register as Known] : PLACES.action;
}
