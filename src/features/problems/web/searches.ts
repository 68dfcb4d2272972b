import {
  day,
  oneOf,
  pageOf,
  uuid,
  withoutEmpty,
  words,
  type Raw,
} from '../../../web/shell/address.ts';
import type { HoldQuery } from '../contract/holds.ts';
import { FOUND_BY, HOLD_STATES, KINDS, SEVERITIES, STATES, type Kind } from '../contract/kinds.ts';
import type { ProblemQuery } from '../contract/shapes.ts';

/* What stands in the addresses of these pages. */

export type ListSearch = { readonly [Key in keyof ProblemQuery]?: ProblemQuery[Key] | undefined };
export type HoldSearch = { readonly [Key in keyof HoldQuery]?: HoldQuery[Key] | undefined };
export type TrendSearch = {
  readonly kind?: Kind | undefined;
  readonly process?: string | undefined;
  readonly place?: string | undefined;
  readonly against?: string | undefined;
};
/** The problem because of which somebody stops work. */
export type CallSearch = { readonly problem?: string | undefined };

/** What the list is asked; without a state, what is open. Whatever else an address holds or misspells is left out. */
export function listOf(raw: Raw): ListSearch {
  return withoutEmpty({
    state: oneOf(STATES, raw['state']),
    kind: oneOf(KINDS, raw['kind']),
    severity: oneOf(SEVERITIES, raw['severity']),
    found_by: oneOf(FOUND_BY, raw['found_by']),
    process: words(raw['process']),
    place: uuid(raw['place']),
    owner: uuid(raw['owner']),
    from: day(raw['from']),
    to: day(raw['to']),
    q: words(raw['q']),
    page: pageOf(raw),
  });
}

/** Which holds an address asks for; without a state, or with one that does not exist, those that stand. */
export function holdsOf(raw: Raw): HoldSearch {
  return withoutEmpty({ state: oneOf(HOLD_STATES, raw['state']), page: pageOf(raw) });
}

/** What trends are narrowed to, and `against`: the measure of how much was done that problems are held against. */
export function trendsOf(raw: Raw): TrendSearch {
  return withoutEmpty({
    kind: oneOf(KINDS, raw['kind']),
    process: words(raw['process']),
    place: uuid(raw['place']),
    against: uuid(raw['against']),
  });
}

/** Because of which problem work is stopped, where a link says so; whether there is one, only the server knows. */
export function callOf(raw: Raw): CallSearch {
  return withoutEmpty({ problem: uuid(raw['problem']) });
}
