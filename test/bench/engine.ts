import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { evaluations } from '../../src/features/culture/jobs.ts';
import { countDay, countPastDay } from '../../src/features/culture/reads/counts.ts';
import { evaluate } from '../../src/features/culture/rules/evaluation.ts';
import { DEFAULT_THRESHOLDS } from '../../src/features/culture/rules/thresholds.ts';
import { keep } from '../../src/features/culture/store/kept.ts';
import { addDays, dayOf, type Day } from '../../src/lib/day.ts';
import { makePool } from '../../src/platform/database/connections.ts';
import { systemScope } from '../../src/platform/jobs/runner.ts';
import { startApp, type TestApp } from '../app.ts';
import { startTestPostgres } from '../postgres.ts';
import { fillFirms, LARGE, SMALL } from './engine-world.ts';
import { fillMeasures } from './measures-world.ts';
import { memoryOfTree } from './memory.ts';
import { makeReferences } from './references.ts';
import { median, timed } from './timed.ts';

/** Firms in one night, where no other number is asked for. */
export const FIRMS = 100;
const ZONE = 'Europe/Berlin';
const DATES = 10;
const MONTHS = 36;
const DAY_MS = 86_400_000;

/** All figures and signals of a large firm for one date and for each month of three years, and a night of many small firms. */
export async function measureEngine(firms: number): Promise<string[]> {
  const postgres = await startTestPostgres({ durable: true });
  const app = await startApp({ owner: postgres.connection, poolSize: 16 });
  try {
    const today = dayOf(app.clock.now(), ZONE);
    const [large] = await fillFirms(app.owner, today, 1, LARGE);
    await fillMeasures(app.owner, large!);
    const lines = await measureLarge(app, large!, today);
    const small = await fillFirms(app.owner, today, firms, SMALL);
    return [...lines, ...(await measureNights(app, small))];
  } finally {
    await app.stop();
    await postgres.stop();
  }
}

async function scopeOf(app: TestApp, firm: string) {
  const scope = await systemScope(app.platform, firm);
  if (scope === undefined) throw new Error(`No firm ${firm}`);
  return scope;
}

async function measureLarge(app: TestApp, firm: string, today: Day): Promise<string[]> {
  const r1 = await oneRequest(app, firm);
  const scope = await scopeOf(app, firm);
  const { transactions } = app.platform.database;
  const lookAt = async (asOf: Day): Promise<number> => {
    const began = performance.now();
    await transactions.read(scope, async (tx) =>
      evaluate(await countDay(tx, scope, asOf), DEFAULT_THRESHOLDS),
    );
    return performance.now() - began;
  };
  for (let warm = 1; warm <= 3; warm += 1) await lookAt(addDays(today, -warm));
  const times: number[] = [];
  for (let at = 1; at <= DATES; at += 1) times.push(await lookAt(addDays(today, -7 * at)));
  const one = median(times);
  const months = Array.from({ length: MONTHS }, (_, at) => addDays(today, -30 * (at + 1)));
  let anew = 0;
  for (const asOf of months) {
    anew += await lookAt(asOf);
    const counted = await transactions.read(scope, (tx) => countDay(tx, scope, asOf));
    await transactions.write(scope, (write) =>
      keep(write, { head: LARGE.entries, counts: counted }, app.clock.now()),
    );
  }
  const began = performance.now();
  for (const asOf of months) {
    await transactions.read(scope, async (tx) =>
      evaluate((await countPastDay(tx, scope, asOf)).counts, DEFAULT_THRESHOLDS),
    );
  }
  const kept = performance.now() - began;
  const ratio = (time: number): string => (time / one).toFixed(1);
  return [
    `engine, ${LARGE.people} people, ${await factsOf(app, firm)} facts of three years: all figures and signals of one date ` +
      `${one.toFixed(0)} ms (n=${DATES}), ${(one / r1).toFixed(1)} × the time of one R1 request of ${r1.toFixed(2)} ms (aim ≤ 60)`,
    `  a trend of ${MONTHS} months: ${kept.toFixed(0)} ms from what the nights kept, ${ratio(kept)} × one date (aim ≤ 10); ` +
      `counted anew ${anew.toFixed(0)} ms, ${ratio(anew)} × (n=1 each)`,
  ];
}

/** The middle of 200 R1 requests on the same database. */
async function oneRequest(app: TestApp, firm: string): Promise<number> {
  const pool = makePool(app.owner, { max: 16, name: 'reference' });
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM action WHERE organisation_id = $1 ORDER BY md5(id::text) LIMIT 1000',
    [firm],
  );
  const references = makeReferences(
    pool,
    rows.map(({ id }) => id),
    firm,
  );
  await references.listen({ host: '127.0.0.1', port: 0 });
  const { port } = references.server.address() as AddressInfo;
  await timed(50, () => fetch(`http://127.0.0.1:${port}/r1`));
  const r1 = median(await timed(200, () => fetch(`http://127.0.0.1:${port}/r1`)));
  await references.close();
  await pool.end();
  return r1;
}

/** Actions and their moves, problems, what people said, requests and values of measures. */
async function factsOf(app: TestApp, firm: string): Promise<number> {
  const tables = [
    'action',
    'action_due_move',
    'problem',
    'voice_item',
    'resource_request',
    'measure_value',
  ];
  const client = new pg.Client(app.owner);
  await client.connect();
  const counts = tables.map(
    (table) => `(SELECT count(*) FROM ${table} WHERE organisation_id = $1)`,
  );
  const { rows } = await client.query<{ facts: string }>(`SELECT ${counts.join(' + ')} AS facts`, [
    firm,
  ]);
  await client.end();
  return Number(rows[0]!.facts);
}

/** The first night, which makes up for the two weeks before it, and the one after it. */
async function measureNights(app: TestApp, firms: readonly string[]): Promise<string[]> {
  const before = process.memoryUsage.rss();
  const first = await night(app, firms);
  app.clock.advance(DAY_MS);
  const second = await night(app, firms);
  const mib = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;
  const rate = (ms: number): string => ((firms.length * 1_000) / ms).toFixed(1);
  return [
    `  a night of ${firms.length} firms of ${SMALL.people} people: ${rate(second)} firms/s; the first one, of 14 days each, ` +
      `${rate(first)} firms/s (n=1); memory of the process ${mib(process.memoryUsage.rss())} (${mib(before)} before), ` +
      `with PostgreSQL ${mib(memoryOfTree(process.pid))}`,
  ];
}

async function night(app: TestApp, firms: readonly string[]): Promise<number> {
  const began = performance.now();
  const left = [...firms];
  // As many at a time as the product's own jobs.
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      for (let firm = left.pop(); firm !== undefined; firm = left.pop()) {
        await evaluations.run(app.platform, await scopeOf(app, firm));
      }
    }),
  );
  return performance.now() - began;
}
