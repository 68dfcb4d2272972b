import type { Role } from '../../../web/session/session.ts';

export type HomePage = 'leader' | 'manager' | 'staff' | 'reader';

/** Which page each role finds first, the role that weighs most first. */
const PAGES: readonly (readonly [Role, HomePage])[] = [
  ['top_management', 'leader'],
  ['system_manager', 'manager'],
  ['consultant', 'manager'],
  ['line_manager', 'leader'],
  ['internal_auditor', 'manager'],
  ['staff', 'staff'],
  ['external_auditor', 'reader'],
];

/** The pages of somebody with these roles: the one of the highest role first, then the others. */
export function homePages(roles: readonly Role[]): readonly HomePage[] {
  const own = PAGES.filter(([role]) => roles.includes(role)).map(([, page]) => page);
  // Whoever works here has things of their own, whatever else they are.
  const insider = roles.some((role) => role !== 'external_auditor');
  const all = new Set<HomePage>([...own, ...(insider ? ['staff' as const] : ['reader' as const])]);
  if (insider) all.delete('reader');
  return [...all];
}
