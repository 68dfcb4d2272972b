import { readDelimited } from '../../../lib/delimited.ts';
import { periodOfHeader } from '../../imports/rules/series.ts';
import { readDateCell } from '../../imports/rules/cells/date-cell.ts';
import { readNumberCell } from '../../imports/rules/cells/number-cell.ts';
import type { Kind } from '../contract/kinds.ts';
import type { Written } from '../contract/shapes.ts';

/** What was pasted, taken apart: one entry a line, or one a column where the periods stand beside each other. */
export type Pasted = {
  readonly entries: readonly Written[];
  readonly by: 'line' | 'column';
  /** Whether the first line holds headings. */
  readonly headed: boolean;
};

/** Whether a value of this kind is counted in something. */
export function hasSize(kind: Kind): boolean {
  return kind === 'p' || kind === 'u';
}

/**
 * Takes apart what was copied from a spreadsheet or typed: a line holds a period, a value and, of shares and rates,
 * what it was counted in. Nothing is dropped; what cannot be read is said later, at its place.
 */
export function takeApart(text: string, kind: Kind): Pasted {
  const lines = spaced(text, kind) ?? readDelimited(text);
  const wide = acrossOf(lines, kind);
  if (wide !== undefined) return { entries: wide, by: 'column', headed: false };
  const headed = lines.length > 1 && isHeading(lines[0]!);
  const entries = lines.map((cells, at) => entryOf(cells, at + 1, kind));
  return { entries: headed ? entries.slice(1) : entries, by: 'line', headed };
}

/** Lines typed with spaces between the parts, `Jan 2026 4,2`; undefined where most lines are none. */
function spaced(text: string, kind: Kind): string[][] | undefined {
  if (kind === 'rare' || /[\t;]/.test(text)) return undefined;
  const pattern = hasSize(kind) ? /^(.+?)\s+(\S+)\s+(\S+)$/ : /^(.+?)\s+(\S+)$/;
  const lines = text.split('\n').map((line) => line.trim());
  const taken = lines.flatMap((line) => {
    if (line === '') return [];
    const parts = pattern.exec(line)?.slice(1);
    return [parts && hasNoNote(parts[0]!) ? parts : [line]];
  });
  const fitting = taken.filter((cells) => cells.length > 1).length;
  return fitting * 2 > taken.length ? taken : undefined;
}

function hasNoNote(text: string): boolean {
  const reading = readDateCell(text);
  return reading.is === 'date' && reading.note === '';
}

function entryOf(cells: readonly string[], row: number, kind: Kind): Written {
  const [period = '', value = ''] = cells;
  const used = hasSize(kind) ? 3 : 2;
  const size = hasSize(kind) ? (cells[2] ?? '') : '';
  // Cells that belong nowhere stay beside the value, where they make it unreadable instead of vanishing.
  const beside = cells.slice(used).filter((cell) => cell !== '');
  return { row, period, value: [value, ...beside].join(' | '), size };
}

function isHeading([period = '', value = '']: readonly string[]): boolean {
  return readDateCell(period).is !== 'date' && readNumberCell(value).is === 'none';
}

/** Periods beside each other in the first line, values below them; undefined where the text is no such table. */
function acrossOf(lines: readonly string[][], kind: Kind): Written[] | undefined {
  const [heads = [], ...below] = lines;
  const filled = heads.filter((cell) => cell !== '');
  const periods = filled.filter((cell) => periodOfHeader(cell) !== undefined || hasNoNote(cell));
  if (heads.length < 3 || below.length === 0 || periods.length * 2 < filled.length)
    return undefined;
  if (periods.length < 2) return undefined;
  const named = periodOfHeader(heads[0]!) === undefined && !hasNoNote(heads[0]!);
  return heads.flatMap((period, column) => {
    if (named && column === 0) return [];
    return [entryOf([period, ...below.map((cells) => cells[column] ?? '')], column + 1, kind)];
  });
}
