import { describe, expect, it } from 'vitest';
import type { Row } from '../../../lib/workbook.ts';
import { findTables } from './find-tables.ts';
import { mappingOf } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readRows } from './read-rows.ts';
import type { Answers } from './reading.ts';
import type { Register } from './register.ts';
import { sampleRegister } from './sample-register.ts';

function read(
  header: readonly string[],
  rows: readonly Row[],
  answers: Answers = {},
  register: Register = sampleRegister,
) {
  const [table] = findTables([{ name: 'Log', rows: [[...header], ...rows] }], register).tables;
  return readRows(table!, mappingOf(proposeMapping(table!, register)), register, answers);
}

describe('status and closing date', () => {
  const header = ['Title', 'Status', 'Date closed'];

  it('points at a closed record without a date and at a date without closed', () => {
    const { rows } = read(header, [
      ['One', 'Closed', null],
      ['Two', 'Open', '2026-01-31'],
      ['Three', 'Closed', '2026-01-31'],
      ['Four', null, '2026-01-31'],
    ]);
    expect(rows.map(({ problems }) => problems.map(({ key, address }) => [key, address]))).toEqual([
      [['row.closed_without_date', 'Log!B2']],
      [['row.date_without_closed', 'Log!C3']],
      [],
      [],
    ]);
  });

  it('understands yes in the column of closing dates', () => {
    const { rows } = read(
      ['Title', 'Closed'],
      [
        ['One', '2026-01-31'],
        ['Two', 'Yes'],
        ['Three', 'x'],
        ['Four', '2026-02-01'],
      ],
    );
    expect(rows.map(({ values }) => [values['stage'], values['done_on']])).toEqual([
      [undefined, '2026-01-31'],
      ['done', undefined],
      ['done', undefined],
      [undefined, '2026-02-01'],
    ]);
    expect(rows[1]!.problems.map(({ key }) => key)).toEqual(['row.closed_without_date']);
  });
});

describe('rows', () => {
  it('keeps unmapped columns, also without a header', () => {
    const { rows } = read(
      ['Title', 'Cost centre', ''],
      [
        ['One', 4711, true],
        ['Two', '-', 'x'],
      ],
    );
    expect(rows.map(({ sourceColumns }) => sourceColumns)).toEqual([
      { 'Cost centre': '4711', C: 'true' },
      { 'Cost centre': '-', C: 'x' },
    ]);
  });

  it('splits a value from its note and keeps the whole cell', () => {
    const { rows } = read(
      ['Title', 'Effectiveness Verified'],
      [
        ['One', 'Yes - checked by JM 12/3'],
        ['Two', 'No'],
      ],
    );
    expect(rows[0]).toMatchObject({
      values: { verdict: 'effective' },
      notes: [{ field: 'verdict', text: 'checked by JM 12/3', column: 2 }],
      sourceColumns: { 'Effectiveness Verified': 'Yes - checked by JM 12/3' },
    });
  });

  it('joins a name with the address in the next column, and gives others to the helpers', () => {
    const { rows } = read(
      ['Title', 'Owner', 'Owner e-mail'],
      [
        ['One', 'Ann Lee', 'ann@example.com'],
        ['Two', 'Bo Wild; Cy Young', null],
      ],
    );
    expect(rows[0]!.values['accountable']).toEqual({ name: 'Ann Lee', email: 'ann@example.com' });
    expect(rows[1]!.values).toMatchObject({
      accountable: { name: 'Bo Wild', email: '' },
      helpers: [{ name: 'Cy Young', email: '' }],
    });
  });

  it('joins texts that say different things', () => {
    const joined = read(
      ['Title', 'Description', 'Comments'],
      [['One', 'Gap at the door', 'Seen twice']],
    );
    expect(joined.rows[0]!.values['description']).toBe('Gap at the door\n\nComments: Seen twice');
  });

  it('takes the first line of another text for a title, and refuses a row without any', () => {
    const { rows } = read(
      ['Ref', 'Description', 'Owner'],
      [
        ['A', 'The gauge is overdue.\nSecond time.', 'Ann Lee'],
        ['B', null, 'Bo Wild'],
      ],
    );
    expect(rows[0]!.values['title']).toBe('The gauge is overdue.');
    expect(rows[1]!.problems).toMatchObject([
      { key: 'row.required', effect: 'row_refused', values: { field: 'title' } },
    ]);
  });

  it('shortens what is too long and keeps the whole', () => {
    const long = 'word '.repeat(100).trim();
    const { rows } = read(
      ['Title', 'Owner'],
      [
        [long, 'Ann Lee'],
        ['Two', 'Bo Wild'],
      ],
    );
    expect(String(rows[0]!.values['title']).length).toBeLessThanOrEqual(300);
    expect(rows[0]!.sourceColumns['Title']).toBe(long);
    expect(rows[0]!.problems).toMatchObject([{ key: 'text.shortened', effect: 'look_at_it' }]);
  });
});

describe('numbers of a column', () => {
  const register: Register = {
    noun: 'cost',
    identity: [],
    fields: [
      { kind: 'text', name: 'title', concepts: ['title'], max: 300, required: true },
      { kind: 'number', name: 'actual', concepts: ['actual'] },
    ],
  };
  const costs = (...cells: Row) => cells.map((cell, at): Row => [`Part ${at}`, cell]);

  it('lets one clear cell decide the decimal mark, and asks without one', () => {
    const decided = read(['Title', 'Actual'], costs('1.234', '2.345,50'), {}, register);
    expect(decided.rows.map(({ values }) => values['actual'])).toEqual([1234, 2345.5]);
    const open = read(['Title', 'Actual'], costs('1,234'), {}, register);
    expect(open.questions).toMatchObject([
      { kind: 'decimal_mark', examples: [{ one: '1.234', other: '1234' }] },
    ]);
    const answered = read(
      ['Title', 'Actual'],
      costs('1,234'),
      { 2: { decimal_mark: 'comma' } },
      register,
    );
    expect(answered.rows[0]!.values['actual']).toBe(1.234);
  });
});
