import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { systemActor } from '../../../src/platform/access/actor.ts';
import { openScope } from '../../../src/platform/access/scope.ts';
import { originOf } from '../../../src/platform/ledger/append.ts';
import { verifyOrganisation } from '../../../src/platform/ledger/verify.ts';
import type { Proven } from '../isolation/program.ts';
import { buildWorld, type World } from '../isolation/world.ts';
import { bombard, newTally, type Tally } from './bombard.ts';
import { knock } from './sockets.ts';

export type Wanted = {
  /** Requests through the program's door, and connections with raw bytes. */
  readonly requests: number;
  readonly connections: number;
  readonly seed: number;
  readonly say: (line: string) => void;
  /** Only operations of which this is true. */
  readonly only?: (operation: string) => boolean;
};
export type Outcome = {
  readonly operations: number;
  readonly injected: Tally;
  readonly knocked: Tally;
  /** How much the heap grew from its size after a tenth of the requests, bytes. */
  readonly growth: number;
  /** Whether an ordinary request was answered afterwards as before. */
  readonly alive: boolean;
  /** What is wrong with the ledgers of the firms afterwards. */
  readonly ledger: readonly string[];
  readonly ledgerSize: number;
  readonly polluted: boolean;
};

/** As many at a time as there is something to wait for. */
const LANES = 4;

/** Fuzzes a program that was just started on an empty database. */
export async function onslaught(program: Proven, wanted: Wanted): Promise<Outcome> {
  const world = await buildWorld(program);
  const { injected, growth, operations } = await inject(world, wanted);
  const knocked = newTally();
  await program.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = program.app.server.address() as AddressInfo;
  const { session } = world.own.founder;
  const runs = Math.ceil(wanted.connections / (LANES * 4));
  await Promise.all(
    Array.from({ length: LANES * 4 }, (_none, at) =>
      knock(port, session, { runs, seed: wanted.seed + at, tally: knocked }),
    ),
  );
  const { problems, size } = await ledgerOf(world);
  return {
    operations,
    injected,
    knocked,
    growth,
    alive: (await world.own.ask('action.list', { query: { state: 'all' } })).status === 200,
    ledger: problems,
    ledgerSize: size,
    polluted: Object.keys({}.constructor.prototype as object).length > 0 || 'polluted' in {},
  };
}

async function inject(
  world: World,
  { requests, seed, say, only }: Wanted,
): Promise<{ injected: Tally; growth: number; operations: number }> {
  const injected = newTally();
  const waiting = world.operations.filter(({ id }) => only?.(id) ?? true);
  const operations = waiting.length;
  const runs = Math.ceil(requests / operations);
  let early = 0;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await bombard(world, next, { runs, seed, tally: injected });
      if (early === 0 && injected.requests * 10 >= requests) early = heapInUse();
      if (waiting.length % 10 === 0)
        say(`${injected.requests} requests sent, ${injected.failures.length} faults`);
    }
  };
  // Every lane ends before the first mistake of one is told, so that nothing asks a program that has stopped.
  const ended = await Promise.allSettled(Array.from({ length: LANES }, () => lane()));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return { injected, growth: heapInUse() - early, operations };
}

/** Bytes of the heap that are really needed. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

async function ledgerOf(world: World): Promise<{ problems: string[]; size: number }> {
  const { database, installation } = world.program.platform;
  const problems: string[] = [];
  let size = 0;
  for (const { id } of [world.own, world.foreign, world.client]) {
    const scope = openScope(id, systemActor, 'Europe/Berlin');
    const found = await database.transactions.read(scope, (tx) =>
      verifyOrganisation(tx, { organisationId: id, origin: originOf(installation, id) }),
    );
    size += found.size;
    problems.push(...found.problems.map(({ code, at }) => `${code} at ${at}`));
  }
  return { problems, size };
}
