/**
 * A header as its words alone: lower case, without accents, punctuation, numbers signs and units in brackets,
 * `snake_case` and `camelCase` taken apart. `Due Date (dd/mm)` → `due date`; `CAPA #` → `capa no`.
 */
export function headerWords(header: string): string {
  return header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/#|№|\bn[°º]/g, ' no ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
