import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  post,
  startApp,
  type Answer,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { openFile, until } from '../../../test/imports.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  await app.startJobs((line) => expect(line).toBe(''));
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
});

const LOG = `Ref,Raised,Description,Owner,Due,Closed,Status,Shift
NC-1,2026-01-10,Guard missing on press 3,Ana Horvat,2026-02-01,2026-01-30,Closed,early
NC-2,2026-03-02,Wrong drawing at station 4,Ben Okafor,2026-12-15,,Open,late
NC-3,2026-03-05,No calibration label,Ana Horvat,2026-04-01,,In progress,early
`;
const LATER = `Ref,Description,Due,Status,Closed
NC-2,Wrong drawing at station 4 and 5,2027-01-31,Open,
NC-3,No calibration label,2026-04-01,Closed,2026-05-02
NC-4,Loose cable,2026-12-01,Open,
`;

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
type Read = any;
const decide = async (command: string, given: Read, more: object = {}): Promise<Answer> =>
  post(app, firm.founder, command, { id: given.id, version: given.version, ...more });
const settled = (id: string): Promise<Read> => until(app, firm.founder, id);
const opened = async (content: string | Buffer, name = 'log.csv'): Promise<Read> =>
  settled(await openFile(app, firm.founder, content, name));
const run = async (given: Read, more: object = {}): Promise<Read> => {
  expect(await decide('import.run', given, more)).toMatchObject({ status: 200 });
  return settled(given.id);
};
const undo = async (given: Read): Promise<Read> => {
  expect(await decide('import.undo', given)).toMatchObject({ status: 200 });
  return settled(given.id);
};
const map = async (given: Read, change: object): Promise<Read> => {
  expect(await decide('import.map', given, { ...given.choices, ...change })).toMatchObject({
    status: 200,
  });
  return settled(given.id);
};
const actions = async (query = 'state=all'): Promise<Read[]> =>
  (await get(app, firm.founder, `/api/actions?size=200&sort=reference&${query}`)).body.rows;
const action = async (reference: string): Promise<Read> => {
  const found = (await actions()).find((one) => one.reference === reference);
  return (await get(app, firm.founder, `/api/actions/${found.id}`)).body;
};
const rowsOf = async (given: Read, query = ''): Promise<Read> =>
  (await get(app, firm.founder, `/api/imports/${given.id}/rows?${query}`)).body;

describe('a file on its way into the register', () => {
  it('is read, explained, tried, brought in and undone', async () => {
    const read = await opened(LOG);
    expect(read).toMatchObject({
      state: 'ready',
      counts: { rows: 3, new: 3, changed: 0, refused: 0, waits: 0 },
      open_points: [],
      can: { run: true, undo: false },
    });
    await decide('import.try', read);
    const tried = await settled(read.id);
    expect(tried).toMatchObject({ state: 'ready', tried: { created: 3, people_as_written: 2 } });
    expect(await actions()).toEqual([]);

    const done = await run(tried);
    expect(done).toMatchObject({ state: 'done', done: { created: 3, people_as_written: 2 } });
    expect(await actions()).toMatchObject([
      { reference: 'NC-1', stage: 'done', opened_on: '2026-01-10', done_on: '2026-01-30' },
      { reference: 'NC-2', stage: 'open', due_on: '2026-12-15', imported: true },
      { reference: 'NC-3', stage: 'open', first_due_on: '2026-04-01', due_moves: 0 },
    ]);
    const record = await action('NC-2');
    expect(record).toMatchObject({
      accountable: { name: 'Ben Okafor' },
      source_columns: { Shift: 'late' },
      story: [{ type: 'action.imported', payload: { address: 'log!A3', import_id: read.id } }],
    });

    const undone = await undo(done);
    expect(undone).toMatchObject({ state: 'undone', can: { undo: false } });
    expect(await actions()).toEqual([]);
    const people = await get(app, firm.founder, '/api/people?state=as_written');
    expect(people.body.rows).toEqual([]);
  });

  it('shows every row with its cells and what becomes of it', async () => {
    const read = await opened(LOG);
    const page = await rowsOf(read, 'page=2&size=2');
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
    const read = await opened('Ref,Description,Due\nNC-1,One,3/4/2026\nNC-2,Two,5/6/2026\n');
    expect(read).toMatchObject({
      state: 'choosing',
      open_points: ['questions'],
      questions: [{ kind: 'day_order', label: 'Due', field: 'due_on', cells: 2 }],
      counts: { waits: 2 },
    });
    expect(await decide('import.run', read)).toMatchObject({
      status: 422,
      body: { refusal: { code: 'import.not_ready', details: { point: 'questions' } } },
    });
    const [table] = read.choices.tables;
    const answers = { [read.questions[0].column]: { day_order: 'day_first' } };
    const answered = await map(read, { tables: [{ ...table, answers }] });
    expect(answered).toMatchObject({ state: 'ready', questions: [], counts: { new: 2 } });
    await run(answered);
    expect(await actions()).toMatchObject([{ due_on: '2026-04-03' }, { due_on: '2026-06-05' }]);
  });

  it('remembers what a column means, for the next file', async () => {
    const read = await opened(LOG);
    const [table] = read.choices.tables;
    const column = read.tables[0].columns.find((one: Read) => one.header === 'Shift').column;
    const mapping = { ...table.mapping, [column]: { to: 'field', field: 'process' } };
    await map(read, { tables: [{ ...table, mapping }] });
    const next = await opened(LOG, 'next.csv');
    expect(next.tables[0].columns.at(-1)).toMatchObject({
      header: 'Shift',
      proposed: { to: 'field', field: 'process' },
    });
  });

  it('takes an excerpt of a real register', async () => {
    const bytes = readFileSync('test/fixtures/imports/fac-findings.csv');
    const read = await opened(bytes, 'fac-findings.csv');
    expect(read).toMatchObject({ state: 'ready', counts: { rows: 60, new: 60 } });
    const done = await run(read);
    expect(done.done).toMatchObject({ created: 60 });
    const [first] = await actions('state=open');
    const record = (await get(app, firm.founder, `/api/actions/${first.id}`)).body;
    expect(record.source_columns).toMatchObject({ auditee_uei: expect.any(String) as string });
    expect(record.opened_on).toMatch(/^2024-02-/);
  });
});

