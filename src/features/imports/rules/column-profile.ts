import { fold } from '../../../lib/fold.ts';
import { cellText, isBlank, isDateCell, type Cell } from '../../../lib/workbook.ts';
import { choiceReader } from './cells/choice-cell.ts';
import { readDateCell } from './cells/date-cell.ts';
import { readNumberCell } from './cells/number-cell.ts';
import { isEmail, readPeopleCell } from './cells/people-cell.ts';
import { excelError, isSignsOnly, isUnknownWord } from './cells/unknown.ts';
import { YES_NO_WORDS } from './dictionary/choice-words.ts';
import type { TableColumn, TableRow } from './found-table.ts';
import { readNumberOf } from './number-column.ts';
import type { Field } from './register.ts';

/** What the cells of a column look like, from a sample of them. Shares are of the filled cells that say something. */
export type ColumnProfile = {
  /** Cells looked at that say something: not blank, not `TBD`. */
  readonly filled: number;
  readonly dates: number;
  readonly emails: number;
  readonly numbers: number;
  /** Cells with letters, of several words, and of yes or no alone. */
  readonly letters: number;
  readonly words: number;
  readonly yesNo: number;
  /** In characters. */
  readonly meanLength: number;
  /** Share of different values, over all rows; worked out when asked for. */
  readonly different: () => number;
  readonly sample: readonly Cell[];
  readonly examples: readonly string[];
};

const SAMPLE = 400;
const EXAMPLES = 3;
const ENOUGH_TO_TELL = 5000;
const readYesNo = choiceReader([
  { value: 'yes', words: [...YES_NO_WORDS.yes, ...YES_NO_WORDS.no] },
]);

/** Looks at {@link SAMPLE} cells at most, from all over the table; only `different` looks further. */
export function profileOf(column: TableColumn, rows: readonly TableRow[]): ColumnProfile {
  const sample = sampleOf(column, rows);
  let different: number | undefined;
  const share = (is: (cell: Cell) => boolean): number =>
    sample.length === 0 ? 0 : sample.filter(is).length / sample.length;
  const length = sample.reduce((sum: number, cell) => sum + cellText(cell).length, 0);
  return {
    filled: sample.length,
    dates: share((cell) => isDateCell(cell) || readDateCell(cell).is !== 'none'),
    emails: share((cell) => typeof cell === 'string' && isEmail(cell.trim())),
    numbers: share((cell) => readNumberCell(cell).is !== 'none'),
    letters: share((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)),
    meanLength: sample.length === 0 ? 0 : length / sample.length,
    words: share((cell) => typeof cell === 'string' && cell.trim().includes(' ')),
    yesNo: share((cell) => readYesNo(cell) !== undefined),
    different: () => (different ??= differentIn(column, rows)),
    sample,
    examples: examplesOf(sample),
  };
}

/** How many of a column's cells a field can read, 0 to 1. */
export function shareReadable(field: Field, profile: ColumnProfile): number {
  const { sample } = profile;
  if (sample.length === 0) return 1;
  const reads = readableBy(field);
  return sample.filter(reads).length / sample.length;
}

/** True where two columns say the same: most cells of one are contained in those of the other. */
export function saysTheSame(
  one: TableColumn,
  other: TableColumn,
  rows: readonly TableRow[],
): boolean {
  let both = 0;
  let same = 0;
  for (const { cells } of spread(rows)) {
    const [mine, theirs] = [cells[one.column - 1], cells[other.column - 1]];
    if (isBlank(mine) || isBlank(theirs)) continue;
    both += 1;
    const [here, there] = [beginning(mine!), beginning(theirs!)];
    if (here.includes(there) || there.includes(here)) same += 1;
  }
  return both > 0 && same / both >= 0.5;
}

function beginning(cell: Cell): string {
  return fold(cellText(cell).slice(0, 2000));
}

function readableBy(field: Field): (cell: Cell) => boolean {
  switch (field.kind) {
    case 'day':
      return (cell) => readDateCell(cell).is !== 'none';
    case 'number':
      return (cell) => readNumberOf(field, cell).is !== 'none';
    case 'choice':
      return byWords(choiceReader(field.choices));
    case 'yes_no':
      return byWords(readYesNo);
    case 'person':
    case 'people':
      return (cell) => isDateCell(cell) === false && looksLikePeople(cell);
    case 'reference':
      return (cell) => !isDateCell(cell) && cellText(cell).length <= field.max;
    case 'text':
      return (cell) => !isDateCell(cell) && typeof cell !== 'boolean';
  }
}

function byWords(read: ReturnType<typeof choiceReader>): (cell: Cell) => boolean {
  return (cell) => read(cell) !== undefined;
}

function looksLikePeople(cell: Cell): boolean {
  return (
    readPeopleCell(cell).length > 0 &&
    readDateCell(cell).is === 'none' &&
    cellText(cell).length <= 160
  );
}

function* spread(rows: readonly TableRow[]): Generator<TableRow> {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let at = 0; at < rows.length; at += step) yield rows[at]!;
}

/** Cells that say something, from all over the table; of a sparse column the first ones. */
function sampleOf(column: TableColumn, rows: readonly TableRow[]): Cell[] {
  const telling = (source: Iterable<TableRow>): Cell[] => {
    const sample: Cell[] = [];
    for (const { cells } of source) {
      const cell = cells[column.column - 1];
      if (!isBlank(cell) && isTelling(cell!)) sample.push(cell!);
      if (sample.length === SAMPLE) break;
    }
    return sample;
  };
  const sample = telling(spread(rows));
  return sample.length >= SAMPLE / 8 || rows.length <= SAMPLE ? sample : telling(rows);
}

function isTelling(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  const text = cell.trim();
  return !isSignsOnly(text) && !isUnknownWord(text) && excelError(text) === undefined;
}

function differentIn(column: TableColumn, rows: readonly TableRow[]): number {
  const seen = new Set<string>();
  let filled = 0;
  const share = () => (filled === 0 ? 0 : seen.size / filled);
  for (const { cells } of rows) {
    const cell = cells[column.column - 1];
    if (isBlank(cell)) continue;
    filled += 1;
    seen.add(cellText(cell).slice(0, 200));
    // So many that repeat in the beginning do not become different by the end.
    if (filled === ENOUGH_TO_TELL && share() < 0.5) break;
  }
  return share();
}

function examplesOf(sample: readonly Cell[]): string[] {
  const examples = new Set<string>();
  for (const cell of sample) {
    examples.add(cellText(cell).replace(/\s+/g, ' ').trim().slice(0, 80));
    if (examples.size === EXAMPLES) break;
  }
  return [...examples];
}
