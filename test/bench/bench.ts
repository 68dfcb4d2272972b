// npm run bench: measures the product against references in the same run and prints ratios.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpus, totalmem } from 'node:os';
import { measureColdStart } from './cold-start.ts';
import { FIRMS, measureEngine } from './engine.ts';
import { measureImport } from './import.ts';
import { measureLetterbox } from './letterbox.ts';
import { measureMeasures } from './measures.ts';
import { measurePulse } from './pulse.ts';
import { measure, type Load } from './load.ts';
import { memoryOfTree } from './memory.ts';
import { measurePack } from './pack.ts';
import type { Ready } from './measured.ts';
import { measureVoice } from './voice.ts';
import { ACTIONS, OTHER_ORGANISATIONS } from './world.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const mib = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;

type Reference = { readonly name: string; readonly load: Load; readonly aim: number };

function tell(name: string, load: Load, reference?: Reference): void {
  const spread = load.p99Ms / Math.max(load.medianMs, 1);
  const parts = [
    name.padEnd(34),
    `${load.perSecond.toFixed(0).padStart(6)} req/s`,
    `median ${load.medianMs} ms`,
    `p99 ${load.p99Ms} ms (${spread.toFixed(1)} × median)`,
    `n=${load.count}`,
  ];
  if (reference !== undefined) {
    const ratio = load.perSecond / reference.load.perSecond;
    parts.push(`${ratio.toFixed(2)} × ${reference.name} (aim ≥ ${reference.aim})`);
  }
  if (load.failed > 0) parts.push(`FAILED ${load.failed}`);
  say(parts.join('  '));
}

/** Measured in one running product with a large firm in it, and by themselves. */
const SERVED = ['requests', 'measures', 'letters', 'import', 'voice'] as const;
const PARTS = [...SERVED, 'pack', 'pulse', 'engine', 'start'] as const;
type Part = (typeof PARTS)[number];

/** What was asked for behind the command; everything where nothing was. */
function partsOf(asked: readonly string[]): ReadonlySet<Part> {
  const unknown = asked.filter((one) => !(PARTS as readonly string[]).includes(one));
  if (unknown.length > 0) throw new Error(`Not measured here: ${unknown.join(', ')}`);
  return new Set(asked.length === 0 ? PARTS : (asked as Part[]));
}

/** For how many firms the engine makes a night: `--firms=1000`. */
const MANY = '--firms=';

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const many = asked.find((one) => one.startsWith(MANY));
  const firms = many === undefined ? FIRMS : Number(many.slice(MANY.length));
  if (!(Number.isInteger(firms) && firms > 0)) throw new Error(`No number of firms: ${many}`);
  const parts = partsOf(asked.filter((one) => one !== many));
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${mib(totalmem())}`);
  if (SERVED.some((one) => parts.has(one))) await measureServed(parts);
  if (parts.has('pack')) for (const text of await measurePack()) say(text);
  if (parts.has('pulse')) for (const text of await measurePulse()) say(text);
  if (parts.has('engine')) for await (const text of measureEngine(firms)) say(text);
  if (parts.has('start')) for (const text of await measureColdStart()) say(text);
}

/** What is asked of a running product with a large firm in it. */
async function measureServed(parts: ReadonlySet<Part>): Promise<void> {
  const server = fork(new URL('./measured.js', import.meta.url));
  try {
    const [ready] = (await once(server, 'message')) as [Ready];
    if (parts.has('requests')) await measureRequests(server, ready);
    if (parts.has('measures')) for (const text of await measureMeasures(ready)) say(text);
    if (parts.has('letters')) for (const text of await measureLetterbox(ready)) say(text);
    if (parts.has('import')) for (const text of await measureImport(server, ready)) say(text);
    if (!parts.has('voice')) return;
    // Last, because no firm of this size says so much, and every page would carry it.
    server.send('say');
    await once(server, 'message');
    for (const text of await measureVoice(ready)) say(text);
  } finally {
    server.send('stop');
    await once(server, 'exit');
  }
}

/** Every browser takes answers packed. */
const AS_BROWSERS_ASK = { 'accept-encoding': 'gzip, deflate' };

/** R0, R1 and W1: what everything else is a ratio of. */
async function measureReferences(reference: string): Promise<{ r1: Load; w1: Load }> {
  await measure({ url: `${reference}/r1`, seconds: 1 });
  tell('R0 bare Fastify', await measure({ url: `${reference}/r0` }));
  const r1 = await measure({ url: `${reference}/r1` });
  tell('R1 one indexed query', r1);
  const w1 = await measure({
    url: `${reference}/w1`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: () => JSON.stringify({ title: 'Measured' }),
  });
  tell('W1 one durable insert', w1);
  return { r1, w1 };
}

async function measureRequests(server: ChildProcess, ready: Ready): Promise<void> {
  const product = `http://127.0.0.1:${ready.product}`;
  const headers = { cookie: ready.cookie, ...AS_BROWSERS_ASK };
  const pid = server.pid ?? 0;
  say(`${ACTIONS} actions in the organisation, ${OTHER_ORGANISATIONS} others, 16 connections`);
  say(`idle: ${mib(memoryOfTree(pid))} resident, PostgreSQL included`);
  const reference = `http://127.0.0.1:${ready.references}`;
  const { r1, w1 } = await measureReferences(reference);
  const one = { paths: ready.ids.map((id) => `/api/actions/${id}`), url: product, headers };
  await measure({ ...one, seconds: 1 });
  tell('open one record', await measure(one), { name: 'R1', load: r1, aim: 0.5 });
  const list = { url: `${product}/api/actions?state=late&size=50`, headers };
  tell('list open and overdue, 50 rows', await measure(list), { name: 'R1', load: r1, aim: 0.3 });
  const create = await measure({
    url: `${product}/api/action.create`,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    freshKey: true,
    body: () =>
      JSON.stringify({
        title: 'Measured',
        accountable_id: ready.personId,
        due_on: '2199-01-01',
      }),
  });
  tell('create an action', create, { name: 'W1', load: w1, aim: 0.5 });
  await measureHome(product, headers, reference);
  say(`under load: ${mib(memoryOfTree(pid))} resident, PostgreSQL included`);
}

/** One person opening the first page: one connection, so that the time is of one request. */
async function measureHome(
  product: string,
  headers: Record<string, string>,
  reference: string,
): Promise<void> {
  const url = `${product}/api/home/leader`;
  const cold = performance.now();
  await (await fetch(url, { headers })).text();
  say(`leader's page, the first time: ${(performance.now() - cold).toFixed(0)} ms (n=1)`);
  const home = await measure({ url, headers, connections: 1, seconds: 4 });
  tell("leader's page, one at a time", home);
  const single = await measure({ url: `${reference}/r1`, connections: 1, seconds: 3 });
  const ratio = single.perSecond / home.perSecond;
  say(`  ${ratio.toFixed(1)} × the time of one R1 request (aim ≤ 40)`);
}

await main();
