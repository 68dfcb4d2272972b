import {
  day,
  oneOf,
  pageOf,
  uuid,
  withoutEmpty,
  words,
  type Raw,
} from '../../../web/shell/address.ts';
import { KINDS, LEVELS, STATES, type Kind } from '../contract/kinds.ts';
import type { ItemQuery } from '../contract/shapes.ts';

/* What stands in the addresses of these pages. */

export type ListSearch = { readonly [Key in keyof ItemQuery]?: ItemQuery[Key] | undefined };
/** What a poster or a link says beforehand: of which kind, seen where, and for what a thanks is. */
export type SaySearch = {
  readonly kind?: Kind | undefined;
  readonly place?: string | undefined;
  readonly about?: string | undefined;
};

/** What the board is asked; without a state, what is open. Whatever else an address holds or misspells is left out. */
export function listOf(raw: Raw): ListSearch {
  return withoutEmpty({
    state: oneOf(STATES, raw['state']),
    kind: oneOf(KINDS, raw['kind']),
    level: oneOf(LEVELS, raw['level']),
    place: uuid(raw['place']),
    team: uuid(raw['team']),
    from: day(raw['from']),
    to: day(raw['to']),
    q: words(raw['q']),
    page: pageOf(raw),
  });
}

/** What a poster or a link says beforehand; only the server knows whether there is such a place or item. */
export function sayOf(raw: Raw): SaySearch {
  return withoutEmpty({
    kind: oneOf(KINDS, raw['kind']),
    place: uuid(raw['place']),
    about: uuid(raw['about']),
  });
}
