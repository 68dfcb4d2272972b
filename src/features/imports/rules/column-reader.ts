import { choiceReader } from './cells/choice-cell.ts';
import { readPeopleCell } from './cells/people-cell.ts';
import { excelError, isSignsOnly, isUnknownText, isUnknownWord } from './cells/unknown.ts';
import {
  quoted,
  shortened,
  storedText,
  troubled,
  type CellOutcome,
  type ColumnReader,
} from './cell-outcome.ts';
import type { DayColumn } from './day-column.ts';
import { YES_NO_WORDS } from './dictionary/choice-words.ts';
import type { ProblemCode } from './message.ts';
import type { NumberColumn } from './number-column.ts';
import type { Choice, ChoiceField, DayField, Field, FieldValue, Register } from './register.ts';

const KEEP: CellOutcome = { keep: true };
const NOTHING: CellOutcome = {};
const TELLING_SIGN = /[%‰°\p{Sc}]/u;

/** A reader of the cells of a column that goes into a field; `facts` is what the whole column decided. */
export function columnReader(
  register: Register,
  field: Field,
  facts: DayColumn | NumberColumn | undefined,
): ColumnReader {
  const read = readerOf(register, field, facts);
  const wordsFirst =
    field.kind === 'text' || field.kind.startsWith('pe') || field.kind === 'reference';
  const isUnknown = field.kind === 'text' ? isUnknownText : isUnknownWord;
  const signs = field.kind === 'text' && field.signs === true;
  return (cell, index) => {
    if (typeof cell !== 'string') return read(cell, index);
    const text = cell.trim();
    const error = excelError(text);
    if (error !== undefined) return troubled('cell.excel_error', { error });
    if (isSignsOnly(text) && !(signs && TELLING_SIGN.test(text))) return NOTHING;
    if (wordsFirst) return isUnknown(text) ? KEEP : read(cell, index);
    const outcome = read(cell, index);
    const isRead = outcome.value !== undefined || outcome.implies !== undefined;
    return !isRead && isUnknown(text) ? KEEP : outcome;
  };
}

function readerOf(
  register: Register,
  field: Field,
  facts: DayColumn | NumberColumn | undefined,
): ColumnReader {
  switch (field.kind) {
    case 'text':
    case 'reference':
      return textReader(field.max);
    case 'day':
      return dayReader(register, field, facts as DayColumn);
    case 'number':
      return (cell, index) => (facts as NumberColumn).read(cell, index);
    case 'choice':
      return wordReader(field.choices, 'choice.unknown', (value) => value);
    case 'yes_no':
      return wordReader(YES_NO, 'yes_no.unreadable', (value) => value === 'yes');
    case 'person':
      return personReader(field.othersTo !== undefined);
    case 'people':
      return (cell) => {
        const people = readPeopleCell(cell);
        return people.length > 0
          ? { value: people }
          : troubled('person.unreadable', { text: quoted(cell) });
      };
  }
}

function textReader(max: number): ColumnReader {
  return (cell) => {
    const text = storedText(cell);
    if (text === '') return NOTHING;
    if (text.length <= max) return { value: text };
    return {
      value: shortened(text, max),
      keep: true,
      problem: { key: 'text.shortened', values: { max } },
    };
  };
}

const YES_NO: readonly Choice[] = Object.entries(YES_NO_WORDS).map(([value, words]) => ({
  value,
  words,
}));

function wordReader(
  choices: readonly Choice[],
  unknown: ProblemCode,
  valueOf: (value: string) => FieldValue,
): ColumnReader {
  const read = choiceReader(choices);
  return (cell) => {
    const reading = read(cell);
    if (reading === undefined) return troubled(unknown, { text: quoted(cell) });
    const value = valueOf(reading.value);
    return reading.note === '' ? { value } : { value, note: reading.note, keep: true };
  };
}

function personReader(takesOthers: boolean): ColumnReader {
  return (cell) => {
    const people = readPeopleCell(cell);
    const [first] = people;
    if (first === undefined) return troubled('person.unreadable', { text: quoted(cell) });
    if (people.length === 1) return { value: people };
    const values = { text: quoted(cell), first: first.name || first.email };
    const problem = { key: 'person.several', values } as const;
    return takesOthers ? { value: people, problem } : { value: people, problem, keep: true };
  };
}

/** Dates; in the column of closing dates also `yes`, `closed` and the like, which say what, but not when. */
function dayReader(register: Register, field: DayField, column: DayColumn): ColumnReader {
  const { closing } = register;
  if (closing?.on !== field.name) return column.read;
  const status = register.fields.find((one) => one.name === closing.status) as
    ChoiceField | undefined;
  if (status === undefined) return column.read;
  const [closed] = closing.closed;
  const yes = closed === undefined ? [] : [{ value: closed, words: YES_NO_WORDS.yes }];
  const readStatus = choiceReader([...status.choices, ...yes]);
  return (cell, index) => {
    const outcome = column.read(cell, index);
    if (outcome.value !== undefined || outcome.problem?.key !== 'date.unreadable') return outcome;
    const reading = readStatus(cell);
    if (reading === undefined) return outcome;
    const implies = { field: status.name, value: reading.value };
    const note = reading.note === '' ? {} : { note: reading.note };
    return { implies, keep: true, ...note };
  };
}
