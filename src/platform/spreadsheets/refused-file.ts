import type { SpreadsheetRefusal } from '../../lib/workbook.ts';

/** Thrown while reading, deep inside a parser; turned into a refusal at the border of this folder. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly code: SpreadsheetRefusal;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: SpreadsheetRefusal, details: Record<string, string | number> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
