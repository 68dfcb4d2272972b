import { createPrivateKey } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { signBlind } from '../../src/features/pulse/routes/register.ts';
import { beginToken, endToken, type Token } from '../../src/features/pulse/web/token.ts';
import { act } from '../acting.ts';
import { asOwner, foundFirm, post, startApp, type Firm, type TestApp } from '../app.ts';
import { startTestPostgres } from '../postgres.ts';
import { all, cast, DAY_MS, openWave } from '../pulse/voting.ts';

const BALLOTS = 2_000;
const AT_ONCE = 32;
const NANO = 1e6;

/** Tokens signed, ballots taken shortly before the close, and the close itself, in a firm of two thousand people. */
export async function measurePulse(): Promise<string[]> {
  const postgres = await startTestPostgres({ durable: true });
  const app = await startApp({ owner: postgres.connection, poolSize: 16 });
  try {
    const firm = await foundFirm(app);
    await bringIn(app, firm, BALLOTS);
    const id = await openWave(app, firm.founder, { cut: 'whole' });
    const { tokens, address, line } = await sign(app, firm, id);
    const lines = [line, await castAll(app, tokens, address)];
    app.clock.advance(10 * DAY_MS);
    lines.push(await closeOne(app, firm, id));
    return lines;
  } finally {
    await app.stop();
    await postgres.stop();
  }
}

function bringIn(app: TestApp, firm: Firm, count: number): Promise<unknown> {
  return asOwner(app, firm.id, (client) =>
    client.query(
      `INSERT INTO person (organisation_id, id, name, recorded_at)
       SELECT $1, gen_random_uuid(), 'Person ' || n, $2 FROM generate_series(1, $3::int) n`,
      [firm.id, app.clock.now(), count],
    ),
  );
}

type Signed = { readonly tokens: Token[]; readonly address: string; readonly line: string };

/** Signs as the product does; what the browser does before and after is not counted. */
async function sign(app: TestApp, firm: Firm, wave: string): Promise<Signed> {
  const found = await asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{
      block_id: string;
      private_key: Buffer;
      public_key: Buffer;
      address: string;
    }>(
      `SELECT k.block_id, k.private_key, b.public_key, w.address FROM register.block_key k
         JOIN pulse_block b ON b.id = k.block_id JOIN pulse_wave w ON w.id = b.wave_id
       WHERE k.wave_id = $1 AND NOT b.of_leaders`,
      [wave],
    );
    return rows[0]!;
  });
  const counter = {
    wave_id: wave,
    block_id: found.block_id,
    public_key: found.public_key.toString('base64'),
  };
  const key = createPrivateKey({ key: found.private_key, format: 'der', type: 'pkcs8' });
  const tokens: Token[] = [];
  const times: number[] = [];
  for (let at = 0; at < BALLOTS; at++) {
    const asking = await beginToken(counter);
    const message = Buffer.from(asking.blinded, 'base64url');
    const began = performance.now();
    const signature = signBlind(key, message)!;
    times.push(performance.now() - began);
    tokens.push(await endToken(counter, asking, signature.toString('base64url')));
    await nextTurn();
  }
  times.sort((one, other) => one - other);
  const line =
    `blind signatures: median ${times[BALLOTS / 2]!.toFixed(2)} ms, ` +
    `longest ${times.at(-1)!.toFixed(2)} ms (aim ≤ 20, n=${BALLOTS})`;
  return { tokens, address: found.address, line };
}

async function castAll(app: TestApp, tokens: readonly Token[], address: string): Promise<string> {
  const left = [...tokens];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let token = left.pop(); token !== undefined; token = left.pop()) {
        await cast(app, address, token, { answers: all(1 + (left.length % 5)) });
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  return `${tokens.length} ballots taken in ${seconds.toFixed(1)} s (aim ≤ 60)`;
}

async function closeOne(app: TestApp, firm: Firm, id: string): Promise<string> {
  const pauses = monitorEventLoopDelay({ resolution: 1 });
  pauses.enable();
  const began = performance.now();
  const closed = await post(app, firm.founder, 'pulse.close', { id }, randomUUID());
  const milliseconds = performance.now() - began;
  pauses.disable();
  // Top management is one person here, who reads the results first.
  app.clock.advance(4 * DAY_MS);
  await act(app, firm.founder, 'pulse.publish', { id });
  const { ballots } = closed.body.result.closed as { ballots: number };
  return (
    `close with ${ballots} of ${BALLOTS} ballots: ${milliseconds.toFixed(0)} ms, ` +
    `longest pause of the loop ${(pauses.max / NANO).toFixed(0)} ms`
  );
}
