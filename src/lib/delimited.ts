/**
 * Reads a small text table, as it is pasted from a spreadsheet or saved as CSV: the separator is
 * found (tab, semicolon, comma), quoted cells may hold separators, line ends and doubled quotes.
 * Blank lines are dropped, cells trimmed. Large and hostile files go through the importer instead.
 */
export function readDelimited(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < clean.length; at += 1) {
    const character = clean[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (clean[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === separator) endCell();
    else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  endRow();
  return rows;
}

/** The separator that stands in the first line most often; a tab wins, because nobody types one. */
function separatorOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  if (line.includes('\t')) return '\t';
  return count(line, ';') >= count(line, ',') ? ';' : ',';
}

function count(line: string, character: string): number {
  return line.split(character).length - 1;
}
