/** Some people, named by their roles and by conditions, and everything they may see. */
export type Sight = { readonly who: string; readonly sees: readonly string[] };

/** One look, and who may have it: by role alone, and under conditions. */
export type Look = {
  readonly words: string;
  readonly roles: readonly string[];
  readonly conditions: readonly string[];
};

/**
 * Looks put together by who may have them, the fewest first, so that what few see stands out. `everybody` are all roles there
 * are, and `outside` those of people who only look in.
 */
export function sightsOf(
  looks: readonly Look[],
  everybody: readonly string[],
  outside: readonly string[],
): Sight[] {
  const groups = new Map<string, { readonly look: Look; readonly sees: string[] }>();
  for (const look of looks) {
    const key = JSON.stringify([look.roles, look.conditions]);
    const group = groups.get(key) ?? { look, sees: [] };
    if (!group.sees.includes(look.words)) group.sees.push(look.words);
    groups.set(key, group);
  }
  return [...groups.values()]
    .toSorted((one, other) => one.look.roles.length - other.look.roles.length)
    .map(({ look, sees }) => ({ who: whoOf(look, everybody, outside), sees }));
}

function whoOf(
  { roles, conditions }: Look,
  everybody: readonly string[],
  outside: readonly string[],
): string {
  const by = rolesInWords(roles, everybody, outside);
  if (conditions.length === 0) return by;
  const where = conditions.join('; ');
  return roles.length === 0 ? `Only ${where}` : `${by}; and ${where}`;
}

function rolesInWords(
  roles: readonly string[],
  everybody: readonly string[],
  outside: readonly string[],
): string {
  if (roles.length === 0) return 'Nobody';
  if (roles.length === everybody.length) return 'Everybody who may enter';
  const missing = everybody.filter((role) => !roles.includes(role));
  if (missing.length <= 2) {
    const inside = missing.every((role) => outside.includes(role));
    return `${inside ? 'Everybody of the firm' : 'Everybody'}, but not: ${missing.join(', ')}`;
  }
  return roles.map((role, at) => (at === 0 ? begun(role) : role)).join(', ');
}

function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
