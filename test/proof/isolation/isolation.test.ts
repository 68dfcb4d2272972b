import pg from 'pg';
import * as z from 'zod';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { id } from '../../../src/lib/resource-id.ts';
import { systemActor } from '../../../src/platform/access/actor.ts';
import { openScope } from '../../../src/platform/access/scope.ts';
import type { Http } from '../../../src/platform/http/server.ts';
import { cloneDatabase } from '../../app.ts';
import { isolate, type Asked, type Outcome } from './isolate.ts';
import { proofIdentity, startProven, type Proven } from './program.ts';

let program: Proven | undefined;
let owner: pg.Pool;
let ownFirm = '';
beforeAll(async () => {
  owner = new pg.Pool(await cloneDatabase());
});
afterAll(() => owner.end());
afterEach(async () => {
  await program?.stop();
  program = undefined;
});

const kinds = ({ findings }: Outcome): string[] => [
  ...new Set(findings.map(({ kind, operation }) => `${operation} ${kind}`)),
];

test('every operation of the document has an example that succeeds, and every id says of what', async () => {
  program = await startProven(await cloneDatabase());
  const outcome = await isolate(program, { walls: 'both', actors: [] });
  expect(outcome.findings).toEqual([]);
  expect(outcome.controls).toBe(outcome.operations);
  expect(outcome.ownSeen).toBeGreaterThan(0);
}, 300_000);

/** Starts the program with routes that no product should have, and probes only these. */
async function withPlanted(
  plant: (app: Http) => void,
  asked: Partial<Asked> = {},
): Promise<Outcome> {
  const database = await cloneDatabase();
  await owner.end();
  owner = new pg.Pool(database);
  program = await startProven(database, {
    makeIdentity: async (parts) => {
      const identity = await proofIdentity(parts);
      return {
        ...identity,
        mount: async (app, doors) => {
          await identity.mount?.(app, doors);
          plant(app);
        },
      };
    },
  });
  return isolate(program, {
    walls: 'both',
    actors: ['staff'],
    only: (operation) => operation.startsWith('planted.'),
    prepared: ({ own }) => void (ownFirm = own.id),
    ...asked,
  });
}

const schema = (operationId: string) => ({ operationId, tags: ['planted'] });

test('a list that shows another firm is caught, also where only row security holds it back', async () => {
  const listed = { 'planted.list': () => ({}) };
  const everything = async () => (await owner.query('SELECT name FROM person')).rows;
  const plain = await withPlanted(
    (app) => void app.get('/api/planted', { schema: schema('planted.list') }, everything),
    { planted: listed },
  );
  expect(kinds(plain)).toContain('planted.list leak');
  await program?.stop();

  // Forgets the organisation: nothing is seen of it until the second wall is gone.
  const forgetful = (app: Http): void =>
    void app.get('/api/planted', { schema: schema('planted.list') }, () =>
      (program as Proven).platform.database.transactions.read(
        openScope(ownFirm, systemActor, 'Europe/Berlin'),
        (tx) => tx.selectFrom('person').select('name').execute(),
      ),
    );
  expect(kinds(await withPlanted(forgetful, { planted: listed }))).not.toContain(
    'planted.list leak',
  );
  await program?.stop();
  const open = await withPlanted(forgetful, { planted: listed, walls: 'no row security' });
  expect(kinds(open)).toContain('planted.list leak');
}, 300_000);

test('an answer that tells a foreign id from a random one is caught, and so is a change', async () => {
  const params = z.strictObject({ id: id('person') });
  const outcome = await withPlanted(
    (app) => {
      app.get(
        '/api/planted/:id',
        { schema: { ...schema('planted.read'), params } },
        async (request, reply) => {
          const { rowCount } = await owner.query('SELECT FROM person WHERE id = $1', [
            request.params.id,
          ]);
          return reply.status(rowCount === 0 ? 404 : 403).send({});
        },
      );
      app.post(
        '/api/planted.touch',
        { schema: { ...schema('planted.touch'), body: params } },
        async (request, reply) => {
          await owner.query(`UPDATE person SET job_title = 'touched' WHERE id = $1`, [
            request.body.id,
          ]);
          return reply.status(404).send({});
        },
      );
    },
    {
      planted: {
        'planted.read': async (firm) => ({ params: { id: (await firm.person()).id } }),
        'planted.touch': async (firm) => ({ body: { id: (await firm.person()).id } }),
      },
    },
  );
  expect(kinds(outcome)).toContain('planted.read told apart');
  expect(kinds(outcome)).toContain('planted.touch rows changed');
}, 300_000);

test('an operation without an example, and an id that does not say of what, are caught', async () => {
  const body = z.strictObject({ person_id: z.uuid() });
  const outcome = await withPlanted(
    (app) => {
      app.get('/api/planted', { schema: schema('planted.forgotten') }, async () => ({}));
      app.post(
        '/api/planted.take',
        { schema: { ...schema('planted.take'), body } },
        async () => ({}),
      );
    },
    { planted: { 'planted.take': (firm) => ({ body: { person_id: firm.founder.personId } }) } },
  );
  const said = outcome.findings.map(({ operation, place, detail }) =>
    [operation, place, detail].join(' '),
  );
  expect(said).toContainEqual(
    expect.stringMatching(/^planted\.forgotten .*add 'planted\.forgotten' to requests/),
  );
  expect(said).toContainEqual(expect.stringMatching(/^planted\.take body person_id .*x-resource/));
}, 300_000);
