import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Firm, foundFirm, post, startApp, type TestApp } from '../../../test/app.ts';
import { backUp, newFolder, restoreInto } from '../../../test/archives.ts';
import type { Connection } from '../database/connections.ts';
import { originOf } from '../ledger/append.ts';
import { makeCheckpoint, type StoredCheckpoint } from '../ledger/checkpoints.ts';
import { compareWithKnown, rememberCheckpoint } from '../ledger/known-checkpoints.ts';
import { tellKnownStandings } from '../ledger/known-standings.ts';
import { isAllWell, restoreInWords } from './words.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let app: TestApp;
let firm: Firm;
/** An archive made before the firm went on. */
let past = '';

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app, 'Firm');
  past = join(newFolder(), 'past.tar.gz');
  await backUp(app, past);
});
afterAll(() => app.stop());

/** A new, wholly empty database on the same server. */
async function emptyDatabase(): Promise<Connection> {
  const database = `r_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ ...app.owner, database: 'postgres' });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}`);
  await admin.end();
  return { ...app.owner, database };
}

async function act(program: TestApp, title: string): Promise<void> {
  const { status } = await post(program, firm.founder, 'action.create', { title });
  if (status !== 200) throw new Error(`action.create answered ${status}`);
}

function checkpointOf(program: TestApp): Promise<StoredCheckpoint> {
  const { installation, database, signer, clock } = program.platform;
  const origin = originOf(installation, firm.id);
  const of = { organisationId: firm.id, origin, occasion: 'demand', at: clock.now() } as const;
  return database.transactions.write(firm.founder.scope, (write) =>
    makeCheckpoint(write, of, signer),
  );
}

function compare(program: TestApp, directory: string) {
  const { installation, database } = program.platform;
  return database.transactions.read(firm.founder.scope, (read) =>
    compareWithKnown(read, { directory, installation, organisationId: firm.id }),
  );
}

function keptIn(directory: string) {
  return JSON.parse(readFileSync(join(directory, 'known-checkpoints.json'), 'utf8')) as {
    newest: Record<string, { note: string }>;
    lost: { organisation: string; found_size: number }[];
  };
}

test('a restore of an older state is told with what is missing, and then goes on from there', async () => {
  const dataDir = newFolder();
  for (const title of ['One', 'Two', 'Three']) await act(app, title);
  const { size, note, ...rest } = await checkpointOf(app);
  await rememberCheckpoint(dataDir, firm.id, { note, ...rest });
  const owner = await emptyDatabase();
  const restored = await restoreInto(owner, dataDir, past);
  expect(isAllWell(restored.findings)).toBe(false);
  expect(restored.findings).toMatchObject([
    {
      asBackedUp: true,
      ledger: { sound: true },
      standing: { state: 'shorter', covered: size, size: size - 3 },
    },
  ]);
  expect(restoreInWords(restored, []).join('\n')).toContain(
    `The ledger of Firm has 1 entry, but a checkpoint signed on 2026-11-24 covers ${size}: 3 entries are missing, as after restoring an older backup.`,
  );
  expect(keptIn(dataDir)).toMatchObject({
    newest: {},
    lost: [{ organisation: firm.id, note, found_size: size - 3 }],
  });
  const again = await startApp({ owner, dataDir });
  expect(await tellKnownStandings(again.platform)).toEqual([]);
  await again.stop();
});

test('a database put back by other means is told at every start', async () => {
  const dataDir = newFolder();
  const owner = await emptyDatabase();
  await restoreInto(owner, newFolder(), past);
  await act(app, 'Four');
  const checkpoint = await checkpointOf(app);
  await rememberCheckpoint(dataDir, firm.id, checkpoint);
  const program = await startApp({ owner, dataDir });
  for (let start = 0; start < 2; start += 1)
    expect(await tellKnownStandings(program.platform)).toEqual([
      expect.stringMatching(/^The ledger of Firm has 1 entry, but .* are missing/),
    ]);
  await program.stop();
  const empty = await startApp({ owner: await emptyDatabase(), dataDir });
  expect(await tellKnownStandings(empty.platform)).toEqual([
    `A checkpoint is known of an organisation that is not in this database: ${firm.id}.`,
  ]);
  await empty.stop();
});

test('a log that goes on is well, and its newest checkpoint is kept', async () => {
  const dataDir = newFolder();
  const first = await checkpointOf(app);
  expect(await compare(app, dataDir)).toBeUndefined();
  expect(keptIn(dataDir).newest[firm.id]?.note).toBe(first.note);
  await act(app, 'Five');
  expect(await compare(app, dataDir)).toMatchObject({ state: 'continues', covered: first.size });
  const second = await checkpointOf(app);
  await compare(app, dataDir);
  expect(keptIn(dataDir).newest[firm.id]?.note).toBe(second.note);
  await rememberCheckpoint(dataDir, firm.id, first);
  expect(keptIn(dataDir).newest[firm.id]?.note).toBe(second.note);
});

test('another history of the same length is told apart from a shorter one', async () => {
  const dataDir = newFolder();
  const branch = join(newFolder(), 'branch.tar.gz');
  await backUp(app, branch);
  const owner = await emptyDatabase();
  await restoreInto(owner, newFolder(), branch);
  const twin = await startApp({ owner });
  await act(twin, 'What the twin did');
  const checkpoint = await checkpointOf(twin);
  await twin.stop();
  await rememberCheckpoint(dataDir, firm.id, checkpoint);
  await act(app, 'What we did');
  expect(await compare(app, dataDir)).toMatchObject({
    state: 'differs',
    covered: checkpoint.size,
  });
});
