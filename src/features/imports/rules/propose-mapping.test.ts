import { describe, expect, it } from 'vitest';
import type { Row } from '../../../lib/workbook.ts';
import { findTables } from './find-tables.ts';
import { mappingOf, rememberMapping, type RememberedMapping } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { sampleRegister } from './sample-register.ts';

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

  it('joins no texts that say the same', () => {
    const same = propose(
      ['Title', 'Description', 'Details'],
      [['One', 'Gap at the door', 'gap at the door']],
    );
    expect(same.columns[2]).toMatchObject({
      target: { to: 'source' },
      because: [{ key: 'column.says_the_same' }],
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

  it('gives its reasons anew where what was decided is what it would propose', () => {
    const header = ['Title', 'Due', 'Status'];
    const rows = [['One', '2026-05-01', 'Open']];
    const first = propose(header, rows);
    const again = propose(header, rows, rememberMapping(first.table.columns, mappingOf(first)));
    expect(again.columns).toEqual(first.columns);
  });

  it.each([
    ['Due', 'New due'],
    ['New due date', 'Due date'],
    ['Target date', 'Revised target date'],
    ['Termin', 'Neuer Termin'],
  ])('takes of %s and %s the later one for the date that holds', (one, other) => {
    const { columns } = propose(
      ['Title', one, other],
      [
        ['One', '2026-03-01', '2026-05-01'],
        ['Two', '2026-04-01', null],
      ],
    );
    const later = /new|revised|neuer/i.test(one) ? 1 : 2;
    expect(columns[later]).toMatchObject({
      target: { to: 'field', field: 'due_on' },
      because: [{ key: 'column.moved_date' }],
    });
    expect(columns[3 - later]).toMatchObject({
      target: { to: 'field', field: 'first_due_on' },
      because: [{ key: 'column.first_date' }],
    });
  });

  it('leaves the first date to the column that is called so', () => {
    const { columns } = propose(
      ['Title', 'Original due date', 'Due', 'New due'],
      [['One', '2026-03-01', '2026-04-01', '2026-05-01']],
    );
    expect(columns[1]!.target).toEqual({ to: 'field', field: 'first_due_on' });
  });

  it('forgets what the register does not know any more', () => {
    const { columns } = propose(['Title', 'Due'], [['One', '2026-05-01']], {
      due: 'no_such_field',
    });
    expect(columns[1]!.target).toEqual({ to: 'field', field: 'due_on' });
  });
});
