import { randomUUID } from 'node:crypto';
import { measureChart, type Drawing, type Known } from '../../src/features/measures/rules/chart.ts';
import { nextPeriod } from '../../src/features/measures/rules/periods.ts';
import type { Day } from '../../src/lib/day.ts';
import { launchChromium, viewports } from '../browser.ts';
import { CHARTS, FIRST, POINTS } from './measures-world.ts';
import { watchLongTasks } from './page.ts';
import type { Ready } from './measured.ts';
import { median, timed } from './timed.ts';

const SERIES = 5_000;
const LONG = 120;
const ROUNDS = 10;

/** The wall at the server and in a browser, and what recomputing all series of a large firm takes. */
export async function measureMeasures(ready: Ready): Promise<string[]> {
  const product = `http://127.0.0.1:${ready.product}`;
  const headers = { cookie: ready.cookie };
  const reference = `http://127.0.0.1:${ready.references}/r1`;
  const r1 = median(await timed(200, () => fetch(reference)));
  const url = `${product}/api/measures`;
  const anew = median(
    await timed(
      30,
      () => fetch(url, { headers }),
      () => noteSomething(product, ready),
    ),
  );
  const kept = median(await timed(200, () => fetch(url, { headers })));
  const lines = [
    `measures wall, ${CHARTS} charts of ${POINTS} points: ${anew.toFixed(1)} ms composed anew (n=30), ` +
      `${kept.toFixed(1)} ms kept (n=200); ${(anew / r1).toFixed(1)} and ${(kept / r1).toFixed(1)} × ` +
      `the time of one R1 request of ${r1.toFixed(2)} ms (aim ≤ 10)`,
    await drawn(product, ready),
  ];
  return [...lines, recomputed(await recordsPerSecond(product, ready))];
}

/** Requests a second for one measure each, none of which was asked for since the ledger grew; 16 at a time. */
async function recordsPerSecond(product: string, ready: Ready): Promise<number> {
  const headers = { cookie: ready.cookie };
  let taken = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await noteSomething(product, ready);
    const waiting = [...ready.measureIds];
    const ask = async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        const response = await fetch(`${product}/api/measures/${id}`, { headers });
        await response.arrayBuffer();
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: 16 }, ask));
    taken += performance.now() - start;
  }
  return (ROUNDS * ready.measureIds.length * 1_000) / taken;
}

/** An entry in the ledger, so that nothing that was composed before counts any more. */
async function noteSomething(product: string, ready: Ready): Promise<void> {
  const response = await fetch(`${product}/api/measure.add_note`, {
    method: 'POST',
    headers: {
      cookie: ready.cookie,
      origin: 'http://localhost:4555',
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ id: ready.measureIds[0], day: FIRST, text: 'Measured' }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Opens the wall once and says how long the page's thread was ever held. */
async function drawn(product: string, { cookie, drawn: built }: Ready): Promise<string> {
  if (!built) return 'measures wall in a browser: not measured, the client is not built';
  const chromium = await launchChromium();
  try {
    const context = await chromium.browser.newContext({ viewport: viewports.desk });
    const cookies = cookie.split('; ').map((pair) => pair.split('=') as [string, string]);
    await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: product })));
    const page = await context.newPage();
    const longestSince = await watchLongTasks(page);
    await page.goto(product);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await longestSince();
    const start = performance.now();
    await page.getByRole('link', { name: 'Measures', exact: true }).first().click();
    await page
      .locator('article svg')
      .nth(CHARTS - 1)
      .waitFor();
    const took = performance.now() - start;
    await page.waitForTimeout(500);
    const longest = await longestSince();
    const said = longest === 0 ? 'no task over 50 ms' : `longest task ${longest.toFixed(0)} ms`;
    return `  drawn in Chromium ${took.toFixed(0)} ms after the click, ${said} (aim ≤ 100 ms, n=1)`;
  } finally {
    await chromium.close();
  }
}

function recomputed(perSecond: number): string {
  const drawing: Drawing = {
    kind: 'xmr',
    better: 'lower',
    rhythm: 'month',
    per: 1,
    baseline: 12,
  };
  const all = Array.from({ length: SERIES }, (_, at) => series(at));
  for (const values of all.slice(0, 200)) measureChart(drawing, values, [], 25);
  const start = performance.now();
  let points = 0;
  for (const values of all) points += measureChart(drawing, values, [], 25).points.length;
  const rate = (SERIES * 1_000) / (performance.now() - start);
  if (points !== SERIES * LONG) throw new Error(`${points} points`);
  return (
    `recomputing ${SERIES} series of ${LONG} points: ${rate.toFixed(0)} series/s (n=1), ` +
    `${(rate / perSecond).toFixed(1)} × as many as requests for one measure each ` +
    `(${perSecond.toFixed(0)} req/s over 16 connections, n=${ROUNDS * CHARTS}; aim ≥ 20)`
  );
}

const months: Day[] = [FIRST];
while (months.length < LONG) months.push(nextPeriod('month', months.at(-1)!));

function series(seed: number): Known[] {
  let state = seed + 1;
  return months.map((period) => {
    state = (state * 48_271) % 2_147_483_647;
    return { period, value: 20 + (state % 1_000) / 100, size: null, known: 1 };
  });
}
