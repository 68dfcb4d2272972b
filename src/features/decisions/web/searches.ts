import { day, oneOf, pageOf, uuid, withoutEmpty, type Raw } from '../../../web/shell/address.ts';
import { KINDS, REQUEST_STATES, STATES, type Kind } from '../contract/kinds.ts';
import type { DecisionQuery } from '../contract/shapes.ts';
import type { RequestQuery } from '../contract/requests.ts';

/* What stands in the addresses of these pages. */

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

/** Which decisions an address asks for; what does not belong there is left out, and so is the first page. */
export function listOf(raw: Raw): ListSearch {
  return withoutEmpty({
    state: oneOf(STATES, raw['state']),
    owner: uuid(raw['owner']),
    from: day(raw['from']),
    to: day(raw['to']),
    page: pageOf(raw),
  });
}

/** Which requests an address asks for; what does not belong there is left out, and so is the first page. */
export function requestsOf(raw: Raw): RequestSearch {
  return withoutEmpty({
    state: oneOf(REQUEST_STATES, raw['state']),
    page: pageOf(raw),
  });
}

/** What the address of the form says the decision is about; it is left out where it is no id, or no kind there is. */
export function captureOf(raw: Raw): Capture {
  return withoutEmpty({
    action: uuid(raw['action']),
    measure: uuid(raw['measure']),
    objective: uuid(raw['objective']),
    kind: oneOf(KINDS, raw['kind']),
  });
}
