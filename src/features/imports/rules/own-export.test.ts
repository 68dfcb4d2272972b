import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { Row } from '../../../lib/workbook.ts';
import { findTables } from './find-tables.ts';
import { mappingOf } from './mapping.ts';
import type { ExistingRecord } from './plan.ts';
import { planImport } from './plan-import.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readRows } from './read-rows.ts';
import { sampleRegister } from './sample-register.ts';

describe('an export of our own', () => {
  const HEADINGS =
    `Reference, Title, Description, Why it matters, Source, Source reference, Significance, Process,
    Owner, Owner e-mail, Status, Days late, Date opened, First due date,
    Due date, Times moved, Immediate correction, Contained on, Root cause, Corrective action,
    Planned on, Result, Date closed, Effectiveness check due, Effectiveness checked by,
    Effectiveness check date, Effectiveness verified, Effectiveness note, Stopped on, Reason for stopping`.split(
      /,\s+/,
    );
  const on = (text: string) => ({ date: day(text) });
  const full: Row = [
    'A-0007',
    'Recall the gauges',
    'Two were overdue.\n\nSee report.',
    'Wrong parts',
    'external_audit',
    'Rep 7',
    'high',
    'Stores',
    'Ann Lee',
    'ann@example.com',
    'proved',
    0,
    on('2026-01-05'),
    on('2026-02-01'),
    on('2026-03-01'),
    1,
    'Taken out',
    on('2026-01-06'),
    'Nobody looked',
    'A weekly look',
    on('2026-01-20'),
    'Done as planned',
    on('2026-02-20'),
    on('2026-04-01'),
    'Bo Wild',
    on('2026-04-02'),
    'not_effective',
    '=1+1 is no formula',
    null,
    null,
  ];
  const sparse: Row = [
    'A-0008',
    'Only a title',
    null,
    null,
    'near_miss',
    null,
    'normal',
    null,
    null,
    null,
    'open',
    12,
    on('2026-01-05'),
  ];
  const stopped: Row = [
    'A-0009',
    'Stopped',
    null,
    null,
    'other',
    null,
    'low',
    null,
    'Cy Young',
    null,
    'cancelled',
    0,
    on('2026-01-05'),
    ...Array.from({ length: 15 }, () => null),
    on('2026-02-02'),
    'No need',
  ];

  it('maps every column, leaves out what is calculated, and reads every value', () => {
    const [table] = findTables(
      [{ name: 'Actions', rows: [HEADINGS, full, sparse, stopped] }],
      SOURCES,
    ).tables;
    const proposal = proposeMapping(table!, SOURCES);
    const targets = Object.fromEntries(
      proposal.columns.map(({ header, target }) => [
        header,
        target.to === 'field' ? target.field : `(${target.to})`,
      ]),
    );
    expect(Object.values(targets).filter((one) => one === '(source)')).toEqual([]);
    expect(targets).toMatchObject({
      'Days late': '(nowhere)',
      'Times moved': '(nowhere)',
      'Owner e-mail': 'accountable',
      Status: 'stage',
      'Effectiveness checked by': 'checker',
      'Effectiveness note': 'check_note',
      'Stopped on': 'cancelled_on',
      'Reason for stopping': 'cancel_reason',
      'Effectiveness check due': 'check_due_on',
      'First due date': 'first_due_on',
      'Contained on': 'contained_on',
      Result: 'result',
    });
    const { rows, questions } = readRows(table!, mappingOf(proposal), SOURCES);
    expect(questions).toEqual([]);
    expect(rows.flatMap(({ sourceColumns }) => Object.keys(sourceColumns))).toEqual([]);
    expect(rows[0]!.problems).toEqual([]);
    expect(rows[0]!.values).toEqual({
      reference: 'A-0007',
      title: 'Recall the gauges',
      description: 'Two were overdue.\n\nSee report.',
      why: 'Wrong parts',
      source: 'external_audit',
      source_reference: 'Rep 7',
      significance: 'high',
      process: 'Stores',
      accountable: { name: 'Ann Lee', email: 'ann@example.com' },
      stage: 'proved',
      opened_on: '2026-01-05',
      first_due_on: '2026-02-01',
      due_on: '2026-03-01',
      containment: 'Taken out',
      contained_on: '2026-01-06',
      cause: 'Nobody looked',
      corrective_action: 'A weekly look',
      planned_on: '2026-01-20',
      result: 'Done as planned',
      done_on: '2026-02-20',
      check_due_on: '2026-04-01',
      checker: { name: 'Bo Wild', email: '' },
      checked_on: '2026-04-02',
      verdict: 'not_effective',
      check_note: '=1+1 is no formula',
    });
    expect(rows[2]!.values).toMatchObject({ cancelled_on: '2026-02-02', cancel_reason: 'No need' });
  });

  it('changes nothing when it comes back', () => {
    const rows = [HEADINGS, full, sparse, stopped];
    const [table] = findTables([{ name: 'Actions', rows }], SOURCES).tables;
    const first = readRows(table!, mappingOf(proposeMapping(table!, SOURCES)), SOURCES).rows;
    const existing = first.map(({ values, sourceColumns }): ExistingRecord => ({
      key: String(values['reference']),
      values,
      sourceColumns,
    }));
    const find = (_: string, value: string) =>
      existing.find(({ key }) => key.toLowerCase() === value);
    const planned = planImport(first, SOURCES, find, 'update');
    expect(planned.counts).toMatchObject({ unchanged: 3, changed: 0, new: 0 });
  });
});

/** The sample register with all sources that an export names. */
const SOURCES = {
  ...sampleRegister,
  fields: sampleRegister.fields.map((field) =>
    field.name === 'source' && field.kind === 'choice'
      ? { ...field, choices: [...field.choices, { value: 'near_miss', words: [] }] }
      : field,
  ),
};
