import { createHash, randomBytes, randomUUID, scryptSync } from 'node:crypto';
import { scrypt } from '@noble/hashes/scrypt.js';
import pg from 'pg';
import { CODE_LETTERS, PROOF, TRIES } from '../../src/features/letterbox/contract/kinds.ts';
import type { PosterFacts } from '../../src/features/letterbox/contract/public.ts';
import { attempt } from '../../src/features/letterbox/rules/proof.ts';
import { inGroups, spell } from '../../src/features/letterbox/rules/letters.ts';
import type { Connection } from '../../src/platform/database/connections.ts';
import { measure } from './load.ts';

/** Of each firm so many places: from one place no more than forty letters an hour are taken. */
const PLACES = 10;

/** Hangs posters in every firm, straight to the tables: this is not what is measured. @returns their codes, firm by firm in turn */
export async function hangPosters(owner: Connection): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows: firms } = await client.query<{ id: string; person: string }>(
      `SELECT DISTINCT ON (organisation_id) organisation_id AS id, id AS person FROM person
       WHERE organisation_id IN (SELECT id FROM organisation) ORDER BY organisation_id, id`,
    );
    const codes: string[] = [];
    for (let place = 0; place < PLACES; place += 1) {
      for (const firm of firms) codes.push(await hangOne(client, firm, place));
    }
    return codes;
  } finally {
    await client.end();
  }
}

async function hangOne(
  client: pg.Client,
  firm: { readonly id: string; readonly person: string },
  at: number,
): Promise<string> {
  const [place, poster, code] = [randomUUID(), randomUUID(), spell(randomBytes(8), CODE_LETTERS)];
  const hash = createHash('sha256').update(`poster ${code}`).digest('hex');
  await client.query(`SELECT set_config('app.organisation', $1, false)`, [firm.id]);
  await client.query(
    `INSERT INTO identity.door (organisation_id, time_zone)
     SELECT id, time_zone FROM organisation WHERE id = $1 ON CONFLICT DO NOTHING`,
    [firm.id],
  );
  await client.query('INSERT INTO voice_place (organisation_id, id, name) VALUES ($1, $2, $3)', [
    firm.id,
    place,
    `Place ${at}`,
  ]);
  await client.query(
    `INSERT INTO poster (organisation_id, id, place_id, code, invitation, made_by, made_at)
     VALUES ($1, $2, $3, $4, '', $5, now())`,
    [firm.id, poster, place, code, firm.person],
  );
  await client.query(
    'INSERT INTO identity.poster_door (code_hash, organisation_id, poster_id) VALUES ($1, $2, $3)',
    [hash, firm.id, poster],
  );
  return inGroups(code);
}

/**
 * Letters a second, as a ratio of W1 in the same run, and what they cost whoever sends them. The measured product asks for
 * one try a letter, so that the sender's work is not counted; checking it is.
 */
export async function measureLetterbox(ready: {
  readonly product: number;
  readonly references: number;
  readonly posters: readonly string[];
}): Promise<string[]> {
  const url = `http://127.0.0.1:${ready.product}/api/letterbox`;
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const challenges = await Promise.all(
    ready.posters.map(async (code) => {
      const asked = { method: 'POST', headers, body: JSON.stringify({ code }) };
      const facts = (await (await fetch(`${url}/look`, asked)).json()) as PosterFacts;
      return { code, challenge: facts.work.challenge };
    }),
  );
  let turn = 0;
  const body = () => {
    const { code, challenge } = challenges[turn++ % challenges.length]!;
    return JSON.stringify({
      code,
      letter: randomUUID(),
      proof: { challenge, nonce: 0 },
      kind: 'idea',
      whole_site: false,
      words: 'Hooks for the hoses beside the gate, so that nobody falls over them.',
      receipt: {
        lookup_hash: randomBytes(32).toString('hex'),
        public_key: randomBytes(32).toString('base64'),
      },
    });
  };
  const w1 = await measure({
    url: `http://127.0.0.1:${ready.references}/w1`,
    method: 'POST',
    headers,
    body: () => JSON.stringify({ title: 'Measured' }),
  });
  const letters = await measure({ url: `${url}/drop`, method: 'POST', headers, body });
  const ratio = (letters.perSecond / w1.perSecond).toFixed(2);
  const failed = letters.failed === 0 ? '' : `  FAILED ${letters.failed}`;
  return [
    `letters without an account: ${letters.perSecond.toFixed(0)} req/s, median ${letters.medianMs} ms, p99 ${letters.p99Ms} ms, n=${letters.count}  ${ratio} × W1 of ${w1.perSecond.toFixed(0)} (aim ≥ 0.5)${failed}`,
    ...costOfJunk(),
  ];
}

const JUNK = 10_000;
const ROUNDS = 1_500;

/** What letters cost whoever sends them, by the quickest scrypt of this machine and by that of the page. */
function costOfJunk(): string[] {
  const { length, N, r, p } = PROOF;
  const native = timeOf((at) =>
    scryptSync(attempt('letter', at), 'challenge', length, { N, r, p }),
  );
  const page = timeOf((at) =>
    scrypt(attempt('letter', at), 'challenge', { N, r, p, dkLen: length }),
  );
  const hours = ((JUNK * TRIES * native) / 3_600_000).toFixed(2);
  const seconds = ((TRIES * page) / 1_000).toFixed(1);
  return [
    `work: ${(native * 1_000).toFixed(0)} µs a try by OpenSSL, ${TRIES} tries a letter in the mean: ${JUNK} junk letters cost ${hours} h of one processor (aim > 1), n=${ROUNDS}`,
    `work: ${(page * 1_000).toFixed(0)} µs a try by the page's own script: ${seconds} s a letter in the mean on this machine`,
  ];
}

/** Milliseconds of one, in the mean. */
function timeOf(run: (at: number) => unknown): number {
  for (let at = 0; at < 200; at += 1) run(at);
  const began = performance.now();
  for (let at = 0; at < ROUNDS; at += 1) run(at);
  return (performance.now() - began) / ROUNDS;
}