describe('records that exist already', () => {
  it('are changed by reference, with their history and moved dates', async () => {
    await run(await opened(LOG));
    const later = await opened(LATER, 'later.csv');
    expect(later).toMatchObject({ state: 'ready', counts: { new: 1, changed: 2 } });
    const shown = await rowsOf(later, 'only=changed');
    expect(shown.rows[0].differences).toContainEqual({
      field: 'due_on',
      from: '2026-12-15',
      to: '2027-01-31',
    });
    const done = await run(later);
    expect(done.done).toMatchObject({ created: 1, changed: 2 });
    expect(await action('NC-2')).toMatchObject({
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
    expect(await action('NC-3')).toMatchObject({ stage: 'done', done_on: '2026-05-02' });

    await undo(done);
    expect(await action('NC-2')).toMatchObject({
      description: 'Wrong drawing at station 4',
      due_on: '2026-12-15',
      due_moves: 0,
      moves: [],
      version: 3,
    });
    expect((await actions()).map((one) => [one.reference, one.stage])).toEqual([
      ['NC-1', 'done'],
      ['NC-2', 'open'],
      ['NC-3', 'open'],
    ]);
  });

  it('may stop the import, or be left out', async () => {
    await run(await opened(LOG));
    const stopped = await map(await opened(LATER), { existing: 'stop' });
    expect(stopped).toMatchObject({ state: 'choosing', open_points: ['stopped_by_existing'] });
    const skipped = await map(stopped, { existing: 'skip' });
    expect(skipped).toMatchObject({ state: 'ready', counts: { new: 1, skipped: 2 } });
    const done = await run(skipped);
    expect(done.done).toMatchObject({ created: 1, changed: 0, skipped: 2 });
    expect(await action('NC-2')).toMatchObject({ due_on: '2026-12-15', version: 1 });
  });

  it('come back unchanged in our own export, and complete in another firm', async () => {
    await run(await opened(LOG));
    const named = await addMember(app, firm, ['staff'], 'Checker');
    await post(app, firm.founder, 'action.create', {
      title: 'Own, with "quotes", a\nline and =SUM(A1)',
      why: 'Because',
      source: 'idea',
      significance: 'high',
      accountable_id: named.personId,
      due_on: '2026-12-24',
    });
    const before = await actions();
    for (const format of ['csv', 'xlsx']) {
      const url = `/api/actions/export?state=all&format=${format}`;
      const sent = await app.app.inject({ url, headers: { cookie: firm.founder.cookie } });
      const again = await opened(sent.rawPayload, `actions.${format}`);
      expect(again).toMatchObject({
        open_points: ['nothing_to_do'],
        counts: { rows: 4, unchanged: 4, with_problems: 0 },
      });
      const home = firm;
      firm = await foundFirm(app, `Other ${format}`);
      await run(await opened(sent.rawPayload, `actions.${format}`));
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
      expect((await actions()).map(comparable)).toEqual(before.map(comparable));
      const fresh = await post(app, firm.founder, 'action.create', { title: 'Next number' });
      expect(fresh.body.result.reference).toBe('A-2');
      firm = home;
    }
  });
});

describe('undoing', () => {
  it('is refused where somebody has gone on working, and says with what', async () => {
    const done = await run(await opened(LOG));
    const record = await action('NC-2');
    await post(app, firm.founder, 'action.edit', { id: record.id, version: 1, why: 'It matters' });
    const other = await action('NC-3');
    await post(app, firm.founder, 'action.comment', { id: other.id, text: 'Seen' });
    expect(await decide('import.undo', done)).toMatchObject({
      status: 422,
      body: { refusal: { code: 'import.records_changed', details: { count: 2 } } },
    });
    const { body } = await get(app, firm.founder, `/api/imports/${done.id}/obstacles`);
    expect(body).toEqual({
      total: 2,
      rows: [
        { id: record.id, reference: 'NC-2', title: record.title, why: 'changed' },
        { id: other.id, reference: 'NC-3', title: other.title, why: 'spoken_of' },
      ],
    });
  });

  it('goes back one import after the other', async () => {
    const first = await run(await opened(LOG));
    const second = await run(await opened(LATER));
    expect((await decide('import.undo', first)).body.refusal.code).toBe('import.records_changed');
    await undo(second);
    expect(await undo(first)).toMatchObject({ state: 'undone' });
    expect(await actions()).toEqual([]);
  });

  it('keeps a written name that something else speaks of', async () => {
    const done = await run(await opened(LOG));
    const { accountable } = await action('NC-2');
    const created = await post(app, firm.founder, 'action.create', {
      title: 'Theirs as well',
      accountable_id: accountable.id,
    });
    expect(created.status).toBe(200);
    await undo(done);
    expect(await actions()).toMatchObject([{ accountable: { name: 'Ben Okafor' } }]);
  });
});
