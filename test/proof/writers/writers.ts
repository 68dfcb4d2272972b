import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Connection } from '../../../src/platform/database/connections.ts';
import { readThrough } from '../../../src/platform/database/transaction.ts';
import type { TreeHead } from '../../../src/platform/ledger/consistency.ts';
import { sameHash } from '../../../src/platform/ledger/hash.ts';
import { readTreeHead } from '../../../src/platform/ledger/store.ts';
import { foundFirm, type Firm, type TestApp } from '../../app.ts';
import { startTestPostgres } from '../../postgres.ts';
import { listen, type ListeningProgram } from '../program.ts';
import { Random } from '../random.ts';
import { all, none, told, type Figure, type ProofOptions, type Suite } from '../suite.ts';
import { Judge } from '../writing/judge.ts';
import { Lane } from '../writing/lane.ts';
import { look } from '../writing/look.ts';

const WRITERS = 64;
const OTHER_FIRMS = 3;
const WRITERS_ELSEWHERE = 4;
const SAMPLED_EVERY_MS = 20;
const ACTS = 100;
const ACTS_QUICK = 3;

export const writers: Suite = {
  name: 'writers',
  about: `${WRITERS} people of one firm write at once, and others elsewhere; no gap, no fork`,
  run: async (options) => {
    const postgres = await startTestPostgres({ durable: true });
    try {
      const acts = options.quick ? ACTS_QUICK : ACTS;
      return await writeAtOnce(postgres.connection, options, acts);
    } finally {
      await postgres.stop();
    }
  },
};

type Crowd = { readonly firm: Firm; readonly lanes: readonly Lane[] };

/** Lets everybody do `acts` acts over HTTP, all at once, and examines every ledger afterwards. */
export async function writeAtOnce(
  owner: Connection,
  options: ProofOptions,
  acts: number,
): Promise<Figure[]> {
  const program = await listen(owner);
  try {
    const random = new Random(options.seed);
    const crowds: Crowd[] = [await gather(program, random, 0, WRITERS)];
    for (let number = 1; number <= OTHER_FIRMS; number += 1)
      crowds.push(await gather(program, random, number, WRITERS_ELSEWHERE));
    const began = performance.now();
    const sampled = await sampling(program.app, (crowds[0] as Crowd).firm, () =>
      Promise.all(crowds.flatMap(({ lanes }) => lanes.map((lane) => finish(lane, acts)))),
    );
    const seconds = (performance.now() - began) / 1000;
    return await examine(program.app, crowds, sampled, seconds, options);
  } finally {
    await program.stop();
  }
}

async function gather(
  program: ListeningProgram,
  random: Random,
  number: number,
  count: number,
): Promise<Crowd> {
  const firm = await foundFirm(program.app, `Firm ${number}`);
  const lanes = Array.from(
    { length: count },
    (_, writer) => new Lane(program.clientOf(firm), `f${number}w${writer}`, random),
  );
  return { firm, lanes };
}

/** Works until so many acts are done; what a crowded machine left unanswered is sent again under its key. */
async function finish(lane: Lane, acts: number): Promise<void> {
  while (lane.acts.length < acts) {
    await lane.work(() => lane.acts.length >= acts);
    if ((await lane.settle()).length > 0) return;
  }
}

/** States of the ledger seen while it grew: the finished one must continue each of them. */
async function sampling(
  app: TestApp,
  firm: Firm,
  work: () => Promise<unknown>,
): Promise<TreeHead[]> {
  const heads: TreeHead[] = [];
  let over = false;
  const client = new pg.Client(app.owner);
  await client.connect();
  try {
    const working = work().finally(() => (over = true));
    while (!over) {
      const head = await readTreeHead(readThrough(client), firm.id);
      if (head.size !== heads.at(-1)?.size) heads.push(head);
      await pause(SAMPLED_EVERY_MS);
    }
    await working;
  } finally {
    await client.end();
  }
  return heads;
}

async function examine(
  app: TestApp,
  crowds: readonly Crowd[],
  sampled: readonly TreeHead[],
  seconds: number,
  { say }: ProofOptions,
): Promise<Figure[]> {
  let entries = 0;
  let unforeseen = 0;
  let sound = 0;
  let findings = 0;
  let unanswered = 0;
  for (const { firm, lanes } of crowds) {
    const acts = lanes.flatMap((lane) => lane.acts);
    const { found, against } = await look(app.owner, { organisationId: firm.id });
    const wrong = new Judge(found).findings(acts);
    for (const words of [...against, ...wrong.map((finding) => finding.words)]) say(words);
    const expected = acts.flatMap(({ effects }) => effects).filter(({ part }) => part === 'entry');
    entries += expected.length;
    unforeseen += Math.abs(found.entries.length - expected.length - FOUNDING);
    unanswered += acts.filter(({ outcome }) => outcome !== 'acknowledged').length;
    sound += against.length === 0 ? 1 : 0;
    findings += wrong.length;
  }
  const continued = await countContinued(app, (crowds[0] as Crowd).firm, sampled);
  const sample = `${crowds.flatMap(({ lanes }) => lanes).length} writers, ${crowds.length} firms`;
  return [
    told('entries appended', String(entries), sample),
    told(
      'entries appended a second, over HTTP',
      (entries / seconds).toFixed(0),
      `${entries} entries`,
    ),
    none('writes not acknowledged', unanswered, sample),
    none('entries missing or too many', unforeseen, `${entries} entries`),
    none('writes lost, torn or doubled, gaps', findings, `${entries} entries`),
    all('ledgers verified, roots recomputed', sound, crowds.length, 'firms'),
    all('states seen meanwhile that the log continues', continued, sampled.length, 'states'),
  ];
}

/** The entry that founds a firm. */
const FOUNDING = 1;

async function countContinued(
  app: TestApp,
  firm: Firm,
  sampled: readonly TreeHead[],
): Promise<number> {
  return app.platform.database.transactions.read(firm.founder.scope, async (read) => {
    let continued = 0;
    for (const head of sampled) {
      const then = await readTreeHead(read, firm.id, head.size);
      continued += sameHash(then.root, head.root) ? 1 : 0;
    }
    return continued;
  });
}
