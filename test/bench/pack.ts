// The pack of a firm with 20,000 records, in a world of its own: assembled anew, and printed.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readPdf } from '../pdf.ts';
import type { Ready } from './measured.ts';
import { median, timed } from './timed.ts';

export async function measurePack(): Promise<string[]> {
  const server = fork(new URL('./measured.js', import.meta.url), ['pack']);
  try {
    const [ready] = (await once(server, 'message')) as [Ready];
    return await measured(ready);
  } finally {
    server.send('stop');
    await once(server, 'exit');
  }
}

async function measured(ready: Ready): Promise<string[]> {
  const product = `http://127.0.0.1:${ready.product}`;
  const headers = { cookie: ready.cookie };
  const act = async (name: string, body: object): Promise<{ id: string }> => {
    const response = await fetch(`${product}/api/${name}`, {
      method: 'POST',
      headers: {
        ...headers,
        origin: 'http://localhost:4555',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
    return ((await response.json()) as { result: { id: string } }).result;
  };
  for (const [standard, edition] of STANDARDS) {
    await act('standard_held.add', { standard, edition, scope: 'All of it' });
  }
  const { id } = await act('meeting.plan', {
    name: 'Management review',
    day: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    chair_id: ready.personId,
  });
  const r1 = median(await timed(200, () => fetch(`http://127.0.0.1:${ready.references}/r1`)));
  const path = `${product}/api/meetings/${id}/pack`;
  const note = () =>
    act('measure.add_note', { id: ready.measureIds[0], day: '2019-01-01', text: 'Measured' });
  const first = (await timed(1, () => fetch(path, { headers })))[0]!;
  const anew = median(await timed(30, () => fetch(path, { headers }), note));
  const prints = await timed(5, () => fetch(`${path}.pdf`, { headers }), note);
  const printed = await (await fetch(`${path}.pdf`, { headers })).arrayBuffer();
  const { pages } = await readPdf(new Uint8Array(printed));
  const print = median(prints);
  return [
    `pack of a firm with ${ready.records} records: assembled anew in ${anew.toFixed(1)} ms (n=30), the first time in ` +
      `${first.toFixed(0)} ms; ${(anew / r1).toFixed(1)} × the time of one R1 request of ${r1.toFixed(2)} ms (aim ≤ 60)`,
    `  its PDF of ${pages.length} pages in ${print.toFixed(0)} ms (n=5): ${((pages.length * 1_000) / print).toFixed(1)} pages/s`,
  ];
}

const STANDARDS = [
  ['iso-9001', '2015'],
  ['iso-14001', '2015'],
  ['iso-45001', '2018'],
] as const;
