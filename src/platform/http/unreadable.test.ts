import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  await app.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.stop());

const malformed = { error: { code: 'malformed' } };

test('an address that cannot be read is answered like everything else', async () => {
  for (const url of ['/api/actions/%zz', `/api/actions/${'x'.repeat(300)}`]) {
    const response = await app.app.inject({ method: 'GET', url });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject(malformed);
    expect(response.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  }
});

async function heard(bytes: string): Promise<string> {
  const socket = connect((app.app.server.address() as AddressInfo).port, '127.0.0.1');
  let text = '';
  socket.on('data', (data) => (text += data.toString()));
  socket.write(bytes);
  await once(socket, 'close');
  return text;
}

test('bytes that are no HTTP, and endless headers, get a plain answer', async () => {
  const broken = await heard('HELLO THERE\r\n\r\n');
  expect(broken).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(broken.split('\r\n\r\n')[1] ?? '')).toMatchObject(malformed);
  const endless = await heard(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`);
  expect(endless).toMatch(/^HTTP\/1\.1 431 /);
  const close = 'host: x\r\nconnection: close';
  const wonder = await heard(`GET /api/me HTTP/1.1\r\n${close}\r\nexpect: a wonder\r\n\r\n`);
  expect(wonder).toMatch(/^HTTP\/1\.1 417 [^]*"code":"malformed"/);
});

test('half a character, and a day before all days, break nothing', async () => {
  const headers = {
    cookie: firm.founder.cookie,
    'content-type': 'application/json',
    'idempotency-key': 'half-a-character',
  };
  const half = await app.app.inject({
    method: 'POST',
    url: '/api/action.propose',
    headers,
    payload: String.raw`{"title":"\ud800"}`,
  });
  expect(half.statusCode).toBe(400);
  expect(half.json()).toMatchObject(malformed);
  const early = await app.app.inject({
    method: 'GET',
    url: '/api/actions?as_of=0001-01-01',
    headers: { cookie: firm.founder.cookie },
  });
  expect(early.statusCode).toBe(200);
});

test('a file that is cut off is the mistake of who sent it', async () => {
  for (const payload of [
    '{}',
    '--edge\r\ncontent-disposition: form-data; name="f"; filename="a"\r\n\r\nh',
  ]) {
    const response = await app.app.inject({
      method: 'POST',
      url: '/api/uploads',
      headers: {
        cookie: firm.founder.cookie,
        'content-type': 'multipart/form-data; boundary=edge',
      },
      payload,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject(malformed);
  }
});
