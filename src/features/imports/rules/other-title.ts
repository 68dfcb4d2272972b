import { fold } from '../../../lib/fold.ts';
import type { ReadRow } from './reading.ts';
import type { ExistingRecord } from './plan.ts';
import type { Register } from './register.ts';

/** Shorter ones, such as "of" and "to", two titles have in common by chance. */
const SHORTEST = 3;

/**
 * What a record is called here, where the row with its number has a title without a word in common with it. A list
 * that is numbered from one again each month or office would otherwise overwrite another one row by row.
 */
export function otherTitle(
  { values }: ReadRow,
  existing: ExistingRecord,
  register: Register,
): string | undefined {
  for (const { name, kind, required } of register.fields) {
    if (kind !== 'text' || required !== true || register.identity.includes(name)) continue;
    const [here, told] = [existing.values[name], values[name]];
    if (typeof here !== 'string' || typeof told !== 'string') continue;
    const words = new Set(wordsOf(here));
    if (!wordsOf(told).some((word) => words.has(word))) return here;
  }
  return undefined;
}

function wordsOf(title: string): readonly string[] {
  const words = fold(title).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length >= SHORTEST);
}
