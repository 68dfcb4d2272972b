import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { hostileFiles } from '../../../test/hostile/spreadsheets.ts';
import { openFile, upload } from '../../../test/imports.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { watch, work } from './jobs/work.ts';

// No job runs by itself here: each test says when, and what happens to the process that runs it.
let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
});

const LOG = `Ref,Description,Owner,Due
NC-1,Guard missing on press 3,Ana Horvat,2026-12-01
NC-2,Wrong drawing at station 4,Ben Okafor,2026-12-15
`;

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
type Read = any;
const read = async (id: string): Promise<Read> =>
  (await get(app, firm.founder, `/api/imports/${id}`)).body;
const actions = async (): Promise<Read[]> =>
  (await get(app, firm.founder, '/api/actions?state=all')).body.rows;
const inHand = (id: string): Promise<Read> =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query(
      'SELECT id, claim, attempts FROM import_work WHERE import_id = $1',
      [id],
    );
    return rows[0];
  });
const payload = async (id: string) => ({
  importId: id,
  workId: String((await inHand(id))?.id),
  organisationId: firm.id,
});
const doWork = async (id: string): Promise<void> =>
  work.run(app.platform, (await systemScope(app.platform, firm.id))!, await payload(id));
const opened = async (content: string | Buffer = LOG): Promise<Read> => {
  const id = await openFile(app, firm.founder, content, 'log.csv');
  await doWork(id);
  return read(id);
};
const start = async (given: Read): Promise<void> => {
  const body = { id: given.id, version: given.version };
  expect(await post(app, firm.founder, 'import.run', body)).toMatchObject({ status: 200 });
};

const WAITING = `SELECT pid FROM pg_locks WHERE relation = 'action'::regclass AND NOT granted`;

/** Lets the writing get as far as its first record and no further, while `act` runs. */
async function heldUp(id: string, act: () => Promise<void>): Promise<void> {
  const holder = new pg.Client(app.owner);
  await holder.connect();
  try {
    await holder.query('BEGIN; LOCK TABLE action IN EXCLUSIVE MODE');
    const working = doWork(id).catch(() => undefined);
    while ((await holder.query(WAITING)).rowCount === 0) await wait(20);
    await act();
    await holder.query('ROLLBACK');
    await working;
  } finally {
    await holder.end();
  }
}

describe('a file that is no register', () => {
  const chosen = [
    'protected by a password',
    'Excel 97',
    'two million empty lines',
    'white space alone',
  ];
  const files = hostileFiles().filter((file) => chosen.includes(file.name));

  it.each(files.map((file) => [file.name, file] as const))('is refused: %s', async (_, file) => {
    const refused = await opened(file.bytes());
    expect(refused).toMatchObject({ state: 'refused', can: { map: false, run: false } });
    expect(file.expect).toContain(refused.refusal.code);
    expect(await inHand(refused.id)).toBeUndefined();
  });

  it('may have no table, and then nothing can be brought in', async () => {
    const empty = await opened('just some words\nand some more\n');
    expect(empty).toMatchObject({
      state: 'choosing',
      open_points: ['no_table'],
      can: { run: false },
    });
  });
});

