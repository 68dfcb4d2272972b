import { afterAll, beforeAll, expect, it } from 'vitest';
import { look } from '../../../test/acting.ts';
import { foundFirm, startApp, type TestApp } from '../../../test/app.ts';
import { importerOf, LOG } from '../../../test/imports.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.startJobs((line) => expect(line).toBe(''));
});
afterAll(() => app.stop());

it('a past day lists the files opened by then, and how far they had come', async () => {
  const { founder } = await foundFirm(app);
  const by = importerOf(app, founder);
  const days: string[] = [];
  const nextDay = () => {
    days.push(app.clock.now().toISOString().slice(0, 10));
    app.clock.advance(86_400_000);
  };
  nextDay();
  const read = await by.opened(LOG);
  nextDay();
  const done = await by.run(read);
  nextDay();
  await by.undo(done);
  nextDay();
  const seen = await Promise.all(
    days.map(async (day) =>
      (await look(app, founder, `/api/imports?as_of=${day}`)).rows.map(
        (row: { state: string; done: unknown; undone_at: unknown }) => [
          row.state,
          row.done !== null,
          row.undone_at !== null,
        ],
      ),
    ),
  );
  expect(seen).toEqual([
    [],
    [['ready', false, false]],
    [['done', true, false]],
    [['undone', true, true]],
  ]);
});
