// The measured process: the whole product on a durable embedded PostgreSQL with the large world in
// it, and the references beside it. Talks to bench.ts over the channel of a forked process.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { assembleProgram } from '../../src/main.program.ts';
import { systemActor } from '../../src/platform/access/actor.ts';
import { openScope } from '../../src/platform/access/scope.ts';
import { systemClock } from '../../src/platform/clock/clock.ts';
import { makePool } from '../../src/platform/database/connections.ts';
import { found } from '../../src/features/organisation/commands/found.ts';
import { makeIdentity } from '../../src/platform/identity/make-identity.ts';
import { productRoot } from '../../src/platform/root.ts';
import { startTestPostgres } from '../postgres.ts';
import { signIn } from '../session.ts';
import { makeReferences } from './references.ts';
import { fillWorld } from './world.ts';

async function main(): Promise<void> {
  const postgres = await startTestPostgres({ durable: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const owner = { ...postgres.connection };
  const program = await assembleProgram({
    owner,
    migrations: join(productRoot, 'migrations'),
    webDirectory: join(productRoot, 'dist', 'web'),
    dataDir,
    publicUrl: 'http://localhost:4555',
    smtpUrl: undefined,
    filesUrl: undefined,
    clock: systemClock,
    version: 'bench',
    logger: false,
    requestsPerMinute: 0,
    makeIdentity,
  });
  const organisationId = randomUUID();
  const personId = randomUUID();
  const founded = await program.platform.commands.run(
    openScope(organisationId, systemActor, 'Europe/Berlin'),
    found,
    {
      organisation_id: organisationId,
      name: 'Measured',
      founder: { person_id: personId, name: 'Founder' },
    },
    randomUUID(),
  );
  if (!founded.ok) throw new Error(founded.refusal.code);
  const cookie = await signIn(program, owner, organisationId, personId);
  const today = new Date().toISOString().slice(0, 10);
  const ids = await fillWorld(owner, organisationId, today);
  const pool = makePool(owner, { max: 16, name: 'reference' });
  const references = makeReferences(pool, ids, organisationId);
  await program.app.listen({ host: '127.0.0.1', port: 0 });
  await references.listen({ host: '127.0.0.1', port: 0 });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  process.on('message', (message: string) => {
    if (message === 'memory')
      process.send?.({ memory: process.memoryUsage().rss, loopMs: delay.max / 1e6 });
    if (message === 'reset') delay.reset();
    if (message === 'stop') void stop();
  });
  const stop = async (): Promise<void> => {
    await references.close();
    await pool.end();
    await program.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  };
  const port = (app: { server: { address(): unknown } }): number =>
    (app.server.address() as AddressInfo).port;
  process.send?.({
    product: port(program.app),
    references: port(references as never),
    ids,
    organisationId,
    personId,
    cookie,
  });
}

void main();
