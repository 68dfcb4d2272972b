import type { Firm } from '../firm.ts';
import type { Asked, Session } from '../send.ts';

/** A request that succeeds: with what it is asked, and by whom where that is not the firm's founder. */
export type Ask = Asked & { readonly by?: Session };

/** Makes what the request needs, and the request. Every place for an id in a list needs an element. */
export type Example = (firm: Firm) => Ask | Promise<Ask>;

/**
 * What one part of the product gives to the suites that ask every operation. `records` makes one
 * record of each kind an `x-resource` names and gives its id; `requests` holds for each operation
 * one request that is answered 2xx, or several where one cannot show every place for an id.
 */
export type Examples = {
  readonly records: Readonly<Record<string, (firm: Firm) => Promise<string>>>;
  readonly requests: Readonly<Record<string, Example | readonly Example[]>>;
};
