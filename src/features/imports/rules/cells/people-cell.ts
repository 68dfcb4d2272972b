import { isDateCell, type Cell } from '../../../../lib/workbook.ts';
import type { PersonWritten } from '../register.ts';

/** Longest name that is taken for one. */
const LONGEST_NAME = 120;
/** People of one cell; more are a distribution list, not owners. */
const MOST_PEOPLE = 50;
/** What an e-mail address looks like. The mail server has the last word; this only finds them in cells. */
const EMAIL = /^[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,180}$/;

/** Whether a text is one address and nothing else, its domain ending in a dot and letters; not whether it exists. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && text.includes('@') && EMAIL.test(text) && /\.\p{L}{2,}$/u.test(text);
}

/**
 * The people a cell names, in their order, by address where one stands, else by name as written. A comma parts
 * people only beside an address, because `Miller, Jane` is one person. Empty where the cell names nobody.
 */
export function readPeopleCell(cell: Cell): readonly PersonWritten[] {
  if (typeof cell !== 'string' || isDateCell(cell)) return [];
  const parts = splitPeople(cell.trim());
  if (parts.length > MOST_PEOPLE) return [];
  const people = parts.map(personOf);
  return people.every((one) => one !== undefined) ? people : [];
}

function splitPeople(text: string): string[] {
  const parts = text
    .split(text.includes('@') ? /[;,\n\r]|\s\/\s/ : /[;\n\r]|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.flatMap(splitNames);
}

/** `Jane Miller and Bob Ray` are two; `Health and Safety` and `Boards of Derby and Stoke` are one as written. */
function splitNames(part: string): string[] {
  const names = part.split(/\s(?:&|\+|and|und|et|y|e|en|a|i)\s/i);
  return names.length > 1 && names.every(isFullName) ? names : [part];
}

function isFullName(text: string): boolean {
  const count = text.trim().split(/\s+/, 5).length;
  return text.length <= 60 && (count === 2 || count === 3) && !text.includes(',');
}

function personOf(part: string): PersonWritten | undefined {
  if (part.length > LONGEST_NAME + 254) return undefined;
  if (isEmail(part)) return { name: '', email: part };
  const open = Math.max(part.lastIndexOf('<'), part.lastIndexOf('('));
  const address =
    open < 0
      ? ''
      : part
          .slice(open + 1)
          .replace(/[>)]\s*$/, '')
          .trim();
  if (open >= 0 && isEmail(address)) {
    return { name: cleanName(part.slice(0, open)), email: address };
  }
  const name = cleanName(part.replace(/^mailto:/i, ''));
  if (isEmail(name)) return { name: '', email: name };
  if (name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return undefined;
  return { name, email: '' };
}

function cleanName(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^["'\s]+|["'\s]+$/g, '');
}
