import { fold } from '../../../../lib/fold.ts';
import { isDateCell, type Cell } from '../../../../lib/workbook.ts';
import { endOfLength, isWeekday, leadLength } from '../dictionary/calendar-words.ts';
import { trimNote } from './note.ts';
import { dateHead, isSerial, type WrittenDate } from './written-date.ts';

/** What a cell of a column of dates says. */
export type DateCellReading =
  | {
      readonly is: 'date';
      readonly date: WrittenDate;
      /** The text says the end of the period. */
      readonly end: boolean;
      /** Text beside the date; '' where there is none. */
      readonly note: string;
    }
  | { readonly is: 'several' }
  | { readonly is: 'none' };

const NONE: DateCellReading = { is: 'none' };
const SEVERAL: DateCellReading = { is: 'several' };

/** Texts longer than this are stories; a date in them is not the value of the cell. */
const LONGEST = 400;
/** How many words after a date are looked at for a second one. */
const WORDS_LOOKED_AT = 40;

/** Reads what a cell says about a date. A text with two dates says none; a date amid a sentence is not taken. */
export function readDateCell(cell: Cell): DateCellReading {
  if (isDateCell(cell)) return dateOnly(dateOfCell(cell.date, cell.month === true));
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell !== 'string' || cell.length > LONGEST) return NONE;
  return readText(cell.trim());
}

function dateOfCell(date: string, monthOnly: boolean): WrittenDate | undefined {
  if (!monthOnly) return dateHead(date)?.date;
  const [year, number] = date.split('-').map(Number);
  return { form: 'period', unit: 'month', number: number!, year: year! };
}

function dateOnly(date: WrittenDate | undefined): DateCellReading {
  return date === undefined ? NONE : { is: 'date', date, end: false, note: '' };
}

function readNumber(number: number): DateCellReading {
  if (isSerial(number)) return dateOnly({ form: 'serial', serial: number });
  return Number.isInteger(number) && number > 0 ? dateOnly(dateHead(String(number))?.date) : NONE;
}

function readText(text: string): DateCellReading {
  const { start, end } = startOfDate(text);
  const head = dateHead(text.slice(start));
  if (head === undefined) return NONE;
  const rest = withoutTime(head.rest);
  if (rest.length > 0 && /^[\p{L}\p{N}]/u.test(rest) && head.rest.startsWith(rest)) return NONE;
  // A month alone, such as `May`, is a word that starts many a sentence.
  if (isBareMonth(head.date) && trimNote(rest) !== '') return NONE;
  if (holdsDate(rest)) return SEVERAL;
  return { is: 'date', date: head.date, end, note: trimNote(rest) };
}

function isBareMonth(date: WrittenDate): boolean {
  return date.form === 'period' && date.unit === 'month' && date.year === null;
}

/** Where the date may begin, after a weekday or words such as `by` and `end of`. */
function startOfDate(text: string): { start: number; end: boolean } {
  let start = 0;
  let end = false;
  const weekday = /^(\p{L}{2,12})[.,]?\s{1,3}/u.exec(text);
  if (weekday !== null && isWeekday(weekday[1]!)) start = weekday[0].length;
  const folded = foldHead(text.slice(start));
  const ending = folded === undefined ? 0 : endOfLength(folded);
  if (ending > 0) {
    end = true;
    start += ending;
  } else if (folded !== undefined) start += leadLength(folded);
  while (text[start] === ' ') start += 1;
  return { start, end };
}

/** The beginning of a text folded, where folding keeps every character at its place. */
function foldHead(text: string): string | undefined {
  const head = text.slice(0, 30);
  const folded = fold(`${head}.`).slice(0, -1);
  return folded.length === head.length ? folded : undefined;
}

const TIME =
  /^(?:T|,?\s{1,3}(?:at |um |à )?)(\d{1,2}):\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h|z|utc|gmt|[+-]\d\d:?\d\d)?(?![\p{L}\d])/iu;

function withoutTime(rest: string): string {
  const time = TIME.exec(rest);
  return time === null || Number(time[1]) > 24 ? rest : rest.slice(time[0].length);
}

/** True where a complete date stands at the start of any word of a text. */
function holdsDate(text: string): boolean {
  let looked = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    looked += 1;
    if (looked > WORDS_LOOKED_AT) return false;
    const found = dateHead(text.slice(index))?.date;
    if (found?.form === 'day' || found?.form === 'pair') return true;
  }
  return false;
}
