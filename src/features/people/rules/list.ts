import { readDelimited } from '../../../lib/delimited.ts';
import { fold } from '../../../lib/fold.ts';
import type { ListColumn } from '../contract/list.ts';

/** One line as it was pasted, not yet checked. */
export type WrittenRow = Record<ListColumn, string>;

const BLANK: WrittenRow = { name: '', email: '', job_title: '', team: '', site: '', manager: '' };

/** What firms call the columns; compared folded, without marks. */
const HEADERS: Readonly<Record<string, ListColumn | 'first_name' | 'last_name'>> = {
  name: 'name',
  'full name': 'name',
  employee: 'name',
  'employee name': 'name',
  person: 'name',
  'team member': 'name',
  'display name': 'name',
  'first name': 'first_name',
  firstname: 'first_name',
  'given name': 'first_name',
  'last name': 'last_name',
  lastname: 'last_name',
  surname: 'last_name',
  'family name': 'last_name',
  email: 'email',
  'e mail': 'email',
  mail: 'email',
  'email address': 'email',
  'e mail address': 'email',
  'job title': 'job_title',
  title: 'job_title',
  job: 'job_title',
  position: 'job_title',
  role: 'job_title',
  team: 'team',
  department: 'team',
  group: 'team',
  site: 'site',
  location: 'site',
  plant: 'site',
  office: 'site',
  manager: 'manager',
  supervisor: 'manager',
  'line manager': 'manager',
  'reports to': 'manager',
};

/**
 * Reads a pasted list: a table with a heading, or plain lines with a name and perhaps an e-mail
 * address ("Ana Horvat", "Ana Horvat <ana@firm.example>", "Ana Horvat; ana@firm.example").
 */
export function readList(text: string): WrittenRow[] {
  const table = readDelimited(text);
  const [first = [], ...rest] = table;
  const columns = first.map((cell) => HEADERS[headerOf(cell)]);
  return isHeading(columns) ? rest.map((cells) => ofColumns(columns, cells)) : table.map(ofLine);
}

/** Headings of a pasted table whose columns are passed over, as they were written; none of plain lines. */
export function unusedHeadings(text: string): string[] {
  const [first = []] = readDelimited(text);
  const columns = first.map((cell) => HEADERS[headerOf(cell)]);
  if (!isHeading(columns)) return [];
  return first.filter((cell, at) => cell.trim() !== '' && columns[at] === undefined);
}

type Heading = ListColumn | 'first_name' | 'last_name' | undefined;

function isHeading(columns: readonly Heading[]): boolean {
  return columns.some((column) => column === 'name' || column === 'last_name');
}

function headerOf(cell: string): string {
  return fold(cell)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function ofColumns(columns: readonly Heading[], cells: readonly string[]): WrittenRow {
  const row = { ...BLANK };
  let first = '';
  let last = '';
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (column === 'first_name') first = cell;
    else if (column === 'last_name') last = cell;
    else if (column !== undefined && row[column] === '') row[column] = cell;
  }
  if (row.name === '') row.name = `${first} ${last}`.trim();
  return row;
}

const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/;

function ofLine(cells: readonly string[]): WrittenRow {
  const line = cells.join(' ');
  const email = ADDRESS.exec(line)?.[0] ?? '';
  const words = cells
    .map((cell) =>
      cell
        .replace(ADDRESS, '')
        .replace(/[<>"()]/g, '')
        .trim(),
    )
    .filter((cell) => cell !== '');
  const [name = '', ...others] = words;
  return { ...BLANK, name, email, job_title: others[0] ?? '' };
}
