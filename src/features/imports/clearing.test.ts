import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { importerOf, LOG, type Importer } from '../../../test/imports.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { clearing, ROWS_KEPT_DAYS } from './jobs/clear.ts';

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

const rowsLaidOut = () =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM import_row WHERE organisation_id = $1',
      [firm.id],
    );
    return rows[0]?.count;
  });

async function clearAfter(opened: Date, days: number): Promise<void> {
  app.clock.set(new Date(opened.getTime() + days * 24 * 3_600_000));
  const scope = await systemScope(app.platform, firm.id);
  if (scope === undefined) throw new Error('The firm is gone.');
  await clearing.run(app.platform, scope);
}

/** The session of before has ended by then. */
async function signedInLater() {
  const member = await addMember(app, firm, ['system_manager']);
  return { member, by: importerOf(app, member) };
}

describe('the rows of a file', () => {
  it('are kept for so many days, then taken away; records and the way back stay', async () => {
    const on = app.clock.now();
    const done = await by.run(await by.opened(LOG));
    await clearAfter(on, ROWS_KEPT_DAYS - 1);
    expect(await rowsLaidOut()).toBe(3);
    await clearAfter(on, ROWS_KEPT_DAYS + 1);
    expect(await rowsLaidOut()).toBe(0);
    const later = await signedInLater();
    const { body } = await get(app, later.member, `/api/imports/${done.id}`);
    expect(body).toMatchObject({ state: 'done', done: { created: 3 } });
    const problems = await get(app, later.member, `/api/imports/${done.id}/problems`);
    expect(problems).toMatchObject({
      status: 404,
      body: { refusal: { code: 'import.rows_gone' } },
    });
    expect(await later.by.undo(body)).toMatchObject({ state: 'undone' });
    expect(await later.by.actions()).toEqual([]);
  });

  it('of an import that nobody brought to its end go too, and it is stopped', async () => {
    const on = app.clock.now();
    const opened = await by.opened(LOG);
    expect(opened.state).toBe('ready');
    await clearAfter(on, ROWS_KEPT_DAYS + 1);
    expect(await rowsLaidOut()).toBe(0);
    const later = await signedInLater();
    const { body } = await get(app, later.member, `/api/imports/${opened.id}`);
    expect(body).toMatchObject({ state: 'cancelled' });
    expect((await later.by.decide('import.run', body)).body.refusal.code).toBe('import.is_over');
  });
});
