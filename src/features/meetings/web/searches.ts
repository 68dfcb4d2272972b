import { LIST_STATES } from '../contract/kinds.ts';

/*
 * What stands in the addresses of these pages. What does not belong there is left out rather than refused, because links
 * are typed and cut short.
 */

export type ListSearch = {
  readonly state?: (typeof LIST_STATES)[number] | undefined;
  readonly page?: number | undefined;
};

/** Which meetings an address asks for; the first page is not named. */
export function listOf(raw: Record<string, unknown>): ListSearch {
  const state = LIST_STATES.find((one) => one === raw['state']);
  const page = Number(raw['page']);
  return {
    ...(state !== undefined && { state }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}

/** The item that is looked at while the meeting is at another one. */
export type LiveSearch = { readonly item?: string | undefined };

/** The item an address asks for, as it stands there: it may be of another meeting, or no id at all. */
export function liveOf({ item }: Record<string, unknown>): LiveSearch {
  return typeof item === 'string' ? { item } : {};
}
