import { COMMITMENT_STATES, VISIT_STATES } from '../contract/kinds.ts';
import type { CommitmentState, VisitState } from '../contract/kinds.ts';

/* What stands in the addresses of these pages; what does not belong there is left out rather than refused. */

type Paged = { readonly page?: number | undefined };
export type PromiseSearch = Paged & { readonly state?: CommitmentState | undefined };
export type VisitSearch = Paged & { readonly state?: VisitState | undefined };

type Raw = Record<string, unknown>;

function pageOf({ page }: Raw): Paged {
  const number = Number(page);
  return Number.isInteger(number) && number > 1 ? { page: number } : {};
}

/**
 * The search of the list of promises as its address has it; an unknown state, the first page and what is no page are
 * left out.
 */
export function promisesOf(raw: Raw): PromiseSearch {
  const state = COMMITMENT_STATES.find((one) => one === raw['state']);
  return { ...pageOf(raw), ...(state && { state }) };
}

/** The search of the list of visits as its address has it, read as leniently as {@link promisesOf} reads its own. */
export function visitsOf(raw: Raw): VisitSearch {
  const state = VISIT_STATES.find((one) => one === raw['state']);
  return { ...pageOf(raw), ...(state && { state }) };
}

export const messagesOf = pageOf;
