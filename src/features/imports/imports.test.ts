import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foundFirm, get, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
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

const ready = async (content: string | Buffer, name = 'log.csv') => {
  const id = await openFile(app, firm.founder, content, name);
  return until(app, firm.founder, id);
};
const actions = async (query = 'state=all'): Promise<Record<string, never>[]> =>
  (await get(app, firm.founder, `/api/actions?size=200&sort=reference&${query}`)).body.rows;
const run = async (body: { id: string; version: number }, more = {}) => {
  const answer = await post(app, firm.founder, 'import.run', {
    id: body.id,
    version: body.version,
    ...more,
  });
  expect(answer).toMatchObject({ status: 200 });
  return until(app, firm.founder, body.id);
};

describe('a file on its way into the register', () => {
  it('is read, explained, tried, brought in and undone', async () => {
    const read = await ready(LOG);
    expect(read).toMatchObject({
      state: 'ready',
      counts: { rows: 3, new: 3, changed: 0, refused: 0, waits: 0 },
      open_points: [],
      can: { run: true, undo: false },
    });

    await post(app, firm.founder, 'import.try', { id: read.id, version: read.version });
    const tried = await until(app, firm.founder, read.id);
    expect(tried).toMatchObject({
      state: 'ready',
      tried: { created: 3, people_as_written: 2, people_known: 0 },
    });
    expect(await actions()).toEqual([]);

    const done = await run(tried);
    expect(done).toMatchObject({ state: 'done', done: { created: 3, people_as_written: 2 } });
    expect(await actions()).toMatchObject([
      {
        reference: 'NC-1',
        stage: 'done',
        opened_on: '2026-01-10',
        done_on: '2026-01-30',
        imported: true,
      },
      {
        reference: 'NC-2',
        stage: 'open',
        due_on: '2026-12-15',
        accountable: { name: 'Ben Okafor' },
      },
      { reference: 'NC-3', stage: 'open', first_due_on: '2026-04-01' },
    ]);
  });
});
