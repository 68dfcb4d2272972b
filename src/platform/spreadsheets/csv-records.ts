import { READ_LIMITS } from './limits.ts';
import { RefusedFile } from './refused-file.ts';

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Splits a text table into records of raw fields (RFC 4180, forgiving: a quotation mark inside a bare field is
 * a sign like any other, and what follows a closing one belongs to the field). Records are handed out one by one,
 * so that a limit of the caller is felt before the whole file is in memory. Throws RefusedFile with the line of a
 * quotation mark that is never closed. `place` tells how many characters have been read.
 */
export function* csvRecords(
  text: string,
  separator: string,
  place: { at: number } = { at: 0 },
): Generator<string[]> {
  const split = separator.charCodeAt(0);
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let record: string[] = [];
  while (at < text.length) {
    const field = text.charCodeAt(at) === QUOTE ? quoted(text, at, split) : bare(text, at, split);
    record.push(field.value);
    if (record.length > READ_LIMITS.columns) throw new RefusedFile('spreadsheet.too_many_cells');
    at = field.end;
    if (text.charCodeAt(at) === split) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    place.at = at;
    yield record;
    record = [];
    at += text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
  }
}

type Field = { readonly value: string; readonly end: number };

function bare(text: string, start: number, split: number): Field {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === split || code === LINE_FEED || code === RETURN) break;
  }
  return { value: text.slice(start, end), end };
}

function quoted(text: string, start: number, split: number): Field {
  let end = text.indexOf('"', start + 1);
  let doubled = false;
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
    doubled = true;
    end = text.indexOf('"', end + 2);
  }
  if (end === -1) throw new RefusedFile('spreadsheet.open_quote', { line: lineAt(text, start) });
  const inside = text.slice(start + 1, end);
  const rest = bare(text, end + 1, split);
  return { value: (doubled ? inside.replaceAll('""', '"') : inside) + rest.value, end: rest.end };
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
