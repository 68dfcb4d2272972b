import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { evaluations } from '../../src/features/culture/jobs.ts';
import { countDay, countPastDay } from '../../src/features/culture/reads/counts.ts';
import { countMonth, monthsOf, monthsToCount } from '../../src/features/culture/reads/months.ts';
import { courseOf } from '../../src/features/culture/rules/course.ts';
import { evaluate } from '../../src/features/culture/rules/evaluation.ts';
import { DEFAULT_THRESHOLDS, INDICATOR_IDS } from '../../src/features/culture/rules/thresholds.ts';
import { keep } from '../../src/features/culture/store/kept.ts';
import { keepMonth } from '../../src/features/culture/store/months.ts';
import { addDays, dayOf, type Day } from '../../src/lib/day.ts';
import type { Scope } from '../../src/platform/access/scope.ts';
import { makePool } from '../../src/platform/database/connections.ts';
import { systemScope } from '../../src/platform/jobs/runner.ts';
import { startApp, type TestApp } from '../app.ts';
import { startTestPostgres } from '../postgres.ts';
import { backdateMeasures, fillFirms, LARGE, SMALL } from './engine-world.ts';
import { fillMeasures } from './measures-world.ts';
import { memoryOfTree } from './memory.ts';
import { makeReferences } from './references.ts';
import { median, timed } from './timed.ts';

/** Firms in one night, where no other number is asked for. */
export const FIRMS = 100;
const ZONE = 'Europe/Berlin';
const DATES = 10;
const DAY_MS = 86_400_000;

/**
 * All figures and signals of a large firm for one date, its trend of three years, and a night of many small firms. Each line
 * comes as soon as it is known: the whole takes minutes.
 */
export async function* measureEngine(firms: number): AsyncGenerator<string> {
  const postgres = await startTestPostgres({ durable: true });
  const app = await startApp({ owner: postgres.connection, poolSize: 16 });
  try {
    const today = dayOf(app.clock.now(), ZONE);
    const [large] = await fillFirms(app.owner, today, 1, LARGE);
    await fillMeasures(app.owner, large!);
    await backdateMeasures(app.owner, large!);
    yield* measureLarge(app, large!, today);
    const small = await fillFirms(app.owner, today, firms, SMALL);
    yield* measureNights(app, small);
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

async function* measureLarge(app: TestApp, firm: string, today: Day): AsyncGenerator<string> {
  const scope = await scopeOf(app, firm);
  const { transactions } = app.platform.database;
  const lookAt = (asOf: Day): Promise<number> =>
    lasting(() =>
      transactions.read(scope, async (tx) =>
        evaluate(await countDay(tx, scope, asOf), DEFAULT_THRESHOLDS),
      ),
    );
  const reference = await openReference(app, firm);
  for (let warm = 1; warm <= 6; warm += 1) await lookAt(addDays(today, -warm));
  await reference.ask(50);
  const times: number[] = [];
  const r1s: number[] = [];
  // In turns, so that whatever else the machine does slows down both.
  for (let at = 1; at <= DATES; at += 1) {
    r1s.push(...(await reference.ask(20)));
    times.push(await lookAt(addDays(today, -7 * at)));
  }
  await reference.close();
  const [one, r1] = [median(times), median(r1s)];
  yield (
    `engine, ${LARGE.people} people, ${await factsOf(app, firm)} facts of three years: all figures and signals of one date ` +
    `${one.toFixed(0)} ms (n=${DATES}), ${(one / r1).toFixed(1)} × the time of one R1 request of ${r1.toFixed(2)} ms, asked in turns (aim ≤ 60)`
  );
  yield await measureKept(app, scope, addDays(today, -1), r1);
  yield await measureTrend(app, scope, addDays(today, -1), one);
}

/** A date that a night has counted, as the pages ask for it: whether it still holds is asked of the ledger each time. */
async function measureKept(app: TestApp, scope: Scope, asOf: Day, r1: number): Promise<string> {
  const { transactions } = app.platform.database;
  const counted = await transactions.read(scope, (tx) => countPastDay(tx, scope, asOf));
  await transactions.write(scope, (write) => keep(write, counted, app.clock.now()));
  const times: number[] = [];
  for (let at = 0; at < 20 * DATES; at += 1) {
    times.push(
      await lasting(() =>
        transactions.read(scope, async (tx) =>
          evaluate((await countPastDay(tx, scope, asOf)).counts, DEFAULT_THRESHOLDS),
        ),
      ),
    );
  }
  const kept = median(times);
  return `  the same of a date that a night has counted: ${kept.toFixed(1)} ms (n=${times.length}), ${(kept / r1).toFixed(1)} × R1`;
}

/** The months of every figure: counted by the first night, and read afterwards as the pages of the figures do. */
async function measureTrend(app: TestApp, scope: Scope, asOf: Day, one: number): Promise<string> {
  const { transactions } = app.platform.database;
  const months = await transactions.read(scope, (tx) => monthsToCount(tx, scope, asOf));
  const anew = await lasting(async () => {
    for (const month of months) {
      const counted = await transactions.read(scope, (tx) => countMonth(tx, scope, month));
      await transactions.write(scope, (write) => keepMonth(write, counted, app.clock.now()));
    }
  });
  const kept = await lasting(async () => {
    const found = await transactions.read(scope, (tx) => monthsOf(tx, asOf));
    for (const id of INDICATOR_IDS) courseOf(id, found, DEFAULT_THRESHOLDS.indicators[id]);
  });
  const ratio = (time: number): string => (time / one).toFixed(2);
  return (
    `  a trend of ${months.length} months of every figure: ${kept.toFixed(0)} ms from what the nights kept, ${ratio(kept)} × one date ` +
    `(aim ≤ 10); counted anew ${anew.toFixed(0)} ms, ${ratio(anew)} × (n=1 each)`
  );
}

type Reference = {
  /** So many R1 requests one after the other, in milliseconds. */
  readonly ask: (count: number) => Promise<number[]>;
  readonly close: () => Promise<void>;
};

/** R1 on the same database. */
async function openReference(app: TestApp, firm: string): Promise<Reference> {
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
  return {
    ask: (count) => timed(count, () => fetch(`http://127.0.0.1:${port}/r1`)),
    close: async () => {
      await references.close();
      await pool.end();
    },
  };
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

/** The first night, which makes up for the two weeks and the months before it, and the one after it. */
async function* measureNights(app: TestApp, firms: readonly string[]): AsyncGenerator<string> {
  const before = process.memoryUsage.rss();
  const mib = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;
  const rate = (ms: number): string => `${((firms.length * 1_000) / ms).toFixed(1)} firms/s`;
  const first = await lasting(() => night(app, firms));
  yield `  the first night of ${firms.length} firms of ${SMALL.people} people, of 14 days and three years of months each: ${rate(first)} (n=1)`;
  app.clock.advance(DAY_MS);
  const second = await lasting(() => night(app, firms));
  yield (
    `  the night after it: ${rate(second)} (n=1); memory of the process ${mib(process.memoryUsage.rss())} (${mib(before)} before), ` +
    `with PostgreSQL ${mib(memoryOfTree(process.pid))}`
  );
}

async function night(app: TestApp, firms: readonly string[]): Promise<void> {
  const left = [...firms];
  // As many at a time as the product's own jobs.
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      for (let firm = left.pop(); firm !== undefined; firm = left.pop()) {
        await evaluations.run(app.platform, await scopeOf(app, firm));
      }
    }),
  );
}

/** Milliseconds. */
async function lasting(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}
