export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

const ANY_SEPARATOR: ReadonlySet<string> = new Set(SEPARATORS);
const SAMPLE_LINES = 60;
const SAMPLE_CHARACTERS = 200_000;

/**
 * Finds which sign separates the columns: the one that splits the most lines into the same number of columns.
 * Signs inside quotation marks do not count. A file of one column gets the comma.
 */
export function findSeparator(text: string): Separator {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = scoreOf(countsPerLine(sample, separator));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function countsPerLine(text: string, separator: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let filled = false;
  let quoted = false;
  let fieldStart = true;
  let justClosed = false;
  for (const sign of text) {
    // A mark right after a closing one is a doubled mark: the field goes on.
    const opens = fieldStart || justClosed;
    justClosed = sign === '"' && quoted;
    if (sign === '"' && (quoted || opens)) {
      quoted = !quoted;
      fieldStart = false;
    } else if (quoted) {
      continue;
    } else if (ANY_SEPARATOR.has(sign)) {
      // A quotation mark after any separator opens a field, whichever separator is being tried.
      if (sign === separator) count += 1;
      else filled = true;
      fieldStart = true;
    } else if (sign === '\n') {
      if (filled || count > 0) counts.push(count);
      if (counts.length >= SAMPLE_LINES) return counts;
      count = 0;
      filled = false;
      fieldStart = true;
    } else {
      if (sign !== '\r') filled = true;
      fieldStart = sign === ' ' && fieldStart;
    }
  }
  if (filled || count > 0) counts.push(count);
  return counts;
}

// Title lines above the table have no separators, so the most frequent count decides, not the first line.
function scoreOf(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of lines) {
    best = Math.max(best, (times / counts.length) * (1 + Math.log2(count)) * (times > 1 ? 1 : 0.5));
  }
  return best;
}
