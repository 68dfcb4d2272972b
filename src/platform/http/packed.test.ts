import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  for (const title of ['Fit the guard', 'Mark the walkway', 'Order gloves', 'Mend the hoist']) {
    await post(app, firm.founder, 'action.create', {
      title,
      accountable_id: firm.founder.personId,
      due_on: '2026-11-25',
    });
  }
});
afterAll(() => app.stop());

const ask = (headers: Record<string, string>, url = '/api/actions') =>
  app.app.inject({ method: 'GET', url, headers: { cookie: firm.founder.cookie, ...headers } });

test('a kept answer travels packed to whoever takes it so, and says the same', async () => {
  const plain = await ask({});
  const packed = await ask({ 'accept-encoding': 'br, gzip', 'sec-fetch-site': 'same-origin' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect([plain.headers.vary, packed.headers.vary]).toEqual(['accept-encoding', 'accept-encoding']);
});

test('packed or not, whoever has the answer already is sent nothing', async () => {
  const { etag } = (await ask({ 'accept-encoding': 'gzip' })).headers;
  expect((await ask({ 'if-none-match': String(etag) })).statusCode).toBe(304);
  await post(app, firm.founder, 'action.create', { title: 'Another' });
  expect((await ask({ 'if-none-match': String(etag) })).statusCode).toBe(200);
});

test.each([
  ['who does not say so', {}],
  ['who refuses it', { 'accept-encoding': 'gzip;q=0, identity' }],
  ['who knows another way', { 'accept-encoding': 'xgzip, br' }],
  [
    'whom another site sent: the length would tell it something',
    { 'accept-encoding': 'gzip', 'sec-fetch-site': 'cross-site' },
  ],
])('the answer goes as it is to one %s', async (_who, headers) => {
  const answer = await ask(headers);
  expect(answer.headers['content-encoding']).toBeUndefined();
  expect(answer.json().rows.length).toBeGreaterThan(3);
});

test('a short answer, and one that is not kept, go as they are', async () => {
  for (const url of ['/api/action_processes', '/api/action_views']) {
    const answer = await ask({ 'accept-encoding': 'gzip' }, url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-encoding']).toBeUndefined();
  }
});
