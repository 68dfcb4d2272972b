import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { asOwner, foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import {
  askAsNobody,
  dropped,
  emptied,
  handling,
  hang,
  lookAt,
  write,
  writeSealed,
  type Hung,
} from '../../../test/letterbox.ts';
import { spearman } from '../../lib/stats/correlation.ts';

const CANARY = 'zinnober-kolibri-7731';
const OPEN_CANARY = 'quittengelb-otter-2208';

let app: TestApp;
let firm: Firm;
let poster: Hung;
const logged: string[] = [];

beforeAll(async () => {
  const stream = { write: (line: string) => void logged.push(line) };
  app = await startApp({ logger: { level: 'trace', stream } });
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(new Date('2026-11-24T09:00:00Z'));
  firm = await foundFirm(app, 'Copperworks');
  poster = await hang(app, firm, { name: 'Hall 2' });
});

/** Every row of every table, as text: the tables of jobs, accounts and mail included. */
function dump(): Promise<string> {
  return asOwner(app, firm.id, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
         AND n.nspname NOT LIKE 'pg_toast%'`,
    );
    const parts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      parts.push(name, ...rows.map(({ row }) => row));
    }
    const { rows: entries } = await client.query<{ entry: Buffer }>(
      'SELECT entry FROM ledger_entry',
    );
    parts.push(...entries.map(({ entry }) => entry.toString()));
    return parts.join('\n');
  });
}

/** A text in the ways in which it could have been kept. */
const waysOf = (text: string): string[] => [
  text,
  Buffer.from(text).toString('hex'),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${'x'.repeat(shift)}${text}`)
      .toString('base64')
      .slice(4, -4),
  ),
];

describe('the words of a sealed concern', () => {
  test('stand in no table, log, mail, search or ledger, before and after the box is emptied', async () => {
    const eva = await handling(app, firm, 'Eva Lind');
    const facts = await lookAt(app, poster.code);
    const letter = await writeSealed(facts, poster.code, `It is ${CANARY}.`);
    expect((await askAsNobody(app, 'drop', letter.body)).status).toBe(200);
    await dropped(app, poster.code, { words: `It is ${OPEN_CANARY}.` });
    const during = await dump();
    await emptied(app, firm);
    const [row] = (await look(app, eva.who, '/api/letters')).rows;
    await act(app, eva.who, 'letter.open', { id: row.id }).catch(() => undefined);
    const after = await dump();
    const all = [during, after, ...logged].join('\n');
    for (const way of waysOf(CANARY)) expect(all).not.toContain(way);
    // What was said openly is where it belongs: the search above sees what there is to see.
    expect(during).toContain(OPEN_CANARY);
    expect(after).toContain(OPEN_CANARY);
    for (const secret of [letter.receipt, letter.keys.lookup, eva.passphrase, eva.recovery]) {
      expect(all).not.toContain(secret);
    }
    const secrets = [letter.keys.secretKey, eva.secretKey].map((key) => Buffer.from(key));
    for (const key of secrets) {
      expect(all).not.toContain(key.toString('hex'));
      expect(all).not.toContain(key.toString('base64'));
    }
  });
});

describe('who wrote', () => {
  test('is not looked at: a session, a key, an address and a browser make no difference', async () => {
    const { body } = write(await lookAt(app, poster.code), poster.code);
    const telling = {
      cookie: `${firm.founder.cookie}; other=${CANARY}`,
      authorization: 'Bearer plumb_nobody_has_this_key',
      'user-agent': `telephone ${CANARY}`,
      referer: `http://localhost/${CANARY}`,
      'x-forwarded-for': '203.0.113.77',
      'accept-language': CANARY,
    };
    const answer = await app.app.inject({
      method: 'POST',
      url: '/api/letterbox/drop',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...telling },
      payload: JSON.stringify(body),
    });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const kept = await dump();
    await emptied(app, firm);
    const all = [kept, await dump(), ...logged].join('\n');
    for (const trace of [CANARY, '203.0.113.77', 'nobody_has_this_key'])
      expect(all).not.toContain(trace);
  });

  test('is in no line of the log: there is none of a letter', async () => {
    const before = logged.length;
    await dropped(app, poster.code);
    expect(logged.slice(before)).toEqual([]);
  });
});

const LETTERS = 200;
/** Of 200 letters in an order drawn by lot, a correlation of this size comes about once in 15,000 times. */
const CHANCE = 4 / Math.sqrt(LETTERS - 1);

type Traces = Readonly<Record<string, readonly number[]>>;

/** Where letters stand in a table, and what could order them, by their true number. */
async function tracesOf(query: string): Promise<Traces> {
  return asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<Record<string, string>>(query, [firm.id]);
    expect(rows).toHaveLength(LETTERS);
    const names = Object.keys(rows[0] ?? {});
    return Object.fromEntries(
      names.map((name) => {
        const values = rows.map((row) => row[name] ?? '');
        const order = values.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
        return [name, values.map((value) => order.indexOf(value))];
      }),
    );
  });
}

const ctid = (alias: string) =>
  `lpad(split_part(trim(both '()' from ${alias}.ctid::text), ',', 1), 8, '0')
   || lpad(split_part(trim(both '()' from ${alias}.ctid::text), ',', 2), 8, '0')`;

describe('a dump', () => {
  test('taken after the box was emptied does not order letters by the time of day', async () => {
    const posters = [poster];
    while (posters.length < 5) posters.push(await hang(app, firm));
    for (let at = 0; at < LETTERS; at += 1) {
      app.clock.advance(15_000);
      await dropped(app, posters[at % posters.length]!.code, {
        words: `Number ${String(at).padStart(4, '0')}`,
      });
    }
    // Before, the place of a row in the box gives the order away. That is said in the manual, and shows here that
    // the measure sees what there is to see.
    const during = await tracesOf(
      `SELECT words AS truth, ${ctid('w')} AS place FROM letter_waiting w WHERE organisation_id = $1 ORDER BY words`,
    );
    expect(spearman(during['truth']!, during['place']!)?.value).toBeGreaterThan(0.99);

    await emptied(app, firm);
    const { truth, ...traces } = await tracesOf(
      `SELECT i.text AS truth, ${ctid('i')} AS item_place, ${ctid('l')} AS letter_place, i.id::text AS item_id,
         l.letter::text AS letter, lpad(substr(i.reference, 3), 8, '0') AS reference,
         lpad(e.sequence::text, 8, '0') AS entry, l.lookup_hash AS lookup,
         (SELECT min(${ctid('v')}) FROM voice_word v WHERE v.item_id = i.id) AS words_place
       FROM voice_item i JOIN letter l ON l.item_id = i.id
         JOIN ledger_entry e ON e.organisation_id = i.organisation_id AND e.object_id = i.id::text
       WHERE i.organisation_id = $1 ORDER BY i.text`,
    );
    for (const [trace, order] of Object.entries(traces)) {
      const found = spearman(truth!, order);
      expect(Math.abs(found!.value), trace).toBeLessThan(CHANCE);
    }
    await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query(
        `SELECT DISTINCT i.xmin::text, l.xmin::text, i.recorded_at, i.changed_at, i.raised_on, e.made_at
         FROM voice_item i JOIN letter l ON l.item_id = i.id
           JOIN ledger_entry e ON e.organisation_id = i.organisation_id AND e.object_id = i.id::text
         WHERE i.organisation_id = $1`,
        [firm.id],
      );
      expect(rows).toHaveLength(1);
    });
  });
});
