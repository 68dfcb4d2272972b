import type { PeopleQuery, RoleName } from '../contract/shapes.ts';

/*
 * The filters of the list as they stand in the page's URL. What does not belong there is left out
 * rather than refused, because links are typed and cut short.
 */

export const states = [
  'here',
  'away',
  'outside',
  'as_written',
  'left',
] as const satisfies readonly PeopleQuery['state'][];

/** The levels first, then what people do besides. */
export const roles = [
  'top_management',
  'line_manager',
  'staff',
  'system_manager',
  'internal_auditor',
  'external_auditor',
  'consultant',
] as const satisfies readonly RoleName[];

export type ListSearch = {
  readonly state?: (typeof states)[number] | undefined;
  readonly view?: 'teams' | undefined;
  readonly q?: string | undefined;
  readonly team?: string | undefined;
  readonly role?: RoleName | undefined;
  readonly page?: number | undefined;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The filters out of an address. */
export function searchOf(raw: Record<string, unknown>): ListSearch {
  const { q, team } = raw;
  const state = states.find((one) => one === raw['state']);
  const role = roles.find((one) => one === raw['role']);
  const page = Number(raw['page']);
  return {
    ...(state !== undefined && { state }),
    ...(raw['view'] === 'teams' && { view: 'teams' as const }),
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(typeof team === 'string' && UUID.test(team) && { team }),
    ...(role !== undefined && { role }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}
