import { isDateCell, type Cell } from '../../../../lib/workbook.ts';
import { trimNote } from './note.ts';

export type DecimalMark = 'comma' | 'point';

/** A number as it is written, before its decimal mark is decided. */
export type NumberReading =
  | {
      readonly is: 'number';
      readonly value: number;
      readonly note: string;
      readonly proves?: DecimalMark;
    }
  /** `1,234` or `1.234`: with the mark as decimal, and with it as a separator of thousands. */
  | {
      readonly is: 'either';
      readonly mark: DecimalMark;
      readonly decimal: number;
      readonly thousands: number;
      readonly note: string;
    }
  | { readonly is: 'none' };

const NONE: NumberReading = { is: 'none' };
const PARTED_BY_THREE = /^\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/;
const NUMBER = /^([+\-−]?)\s{0,2}(\d[\d.,'’\u00a0\u202f ]{0,30}\d|\d)/;

/** Reads `1.234,5`, `1,234.5`, `≥ 99.5 %`, `3 days`. What stands beside the number becomes a note. */
export function readNumberCell(cell: Cell): NumberReading {
  if (typeof cell === 'number') return { is: 'number', value: cell, note: '' };
  if (typeof cell !== 'string' || isDateCell(cell) || cell.length > 400) return NONE;
  const text = cell.trim();
  const before = /^[≥≤<>=~≈±€$£]{1,2}\s{0,2}/.exec(text)?.[0] ?? '';
  const match = NUMBER.exec(text.slice(before.length));
  if (match === null) return NONE;
  // Two numbers beside each other are not one, unless the gap stands where thousands are parted.
  if (/[\s'’]/.test(match[2]!) && !PARTED_BY_THREE.test(match[2]!)) return NONE;
  const rest = text.slice(before.length + match[0].length);
  if (/^\p{L}*\d/u.test(rest) || /^[-/.:]\d/.test(rest)) return NONE;
  const note = [before.trim(), trimNote(rest)].filter((part) => part !== '').join(' ');
  return numberOf(match[1] === '' || match[1] === '+' ? 1 : -1, match[2]!, note);
}

function numberOf(sign: 1 | -1, written: string, note: string): NumberReading {
  const digits = written.replace(/['’\s\u00a0\u202f]/g, '');
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  const number = (text: string): number => sign * Number(text);
  const plain = (mark: DecimalMark): number =>
    number(
      mark === 'comma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''),
    );
  if (comma < 0 && point < 0) return finite(number(digits), note);
  const mark: DecimalMark = comma > point ? 'comma' : 'point';
  if (comma >= 0 && point >= 0) return finite(plain(mark), note, mark);
  const sep = mark === 'comma' ? ',' : '.';
  const parts = digits.split(sep);
  const grouped =
    parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3 && parts[0] !== '0';
  const other: DecimalMark = mark === 'comma' ? 'point' : 'comma';
  if (parts.length > 2) return grouped ? finite(number(parts.join('')), note, other) : NONE;
  if (!grouped) return finite(plain(mark), note, mark);
  return { is: 'either', mark, decimal: plain(mark), thousands: number(parts.join('')), note };
}

function finite(value: number, note: string, proves?: DecimalMark): NumberReading {
  if (!Number.isFinite(value)) return NONE;
  return { is: 'number', value, note, ...(proves === undefined ? {} : { proves }) };
}
