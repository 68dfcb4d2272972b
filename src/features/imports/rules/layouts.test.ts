import { describe, expect, it } from 'vitest';
import { LAYOUTS, sheetOf } from '../../../../test/register-layouts.ts';
import { findTables } from './find-tables.ts';
import { mappingOf } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readRows } from './read-rows.ts';
import { sampleRegister } from './sample-register.ts';

describe('layouts that registers really have', () => {
  it.each(LAYOUTS)('finds, maps and reads $name', (layout) => {
    const { header, fields, first } = layout;
    const names = header.split(', ');
    const [table] = findTables([sheetOf(layout)], sampleRegister).tables;
    expect(table?.headerRows).toEqual([3]);
    const proposal = proposeMapping(table!, sampleRegister);
    const targets = proposal.columns.map(({ target }) =>
      target.to === 'field' ? target.field : '-',
    );
    expect(Object.fromEntries(names.map((name, at) => [name, targets[at]]))).toEqual(
      Object.fromEntries(names.map((name, at) => [name, fields.split(' ')[at]])),
    );
    expect(proposal.missing).toEqual([]);
    const read = readRows(table!, mappingOf(proposal), sampleRegister);
    expect(read.questions).toEqual([]);
    expect(read.rows[0]?.values).toMatchObject(first);
    const refused = read.rows
      .flatMap((row) => row.problems)
      .filter(({ effect }) => effect !== 'look_at_it');
    expect(refused).toEqual([]);
  });
});
