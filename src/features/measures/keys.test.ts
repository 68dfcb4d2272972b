import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
let other: Firm;
let manager: Member;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  other = await foundFirm(app, 'Other');
  manager = await addMember(app, firm, ['line_manager'], 'Ana Horvat');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});
afterAll(() => app.stop());

const TODAY = '2026-11-24';
const LATER = '2027-06-30';

async function act(who: Member, command: string, body: object) {
  const answer = await post(app, who, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

async function begin(who = firm.founder, more: object = {}): Promise<string> {
  const words = { name: 'Late deliveries', kind: 'xmr', better: 'lower', ...more };
  return (await act(who, 'measure.create', words)).id;
}

type Key = { id: string; key: string; prefix: string };

const make = (measures: string[], who = manager, more: object = {}): Promise<Key> =>
  act(who, 'posting_key.make', {
    name: 'Scales in hall 2',
    measure_ids: measures,
    expires_on: LATER,
    ...more,
  });

const VALUES = [{ period: '2026-10', value: 1.234 }];

type Sent = { url?: string; cookie?: string; method?: 'GET' | 'POST'; body?: object };

/** What another program sends: a key and no cookie, unless a test says otherwise. */
async function send(key: string, measure: string, { url, cookie, method, body }: Sent = {}) {
  const response = await app.app.inject({
    method: method ?? 'POST',
    url: url ?? '/api/measure.post_values',
    headers: {
      authorization: `Bearer ${key}`,
      ...(cookie !== undefined && { cookie }),
      ...(method !== 'GET' && {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      }),
    },
    ...(method !== 'GET' && { payload: JSON.stringify(body ?? { id: measure, values: VALUES }) }),
  });
  return { status: response.statusCode, body: response.json() };
}

const statusOf = async (...sent: Parameters<typeof send>) => (await send(...sent)).status;

const sql = <Row>(query: string, ...values: unknown[]) =>
  asOwner(app, firm.id, async (client) => (await client.query(query, values)).rows as Row[]);

const listed = async (id: string, who = manager, query = '') => {
  const { rows } = (await get(app, who, `/api/posting_keys${query}`)).body;
  return rows.find((row: { id: string }) => row.id === id);
};

describe('a key for posting values', () => {
  it('posts numbers as they are, on behalf of who made it', async () => {
    const measure = await begin();
    const { id, key, prefix } = await make([measure]);
    expect(key).toMatch(/^plk_[\w-]{43}$/);
    expect(prefix).toBe(key.slice(0, 10));
    expect(await listed(id)).toMatchObject({
      name: 'Scales in hall 2',
      state: 'open',
      last_used_on: null,
      measures: [{ id: measure, name: 'Late deliveries' }],
    });
    const posted = await send(key, measure);
    expect(posted.status, JSON.stringify(posted.body)).toBe(200);
    const { values } = (await get(app, staff, `/api/measures/${measure}`)).body;
    expect(values).toMatchObject([
      {
        period: '2026-10-01',
        value: 1.234,
        recorded_by: { id: manager.personId, name: 'Ana Horvat' },
        by_key: 'Scales in hall 2',
      },
    ]);
    expect((await listed(id)).last_used_on).toBe(TODAY);
    const [entry] = await sql<{ actor: string; acting_for: string }>(
      `SELECT a.person_id AS actor, b.person_id AS acting_for FROM ledger_entry e
       JOIN ledger_pseudonym a ON a.pseudonym = convert_from(e.entry, 'UTF8')::json ->> 'actor'
       JOIN ledger_pseudonym b ON b.pseudonym = convert_from(e.entry, 'UTF8')::json ->> 'acting_for'
       WHERE e.object_id = $1 AND e.type = 'measure.values_recorded'`,
      measure,
    );
    expect(entry).toEqual({ actor: id, acting_for: manager.personId });
  });

  it('corrects a value with a reason and keeps the old one, as a person would have to', async () => {
    const measure = await begin();
    const { key } = await make([measure]);
    await send(key, measure);
    const body = { id: measure, values: [{ period: '2026-10', value: 2 }] };
    const { body: refused } = await send(key, measure, { body });
    expect(refused.refusal.code).toBe('measure.correction_reason_needed');
    const reason = 'The scales were set to zero';
    expect(await statusOf(key, measure, { body: { ...body, reason } })).toBe(200);
    const { corrected } = (await get(app, staff, `/api/measures/${measure}`)).body;
    expect(corrected).toMatchObject([{ value: 1.234, by_key: 'Scales in hall 2' }]);
  });

  it('is shown once and kept nowhere', async () => {
    const measure = await begin();
    const body = { name: 'Once', measure_ids: [measure], expires_on: LATER };
    const again = randomUUID();
    const first = (await post(app, manager, 'posting_key.make', body, again)).body.result;
    const second = (await post(app, manager, 'posting_key.make', body, again)).body.result;
    expect(second).toEqual({ ...first, key: null });
    const secret = first.key.slice(10);
    const tables = await sql<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema IN ('public', 'identity', 'graphile_worker') AND table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const found = await sql(
        `SELECT 1 FROM ${name} t WHERE t::text LIKE '%' || $1 || '%'`,
        secret,
      );
      expect([name, found]).toEqual([name, []]);
    }
    const answers = JSON.stringify((await get(app, manager, '/api/posting_keys')).body);
    expect(answers).toContain(first.prefix);
    expect(answers).not.toContain(secret);
  });

  it('opens its measures and no other, of this firm or of another', async () => {
    const [measure, beside] = [await begin(), await begin()];
    const foreign = await begin(other.founder);
    const { key } = await make([measure]);
    expect(await statusOf(key, beside)).toBe(403);
    expect(await statusOf(key, foreign)).toBe(404);
    expect(await statusOf(key, randomUUID())).toBe(404);
    // A cookie that could do more does not help the key.
    expect(await statusOf(key, beside, { cookie: manager.cookie })).toBe(403);
    const asked = { name: 'Foreign', measure_ids: [foreign], expires_on: LATER };
    const refused = await post(app, manager, 'posting_key.make', asked);
    expect(refused.body.refusal.code).toBe('posting_key.measure_not_kept');
  });

  it('opens one command and nothing else', async () => {
    const measure = await begin();
    const { id, key } = await make([measure]);
    const others: Sent[] = [
      { url: '/api/measures', method: 'GET' },
      { url: `/api/measures/${measure}`, method: 'GET' },
      { url: '/api/posting_keys', method: 'GET' },
      { url: '/api/me', method: 'GET' },
      {
        url: '/api/measure.record_values',
        body: { id: measure, values: [{ row: 1, period: '2026-01', value: '1' }] },
      },
      {
        url: '/api/posting_key.make',
        body: { name: 'x', measure_ids: [measure], expires_on: LATER },
      },
      { url: '/api/posting_key.end', body: { id } },
      { url: '/api/measure.edit', body: { id: measure, version: 1, name: 'Mine' } },
    ];
    for (const sent of others) {
      const { status } = await send(key, measure, sent);
      expect([sent.url, status]).toEqual([sent.url, 401]);
    }
  });

  it('is no cookie, and nothing else is a key', async () => {
    const measure = await begin();
    const { key } = await make([measure]);
    const body = { id: measure, values: VALUES };
    for (const cookie of [`test-session=${key}`, `plumbline-session=${key}`]) {
      const answer = await post(app, { ...manager, cookie }, 'measure.post_values', body);
      expect(answer.status).toBe(401);
    }
    const wrong = [`${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`, key.slice(4), 'x', ''];
    for (const token of wrong) expect(await statusOf(token, measure)).toBe(401);
    const basic = await app.app.inject({
      method: 'POST',
      url: '/api/measure.post_values',
      headers: { authorization: `Basic ${key}`, 'idempotency-key': randomUUID() },
      payload: body,
    });
    expect(basic.statusCode).toBe(401);
  });

  it('ends when it is ended, by who made it or a leader', async () => {
    const measure = await begin();
    const [one, two] = [await make([measure]), await make([measure])];
    const colleague = await addMember(app, firm, ['line_manager']);
    const end = (who: Member, id: string) => post(app, who, 'posting_key.end', { id });
    expect((await end(colleague, one.id)).status).toBe(403);
    expect((await end(other.founder, one.id)).status).toBe(404);
    expect((await end(manager, one.id)).status).toBe(200);
    expect((await end(firm.founder, two.id)).status).toBe(200);
    expect((await end(manager, one.id)).body.refusal.code).toBe('posting_key.is_ended');
    expect(await statusOf(one.key, measure)).toBe(401);
    expect(await statusOf(two.key, measure)).toBe(401);
    expect(await listed(one.id)).toMatchObject({ state: 'ended', can: { end: false } });
  });

  it('ends with its last day, which is a day of the firm', async () => {
    const measure = await begin();
    const { id, key } = await make([measure], manager, { expires_on: TODAY });
    const now = app.clock.now();
    app.clock.advance(Date.parse('2026-11-24T22:59:59Z') - now.getTime());
    expect(await statusOf(key, measure)).toBe(200);
    app.clock.advance(1_000);
    expect(await statusOf(key, measure)).toBe(401);
    expect((await listed(id)).state).toBe('expired');
    for (const [expires_on, code] of [
      [TODAY, 'posting_key.ends_past'],
      ['2028-11-26', 'posting_key.ends_too_late'],
    ] as const) {
      const asked = { name: 'x', measure_ids: [measure], expires_on };
      const { body } = await post(app, manager, 'posting_key.make', asked);
      expect(body.refusal.code).toBe(code);
    }
  });

  it('sleeps while its maker lacks the role, and ends when they leave', async () => {
    const measure = await begin();
    const maker = await addMember(app, firm, ['line_manager'], 'Maker');
    const { id, key } = await make([measure], maker);
    expect(await statusOf(key, measure)).toBe(200);
    await sql(`UPDATE person_role SET ends_on = '2026-11-01' WHERE person_id = $1`, maker.personId);
    expect(await statusOf(key, measure)).toBe(403);
    expect((await listed(id)).state).toBe('asleep');
    await sql(`UPDATE person_role SET ends_on = NULL WHERE person_id = $1`, maker.personId);
    await act(firm.founder, 'person.leave', {
      id: maker.personId,
      version: 1,
      to_id: firm.founder.personId,
    });
    expect(await statusOf(key, measure)).toBe(401);
    expect((await listed(id)).state).toBe('ended');
    const left = await sql('SELECT 1 FROM identity.posting_key WHERE key_id = $1', id);
    expect(left).toEqual([]);
  });

  it('is made by managers alone, for measures that are kept', async () => {
    const measure = await begin(firm.founder, { owner_id: staff.personId });
    const asked = { name: 'x', measure_ids: [measure], expires_on: LATER };
    expect((await post(app, staff, 'posting_key.make', asked)).status).toBe(403);
    expect((await get(app, staff, '/api/posting_keys')).status).toBe(403);
    const { key } = await make([measure]);
    await act(firm.founder, 'measure.retire', { id: measure, version: 1, reason: 'Sold' });
    const { body } = await send(key, measure);
    expect(body.refusal.code).toBe('measure.is_retired');
    const again = await post(app, manager, 'posting_key.make', asked);
    expect(again.body.refusal.code).toBe('posting_key.measure_not_kept');
  });
});
