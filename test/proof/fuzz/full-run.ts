import { startTestPostgres } from '../../postgres.ts';
import { startProven } from '../isolation/program.ts';
import { none, told, type Figure, type ProofOptions } from '../suite.ts';
import { onslaught, type Outcome } from './onslaught.ts';

const FULL = { requests: 105_000, connections: 4_000 };
const QUICK = { requests: 2_000, connections: 200 };
/** The lists and pages of a firm that has grown by all that was accepted fit into this; a leak does not. */
const MOST_GROWTH = 200 * 1_048_576;

export async function fullRun({ quick, seed, say }: ProofOptions): Promise<Figure[]> {
  const server = await startTestPostgres();
  try {
    const program = await startProven({ ...server.connection });
    try {
      const outcome = await onslaught(program, { ...(quick ? QUICK : FULL), seed, say });
      for (const failure of [...outcome.injected.failures, ...outcome.knocked.failures])
        say(failure);
      return figuresOf(outcome);
    } finally {
      await program.stop();
    }
  } finally {
    await server.stop();
  }
}

function figuresOf(outcome: Outcome): Figure[] {
  const { injected, knocked, growth } = outcome;
  const sample = `${injected.requests} requests to ${outcome.operations} operations`;
  const statuses = [...injected.statuses].toSorted(([one], [other]) => one - other);
  return [
    none('operations with a fault (5xx, hang, unknown shape)', injected.failures.length, sample),
    none('the same over raw sockets', knocked.failures.length, `${knocked.requests} connections`),
    none('no answer to an ordinary request afterwards', outcome.alive ? 0 : 1, '1 request'),
    none('ledger problems afterwards', outcome.ledger.length, `${outcome.ledgerSize} entries`),
    none('changed prototypes', outcome.polluted ? 1 : 0, '1 process'),
    {
      what: 'heap growth',
      value: `${Math.round(growth / 1_048_576)} MiB`,
      sample: 'after the first tenth',
      aim: `≤ ${MOST_GROWTH / 1_048_576} MiB`,
      missed: growth > MOST_GROWTH,
    },
    told('statuses', statuses.map(([status, count]) => `${status}: ${count}`).join(', '), sample),
    told('slowest answer', `${Math.round(injected.slowestMs)} ms (${injected.slowest})`, sample),
  ];
}
