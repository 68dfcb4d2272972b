import { cellText, type Cell } from '../../../lib/workbook.ts';
import type { Message, ProblemCode } from './message.ts';
import type { FieldValue } from './register.ts';

/** What one cell gave. */
export type CellOutcome = {
  readonly value?: FieldValue;
  readonly note?: string;
  /** The value does not say all that the cell says: the text is kept beside it. */
  readonly keep?: true;
  readonly problem?: Message<ProblemCode>;
  /** What the cell says of another field, such as `yes` in a column of closing dates. */
  readonly implies?: { readonly field: string; readonly value: string };
};

/** Reads the cell of a column at an index of the table's rows. The cell is not blank. */
export type ColumnReader = (cell: Cell, index: number) => CellOutcome;

/** A problem that leaves the value out and keeps the text. */
export function troubled(key: ProblemCode, values: Message['values']): CellOutcome {
  return { keep: true, problem: { key, values } };
}

/** A text as it is quoted in a message. */
export function quoted(cell: Cell): string {
  const text = cellText(cell).trim();
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

/** Control characters, and halves of a character or whole ones of two halves: seldom there, so looked for first. */
const UNUSUAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/;
/** Characters that cannot be stored as text: control characters and halves of a character. They mean nothing. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}]/gu;
const HALF_CHARACTER = /\p{Cs}/gu;

/** A cell as text that can be stored. */
export function storedText(cell: Cell): string {
  const text = cellText(cell);
  return (UNUSUAL.test(text) ? text.replace(UNSTORABLE, '') : text).trim();
}

/** The beginning of a text, ended at a word where one ends near, and marked as shortened. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(HALF_CHARACTER, '').trimEnd()}…`;
}
