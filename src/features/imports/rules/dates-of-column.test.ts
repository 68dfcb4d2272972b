import { describe, expect, it } from 'vitest';
import type { Row } from '../../../lib/workbook.ts';
import { findTables } from './find-tables.ts';
import { mappingOf } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readRows } from './read-rows.ts';
import type { Answers } from './reading.ts';
import { sampleRegister } from './sample-register.ts';

function read(header: readonly string[], rows: readonly Row[], answers: Answers = {}) {
  const [table] = findTables(
    [{ name: 'Log', rows: [[...header], ...rows] }],
    sampleRegister,
  ).tables;
  return readRows(
    table!,
    mappingOf(proposeMapping(table!, sampleRegister)),
    sampleRegister,
    answers,
  );
}

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
