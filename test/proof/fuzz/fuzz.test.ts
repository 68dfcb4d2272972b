import * as z from 'zod';
import { afterEach, expect, test } from 'vitest';
import { cloneDatabase } from '../../app.ts';
import { proofIdentity, startProven, type Proven } from '../isolation/program.ts';
import { fault } from './judge.ts';
import { onslaught } from './onslaught.ts';

let program: Proven | undefined;
afterEach(async () => {
  await program?.stop();
  program = undefined;
});

const wanted = { requests: 900, connections: 60, seed: 20_261_124, say: () => undefined };

test('hostile requests are answered, and leave the product and its ledger as they should be', async () => {
  program = await startProven(await cloneDatabase());
  const outcome = await onslaught(program, wanted);
  expect(outcome.injected.failures).toEqual([]);
  expect(outcome.knocked.failures).toEqual([]);
  expect(outcome).toMatchObject({ alive: true, ledger: [], polluted: false });
  expect(outcome.injected.requests).toBeGreaterThanOrEqual(wanted.requests);
  // Some get past the validation, or nothing behind it would be tried.
  expect(outcome.injected.statuses.get(200) ?? 0).toBeGreaterThan(20);
}, 300_000);

test('a route that breaks on one odd value is caught, and the request is shrunk to it', async () => {
  const body = z.strictObject({ title: z.string(), note: z.string() });
  program = await startProven(await cloneDatabase(), {
    makeIdentity: async (parts) => {
      const identity = await proofIdentity(parts);
      return {
        ...identity,
        mount: async (app, doors) => {
          await identity.mount?.(app, doors);
          const schema = { operationId: 'planted.break', body };
          app.post('/api/planted.break', { schema }, async (request) => {
            if (request.body.title.length > 250) throw new Error('too long for what is behind it');
            return {};
          });
        },
      };
    },
    logger: { level: 'silent' },
  });
  const only = (operation: string): boolean => operation === 'planted.break';
  const outcome = await onslaught(program, { ...wanted, requests: 3_000, connections: 0, only });
  expect(outcome.injected.failures).toHaveLength(1);
  expect(outcome.injected.failures[0]).toMatch(
    /^planted\.break: answered 500.*\n\s+curl -i -X POST .*planted\.break/s,
  );
}, 300_000);

test('an answer in no known shape, a late one and one that is no JSON are faults', () => {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const heard = (status: number, body: string, headers: object = json, tookMs = 1) =>
    fault({ status, headers: headers as never, body: Buffer.from(body), tookMs });
  expect(heard(400, '{"error":{"code":"malformed","message":"no"}}')).toBeUndefined();
  expect(heard(422, '{"refusal":{"code":"action.is_done"}}')).toBeUndefined();
  expect(heard(400, '{"error":"Bad Request","statusCode":400}')).toContain('unknown shape');
  expect(heard(404, '<h1>no</h1>', { 'content-type': 'text/html' })).toContain('without JSON');
  expect(heard(200, '{', json)).toContain('without JSON');
  expect(heard(503, '{}')).toContain('503');
  expect(heard(200, '{}', json, 60_000)).toContain('hung');
});
