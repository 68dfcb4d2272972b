import { isDay } from '../../../lib/day.ts';
import { KINDS, REQUEST_STATES, STATES, type Kind } from '../contract/kinds.ts';
import type { DecisionQuery } from '../contract/shapes.ts';
import type { RequestQuery } from '../contract/requests.ts';

/*
 * What stands in the addresses of these pages. What does not belong there is left out rather than refused, because links
 * are typed and cut short.
 */

export type ListSearch = { readonly [Key in keyof DecisionQuery]?: DecisionQuery[Key] | undefined };
export type RequestSearch = {
  readonly [Key in keyof RequestQuery]?: RequestQuery[Key] | undefined;
};

/** What a decision begins with: what it is about, and of which kind it will be. */
export type Capture = {
  readonly action?: string | undefined;
  readonly measure?: string | undefined;
  readonly objective?: string | undefined;
  readonly kind?: Kind | undefined;
};

type Raw = Record<string, unknown>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function uuid(value: unknown): string | undefined {
  return typeof value === 'string' && UUID.test(value) ? value : undefined;
}

function day(value: unknown) {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}

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
    state: STATES.find((state) => state === raw['state']),
    owner: uuid(raw['owner']),
    from: day(raw['from']),
    to: day(raw['to']),
    page: pageOf(raw),
  });
}

export function requestsOf(raw: Raw): RequestSearch {
  return withoutEmpty({
    state: REQUEST_STATES.find((state) => state === raw['state']),
    page: pageOf(raw),
  });
}

export function captureOf(raw: Raw): Capture {
  return withoutEmpty({
    action: uuid(raw['action']),
    measure: uuid(raw['measure']),
    objective: uuid(raw['objective']),
    kind: KINDS.find((kind) => kind === raw['kind']),
  });
}
