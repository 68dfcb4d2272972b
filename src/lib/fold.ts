/**
 * A name as it is compared and found: lower case, without accents, single spaces. "Müller" and
 * "muller" are the same; the database's person.folded follows the same rule.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
