import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from './deliver.ts';
import type { Edges } from './deliver.ts';

type Reply = { status: number; body: string; cut?: boolean };

let stop = async (): Promise<void> => {};

/** A real server that answers with each reply in turn and remembers the keys it was sent. */
async function serving(replies: Reply[]) {
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const reply = replies[keys.length] ?? replies.at(-1);
    keys.push(request.headers['idempotency-key']?.toString());
    if (!reply || reply.cut) return void request.socket.destroy();
    response.writeHead(reply.status).end(reply.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  stop = () => new Promise((closed) => server.close(() => closed()));
  return { path: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/x.do`, keys };
}

const pauses: number[] = [];
const edges: Edges = {
  fetch: (address, init) => fetch(address, init),
  pause: async (milliseconds) => void pauses.push(milliseconds),
};

afterEach(async () => {
  pauses.length = 0;
  await stop();
});

describe('deliver', () => {
  it('tries again under the same key until the connection is back', async () => {
    const cut = { status: 0, body: '', cut: true };
    const { path, keys } = await serving([
      cut,
      { status: 503, body: 'later' },
      { status: 200, body: '{"id":"a"}' },
    ]);
    const waits: number[] = [];
    const delivery = await deliver(
      { path, body: { title: 'x' }, key: 'k-1' },
      { ...edges, waiting: (attempt) => waits.push(attempt) },
    );
    expect(delivery).toEqual({ ok: true, answer: { id: 'a' } });
    expect(keys).toEqual(['k-1', 'k-1', 'k-1']);
    expect(waits).toEqual([1, 2]);
    expect(pauses).toEqual([1_000, 2_000]);
  });

  it.each<[string, Reply, unknown]>([
    [
      'a refusal',
      { status: 422, body: '{"refusal":{"code":"x.late","details":{"days":3}}}' },
      { kind: 'refused', refusal: { code: 'x.late', details: { days: 3 } } },
    ],
    ['a lost session', { status: 401, body: '' }, { kind: 'signed_out' }],
    [
      'a bug',
      { status: 500, body: '{"error":{"requestId":"r-7"}}' },
      { kind: 'broken', requestId: 'r-7' },
    ],
    ['a stranger’s failure', { status: 500, body: '<html>' }, { kind: 'broken', requestId: null }],
  ])('takes %s as the answer and does not repeat it', async (_name, reply, trouble) => {
    const { path, keys } = await serving([reply]);
    const delivery = await deliver({ path, body: {}, key: 'k' }, edges);
    expect(delivery).toEqual({ ok: false, trouble });
    expect(keys).toHaveLength(1);
  });

  it('does not mistake a stranger’s page for success', async () => {
    const { path, keys } = await serving([
      { status: 200, body: '<html>Wi-Fi' },
      { status: 200, body: '{}' },
    ]);
    expect(await deliver({ path, body: {}, key: 'k' }, edges)).toEqual({ ok: true, answer: {} });
    expect(keys).toEqual(['k', 'k']);
  });

  it('stops when the person gives up', async () => {
    const { path } = await serving([{ status: 503, body: '' }]);
    const giveUp = new AbortController();
    const delivery = await deliver(
      { path, body: {}, key: 'k' },
      { ...edges, signal: giveUp.signal, pause: async () => giveUp.abort() },
    );
    expect(delivery).toEqual({ ok: false, trouble: { kind: 'no_connection' } });
  });
});
