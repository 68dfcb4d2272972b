import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foundFirm, get, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import { importerOf, LOG, LOG_LATER, type Importer } from '../../../test/imports.ts';

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

describe('undoing', () => {
  it('is refused where somebody has gone on working, and says with what', async () => {
    const done = await by.run(await by.opened(LOG));
    const record = await by.action('NC-2');
    await post(app, firm.founder, 'action.edit', { id: record.id, version: 1, why: 'It matters' });
    const other = await by.action('NC-3');
    await post(app, firm.founder, 'action.comment', { id: other.id, text: 'Seen' });
    expect(await by.decide('import.undo', done)).toMatchObject({
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
    const first = await by.run(await by.opened(LOG));
    const second = await by.run(await by.opened(LOG_LATER));
    expect((await by.decide('import.undo', first)).body.refusal.code).toBe(
      'import.records_changed',
    );
    await by.undo(second);
    expect(await by.undo(first)).toMatchObject({ state: 'undone' });
    expect(await by.actions()).toEqual([]);
  });

  it('keeps a written name that something else speaks of', async () => {
    const done = await by.run(await by.opened(LOG));
    const { accountable } = await by.action('NC-2');
    const created = await post(app, firm.founder, 'action.create', {
      title: 'Theirs as well',
      accountable_id: accountable.id,
    });
    expect(created.status).toBe(200);
    await by.undo(done);
    expect(await by.actions()).toMatchObject([{ accountable: { name: 'Ben Okafor' } }]);
  });
});
