import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { foundFirm, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });

it('of a person what is different is recorded, also where a form sends all it shows', async () => {
  const words = { name: 'Cara Lind', job_title: 'Buyer' };
  const { id } = await act(app, firm.founder, 'person.create', words);
  const shown = { name: 'Cara Lind', email: null, team_id: null, site_id: null, starts_on: null };
  const edit = { id, version: 1, ...shown, job_title: 'Head of purchasing' };
  await act(app, firm.founder, 'person.edit', edit);
  const { story } = await look(app, firm.founder, `/api/people/${id}`);
  expect(story.at(-1)).toMatchObject({ type: 'person.changed' });
  expect(story.at(-1).payload).toEqual({
    before: { job_title: 'Buyer' },
    after: { job_title: 'Head of purchasing' },
  });
  expect(await post(app, firm.founder, 'person.edit', { ...edit, version: 2 })).toMatchObject(
    refusal('person.nothing_changed'),
  );
});

it('a second writer is told of the first before being told that nothing is different', async () => {
  for (const [kind, words] of [
    ['team', { name: 'Hall', parent_id: null, site_id: null, lead_id: null }],
    ['site', { name: 'North', address: '' }],
  ] as const) {
    const at = await act(app, firm.founder, `${kind}.create`, words);
    const renamed = { ...at, ...words, name: `${words.name} 2` };
    await act(app, firm.founder, `${kind}.edit`, renamed);
    const second = await post(app, firm.founder, `${kind}.edit`, renamed);
    expect(second).toMatchObject(refusal('record.changed_meanwhile'));
    const third = await post(app, firm.founder, `${kind}.edit`, { ...renamed, version: 2 });
    expect(third).toMatchObject(refusal(`${kind}.nothing_changed`));
  }
});
