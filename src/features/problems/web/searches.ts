import { isDay } from '../../../lib/day.ts';
import type { HoldQuery } from '../contract/holds.ts';
import { FOUND_BY, HOLD_STATES, KINDS, SEVERITIES, STATES, type Kind } from '../contract/kinds.ts';
import type { ProblemQuery } from '../contract/shapes.ts';

/*
 * What stands in the addresses of these pages. What does not belong there is left out rather than refused, because links
 * are typed and cut short.
 */

export type ListSearch = { readonly [Key in keyof ProblemQuery]?: ProblemQuery[Key] | undefined };
export type HoldSearch = { readonly [Key in keyof HoldQuery]?: HoldQuery[Key] | undefined };
export type TrendSearch = {
  readonly kind?: Kind | undefined;
  readonly process?: string | undefined;
  readonly against?: string | undefined;
};
/** The problem because of which somebody stops work. */
export type CallSearch = { readonly problem?: string | undefined };

type Raw = Record<string, unknown>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const uuid = (value: unknown) =>
  typeof value === 'string' && UUID.test(value) ? value : undefined;
const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined);
const words = (value: unknown) => {
  // A number typed as an address is read as one.
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 200) : undefined;
};

function pageOf({ page }: Raw): number | undefined {
  const number = Number(page);
  return Number.isInteger(number) && number > 1 ? number : undefined;
}

function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}

const oneOf = <Value extends string>(values: readonly Value[], given: unknown) =>
  values.find((value) => value === given);

export function listOf(raw: Raw): ListSearch {
  return withoutEmpty({
    state: oneOf(STATES, raw['state']),
    kind: oneOf(KINDS, raw['kind']),
    severity: oneOf(SEVERITIES, raw['severity']),
    found_by: oneOf(FOUND_BY, raw['found_by']),
    process: words(raw['process']),
    owner: uuid(raw['owner']),
    from: day(raw['from']),
    to: day(raw['to']),
    q: words(raw['q']),
    page: pageOf(raw),
  });
}

export function holdsOf(raw: Raw): HoldSearch {
  return withoutEmpty({ state: oneOf(HOLD_STATES, raw['state']), page: pageOf(raw) });
}

export function trendsOf(raw: Raw): TrendSearch {
  return withoutEmpty({
    kind: oneOf(KINDS, raw['kind']),
    process: words(raw['process']),
    against: uuid(raw['against']),
  });
}

export function callOf(raw: Raw): CallSearch {
  return withoutEmpty({ problem: uuid(raw['problem']) });
}
