import { isBlank, type Row, type Sheet } from '../../../lib/workbook.ts';
import type { HeaderJudge, HeaderRow } from './header-row.ts';

/** Two tables say so many of the same things; the halves of one table with an empty column in it do not. */
const SAID_TWICE = 2;
/** A sheet of scattered columns must not be gone through once for each. */
const MOST_BANDS = 20;

type Band = { readonly from: number; readonly to: number };

/**
 * A sheet whose tables stand beside each other, as one sheet for each, its cells where they were; any
 * other sheet as it is. Tables stand beside each other where an empty column parts two headers that
 * name at least two of the same things.
 */
export function sideBySide(
  sheet: Sheet,
  headerOf: (part: Sheet) => HeaderRow | undefined,
  judge: HeaderJudge,
): Sheet[] {
  const bands = filledBands(sheet.rows);
  if (bands.length < 2 || bands.length > MOST_BANDS) return [sheet];
  const kept: { band: Band; about: Set<string> }[] = [];
  for (const band of bands) {
    const header = headerOf(within(sheet, band));
    const about = header === undefined ? new Set<string>() : aboutsOf(header, judge);
    const before = kept.at(-1);
    if (before !== undefined && sharedBy(before.about, about) < SAID_TWICE) {
      // A spacer or a legend: it goes on being part of what stands to its left.
      before.band = { from: before.band.from, to: band.to };
      for (const one of about) before.about.add(one);
    } else kept.push({ band, about });
  }
  return kept.length < 2 ? [sheet] : kept.map(({ band }) => within(sheet, band));
}

/** Runs of columns, by index, with nothing but empty cells between them. */
function filledBands(rows: readonly Row[]): Band[] {
  const filled: boolean[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) if (!isBlank(cell)) filled[column] = true;
  }
  const bands: Band[] = [];
  let from: number | undefined;
  for (let column = 0; column <= filled.length; column += 1) {
    if (filled[column] === true) from ??= column;
    else if (from !== undefined) {
      bands.push({ from, to: column - 1 });
      from = undefined;
    }
  }
  return bands;
}

function within(sheet: Sheet, { from, to }: Band): Sheet {
  const rows = sheet.rows.map((row) =>
    row.slice(0, to + 1).map((cell, column) => (column < from ? null : cell)),
  );
  if (sheet.merged === undefined) return { ...sheet, rows };
  const merged = sheet.merged.filter(({ left, right }) => left > from && right <= to + 1);
  return { ...sheet, rows, merged };
}

function aboutsOf(header: HeaderRow, judge: HeaderJudge): Set<string> {
  const abouts = header.texts.map((text) => judge(text).about);
  return new Set(abouts.filter((about) => about !== '' && about !== 'period'));
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((about) => other.has(about)).length;
}
