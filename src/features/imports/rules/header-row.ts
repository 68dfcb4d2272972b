import {
  cellText,
  isBlank,
  isDateCell,
  type Cell,
  type CellRange,
  type Row,
} from '../../../lib/workbook.ts';
import type { Concept } from './dictionary/concepts.ts';
import { headerMeanings } from './dictionary/dictionary.ts';
import { headerWords } from './dictionary/header-words.ts';
import type { Register } from './register.ts';
import { periodOfHeader } from './series.ts';

/** How well a header says something of the register: 0 to 1, and what. */
export type HeaderValue = { readonly score: number; readonly about: string };

/** Values headers by the names of a register's columns; remembers what it has valued. */
export type HeaderJudge = (header: string) => HeaderValue;

/** Below this a header only shares a word with a name. */
const KNOWN = 0.5;
const LONGEST_HEADER = 100;
/** A row is no header if more of its cells than this share are not headers by their looks. */
const MOST_ODD_CELLS = 0.2;
const REMEMBERED = 5000;
const UNKNOWN: HeaderValue = { score: 0, about: '' };
/** A month or a year heads a column without saying what it is about. */
const PERIOD: HeaderValue = { score: 0.2, about: 'period' };

/** The register's own headings are worth 1, known names what they fit, a month or a year 0.2, all else nothing. */
export function headerJudge(register: Register): HeaderJudge {
  const concepts = new Set<Concept>(register.fields.flatMap((field) => field.concepts));
  const headings = new Map<string, string>();
  for (const field of register.fields) {
    for (const heading of field.headings ?? []) headings.set(headerWords(heading), field.name);
  }
  for (const heading of register.calculated ?? []) headings.set(headerWords(heading), heading);
  const known = new Map<string, HeaderValue>();
  const judge = (header: string): HeaderValue => {
    const heading = headings.get(headerWords(header));
    if (heading !== undefined) return { score: 1, about: heading };
    const meaning = headerMeanings(header).find(({ concept }) => concepts.has(concept));
    if (meaning !== undefined && meaning.score >= KNOWN)
      return { score: meaning.score, about: meaning.concept };
    return periodOfHeader(header) === undefined ? UNKNOWN : PERIOD;
  };
  return (header) => {
    if (header === '' || header.length > LONGEST_HEADER) return UNKNOWN;
    const before = known.get(header);
    if (before !== undefined) return before;
    const value = judge(header);
    if (known.size < REMEMBERED) known.set(header, value);
    return value;
  };
}

/** A row or a pair of rows as the header of a table. */
export type HeaderRow = {
  /** Indices into the rows of the sheet. */
  readonly from: number;
  readonly to: number;
  /** By index of the column: the text, and that of the lower row alone. */
  readonly texts: readonly string[];
  readonly under: readonly string[];
  /** Names known, one for each thing they are about. */
  readonly known: number;
  readonly filled: number;
  /** Comparable between rows: many known names, and few cells that are none. */
  readonly score: number;
};

/** A header cell as one line of text. */
export function headerText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return cellText(cell).slice(0, 400).replace(/\s+/g, ' ').trim();
}

/** Whether a cell could head a column by its looks: short text with letters, a month, or a year. */
export function couldBeHeader(cell: Cell | undefined): boolean {
  if (isDateCell(cell)) return cell.month === true;
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 2150;
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  if (text.length > LONGEST_HEADER || text.includes('@')) return false;
  return text === '#' || /\p{L}/u.test(text) || /^(?:19|20)\d\d$/.test(text);
}

/** Judges a row as a header of one row; undefined where it cannot be one by its looks. */
export function singleHeader(
  rows: readonly Row[],
  at: number,
  judge: HeaderJudge,
): HeaderRow | undefined {
  const row = rows[at] ?? [];
  let filled = 0;
  let odd = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    filled += 1;
    if (!couldBeHeader(cell)) odd += 1;
  }
  if (filled < 2 || odd > filled * MOST_ODD_CELLS) return undefined;
  const texts = row.map(headerText);
  return judged({ from: at, to: at, texts, under: texts.map(() => '') }, judge);
}

/** Judges two rows as one header: groups above, columns below. Undefined where nothing is grouped. */
export function doubleHeader(
  rows: readonly Row[],
  at: number,
  merged: readonly CellRange[],
  judge: HeaderJudge,
): HeaderRow | undefined {
  const lower = rows[at + 1] ?? [];
  const upper = rows[at] ?? [];
  if (lower.every(isBlank) || upper.every(isBlank)) return undefined;
  if (!lower.every((cell) => isBlank(cell) || couldBeHeader(cell))) return undefined;
  const width = Math.max(upper.length, lower.length);
  const above = groupTexts(
    upper,
    lower,
    width,
    merged.filter(({ top }) => top === at + 1),
  );
  const grouped = above.some((text, column) => text !== '' && text !== headerText(upper[column]));
  if (!grouped) return undefined;
  const under = Array.from({ length: width }, (_, column) => headerText(lower[column]));
  const texts = under.map((text, column) => [above[column], text].filter(Boolean).join(' '));
  return judged({ from: at, to: at + 1, texts, under }, judge);
}

/** The text above each column: of its own cell, of the merged cell it lies in, or of the group begun to its left. */
function groupTexts(
  upper: Row,
  lower: Row,
  width: number,
  merged: readonly CellRange[],
): readonly string[] {
  const texts = Array.from({ length: width }, (_, column) => headerText(upper[column]));
  const wide = merged.filter(({ left, right }) => right > left);
  for (const { left, right } of wide) {
    for (let column = left; column < Math.min(right, width); column += 1) {
      texts[column] = texts[left - 1] ?? '';
    }
  }
  if (merged.length > 0) return texts;
  for (let column = 1; column < width; column += 1) {
    const begun = !isBlank(lower[column - 1]);
    if (texts[column] === '' && begun && !isBlank(lower[column]))
      texts[column] = texts[column - 1]!;
  }
  return texts;
}

function judged(
  header: Pick<HeaderRow, 'from' | 'to' | 'texts' | 'under'>,
  judge: HeaderJudge,
): HeaderRow {
  const best = new Map<string, number>();
  const seen = new Set<string>();
  let filled = 0;
  let hits = 0;
  for (const [column, text] of header.texts.entries()) {
    if (text === '') continue;
    filled += 1;
    const [whole, part] = [judge(text), judge(header.under[column] ?? '')];
    const value = whole.score >= part.score ? whole : part;
    if (value.score === 0 || seen.has(text)) continue;
    seen.add(text);
    hits += 1;
    best.set(value.about, Math.max(best.get(value.about) ?? 0, value.score));
  }
  const known = [...best.values()].reduce((sum, score) => sum + score, 0);
  const score = filled === 0 ? 0 : known * Math.sqrt(hits / filled);
  return { ...header, known, filled, score };
}

/** How many texts of the lower row stand there more than once: then only the upper row tells them apart. */
export function repeatedUnder(header: HeaderRow): number {
  const texts = header.under.filter((text) => text !== '');
  return texts.length - new Set(texts).size;
}
