import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOwner, foundFirm, get, post, startApp, type TestApp } from '../../../test/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

it('a measure is not ended on a day before its end, also where it was ended before earlier states were kept', async () => {
  const firm = await foundFirm(app);
  const owner = firm.founder;
  const words = { name: 'Late deliveries', kind: 'xmr', better: 'lower', owner_id: owner.personId };
  const { id } = (await post(app, owner, 'measure.create', words)).body.result;
  const before = app.clock.now().toISOString().slice(0, 10);
  app.clock.advance(86_400_000);
  await post(app, owner, 'measure.retire', { id, version: 1, reason: 'The line was sold' });
  await asOwner(app, firm.id, async (client) => {
    await client.query('DELETE FROM earlier_words WHERE id = $1', [id]);
    await client.query('UPDATE measure SET changed_at = NULL WHERE id = $1', [id]);
  });
  expect((await get(app, owner, `/api/measures/${id}`)).body).toMatchObject({
    retired_on: expect.any(String),
  });
  const { body } = await get(app, owner, `/api/measures/${id}?as_of=${before}`);
  expect(body).toMatchObject({ id, retired_on: null });
});
