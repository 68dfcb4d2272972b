import { isDay } from '../../../lib/day.ts';
import { KINDS, LEVELS, STATES, type Kind } from '../contract/kinds.ts';
import type { ItemQuery } from '../contract/shapes.ts';

/*
 * What stands in the addresses of these pages. What does not belong there is left out rather than refused, because links
 * are typed and cut short.
 */

export type ListSearch = { readonly [Key in keyof ItemQuery]?: ItemQuery[Key] | undefined };
/** What a poster or a link says beforehand: of which kind, seen where, and for what a thanks is. */
export type SaySearch = {
  readonly kind?: Kind | undefined;
  readonly place?: string | undefined;
  readonly about?: string | undefined;
};

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
const oneOf = <Value extends string>(values: readonly Value[], given: unknown) =>
  values.find((value) => value === given);

function pageOf({ page }: Raw): number | undefined {
  const number = Number(page);
  return Number.isInteger(number) && number > 1 ? number : undefined;
}

function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}

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

export function sayOf(raw: Raw): SaySearch {
  return withoutEmpty({
    kind: oneOf(KINDS, raw['kind']),
    place: uuid(raw['place']),
    about: uuid(raw['about']),
  });
}
