import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { Row } from '../../../lib/workbook.ts';
import { findTables } from './find-tables.ts';
import { mappingOf } from './mapping.ts';
import type { ExistingChoice, ExistingRecord } from './plan.ts';
import { identitiesIn, planImport } from './plan-import.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readRows } from './read-rows.ts';
import type { ReadRow } from './reading.ts';
import { sampleRegister } from './sample-register.ts';

function read(rows: readonly Row[]): readonly ReadRow[] {
  const [table] = findTables([{ name: 'Log', rows }], sampleRegister).tables;
  return readRows(table!, mappingOf(proposeMapping(table!, sampleRegister)), sampleRegister).rows;
}

function plan(
  rows: readonly ReadRow[],
  existing: readonly ExistingRecord[],
  choice: ExistingChoice,
) {
  const byReference = new Map(
    existing.map((one) => [String(one.values['reference']).toLowerCase(), one]),
  );
  return planImport(rows, sampleRegister, (_, value) => byReference.get(value), choice);
}

const record = (reference: string, values: ExistingRecord['values'] = {}): ExistingRecord => ({
  key: `id of ${reference}`,
  values: { reference, title: `Title ${reference}`, ...values },
  sourceColumns: {},
});

const HEADER = ['Ref', 'Title', 'Owner', 'Due'];
const line = (ref: string | null, due: string | null = null): Row => [
  ref,
  `Title ${ref}`,
  null,
  due,
];

describe('planning an import', () => {
  it('brings in what is new and leaves alone what is the same', () => {
    const planned = plan(
      read([HEADER, line('A-1'), line('A-2'), [null, 'Without a reference']]),
      [record('A-1')],
      'update',
    );
    expect(planned.rows.map(({ act, key }) => [act, key])).toEqual([
      ['unchanged', 'id of A-1'],
      ['new', undefined],
      ['new', undefined],
    ]);
    expect(planned.counts).toMatchObject({ new: 2, unchanged: 1, changed: 0 });
  });

  it('says which fields differ; an empty cell changes nothing', () => {
    const existing = record('A-1', {
      due_on: day('2026-01-01'),
      why: 'It hurts',
      accountable: { name: 'Ann Lee', email: '' },
    });
    const planned = plan(
      read([HEADER, ['a-1 ', 'Title A-1', null, '2026-05-01']]),
      [existing],
      'update',
    );
    expect(planned.rows[0]).toMatchObject({
      act: 'changed',
      key: 'id of A-1',
      differences: [{ field: 'due_on', from: '2026-01-01', to: '2026-05-01' }],
    });
  });

  it('compares people by address where both have one, else by name', () => {
    const rows = read([
      ['Ref', 'Title', 'Owner', 'E-mail of owner'],
      ['A-1', 'Title A-1', 'Ann Lee-Moss', 'ann@example.com'],
      ['A-2', 'Title A-2', 'ann lee', null],
    ]);
    const existing = [
      record('A-1', { accountable: { name: 'Ann Lee', email: 'ANN@example.com' } }),
      record('A-2', { accountable: { name: 'Ann Lee', email: 'ann@example.com' } }),
    ];
    expect(plan(rows, existing, 'update').rows.map(({ act }) => act)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('knows somebody by every name that was matched with them, and by the family name first', () => {
    const rows = read([
      ['Ref', 'Title', 'Owner'],
      ['A-1', 'Title A-1', 'A. Lee'],
      ['A-2', 'Title A-2', 'Lee, Ann'],
      ['A-3', 'Title A-3', 'Bo Wild'],
    ]);
    const accountable = { name: 'Ann Lee', email: 'ann@example.com', also: ['a. lee'] };
    const existing = ['A-1', 'A-2', 'A-3'].map((ref) => record(ref, { accountable }));
    const planned = plan(rows, existing, 'update').rows;
    expect(planned.map(({ act }) => act)).toEqual(['unchanged', 'unchanged', 'changed']);
    expect(planned[2]!.differences[0]!.from).toEqual({ name: 'Ann Lee', email: 'ann@example.com' });
  });

  it('skips or stops at what exists, as chosen', () => {
    const rows = read([HEADER, line('A-1', '2026-05-01'), line('A-2')]);
    const skip = plan(rows, [record('A-1')], 'skip');
    expect(skip.rows.map(({ act }) => act)).toEqual(['skipped', 'new']);
    expect(skip.stoppedBy).toBe(0);
    const stop = plan(rows, [record('A-1')], 'stop');
    expect(stop.stoppedBy).toBe(1);
    expect(stop.rows[0]).toMatchObject({
      act: 'refused',
      problems: [{ key: 'row.exists', values: { reference: 'A-1' }, address: 'Log!A2' }],
    });
  });

  it('refuses a reference that an earlier row has, and rows without a title', () => {
    const planned = plan(
      read([HEADER, line('A-1'), line('a-1'), ['A-3', null, 'Bo Wild', null]]),
      [],
      'update',
    );
    expect(planned.rows.map(({ act }) => act)).toEqual(['new', 'refused', 'refused']);
    expect(planned.rows[1]!.problems).toMatchObject([
      {
        key: 'row.reference_repeated',
        values: { reference: 'a-1', first: 2 },
        effect: 'row_refused',
      },
    ]);
    expect(planned.rows[2]!.problems).toMatchObject([{ key: 'row.required' }]);
  });

  it('lets a row come in whose reference only a refused row had before', () => {
    const others = ['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((ref) => line(ref));
    const rows = read([HEADER, ['A', null, 'Bo Wild', null], line('A'), line('a'), ...others]);
    const acts = plan(rows, [], 'update').rows.map(({ act }) => act);
    expect(acts.slice(0, 4)).toEqual(['refused', 'new', 'refused', 'new']);
  });

  it('doubts that a row is meant whose number has a title without a word in common', () => {
    const known = record('A-1');
    const told = (title: string) => {
      const [row] = read([HEADER, line('A-1')]);
      const renamed = { ...row!, values: { ...row!.values, title } };
      return plan([renamed], [known], 'update').rows[0]!.problems.map(({ key }) => key);
    };
    const title = String(known.values['title']);
    expect(told('Airport lights')).toEqual(['row.other_title']);
    expect(told(`${title}, second part`)).toEqual([]);
    expect(told(title.toUpperCase())).toEqual([]);
  });

  it('names the sheet where the earlier row stands in another one', () => {
    const [here] = read([HEADER, line('A-1')]);
    const planned = plan([here!, { ...here!, address: 'May!A2' }], [], 'update');
    expect(planned.rows[1]!.problems).toMatchObject([
      { key: 'row.reference_elsewhere', values: { reference: 'A-1', first: 'Log!A2' } },
    ]);
  });

  it('lets rows wait whose dates are asked about', () => {
    const planned = plan(
      read([HEADER, line('A-1', '3/4/26'), line('A-2', '2026-05-01')]),
      [],
      'update',
    );
    expect(planned.rows.map(({ act }) => act)).toEqual(['waits', 'new']);
    expect(planned.counts.waits).toBe(1);
  });

  it('names the references that have to be looked up', () => {
    const rows = read([HEADER, line('A-1'), line('a-1'), [null, 'Without'], line('B')]);
    expect(identitiesIn(rows, sampleRegister)).toEqual({ reference: ['a-1', 'b'] });
  });
});
