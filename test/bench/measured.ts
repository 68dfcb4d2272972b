// The measured process: the whole product on a durable embedded PostgreSQL with the large world in
// it, and the references beside it. Talks to bench.ts over the channel of a forked process.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { TRIES_SET } from '../../src/features/letterbox/contract/kinds.ts';
import { assembleProgram, type Program } from '../../src/main.program.ts';
import { systemClock } from '../../src/platform/clock/clock.ts';
import { makePool, type Connection } from '../../src/platform/database/connections.ts';
import { makeIdentity } from '../../src/platform/identity/make-identity.ts';
import { productRoot } from '../../src/platform/root.ts';
import { startTestPostgres } from '../postgres.ts';
import { makeReferences } from './references.ts';
import { hangPosters } from './letterbox.ts';
import { fillMeasures } from './measures-world.ts';
import { fillVoice } from './voice-world.ts';
import { fillLedger } from './world-ledger.ts';
import { fillPackWorld, fillWorld, RECORDS_OF_PACK } from './world.ts';

const WEB = join(productRoot, 'dist', 'web');
const ORIGIN = 'http://localhost:4555';

/** What bench.ts is told once everything listens. */
export type Ready = {
  readonly product: number;
  readonly references: number;
  readonly ids: readonly string[];
  /** How many records the firm of the pack has. */
  readonly records: number;
  readonly measureIds: readonly string[];
  /** The codes of posters in every firm. */
  readonly posters: readonly string[];
  /** Whether the client was built, so that pages can be opened. */
  readonly drawn: boolean;
  readonly organisationId: string;
  readonly personId: string;
  readonly cookie: string;
};

/** What bench.ts is told when it asks: memory of this process in bytes, the loop's longest pause in ms. */
export type Pulse = { readonly memory: number; readonly loopMs: number };

async function assembleMeasured(owner: Connection, dataDir: string): Promise<Program> {
  return assembleProgram({
    owner,
    migrations: join(productRoot, 'migrations'),
    webDirectory: existsSync(WEB) ? WEB : undefined,
    dataDir,
    publicUrl: ORIGIN,
    smtpUrl: undefined,
    filesUrl: undefined,
    clock: systemClock,
    version: 'bench',
    logger: false,
    requestsPerMinute: 0,
    makeIdentity,
    tuning: { [TRIES_SET]: 1 },
  });
}

/** Founds the firm through the printed link, as its first user does, and stays signed in. */
async function foundFirm({ app, platform }: Program) {
  const code = (await platform.identity.firstRunLink())?.split('#')[1];
  const answer = await app.inject({
    method: 'POST',
    url: '/api/identity/set-up',
    headers: {
      'content-type': 'application/json',
      origin: ORIGIN,
      'sec-fetch-site': 'same-origin',
    },
    payload: JSON.stringify({
      code,
      firm: 'Measured',
      name: 'Founder',
      email: 'founder@example.org',
      password: 'copper kettle over seven hills',
      timeZone: 'Europe/Berlin',
    }),
  });
  if (answer.statusCode !== 200) throw new Error(`No firm: ${answer.body}`);
  const cookie = [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ');
  const me = (await app.inject({ url: '/api/me', headers: { cookie } })).json<{
    person: { id: string };
    organisation: { id: string };
  }>();
  return { cookie, organisationId: me.organisation.id, personId: me.person.id };
}

async function main(): Promise<void> {
  const postgres = await startTestPostgres({ durable: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const owner = { ...postgres.connection };
  const program = await assembleMeasured(owner, dataDir);
  const firm = await foundFirm(program);
  const today = new Date().toISOString().slice(0, 10);
  const fill = process.argv[2] === 'pack' ? fillPackWorld : fillWorld;
  const ids = await fill(owner, firm.organisationId, today);
  await fillLedger(program.platform, owner, firm.organisationId);
  const measureIds = await fillMeasures(owner, firm.organisationId);
  const pool = makePool(owner, { max: 16, name: 'reference' });
  const references = makeReferences(pool, ids, firm.organisationId);
  await program.startJobs(() => undefined);
  await program.app.listen({ host: '127.0.0.1', port: 0 });
  await references.listen({ host: '127.0.0.1', port: 0 });
  const fillLater = () => fillVoice(owner, firm.organisationId);
  listenToBench(fillLater, async () => {
    await references.close();
    await pool.end();
    await program.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  });
  const ready: Ready = {
    ...firm,
    product: (program.app.server.address() as AddressInfo).port,
    references: (references.server.address() as AddressInfo).port,
    ids,
    records: RECORDS_OF_PACK,
    measureIds,
    posters: await hangPosters(owner),
    drawn: existsSync(WEB),
  };
  process.send?.(ready);
}

function listenToBench(fill: () => Promise<void>, stop: () => Promise<void>): void {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  process.on('message', (message: string) => {
    if (message === 'pulse') {
      const pulse: Pulse = { memory: process.memoryUsage.rss(), loopMs: delay.max / 1e6 };
      process.send?.(pulse);
    }
    if (message === 'reset') delay.reset();
    if (message === 'say') void fill().then(() => process.send?.('said'));
    if (message === 'stop') void stop();
  });
}

void main();
