import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { TRIES_SET } from '../src/features/letterbox/contract/kinds.ts';
import { found } from '../src/features/organisation/commands/found.ts';
import { assembleProgram, type Program, type ProgramOptions } from '../src/main.program.ts';
import { systemActor, type Role } from '../src/platform/access/actor.ts';
import { openScope, type Scope } from '../src/platform/access/scope.ts';
import { SetClock } from '../src/platform/clock/clock.ts';
import type { Connection } from '../src/platform/database/connections.ts';
import { productRoot } from '../src/platform/root.ts';
import { testIdentity } from './identity.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Connection;
    template: string;
  }
}

export const NOW = new Date('2026-11-24T09:00:00Z');

/** The whole program on a database of its own, cloned from the migrated template; the clock is set by the test. */
export type TestApp = Program & { readonly clock: SetClock; readonly owner: Connection };

/** Starts the program for a test file. Call `stop()` in afterAll. */
export async function startApp(options: Partial<ProgramOptions> = {}): Promise<TestApp> {
  const owner = options.owner ?? (await cloneDatabase());
  const clock = new SetClock(NOW);
  const program = await assembleProgram({
    owner,
    migrations: join(productRoot, 'migrations'),
    webDirectory: undefined,
    dataDir: mkdtempSync(join(tmpdir(), 'plumbline-data-')),
    publicUrl: 'http://localhost:4555',
    smtpUrl: undefined,
    filesUrl: undefined,
    clock,
    version: 'test',
    logger: false,
    requestsPerMinute: 0,
    poolSize: 6,
    makeIdentity: testIdentity,
    // Work enough to be looked at, and soon done.
    tuning: { [TRIES_SET]: 3 },
    ...options,
  });
  return { ...program, clock, owner };
}

/** A fresh database with the final schema, from the template made once in the global setup. */
export async function cloneDatabase(): Promise<Connection> {
  const server = inject('postgres');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ ...server, database: 'postgres' });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`);
  } finally {
    await admin.end();
  }
  return { ...server, database: name };
}

/** A person of a test organisation who can make requests. */
export type Member = { readonly personId: string; readonly cookie: string; readonly scope: Scope };

/** A fresh organisation with its founder, who is top management and system manager. */
export type Firm = { readonly id: string; readonly founder: Member };

export async function foundFirm(app: TestApp, name = 'Firm'): Promise<Firm> {
  const id = randomUUID();
  const personId = randomUUID();
  const scope = openScope(id, systemActor, 'Europe/Berlin');
  const outcome = await app.platform.commands.run(
    scope,
    found,
    { organisation_id: id, name, founder: { person_id: personId, name: 'Founder' } },
    randomUUID(),
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { id, founder: await admit(app, id, personId) };
}

/** Another person with these roles, able to make requests. Written straight to the tables: tests of people use the commands. */
export async function addMember(
  app: TestApp,
  firm: Firm,
  roles: readonly Role[],
  name = roles.join(' '),
): Promise<Member> {
  const personId = randomUUID();
  await asOwner(app, firm.id, async (client) => {
    await client.query(
      'INSERT INTO person (organisation_id, id, name, recorded_at) VALUES ($1, $2, $3, $4)',
      [firm.id, personId, name, app.clock.now()],
    );
    for (const role of roles) {
      await client.query(
        `INSERT INTO person_role (organisation_id, id, person_id, role, starts_on) VALUES ($1, $2, $3, $4, '2020-01-01')`,
        [firm.id, randomUUID(), personId, role],
      );
    }
  });
  return admit(app, firm.id, personId);
}

/** Runs SQL as the owner of the tables, whom row security may not hold, so it names its organisation itself; for arranging and for looking behind the curtain. */
export async function asOwner<Result>(
  app: TestApp,
  organisationId: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(app.owner);
  await client.connect();
  try {
    await client.query(`SELECT set_config('app.organisation', $1, false)`, [organisationId]);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function admit(app: TestApp, organisationId: string, personId: string): Promise<Member> {
  const userId = `user-${personId}`;
  await asOwner(app, organisationId, async (client) => {
    await insertUser(client, userId);
    await client.query(
      'INSERT INTO identity.membership (user_id, organisation_id, person_id) VALUES ($1, $2, $3)',
      [userId, organisationId, personId],
    );
  });
  const scope = await scopeOf(app, organisationId, personId);
  return { personId, cookie: `test-session=${userId}`, scope };
}

/** What a member's requests are answered with now: their roles may be others than when they were let in. */
export function scopeOf(app: TestApp, organisationId: string, personId: string): Promise<Scope> {
  const lastProvenAt = app.clock.now();
  return app.platform.gate.enter(
    {
      userId: `user-${personId}`,
      sessionId: 'test',
      strong: true,
      secondFactor: true,
      ownDevice: false,
      lastProvenAt,
    },
    organisationId,
  );
}

/** The account table is the identity library's; a row is all a membership needs. */
async function insertUser(client: pg.Client, userId: string): Promise<void> {
  const address = `${createHash('sha1').update(userId).digest('hex')}@test.invalid`;
  await client.query(
    `INSERT INTO identity."user" (id, name, email, email_verified, created_at, updated_at)
     VALUES ($1, $1, $2, false, now(), now())`,
    [userId, address],
  );
}

export type Answer = {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
  readonly body: any;
  readonly headers: Record<string, unknown>;
};

/** Asks the program over HTTP as a member; commands get a fresh idempotency key unless one is given. */
export async function post(
  app: TestApp,
  member: Member,
  command: string,
  body: unknown,
  key: string = randomUUID(),
): Promise<Answer> {
  const response = await app.app.inject({
    method: 'POST',
    url: `/api/${command}`,
    headers: { cookie: member.cookie, 'content-type': 'application/json', 'idempotency-key': key },
    payload: JSON.stringify(body),
  });
  return {
    status: response.statusCode,
    body: response.body === '' ? null : response.json(),
    headers: response.headers,
  };
}

export async function get(app: TestApp, member: Member, url: string): Promise<Answer> {
  const response = await app.app.inject({ method: 'GET', url, headers: { cookie: member.cookie } });
  return {
    status: response.statusCode,
    body: response.body === '' ? null : response.json(),
    headers: response.headers,
  };
}