describe('two people, or one who clicks twice', () => {
  it('start it once', async () => {
    const given = await opened();
    const body = { id: given.id, version: given.version };
    const key = randomUUID();
    const clicks = await Promise.all([
      post(app, firm.founder, 'import.run', body, key),
      post(app, firm.founder, 'import.run', body, key),
      post(app, firm.founder, 'import.run', body),
    ]);
    expect(clicks.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(clicks.find(({ status }) => status === 422)?.body.refusal.code).toBe(
      'record.changed_meanwhile',
    );
    await doWork(given.id);
    expect(await actions()).toHaveLength(2);
  });

  it('do not overwrite what the other one chose', async () => {
    const given = await opened();
    const choices = { id: given.id, version: given.version, ...given.choices };
    await post(app, firm.founder, 'import.map', { ...choices, existing: 'skip' });
    const second = await post(app, firm.founder, 'import.map', { ...choices, existing: 'stop' });
    expect(second).toMatchObject({
      status: 422,
      body: { refusal: { code: 'record.changed_meanwhile' } },
    });
    expect((await read(given.id)).choices.existing).toBe('skip');
  });
});

describe('rows that are refused', () => {
  it('are left out only where somebody has said so, and can be downloaded', async () => {
    const given = await opened(`${LOG}nc-1,The same again,,\n`);
    expect(given).toMatchObject({
      state: 'ready',
      counts: { new: 2, refused: 1, with_problems: 1 },
    });
    const body = { id: given.id, version: given.version };
    expect((await post(app, firm.founder, 'import.run', body)).body.refusal).toEqual({
      code: 'import.rows_refused',
      details: { count: 1 },
    });
    const file = await app.app.inject({
      url: `/api/imports/${given.id}/problems`,
      headers: { cookie: firm.founder.cookie },
    });
    expect(file.body).toContain('"log!A4",4,');
    expect(file.body).toContain('"Row 2 has the reference nc-1 already."');
    await post(app, firm.founder, 'import.run', { ...body, without_refused: true });
    await doWork(given.id);
    expect((await read(given.id)).done).toMatchObject({ created: 2, left_out: 1 });
  });
});

describe('an import that is stopped', () => {
  it('by a person while it writes, leaves nothing behind', async () => {
    const given = await opened();
    await start(given);
    await heldUp(given.id, async () => {
      expect(await post(app, firm.founder, 'import.cancel', { id: given.id })).toMatchObject({
        status: 200,
      });
    });
    expect(await read(given.id)).toMatchObject({ state: 'cancelled', progress: null });
    expect(await actions()).toEqual([]);
    const people = await get(app, firm.founder, '/api/people?state=as_written');
    expect(people.body.rows).toEqual([]);
  });

  it('by a broken connection while it writes, is written whole the next time', async () => {
    const given = await opened();
    await start(given);
    await heldUp(given.id, async () => {
      const client = new pg.Client(app.owner);
      await client.connect();
      await client.query(`SELECT pg_terminate_backend(pid) FROM (${WAITING}) waiting`);
      await client.end();
    });
    expect(await read(given.id)).toMatchObject({ state: 'running' });
    expect(await actions()).toEqual([]);
    await doWork(given.id);
    expect(await read(given.id)).toMatchObject({ state: 'done', done: { created: 2 } });
    expect(await actions()).toHaveLength(2);
  });

  it('by the death of its process, is taken over by another', async () => {
    const id = await openFile(app, firm.founder, LOG, 'log.csv');
    const given = await payload(id);
    const scope = (await systemScope(app.platform, firm.id))!;
    const waiting = async (task: string): Promise<number> =>
      (
        await app.platform.database.jobs.query(
          `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = $1 AND locked_at IS NULL AND key LIKE $2`,
          [task, `%${given.workId}`],
        )
      ).rowCount ?? 0;
    const dies = (seconds: number): Promise<unknown> =>
      asOwner(app, firm.id, (client) =>
        client.query(
          `UPDATE import_work SET claim = gen_random_uuid(), attempts = attempts + 1,
             heard_at = clock_timestamp() - make_interval(secs => $2) WHERE import_id = $1`,
          [id, seconds],
        ),
      );
    await app.platform.database.jobs.query(
      `DELETE FROM graphile_worker._private_jobs WHERE key = $1`,
      [`import.work:${given.workId}`],
    );
    await dies(5);
    await watch.run(app.platform, scope, given);
    expect(await waiting('import.work')).toBe(0);
    await dies(60);
    await watch.run(app.platform, scope, given);
    expect(await waiting('import.work')).toBe(1);
    expect(await waiting('import.watch')).toBe(1);
    await doWork(id);
    expect(await read(id)).toMatchObject({ state: 'ready' });
  });

  it('by death again and again, is said to have failed', async () => {
    const id = await openFile(app, firm.founder, LOG, 'log.csv');
    await asOwner(app, firm.id, (client) =>
      client.query('UPDATE import_work SET attempts = 3 WHERE import_id = $1', [id]),
    );
    await doWork(id);
    expect(await read(id)).toMatchObject({
      state: 'failed',
      trouble: { code: 'import.interrupted' },
      progress: null,
    });
  });

  it('because who asked may not any more, writes nothing', async () => {
    const consultant = await addMember(app, firm, ['consultant']);
    const given = await opened();
    const body = { id: given.id, version: given.version };
    expect((await post(app, consultant, 'import.run', body)).status).toBe(200);
    await asOwner(app, firm.id, (client) =>
      client.query('UPDATE person_role SET ends_on = $2 WHERE person_id = $1', [
        consultant.personId,
        '2020-06-01',
      ]),
    );
    await doWork(given.id);
    expect(await read(given.id)).toMatchObject({
      state: 'ready',
      trouble: { code: 'import.not_allowed_any_more' },
    });
    expect(await actions()).toEqual([]);
  });
});

describe('who may', () => {
  it('bring in files: top management, system managers and consultants', async () => {
    for (const role of ['staff', 'line_manager', 'internal_auditor', 'external_auditor'] as const) {
      const member = await addMember(app, firm, [role]);
      expect((await get(app, member, '/api/imports')).status).toBe(403);
      const body = { upload: 'x.y', register: 'action' };
      expect((await post(app, member, 'import.open', body)).status).toBe(403);
    }
  });

  it('see an import: nobody of another firm', async () => {
    const given = await opened();
    const other = await foundFirm(app, 'Other');
    for (const path of ['', '/rows', '/obstacles', '/problems', '/file']) {
      const answer = await app.app.inject({
        url: `/api/imports/${given.id}${path}`,
        headers: { cookie: other.founder.cookie },
      });
      expect(answer.statusCode).toBe(404);
    }
    const body = { id: given.id, version: given.version };
    for (const command of ['import.run', 'import.try', 'import.undo', 'import.cancel']) {
      const sent = command === 'import.cancel' ? { id: given.id } : body;
      expect((await post(app, other.founder, command, sent)).status).toBe(404);
    }
    const sent = await upload(app, firm.founder, LOG, 'log.csv');
    const stolen = { upload: sent.body.upload, register: 'action' };
    expect((await post(app, other.founder, 'import.open', stolen)).body.refusal.code).toBe(
      'file.upload_unknown',
    );
  });
});
