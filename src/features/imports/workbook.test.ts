import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foundFirm, startApp, type TestApp } from '../../../test/app.ts';
import { importerOf, type Read } from '../../../test/imports.ts';
import { LAYOUTS, sheetOf } from '../../../test/register-layouts.ts';
import { writeXlsx } from '../../platform/spreadsheets/write-xlsx.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.startJobs((line) => expect(line).toBe(''));
});
afterAll(() => app.stop());

it('one workbook with a sheet for every layout is brought in as a whole', async () => {
  const firm = await foundFirm(app);
  const by = importerOf(app, firm.founder);
  const book = await buffer(Readable.from(writeXlsx(LAYOUTS.map(sheetOf))));
  const read = await by.opened(book, 'registers.xlsx');
  const mapped = await by.map(read, {
    tables: read.tables.map((table: Read, at: number) => ({
      table: at,
      mapping: Object.fromEntries(
        table.columns.map((one: Read) => [String(one.column), one.proposed]),
      ),
      answers: {},
    })),
  });
  // Two of the sheets number their rows from 1; the second "1" is told, not taken for the first.
  expect(mapped).toMatchObject({
    state: 'ready',
    open_points: [],
    counts: { rows: 16, new: 15, refused: 1, problems: { 'row.reference_elsewhere': 1 } },
  });
  const done = await by.run(mapped, { without_refused: true });
  expect(done).toMatchObject({ state: 'done', done: { created: 15, left_out: 1 } });
  const actions = await by.actions();
  expect(actions.map((one) => `${one.reference} ${one.title}`)).toEqual([
    '1 Two gauges overdue',
    '17 Label was torn',
    'A-1 Plan the audit of sales',
    'A-2 Order the second gauge',
    'CAPA-2026-001 Records were missing',
    'F-1 Supplier not on the list',
    'F1 Old form in use',
    'F2 Board could show trends',
    'FIND-01 Weak passwords',
    'FIND-02 Old router',
    'INC-1 Lost badge',
    'NC-01 Torque wrench without a label',
    'NCR-1 Access list not reviewed',
    'NCR-12 Concrete cover too thin',
    'REQ-101 Send the list of accounts',
  ]);
  expect(await by.undo(done)).toMatchObject({ state: 'undone' });
  expect(await by.actions()).toEqual([]);
});
