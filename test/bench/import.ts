import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { productRoot } from '../../src/platform/root.ts';
import type { Pulse, Ready } from './measured.ts';

/** As many rows as the audit findings of three months that the importer was made for. */
const ROWS = 31_770;
const EXCERPT = join(productRoot, 'test/fixtures/imports/fac-findings.csv');

/** The kept excerpt over and over, each row under a number of its own. */
function largeFile(): Buffer {
  const [header = '', ...rows] = readFileSync(EXCERPT, 'utf8').trimEnd().split('\n');
  const numbered = Array.from({ length: ROWS }, (_, index) => {
    const row = rows[index % rows.length] ?? '';
    return row.replace(/^([^,]*),[^,]*,/, `$1,${index + 1},`);
  });
  return Buffer.from(`${header}\n${numbered.join('\n')}\n`);
}

async function pulse(server: ChildProcess): Promise<Pulse> {
  server.send('pulse');
  const [answer] = (await once(server, 'message')) as [Pulse];
  return answer;
}

/** Sends the large file through the product as a browser does, and says how long each half took. */
export async function measureImport(server: ChildProcess, ready: Ready): Promise<string[]> {
  const product = `http://127.0.0.1:${ready.product}`;
  const headers = { cookie: ready.cookie };
  const origin = { ...headers, origin: 'http://localhost:4555', 'sec-fetch-site': 'same-origin' };
  const ask = async (path: string, body: object): Promise<{ id: string; version: number }> => {
    const response = await fetch(`${product}/api/${path}`, {
      method: 'POST',
      headers: { ...origin, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return ((await response.json()) as { result: { id: string; version: number } }).result;
  };
  const until = async (id: string, states: readonly string[]) => {
    for (;;) {
      const response = await fetch(`${product}/api/imports/${id}`, { headers });
      const record = (await response.json()) as { state: string; version: number };
      if (states.includes(record.state)) return record;
      if (record.state === 'failed') throw new Error(JSON.stringify(record));
      await pause(25);
    }
  };
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(largeFile())]), 'findings.csv');
  const sent = await fetch(`${product}/api/uploads`, {
    method: 'POST',
    headers: origin,
    body: form,
  });
  const { upload } = (await sent.json()) as { upload: string };
  const before = await pulse(server);
  server.send('reset');
  const began = performance.now();
  const { id } = await ask('import.open', { upload, register: 'action' });
  const checked = await until(id, ['ready', 'choosing']);
  const read = performance.now();
  await ask('import.run', { id, version: checked.version, without_refused: true });
  await until(id, ['done']);
  const done = performance.now();
  const after = await pulse(server);
  const seconds = (from: number, to: number): string => ((to - from) / 1_000).toFixed(1);
  return [
    `import of ${ROWS} rows: read, understood and checked in ${seconds(began, read)} s, written in ${seconds(read, done)} s`,
    `  ${Math.round((ROWS * 1_000) / (done - began))} rows/s from upload to committed (aim ≥ 5000, n=1)`,
    `  longest pause of the event loop ${after.loopMs.toFixed(0)} ms (aim ≤ 200); memory of the process ${Math.round((after.memory - before.memory) / 1_048_576)} MiB more at its end (aim ≤ 300)`,
  ];
}
