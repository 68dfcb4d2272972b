import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { Row, Sheet } from '../../../lib/workbook.ts';
import { findTables } from './find-tables.ts';
import { sampleRegister } from './sample-register.ts';

const sheet = (rows: readonly Row[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Log',
  rows,
  ...more,
});
const find = (...sheets: Sheet[]) => findTables(sheets, sampleRegister);
const HEADER = ['Ref', 'Description', 'Owner', 'Due Date', 'Status'];
const row = (ref: string): Row => [ref, `Something about ${ref}`, 'Ann Lee', '2026-05-01', 'Open'];

describe('finding tables', () => {
  it('puts the longer list first where two look the part almost alike', () => {
    const short = [HEADER, row('N-1'), row('N-2')];
    const long = [
      [...HEADER, 'Colour'],
      ...['A-1', 'A-2', 'A-3', 'A-4'].map((ref) => [...row(ref), 'red']),
    ];
    const { tables } = find(sheet(short, { name: 'Short' }), sheet(long, { name: 'Long' }));
    expect(tables.map((table) => table.sheet)).toEqual(['Long', 'Short']);
  });

  it('puts the list first whose sheet or title names what is looked for', () => {
    const named = [['Action log 2026'], [], [...HEADER, 'Colour', 'Taste', 'Smell'], row('A-1')];
    const other = [HEADER, row('N-1'), row('N-2'), row('N-3')];
    const sheets = [sheet(other, { name: 'NC log' }), sheet(named, { name: 'Sheet 2' })];
    expect(find(...sheets).tables.map((table) => table.sheet)).toEqual(['Sheet 2', 'NC log']);
  });

  it('passes over title rows and says so', () => {
    const { tables } = find(
      sheet([
        ['Action log 2026'],
        ['Form', 'QF-12', 'Rev', '3'],
        [],
        HEADER,
        row('A-1'),
        row('A-2'),
      ]),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ headerRows: [4], address: 'A4:E6', sheet: 'Log' });
    expect(tables[0]!.rows.map((one) => one.row)).toEqual([5, 6]);
    expect(tables[0]!.leftOut.map(({ row: number, why }) => [number, why])).toEqual([
      [1, 'title'],
      [2, 'title'],
    ]);
    expect(tables[0]!.because.map(({ key }) => key)).toEqual([
      'table.headers_known',
      'table.title_rows',
    ]);
  });

  it('finds a table that does not begin in the first column', () => {
    const { tables } = find(sheet([[], [null, null, ...HEADER], [null, null, ...row('A-1')]]));
    expect(tables[0]).toMatchObject({ address: 'C2:G3' });
    expect(tables[0]!.columns[0]).toMatchObject({ column: 3, letters: 'C', header: 'Ref' });
  });

  it('lets a cell merged over several rows speak of each of them, but for a reference', () => {
    const rows: Row[] = [
      HEADER,
      ['A-1', 'Guard is loose', 'Ann Lee', '2026-02-01', 'open'],
      [null, null, 'Bo Wild', '2026-02-02', 'open'],
      [],
      ['A-2', 'Label is missing', 'Cy Ray', '2026-02-03', 'open'],
    ];
    const merged = [
      { top: 2, bottom: 4, left: 1, right: 1 },
      { top: 2, bottom: 4, left: 2, right: 2 },
      // One of a hostile file, to the end of every sheet.
      { top: 5, bottom: 1_048_576, left: 3, right: 3 },
    ];
    const [table] = find(sheet(rows, { merged })).tables;
    expect(table!.rows.map(({ row: number, cells }) => [number, cells[0], cells[1]])).toEqual([
      [2, 'A-1', 'Guard is loose'],
      [3, null, 'Guard is loose'],
      [5, 'A-2', 'Label is missing'],
    ]);
  });

  it('reads a header of two rows with merged groups', () => {
    const rows: Row[] = [
      ['No', 'Finding', null, 'Action', null, null, 'Effectiveness', null],
      [null, 'Date', 'Description', 'Description', 'Owner', 'Due', 'Verified', 'Date'],
      ['1', '2026-01-02', 'Gap', 'Close it', 'Ann Lee', '2026-02-01', 'Yes', '2026-03-01'],
      ['2', '2026-01-03', 'Hole', 'Fill it', 'Bo Wild', '2026-02-02', 'No', '2026-03-02'],
    ];
    const merged = [
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 1, bottom: 1, left: 2, right: 3 },
      { top: 1, bottom: 1, left: 4, right: 6 },
      { top: 1, bottom: 1, left: 7, right: 8 },
    ];
    for (const one of [sheet(rows, { merged }), sheet(rows)]) {
      const [table] = find(one).tables;
      expect(table).toMatchObject({ headerRows: [1, 2], address: 'A1:H4' });
      expect(table!.columns.map(({ header }) => header)).toEqual([
        'No',
        'Finding Date',
        'Finding Description',
        'Action Description',
        'Action Owner',
        'Action Due',
        'Effectiveness Verified',
        'Effectiveness Date',
      ]);
      expect(table!.columns[1]).toMatchObject({ under: 'Date' });
      expect(table!.because.map(({ key }) => key)).toContain('table.two_header_rows');
    }
  });

  it('does not take the first record for a second header row', () => {
    const [table] = find(
      sheet([
        ['Ref', 'Title', 'Owner', 'Status'],
        ['A', 'Action plan', 'Lead', 'Open'],
      ]),
    ).tables;
    expect(table).toMatchObject({ headerRows: [1] });
    expect(table!.rows).toHaveLength(1);
  });

  it('sets notes, totals, sections and repeated headers aside, each with its text', () => {
    const { tables } = find(
      sheet([
        HEADER,
        ['Internal audits'],
        row('A-1'),
        HEADER,
        row('A-2'),
        ['Total', 2],
        ['A-3'],
        [],
        ['Status is updated by the quality office.'],
      ]),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows.map((one) => one.row)).toEqual([3, 5]);
    expect(tables[0]!.leftOut).toEqual([
      { row: 2, why: 'section', text: 'Internal audits' },
      { row: 4, why: 'repeated_header', text: HEADER.join(' · ') },
      { row: 6, why: 'total', text: 'Total · 2' },
      { row: 7, why: 'numbered', text: 'A-3' },
      { row: 9, why: 'note', text: 'Status is updated by the quality office.' },
    ]);
  });

  it('keeps records of one filled cell where that is the text itself', () => {
    const [table] = find(
      sheet([['Action', 'Owner', 'Due'], ['Order gauges'], ['Tell the shift', 'Ann Lee']]),
    ).tables;
    expect(table!.rows.map((one) => one.row)).toEqual([2, 3]);
  });

  it('goes on over blank rows between records', () => {
    const [table] = find(sheet([HEADER, row('A-1'), [], row('A-2'), [], [], row('A-3')])).tables;
    expect(table!.rows.map((one) => one.row)).toEqual([2, 4, 7]);
  });

  it('finds several tables in one sheet, after blank rows and right below one another', () => {
    const other = [
      'Finding ID',
      'Finding',
      'Severity',
      'Corrective Action',
      'Responsible Person',
      'Target Date',
    ];
    const record = ['F-1', 'Label missing', 'Minor', 'Print it', 'Bo Wild', '2026-06-01'];
    for (const gap of [[[], []], []] as Row[][]) {
      const { tables } = find(sheet([HEADER, row('A-1'), row('A-2'), ...gap, other, record]));
      const addresses = tables.map(({ address }) => address);
      expect(addresses).toContain('A1:E3');
      expect(addresses).toContain(gap.length > 0 ? 'A6:F7' : 'A4:F5');
    }
  });

  it('finds tables that stand beside each other, and leaves a table with an empty column whole', () => {
    const [one, other] = find(
      sheet([
        ['Actions', null, null, null, null, null, 'Actions of the audit'],
        [...HEADER, null, ...HEADER],
        [...row('A-1'), null, ...row('B-1')],
        [...row('A-2'), null, ...row('B-2')],
        [null, null, null, null, null, null, ...row('B-3')],
      ]),
    ).tables;
    expect([one!.address, other!.address].toSorted()).toEqual(['A2:E4', 'G2:K5']);
    const right = [one!, other!].find(({ address }) => address.startsWith('G'))!;
    expect(right.rows.map(({ cells }) => cells[6])).toEqual(['B-1', 'B-2', 'B-3']);

    const spaced = [...HEADER.slice(0, 2), null, ...HEADER.slice(2), null, 'Legend', 'Open'];
    const { tables } = find(
      sheet([spaced, [...row('A-1').slice(0, 2), null, ...row('A-1').slice(2), null, 'x', 'y']]),
    );
    expect(tables.map(({ address }) => address)).toEqual(['A1:I2']);
  });

  it('puts the best of several sheets first and names those without a table', () => {
    const found = find(
      sheet([['Legend'], ['red'], ['green']], { name: 'Legend' }),
      sheet(
        [
          ['Colour', 'Meaning of it'],
          ['red', 'bad'],
          ['green', 'good'],
        ],
        { name: 'Key' },
      ),
      sheet([HEADER, row('A-1')], { name: 'Actions' }),
      sheet([], { name: 'Empty' }),
      sheet([HEADER], { name: 'New year' }),
    );
    expect(found.tables.map((table) => table.sheet)).toEqual(['Actions']);
    expect(found.without.map((one) => [one.sheet, one.because.key])).toEqual([
      ['Legend', 'sheet.no_header'],
      ['Key', 'sheet.no_header'],
      ['Empty', 'sheet.empty'],
      ['New year', 'sheet.no_rows'],
    ]);
  });

  it('offers a table without a known name where there is no better one', () => {
    const [table] = find(
      sheet([
        ['Foo', 'Bar baz'],
        ['first', 'one'],
        ['second', 'two'],
      ]),
    ).tables;
    expect(table).toMatchObject({ headerRows: [1] });
    expect(table!.because[0]).toMatchObject({ key: 'table.header_guessed' });
  });

  it('reads hidden columns and sheets, and says so', () => {
    const { tables } = find(sheet([HEADER, row('A-1')], { hiddenColumns: [3], hidden: true }));
    expect(tables[0]!.columns[2]).toMatchObject({ header: 'Owner', hidden: true });
    expect(tables[0]!.because).toContainEqual({
      key: 'table.hidden_columns',
      values: { count: 1, columns: 'Owner' },
    });
    expect(tables[0]!.because.map(({ key }) => key)).toContain('table.hidden_sheet');
  });

  it('keeps columns without a header that are filled, and tells equal headers apart', () => {
    const rows: Row[] = [
      ['Ref', 'Description', '', 'Owner', 'Description'],
      ['A', 'b', 'c', 'Ann', 'd'],
    ];
    const [table] = find(sheet(rows)).tables;
    expect(table!.columns.map(({ label }) => label)).toEqual([
      'Ref',
      'Description',
      'C',
      'Owner',
      'Description (E)',
    ]);
  });

  it('knows wide tables by their months', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr'];
    const rows: Row[] = [
      ['Ref', 'Objective', 'Owner', ...months],
      ['O-1', 'Fewer errors', 'Ann Lee', 1, 2, 3, 4],
    ];
    const [table] = find(sheet(rows)).tables;
    expect(table!.because).toContainEqual({
      key: 'table.periods',
      values: { count: 4, first: 'Jan', last: 'Apr' },
    });
    const dates = [1, 2].map((month) => ({ date: day(`2026-0${month}-01`), month: true as const }));
    const [dated] = find(
      sheet([
        ['Ref', 'Objective', 'Owner', ...dates],
        ['O-1', 'x y', 'Ann', 1, 2],
      ]),
    ).tables;
    expect(dated!.columns.at(-1)).toMatchObject({ header: '2026-02' });
  });
});
