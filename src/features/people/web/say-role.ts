import { sayList } from '../../../web/i18n/format.ts';
import type { RoleName } from '../contract/shapes.ts';
import { roles } from './list-search.ts';
import { say } from './say.ts';

/** A role by its name, to stand in a sentence. */
export function sayRole(role: RoleName): string {
  return say(`role.${role}`);
}

/** The roles of a person, the level first. */
export function sayRoles(held: readonly RoleName[]): string {
  const ordered = roles.filter((role) => held.includes(role));
  return ordered.length === 0 ? '' : sayList(ordered.map(sayRole));
}
