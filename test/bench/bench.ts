// npm run bench: measures the product against references in the same run and prints ratios.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpus, totalmem } from 'node:os';
import { measureColdStart } from './cold-start.ts';
import { measureImport } from './import.ts';
import { measure, type Load } from './load.ts';
import { memoryOfTree } from './memory.ts';

type Ready = {
  product: number;
  references: number;
  ids: string[];
  organisationId: string;
  personId: string;
  cookie: string;
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const mib = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;

function line(
  name: string,
  load: Load,
  reference?: { name: string; load: Load; target: number },
): void {
  const spread = load.p99Ms / Math.max(load.medianMs, 1);
  const parts = [
    name.padEnd(34),
    `${load.perSecond.toFixed(0).padStart(6)} req/s`,
    `median ${load.medianMs} ms`,
    `p99 ${load.p99Ms} ms`,
    `(p99 = ${spread.toFixed(1)} × median)`,
    `n=${load.count}`,
  ];
  if (reference !== undefined) {
    const ratio = load.perSecond / reference.load.perSecond;
    parts.push(`${ratio.toFixed(2)} × ${reference.name} (aim ≥ ${reference.target})`);
  }
  if (load.failed > 0) parts.push(`FAILED ${load.failed}`);
  say(parts.join('  '));
}

async function main(): Promise<void> {
  say(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${mib(totalmem())}`,
  );
  const server = fork(new URL('server.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    const [ready] = (await once(server, 'message')) as [Ready];
    await measureRequests(server, ready);
  } finally {
    server.send('stop');
    await once(server, 'exit');
  }
  for (const text of await measureImport()) say(text);
  for (const text of await measureColdStart()) say(text);
}

async function measureRequests(server: ChildProcess, ready: Ready): Promise<void> {
  const reference = `http://127.0.0.1:${ready.references}`;
  const product = `http://127.0.0.1:${ready.product}`;
  const headers = { cookie: ready.cookie };
  const json = { ...headers, 'content-type': 'application/json' };
  say(`100,000 actions in the organisation, 50 other organisations, 16 connections`);
  say(
    `idle memory: ${mib(await memoryOfTree(server.pid as number))} (whole product, PostgreSQL included)`,
  );
  let turn = 0;
  const warm = async (url: string): Promise<void> =>
    void (await measure({ url, headers, seconds: 1 }));
  await warm(`${reference}/r1`);
  await warm(`${product}/api/actions/${ready.ids[0]}`);
  const r0 = await measure({ url: `${reference}/r0` });
  line('R0 bare Fastify', r0);
  const r1 = await measure({ url: `${reference}/r1` });
  line('R1 one indexed query', r1);
  const w1 = await measure({
    url: `${reference}/w1`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: () => JSON.stringify({ title: 'Measured' }),
  });
  line('W1 one durable insert', w1);
  const one = await measure({
    url: `${product}/api/actions/${ready.ids[turn++ % ready.ids.length]}`,
    headers,
  });
  line('open one record', one, { name: 'R1', load: r1, target: 0.5 });
  const list = await measure({ url: `${product}/api/actions?state=late&size=50`, headers });
  line('list open and overdue, 50 rows', list, { name: 'R1', load: r1, target: 0.3 });
  const create = await measure({
    url: `${product}/api/action.create`,
    method: 'POST',
    headers: json,
    freshKey: true,
    body: () =>
      JSON.stringify({ title: 'Measured', accountable_id: ready.personId, due_on: '2199-01-01' }),
  });
  line('create an action', create, { name: 'W1', load: w1, target: 0.5 });
  const home = await measure({ url: `${product}/api/home/leader`, headers, seconds: 4 });
  line("leader's page, warm", home);
  say(
    `  one leader's page = ${(home.medianMs / Math.max(r1.medianMs, 0.5)).toFixed(1)} × the time of one R1 request (aim ≤ 40)`,
  );
  say(`memory under load: ${mib(await memoryOfTree(server.pid as number))}`);
}

await main();
