import { describe, expect, it } from 'vitest';
import type { Row } from '../../../lib/workbook.ts';
import { findTables } from './find-tables.ts';
import { mappingOf, rememberMapping, type RememberedMapping } from './mapping.ts';
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
const propose = (
  header: readonly string[],
  rows: readonly Row[],
  remembered?: RememberedMapping,
) => {
  const [table] = findTables(
    [{ name: 'Log', rows: [[...header], ...rows] }],
    sampleRegister,
  ).tables;
  return { table: table!, ...proposeMapping(table!, sampleRegister, remembered) };
};

describe('dates of a column', () => {
  const header = ['Ref', 'Title', 'Due'];
  const due = (...cells: Row) => cells.map((cell, at): Row => [`A-${at}`, `Number ${at}`, cell]);

  it('asks once where nothing tells day from month, and guesses nothing', () => {
    const { rows, questions } = read(header, due('3/4/26', '5/6/26', '7/7/26'));
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      column: 3,
      kind: 'day_order',
      cells: 2,
      label: 'Due',
      field: 'due_on',
    });
    expect(questions[0]!.examples[0]).toEqual({
      address: 'Log!C2',
      text: '3/4/26',
      one: '2026-04-03',
      other: '2026-03-04',
    });
    expect(rows.map(({ values }) => values['due_on'])).toEqual([
      undefined,
      undefined,
      '2026-07-07',
    ]);
    expect(rows[0]!.problems).toMatchObject([
      { key: 'date.ambiguous', address: 'Log!C2', effect: 'waits_for_answer', field: 'due_on' },
    ]);
  });

  it('takes the answer', () => {
    const answered = (day_order: 'day_first' | 'month_first') =>
      read(header, due('3/4/26'), { 3: { day_order } });
    expect(answered('day_first').rows[0]!.values['due_on']).toBe('2026-04-03');
    expect(answered('month_first').rows[0]!.values['due_on']).toBe('2026-03-04');
    expect(answered('month_first').questions).toEqual([]);
  });

  it('lets one clear cell decide for the column', () => {
    const { rows, questions } = read(header, due('3/4/26', '25/4/26'));
    expect(questions).toEqual([]);
    expect(rows[0]!.values['due_on']).toBe('2026-04-03');
    expect(read(header, due('3/4/26', '4/25/26')).rows[0]!.values['due_on']).toBe('2026-03-04');
  });

  it('asks where cells contradict one another', () => {
    const { rows, questions } = read(header, due('3/4/26', '25/4/26', '4/25/26'));
    expect(questions).toHaveLength(1);
    expect(rows.map(({ values }) => values['due_on'])).toEqual([
      undefined,
      '2026-04-25',
      '2026-04-25',
    ]);
  });

  it('asks about dots only where a cell denies that the day comes first', () => {
    expect(read(header, due('04.03.2026')).rows[0]!.values['due_on']).toBe('2026-03-04');
    expect(read(header, due('04.03.2026', '03.25.2026', '25.03.2026')).questions).toHaveLength(1);
  });

  it('suggests what another column shows, and still asks', () => {
    const { questions, rows } = read(
      ['Ref', 'Title', 'Due', 'Closed'],
      [['A', 'One', '3/4/26', '25/4/26']],
    );
    expect(questions).toMatchObject([{ column: 3, suggested: 'day_first' }]);
    expect(rows[0]!.values).not.toHaveProperty('due_on');
  });

  it('asks for a year where none is named', () => {
    const { rows, questions } = read(header, due('Q2', '2026-05-01'));
    expect(questions).toMatchObject([{ kind: 'year', cells: 1, suggested: 2026 }]);
    expect(rows[0]!.problems).toMatchObject([{ key: 'date.no_year', effect: 'waits_for_answer' }]);
    expect(read(header, due('Q2'), { 3: { year: 2025 } }).rows[0]!.values['due_on']).toBe(
      '2025-06-30',
    );
  });

  it('takes words for unknown without an error and keeps them', () => {
    const { rows, questions } = read(header, due('TBD', 'n/a', '-', 'ongoing', null, '2026-05-01'));
    expect(questions).toEqual([]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows.map(({ values }) => values['due_on'] ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      '2026-05-01',
    ]);
    expect(rows.map(({ sourceColumns }) => sourceColumns['Due'] ?? null)).toEqual([
      'TBD',
      'n/a',
      null,
      'ongoing',
      null,
      null,
    ]);
  });

  it('names what it cannot read at its cell, and keeps it', () => {
    const { rows } = read(header, due('2026-05-01', '#REF!', 'whenever it fits', '30/02/2026'));
    expect(rows.flatMap(({ problems }) => problems)).toMatchObject([
      { key: 'cell.excel_error', address: 'Log!C3', values: { error: '#REF!' } },
      { key: 'date.unreadable', address: 'Log!C4', values: { text: 'whenever it fits' } },
      { key: 'date.unreadable', address: 'Log!C5' },
    ]);
    expect(rows[2]!.sourceColumns).toEqual({ Due: 'whenever it fits' });
  });

  it('keeps the words of a period beside the day that stands for it', () => {
    const { rows } = read(header, due('Q2 2026'));
    expect(rows[0]).toMatchObject({
      values: { due_on: '2026-06-30' },
      sourceColumns: { Due: 'Q2 2026' },
    });
    expect(rows[0]!.problems).toMatchObject([{ key: 'date.period', effect: 'look_at_it' }]);
  });
});

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

  it('joins texts that say different things, and not those that say the same', () => {
    const joined = read(
      ['Title', 'Description', 'Comments'],
      [['One', 'Gap at the door', 'Seen twice']],
    );
    expect(joined.rows[0]!.values['description']).toBe('Gap at the door\n\nComments: Seen twice');
    const same = propose(
      ['Title', 'Description', 'Details'],
      [['One', 'Gap at the door', 'gap at the door']],
    );
    expect(same.columns[2]).toMatchObject({
      target: { to: 'source' },
      because: [{ key: 'column.says_the_same' }],
    });
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

describe('the proposed mapping', () => {
  it('explains itself', () => {
    const { columns } = propose(
      ['Ref', 'Title', 'Target date', 'Colour'],
      [['A', 'One', '2026-05-01', 'red']],
    );
    expect(columns[2]!.because).toEqual([
      { key: 'column.header_known', values: { header: 'Target date' } },
      { key: 'column.looks_like_dates', values: { share: 100 } },
    ]);
    expect(columns[3]).toMatchObject({
      target: { to: 'source' },
      because: [{ key: 'column.header_unknown' }],
    });
  });

  it('lets the cells decide what a header leaves open', () => {
    const dated = propose(
      ['Title', 'Effectiveness verified'],
      [
        ['One', '2026-05-01'],
        ['Two', 'TBD'],
      ],
    );
    expect(dated.columns[1]!.target).toEqual({ to: 'field', field: 'checked_on' });
    const said = propose(
      ['Title', 'Effectiveness verified'],
      [
        ['One', 'Yes'],
        ['Two', 'No'],
      ],
    );
    expect(said.columns[1]!.target).toEqual({ to: 'field', field: 'verdict' });
    const category = propose(
      ['Title', 'Category'],
      [
        ['One', 'Machines'],
        ['Two', 'Buildings'],
      ],
    );
    expect(category.columns[1]).toMatchObject({
      target: { to: 'source' },
      because: [{ key: 'column.values_do_not_fit' }],
    });
  });

  it('knows an owner by addresses alone', () => {
    const { columns } = propose(
      ['Title', 'Kontakt XY'],
      [
        ['One', 'a@example.com'],
        ['Two', 'b@example.com'],
      ],
    );
    expect(columns[1]).toMatchObject({
      target: { to: 'field', field: 'accountable' },
      because: [{ key: 'column.looks_like_emails', values: { share: 100 } }],
    });
  });

  it('chooses the reference that tells the rows apart', () => {
    const rows = [
      ['R', '1', 'One'],
      ['R', '2', 'Two'],
      ['R', '3', 'Three'],
    ];
    const { columns } = propose(['Reference number', 'ID', 'Title'], rows);
    expect(columns[1]!.target).toEqual({ to: 'field', field: 'reference' });
    expect(columns[0]).toMatchObject({
      because: [{ key: 'column.values_repeat', values: { share: 67 } }],
    });
  });

  it('follows what was decided before, also against the dictionary', () => {
    const header = ['Title', 'Due', 'Status'];
    const rows = [['One', '2026-05-01', 'Open']];
    const first = propose(header, rows);
    const decided = {
      ...mappingOf(first),
      2: { to: 'source' as const },
      3: { to: 'field' as const, field: 'why' },
    };
    const again = propose(header, rows, rememberMapping(first.table.columns, decided));
    expect(mappingOf(again)).toEqual(decided);
    expect(again.columns[1]!.because).toEqual([
      { key: 'column.remembered', values: { header: 'Due' } },
    ]);
  });

  it('forgets what the register does not know any more', () => {
    const { columns } = propose(['Title', 'Due'], [['One', '2026-05-01']], {
      due: 'no_such_field',
    });
    expect(columns[1]!.target).toEqual({ to: 'field', field: 'due_on' });
  });
});
