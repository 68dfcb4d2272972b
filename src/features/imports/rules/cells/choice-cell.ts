import { fold } from '../../../../lib/fold.ts';
import { isDateCell, type Cell } from '../../../../lib/workbook.ts';
import type { Choice } from '../register.ts';
import { trimNote } from './note.ts';

/** A value and the text beside it; undefined where the cell is none of the words known. */
export type ChoiceReading = { readonly value: string; readonly note: string } | undefined;

/** Reads cells by the words of a field. Made once for a column. */
export type ChoiceReader = (cell: Cell) => ChoiceReading;

/** Longest text of which a value is looked for at the start. */
const HEAD = 120;
const MOST_WORDS = 5;

/**
 * A reader of the words of a field: of `Closed`, `closed.`, `3 - Major`, `Major (3)` and, with the rest as a note,
 * `Yes - checked by JM 12/3`. A sentence that only begins with one of the words is not taken for it.
 */
export function choiceReader(choices: readonly Choice[]): ChoiceReader {
  const byWord = wordsOf(choices);
  const known = new Map<string, ChoiceReading>();
  return (cell) => {
    if (cell === null || isDateCell(cell)) return undefined;
    if (typeof cell === 'string' && cell.length > HEAD) return readWords(cell, byWord);
    const text = String(cell);
    if (known.has(text)) return known.get(text);
    const reading = readWords(text, byWord);
    if (known.size < 2000) known.set(text, reading);
    return reading;
  };
}

/** The words of lists that were asked for before; a register has the same lists at every import. */
const lists = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

function wordsOf(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const before = lists.get(choices);
  if (before !== undefined) return before;
  const byWord = new Map<string, string>();
  for (const { value, words } of choices) {
    for (const word of [value, ...words]) {
      const key = wordKey(word);
      if (!byWord.has(key)) byWord.set(key, value);
    }
  }
  lists.set(choices, byWord);
  return byWord;
}

function wordKey(word: string): string {
  return fold(word.replaceAll('_', ' ')).replace(/[.!]$/, '');
}

function readWords(text: string, byWord: ReadonlyMap<string, string>): ChoiceReading {
  const trimmed = text.trim();
  const whole = trimmed.length <= HEAD ? byWord.get(wordKey(trimmed)) : undefined;
  if (whole !== undefined) return { value: whole, note: '' };
  return beginning(trimmed, byWord) ?? afterNumber(trimmed, byWord);
}

function beginning(text: string, byWord: ReadonlyMap<string, string>): ChoiceReading {
  for (const end of wordEnds(text)) {
    const value = byWord.get(wordKey(text.slice(0, end)));
    if (value !== undefined && isJoint(text.slice(end))) {
      return { value, note: trimNote(text.slice(end)) };
    }
  }
  return undefined;
}

/** `3 - Major`: the number of a scale before its word. */
function afterNumber(text: string, byWord: ReadonlyMap<string, string>): ChoiceReading {
  const number = /^\d{1,3}\s{0,2}[-–=:.)]\s{0,2}(?=\p{L})/u.exec(text);
  if (number === null) return undefined;
  const value = byWord.get(wordKey(text.slice(number[0].length)));
  return value === undefined ? undefined : { value, note: '' };
}

/** Where the first words of a text end, the longest beginning first. */
function wordEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { index, 0: word } of text.slice(0, HEAD).matchAll(/[\p{L}\p{N}%✓✔☑✗✘☐]+/gu)) {
    ends.push(index + word.length);
    if (ends.length === MOST_WORDS) break;
  }
  return ends.toReversed();
}

/** True where what follows a word is clearly apart from it: a sign, a date, or who and when. */
function isJoint(rest: string): boolean {
  if (/^\s{0,3}[-–—:;,.(/|\n]/.test(rest)) return true;
  return /^\s{1,3}(?:\d|(?:by|on|per|von|am|durch|par|le|por|el|da|il|door|op)\s)/i.test(rest);
}
