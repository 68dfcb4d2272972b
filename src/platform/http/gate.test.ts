import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

test('an organisation nobody has, one of others and what is no id at all are answered alike', async () => {
  const other = (await foundFirm(app)).id;
  const bodies = [];
  for (const organisation of [other, randomUUID(), 'no id', "'; --", '']) {
    const headers = { cookie: firm.founder.cookie, 'x-organisation': organisation };
    const response = await app.app.inject({ method: 'GET', url: '/api/me', headers });
    expect(response.statusCode, organisation).toBe(404);
    bodies.push(response.body);
  }
  expect(new Set(bodies).size).toBe(1);
});
