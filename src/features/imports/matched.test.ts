import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { foundFirm, startApp, type TestApp } from '../../../test/app.ts';
import { importerOf } from '../../../test/imports.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await app.startJobs(() => undefined);
});
afterAll(() => app.stop());

const LOG = `Ref,Title,Owner
X-1,Guard on press 3,J. Marek
X-2,Label the drums,"Marek, Jan"
X-3,Sweep hall 2,Somebody
`;

it.each(['action', 'problem'])(
  'the same file of each %s brings nothing once its names are matched',
  async (register) => {
    const firm = await foundFirm(app);
    const by = importerOf(app, firm.founder, register);
    await by.run(await by.opened(LOG));
    const jan = await act(app, firm.founder, 'person.create', { name: 'Jan Marek' });
    const { rows } = await look(app, firm.founder, '/api/people?state=as_written');
    for (const written of rows as { id: string; name: string; version: number }[]) {
      if (written.name === 'Somebody') continue;
      const merge = { id: written.id, version: written.version, into_id: jan.id };
      await act(app, firm.founder, 'person.merge', merge);
    }
    expect(await by.opened(LOG)).toMatchObject({
      open_points: ['nothing_to_do'],
      counts: { rows: 3, unchanged: 3 },
    });
  },
);
