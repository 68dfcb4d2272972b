import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { importerOf, LOG, LOG_LATER, type Importer, type Read } from '../../../test/imports.ts';

let app: TestApp;
let firm: Firm;
let by: Importer;
beforeAll(async () => {
  app = await startApp();
  await app.startJobs((line) => expect(line).toBe(''));
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
  by = importerOf(app, firm.founder);
});

describe('a file on its way into the register', () => {
  it('is read, explained, tried, brought in and undone', async () => {
    const read = await by.opened(LOG);
    expect(read).toMatchObject({
      state: 'ready',
      counts: { rows: 3, new: 3, changed: 0, refused: 0, waits: 0 },
      open_points: [],
      can: { run: true, undo: false },
    });
    await by.decide('import.try', read);
    const tried = await by.settled(read.id);
    expect(tried).toMatchObject({ state: 'ready', tried: { created: 3, people_as_written: 2 } });
    expect(await by.actions()).toEqual([]);

    const done = await by.run(tried);
    expect(done).toMatchObject({ state: 'done', done: { created: 3, people_as_written: 2 } });
    expect(await by.actions()).toMatchObject([
      { reference: 'NC-1', stage: 'done', opened_on: '2026-01-10', done_on: '2026-01-30' },
      { reference: 'NC-2', stage: 'open', due_on: '2026-12-15', imported: true },
      { reference: 'NC-3', stage: 'open', first_due_on: '2026-04-01', due_moves: 0 },
    ]);
    const record = await by.action('NC-2');
    expect(record).toMatchObject({
      accountable: { name: 'Ben Okafor' },
      source_columns: { Shift: 'late' },
      story: [{ type: 'action.imported', payload: { address: 'log!A3', import_id: read.id } }],
    });

    const undone = await by.undo(done);
    expect(undone).toMatchObject({ state: 'undone', can: { undo: false } });
    expect(await by.actions()).toEqual([]);
    const people = await get(app, firm.founder, '/api/people?state=as_written');
    expect(people.body.rows).toEqual([]);
  });

  it('shows every row with its cells and what becomes of it', async () => {
    const read = await by.opened(LOG);
    const page = await by.rowsOf(read, 'page=2&size=2');
    expect(page).toMatchObject({
      total: 3,
      rows: [
        {
          number: 3,
          row: 4,
          address: 'log!A4',
          act: 'new',
          cells: [
            'NC-3',
            '2026-03-05',
            'No calibration label',
            'Ana Horvat',
            '2026-04-01',
            '',
            'In progress',
            'early',
          ],
          values: { reference: 'NC-3', due_on: '2026-04-01', accountable: { name: 'Ana Horvat' } },
          source_columns: { Shift: 'early' },
        },
      ],
    });
  });

  it('asks whether the day or the month comes first, and reads it as answered', async () => {
    const read = await by.opened('Ref,Description,Due\nNC-1,One,3/4/2026\nNC-2,Two,5/6/2026\n');
    expect(read).toMatchObject({
      state: 'choosing',
      open_points: ['questions'],
      questions: [{ kind: 'day_order', label: 'Due', field: 'due_on', cells: 2 }],
      counts: { waits: 2 },
    });
    expect(await by.decide('import.run', read)).toMatchObject({
      status: 422,
      body: { refusal: { code: 'import.not_ready', details: { point: 'questions' } } },
    });
    const [table] = read.choices.tables;
    const answers = { [read.questions[0].column]: { day_order: 'day_first' } };
    const answered = await by.map(read, { tables: [{ ...table, answers }] });
    expect(answered).toMatchObject({ state: 'ready', questions: [], counts: { new: 2 } });
    await by.run(answered);
    expect(await by.actions()).toMatchObject([{ due_on: '2026-04-03' }, { due_on: '2026-06-05' }]);
  });

  it('remembers what a column means, for the next file', async () => {
    const read = await by.opened(LOG);
    const [table] = read.choices.tables;
    const column = read.tables[0].columns.find((one: Read) => one.header === 'Shift').column;
    const mapping = { ...table.mapping, [column]: { to: 'field', field: 'process' } };
    await by.map(read, { tables: [{ ...table, mapping }] });
    const next = await by.opened(LOG, 'next.csv');
    expect(next.tables[0].columns.at(-1)).toMatchObject({
      header: 'Shift',
      proposed: { to: 'field', field: 'process' },
    });
  });

  it('takes an excerpt of a real register', async () => {
    const bytes = readFileSync('test/fixtures/imports/fac-findings.csv');
    const read = await by.opened(bytes, 'fac-findings.csv');
    expect(read).toMatchObject({ state: 'ready', counts: { rows: 60, new: 60 } });
    const done = await by.run(read);
    expect(done.done).toMatchObject({ created: 60 });
    const [first] = await by.actions();
    const record = (await get(app, firm.founder, `/api/actions/${first.id}`)).body;
    expect(record.source_columns).toMatchObject({ auditee_uei: expect.any(String) as string });
    expect(record.opened_on).toMatch(/^2024-02-/);
  });
});

