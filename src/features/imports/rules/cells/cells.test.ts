import { describe, expect, it } from 'vitest';
import { STATUS_WORDS, VERDICT_WORDS, WEIGHT_WORDS } from '../dictionary/choice-words.ts';
import { choiceReader } from './choice-cell.ts';
import { readNumberCell } from './number-cell.ts';
import { readPeopleCell } from './people-cell.ts';
import { excelError, isSignsOnly, isUnknownText, isUnknownWord } from './unknown.ts';

const choices = (lists: Readonly<Record<string, readonly string[]>>) =>
  choiceReader(Object.entries(lists).map(([value, words]) => ({ value, words })));

describe('a word of a list', () => {
  const status = choices(STATUS_WORDS);
  const weight = choices({ ...WEIGHT_WORDS, normal: [...WEIGHT_WORDS.normal, '2'] });
  const verdict = choices(VERDICT_WORDS);

  it.each([
    ['Closed', 'closed'],
    ['closed.', 'closed'],
    [' IN PROGRESS ', 'in_progress'],
    ['in_progress', 'in_progress'],
    ['erledigt', 'closed'],
    ['Clôturé', 'closed'],
    ['splněno', 'closed'],
    ['已关闭', 'closed'],
    ['Overdue', 'open'],
    ['100%', 'closed'],
  ])('knows the status %s', (text, expected) =>
    expect(status(text)).toEqual({ value: expected, note: '' }),
  );

  it('takes labels and numbers on scales', () => {
    expect(weight('3 - Major')).toEqual({ value: 'high', note: '' });
    expect(weight('Major (3)')).toEqual({ value: 'high', note: '3' });
    expect(weight(2)).toEqual({ value: 'normal', note: '' });
    expect(weight('Hauptabweichung')).toEqual({ value: 'high', note: '' });
  });

  it('splits a word from the note behind it', () => {
    expect(verdict('Yes - checked by JM 12/3')).toEqual({
      value: 'effective',
      note: 'checked by JM 12/3',
    });
    expect(verdict('Not effective: came back in May')).toEqual({
      value: 'not_effective',
      note: 'came back in May',
    });
    expect(status('Closed 12/03/2026')).toEqual({ value: 'closed', note: '12/03/2026' });
    expect(status('Open\nwaits for parts')).toEqual({ value: 'open', note: 'waits for parts' });
  });

  it('does not take the start of a sentence for an answer', () => {
    expect(verdict('No evidence was found yet')).toBeUndefined();
    expect(status('Open questions remain')).toBeUndefined();
    expect(status('Not yet closed')).toBeUndefined();
    expect(status('')).toBeUndefined();
    expect(status(null)).toBeUndefined();
  });
});

describe('people in a cell', () => {
  it.each([
    ['J. Moss', [{ name: 'J. Moss', email: '' }]],
    ['jane@example.com', [{ name: '', email: 'jane@example.com' }]],
    ['Jane Miller <jane@example.com>', [{ name: 'Jane Miller', email: 'jane@example.com' }]],
    ['Jane Miller (jane@example.com)', [{ name: 'Jane Miller', email: 'jane@example.com' }]],
    ['Miller, Jane', [{ name: 'Miller, Jane', email: '' }]],
    [
      'Jane Miller; Bob Ray',
      [
        { name: 'Jane Miller', email: '' },
        { name: 'Bob Ray', email: '' },
      ],
    ],
    [
      'Jane Miller and Bob Ray',
      [
        { name: 'Jane Miller', email: '' },
        { name: 'Bob Ray', email: '' },
      ],
    ],
    [
      'a@example.com, b@example.com',
      [
        { name: '', email: 'a@example.com' },
        { name: '', email: 'b@example.com' },
      ],
    ],
    ['Health and Safety', [{ name: 'Health and Safety', email: '' }]],
    ['HR/IT', [{ name: 'HR/IT', email: '' }]],
  ])('reads %s', (text, people) => expect(readPeopleCell(text)).toEqual(people));

  it('finds nobody in numbers and stories', () => {
    expect(readPeopleCell(42)).toEqual([]);
    expect(readPeopleCell('12/03')).toEqual([]);
    expect(readPeopleCell('word '.repeat(200))).toEqual([]);
  });
});

describe('a number in a cell', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['3,5', 3.5],
    ['99.5 %', 99.5],
    ['-7', -7],
    ['1,234,567', 1_234_567],
    ['0,125', 0.125],
    [12, 12],
  ])('reads %s', (cell, value) =>
    expect(readNumberCell(cell)).toMatchObject({ is: 'number', value }),
  );

  it('leaves open what may be a thousand', () => {
    expect(readNumberCell('1,234')).toMatchObject({
      is: 'either',
      decimal: 1.234,
      thousands: 1234,
    });
    expect(readNumberCell('1.234')).toMatchObject({ is: 'either', mark: 'point' });
  });

  it('keeps a sign and a unit as a note', () => {
    expect(readNumberCell('≥ 99.5 %')).toMatchObject({ value: 99.5, note: '≥ %' });
    expect(readNumberCell('3 days')).toMatchObject({ value: 3, note: 'days' });
  });

  it.each([['NC-12'], ['12/03/2026'], ['10:30'], [''], ['5 6'], ["12'34"], ['1 234 56']])(
    'is none in %s',
    (text) => expect(readNumberCell(text).is).toBe('none'),
  );
});

describe('words for what is not known', () => {
  it.each([['TBD'], ['n/a'], ['N.A.'], ['ongoing'], ['laufend'], ['待定']])('knows %s', (text) =>
    expect(isUnknownWord(text)).toBe(true),
  );
  it('takes signs alone for blank, but no tick', () => {
    for (const text of ['-', '–', '--', '?', '…', '/']) expect(isSignsOnly(text)).toBe(true);
    for (const text of ['✓', '5', 'x', '€']) expect(isSignsOnly(text)).toBe(false);
  });
  it('leaves sentences alone', () => {
    expect(isUnknownWord('To be decided by the board in May')).toBe(false);
    expect(isUnknownText('ongoing')).toBe(false);
    expect(isUnknownText('TBD')).toBe(true);
  });
  it('knows the errors of Excel', () => {
    for (const text of ['#REF!', '#N/A', '#DIV/0!', '#BEZUG!']) expect(excelError(text)).toBe(text);
    expect(excelError('#12')).toBeUndefined();
    expect(excelError('#hashtag!')).toBeUndefined();
  });
});
