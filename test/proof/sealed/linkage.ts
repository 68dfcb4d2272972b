import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { normalQuantile } from '../../../src/lib/stats/normal-quantile.ts';
import type { Connection } from '../../../src/platform/database/connections.ts';
import { Random } from '../random.ts';
import { told, type Figure, type ProofOptions } from '../suite.ts';

/**
 * The linkage game. In every round people fetch tokens and answer, in an order that the attacker is told; each ballot says whose it
 * is. The attacker gets the tables as they lie on the disk (ctid, xmin) and pairs ballots with people by place. Of a pairing
 * that knows nothing one ballot a round is right, however many people there are.
 *
 * Played on the functions of the database that the product calls, in transactions of their own as the product runs them.
 */
export function playLinkage(
  owner: Connection,
  { seed, say }: ProofOptions,
  rounds: number,
): Promise<Figure[]> {
  const random = new Random(seed);
  return withinChance(rounds, say, (count) => playRounds(owner, random, say, count));
}

async function playRounds(
  owner: Connection,
  random: Random,
  say: ProofOptions['say'],
  rounds: number,
): Promise<Figure[]> {
  const client = new pg.Client(owner);
  await client.connect();
  const hits = new Map<string, number>();
  let people = 0;
  let during = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const played = await playRound(client, random);
      people += played.people;
      during += played.during / played.people;
      for (const [way, right] of played.after) hits.set(way, (hits.get(way) ?? 0) + right);
      if ((round + 1) % 100 === 0) say(`${round + 1} rounds of linkage`);
    }
  } finally {
    await client.end();
  }
  const sample = `${rounds} rounds, ${people} ballots`;
  return [
    ...againstChance('from a dump after the close', hits, rounds, sample),
    told(
      'of all pairs right from a dump during the wave, by somebody who knows the order of answers',
      `${((100 * during) / rounds).toFixed(1)} %`,
      sample,
    ),
  ];
}

/**
 * Plays, and plays again with four times as many fresh rounds while a figure lies outside its interval. The database shuffles anew in
 * every run, so one sound game in twenty lies outside of 95 %, and of four one in 160,000; a leak stays, and shows the more rounds there are.
 */
export async function withinChance(
  rounds: number,
  say: ProofOptions['say'],
  play: (rounds: number) => Promise<Figure[]>,
): Promise<Figure[]> {
  for (let again = 0; ; again += 1) {
    const figures = await play(rounds * 4 ** again);
    const outside = figures.filter(({ missed }) => missed === true);
    if (again === PLAYED_AGAIN || outside.length === 0) return figures;
    for (const { what, value } of outside)
      say(`outside of chance, played again: ${what}: ${value}`);
  }
}

const PLAYED_AGAIN = 3;

/**
 * Right pairs a round by each way of guessing. The number of right pairs of a random order has mean 1 and variance 1; of
 * several ways the best is told, so the interval is that of 95 % for all of them together.
 */
export function againstChance(
  what: string,
  hits: ReadonlyMap<string, number>,
  rounds: number,
  sample: string,
): Figure[] {
  const half = quantileOf(0.05 / hits.size) / Math.sqrt(rounds);
  return [...hits].map(([way, right]): Figure => {
    const mean = right / rounds;
    return {
      what: `right pairs a round ${what}, ${way}`,
      value: mean.toFixed(3),
      sample,
      aim: `chance, 1 ± ${half.toFixed(3)}`,
      missed: Math.abs(mean - 1) > half,
    };
  });
}

/** Two-sided normal quantile. */
const quantileOf = (outside: number): number => normalQuantile(1 - outside / 2);

type Played = {
  readonly people: number;
  readonly during: number;
  readonly after: ReadonlyMap<string, number>;
};

async function playRound(client: pg.Client, random: Random): Promise<Played> {
  const [firm, wave, block] = [randomUUID(), randomUUID(), randomUUID()];
  const address = random.bytes(32).toString('base64url');
  const count = random.next() < 0.9 ? random.between(12, 41) : random.between(41, 201);
  const people = Array.from({ length: count }, () => randomUUID());
  await client.query(`SELECT set_config('app.organisation', $1, false)`, [firm]);
  const key = JSON.stringify([{ block_id: block, private_key: 'AAAA', public_key: 'AAAA' }]);
  const asked = JSON.stringify(people.map((person) => ({ person_id: person, block_id: block })));
  await client.query('SELECT register.begin($1, $2, $3)', [wave, key, asked]);
  await client.query('SELECT box.begin($1, $2, $3)', [wave, address, key]);
  await client.query('SELECT box.open($1)', [wave]);
  const order = shuffled(people, random);
  for (const person of order) {
    const token = random.bytes(32);
    await client.query('SELECT register.claim($1, $2, $3, $4)', [firm, wave, person, token]);
    const answers = JSON.stringify({ whose: person });
    const cast = 'SELECT box.cast_ballot($1, $2, $3, $4, $5)';
    await client.query(cast, [address, block, random.bytes(32), answers, '{}']);
    await client.query(`SELECT set_config('app.organisation', $1, false)`, [firm]);
  }
  const during = await placed(client, 'box.staged', wave, 'ctid');
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.organisation', $1, true)`, [firm]);
  await client.query('SELECT * FROM box.close($1)', [wave]);
  await client.query('SELECT register.destroy($1)', [wave]);
  await client.query('COMMIT');
  const byPlace = await placed(client, 'box.ballot', wave, 'ctid');
  const byWriter = await placed(client, 'box.ballot', wave, 'xmin::text::bigint, ctid DESC');
  await client.query('DELETE FROM box.ballot WHERE wave_id = $1', [wave]);
  await client.query('DELETE FROM box.spent WHERE wave_id = $1', [wave]);
  return {
    people: count,
    during: matches(during, order),
    after: new Map([
      ['by the order in which people answered', matches(byPlace, order)],
      ['by the list of people', matches(byPlace, people)],
      ['by the transactions that wrote, backwards', matches(byWriter, order)],
    ]),
  };
}

async function placed(
  client: pg.Client,
  table: 'box.staged' | 'box.ballot',
  wave: string,
  by: string,
): Promise<string[]> {
  const { rows } = await client.query<{ whose: string }>(
    `SELECT answers ->> 'whose' AS whose FROM ${table} WHERE wave_id = $1 ORDER BY ${by}`,
    [wave],
  );
  return rows.map(({ whose }) => whose);
}

export function matches(ballots: readonly string[], people: readonly string[]): number {
  return ballots.filter((whose, at) => whose === people[at]).length;
}

export function shuffled(list: readonly string[], random: Random): string[] {
  const left = [...list];
  return list.map(() => left.splice(random.between(0, left.length), 1)[0]!);
}