describe('records that exist already', () => {
  it('are changed by reference, with their history and moved dates', async () => {
    await by.run(await by.opened(LOG));
    const later = await by.opened(LOG_LATER, 'later.csv');
    expect(later).toMatchObject({ state: 'ready', counts: { new: 1, changed: 2 } });
    const shown = await by.rowsOf(later, 'only=changed');
    expect(shown.rows[0].differences).toContainEqual({
      field: 'due_on',
      from: '2026-12-15',
      to: '2027-01-31',
    });
    const done = await by.run(later);
    expect(done.done).toMatchObject({ created: 1, changed: 2 });
    expect(await by.action('NC-2')).toMatchObject({
      description: 'Wrong drawing at station 4 and 5',
      due_on: '2027-01-31',
      first_due_on: '2026-12-15',
      due_moves: 1,
      accountable: { name: 'Ben Okafor' },
      moves: [
        {
          from_day: '2026-12-15',
          to_day: '2027-01-31',
          after_due: false,
          reason: 'Brought in with the file later.csv',
        },
      ],
      story: [{ type: 'action.imported' }, { type: 'action.changed_by_import' }],
    });
    expect(await by.action('NC-3')).toMatchObject({ stage: 'done', done_on: '2026-05-02' });

    await by.undo(done);
    expect(await by.action('NC-2')).toMatchObject({
      description: 'Wrong drawing at station 4',
      due_on: '2026-12-15',
      due_moves: 0,
      moves: [],
      version: 3,
    });
    expect((await by.actions()).map((one) => [one.reference, one.stage])).toEqual([
      ['NC-1', 'done'],
      ['NC-2', 'open'],
      ['NC-3', 'open'],
    ]);
  });

  it('may stop the import, or be left out', async () => {
    await by.run(await by.opened(LOG));
    const stopped = await by.map(await by.opened(LOG_LATER), { existing: 'stop' });
    expect(stopped).toMatchObject({ state: 'choosing', open_points: ['stopped_by_existing'] });
    const skipped = await by.map(stopped, { existing: 'skip' });
    expect(skipped).toMatchObject({ state: 'ready', counts: { new: 1, skipped: 2 } });
    const done = await by.run(skipped);
    expect(done.done).toMatchObject({ created: 1, changed: 0, skipped: 2 });
    expect(await by.action('NC-2')).toMatchObject({ due_on: '2026-12-15', version: 1 });
  });

  it('come back unchanged in our own export, and complete in another firm', async () => {
    await by.run(await by.opened(LOG));
    const named = await addMember(app, firm, ['staff'], 'Checker');
    await post(app, firm.founder, 'action.create', {
      title: 'Own, with "quotes", a\nline and =SUM(A1)',
      why: 'Because',
      source: 'idea',
      significance: 'high',
      accountable_id: named.personId,
      due_on: '2026-12-24',
    });
    const before = await by.actions();
    for (const format of ['csv', 'xlsx']) {
      const url = `/api/actions/export?state=all&format=${format}`;
      const sent = await app.app.inject({ url, headers: { cookie: firm.founder.cookie } });
      const again = await by.opened(sent.rawPayload, `actions.${format}`);
      expect(again).toMatchObject({
        open_points: ['nothing_to_do'],
        counts: { rows: 4, unchanged: 4, with_problems: 0 },
      });
      const home = firm;
      firm = await foundFirm(app, `Other ${format}`);
      by = importerOf(app, firm.founder);
      await by.run(await by.opened(sent.rawPayload, `actions.${format}`));
      const comparable = ({
        id: _1,
        version: _2,
        can: _3,
        imported: _4,
        accountable,
        ...row
      }: Read) => ({
        ...row,
        accountable: accountable?.name,
      });
      expect((await by.actions()).map(comparable)).toEqual(before.map(comparable));
      const fresh = await post(app, firm.founder, 'action.create', { title: 'Next number' });
      expect(fresh.body.result.reference).toBe('A-2');
      firm = home;
      by = importerOf(app, firm.founder);
    }
  });
});
