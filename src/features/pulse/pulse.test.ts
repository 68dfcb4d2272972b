import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
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
import {
  addTeam,
  all,
  cast,
  DAY_MS,
  fetchToken,
  openWave,
  ownWave,
  vote,
  WAVE,
} from '../../../test/pulse/voting.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { pulseMorning } from './jobs/morning.ts';
import { beginToken, hashOfNonce } from './web/token.ts';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

type World = { firm: Firm; staff: Member[]; other: Member[]; leader: Member };

/** A firm of two teams of seven and six, with its founder as the only leader. */
async function world(): Promise<World> {
  app.clock.set(new Date('2026-11-24T09:00:00Z'));
  const firm = await foundFirm(app);
  const people = async (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, at) => addMember(app, firm, ['staff'], `P${at}`)),
    );
  const [staff, other] = [await people(7), await people(6)];
  await addTeam(app, firm, 'Press', staff);
  await addTeam(app, firm, 'Office', other);
  return { firm, staff, other, leader: firm.founder };
}

const counted = (firm: Firm, table: string): Promise<number> =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE organisation_id = $1`,
      [firm.id],
    );
    return rows[0]!.count;
  });

describe('a wave', () => {
  test('is announced, answered, closed, published, acted on and told', async () => {
    const { firm, staff, other, leader } = await world();
    const id = await openWave(app, leader);
    const before = await look(app, staff[0]!, `/api/pulses/${id}`);
    expect(before.state).toBe('open');
    const names = before.blocks.map((one: { name: string }) => one.name);
    expect(names).toEqual(['Firm', 'Office', 'Press', 'Top management']);
    for (const member of staff) await vote(app, member, { answers: { ...all(4), '9.1': 2 } });
    for (const member of other.slice(0, 5))
      await vote(app, member, { answers: { ...all(2), '9.1': null }, texts: { helps: 'x' } });
    const token = await vote(app, leader, { answers: all(5) });
    expect(await counted(firm, 'box.staged')).toBe(13);
    expect((await look(app, staff[0]!, `/api/pulses/${id}`)).results).toBeNull();

    expect((await post(app, leader, 'pulse.close', { id })).body.refusal.code).toBe(
      'pulse.still_open',
    );
    app.clock.set(new Date('2026-12-02T09:00:00Z'));
    const closed = await post(app, leader, 'pulse.close', { id });
    expect(closed.body.result.closed).toMatchObject({ ballots: 13, keys_destroyed: 3 });
    for (const table of ['register.asked', 'register.block_key', 'box.staged', 'box.staged_text'])
      expect(await counted(firm, table), table).toBe(0);
    expect(await counted(firm, 'box.ballot')).toBe(13);
    expect((await look(app, staff[0]!, `/api/pulses/${id}`)).results).toBeNull();
    const spent = await app.app.inject({ method: 'GET', url: `/box/${before.address}/spent` });
    expect(spent.json().hashes).toHaveLength(13);
    expect(spent.json().hashes).toContain(await hashOfNonce(token.nonce));

    await act(app, leader, 'pulse.publish', { id });
    const { results } = await look(app, staff[0]!, `/api/pulses/${id}`);
    expect(results.groups).toMatchObject([
      { name: 'Firm', within: null, eligible: 13, answered: 12 },
      { name: 'Office', within: 0, eligible: 6, answered: 5 },
      { name: 'Press', within: 0, eligible: 7, answered: 7 },
    ]);
    const [ownership] = results.dimensions;
    expect(ownership).toMatchObject({
      leaders: { people: 1, mean: 5 },
      gap: { value: 1.8, told: true },
      values: [
        { verdict: 'shown', people: 12, mean: 3.2 },
        { verdict: 'low' },
        { verdict: 'high' },
      ],
    });
    // Everybody of the press says 2 and nobody of the office can say: told as what it is, without a part.
    const trust = results.dimensions.at(-1);
    expect(trust.values.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'low',
      'withheld',
      'withheld',
    ]);
    // Five wrote something: too few.
    expect(results.texts).toBeNull();

    expect((await post(app, leader, 'pulse.tell', { id })).body.refusal.code).toBe(
      'pulse.nothing_decided',
    );
    const decision = await act(app, leader, 'decision.record', {
      kind: 'decided',
      chosen: 'A box for ideas',
    });
    await act(app, leader, 'pulse.answer', { id, decision_id: decision.id });
    await act(app, leader, 'pulse.tell', { id });
    const told = await look(app, other[0]!, `/api/pulses/${id}`);
    expect(told.answers).toMatchObject([{ decision_id: decision.id, chosen: 'A box for ideas' }]);
    expect(told.told_at).not.toBeNull();

    app.clock.set(new Date('2027-01-02T05:00:00Z'));
    await pulseMorning.run(app.platform, openScope(firm.id, systemActor, 'Europe/Berlin'));
    expect(await counted(firm, 'box.ballot')).toBe(0);
  });

  test('is announced a day before, in one firm one at a time, and by those who run it', async () => {
    const { staff, leader } = await world();
    const code = async (words: object) => {
      const answer = await post(app, leader, 'pulse.announce', { ...WAVE, ...words });
      return answer.body.refusal?.code;
    };
    expect((await post(app, staff[0]!, 'pulse.announce', WAVE)).status).toBe(403);
    expect(await code({ opens_on: '2026-11-24' })).toBe('pulse.opens_too_early');
    expect(await code({ closes_on: '2026-11-20' })).toBe('pulse.closes_before_it_opens');
    expect(await code({ closes_on: '2026-12-26' })).toBe('pulse.too_long');
    expect(await code({ supplements: ['iso_45001'] })).toBe('pulse.supplement_not_held');
    expect((await post(app, leader, 'pulse.announce', { ...WAVE, least: 4 })).status).toBe(400);
    await act(app, leader, 'pulse.announce', WAVE);
    expect(await code({})).toBe('pulse.another_runs');
  });

  test('is not held with fewer than five, and without parts with fewer than ten', async () => {
    app.clock.set(new Date('2026-11-24T09:00:00Z'));
    const firm = await foundFirm(app);
    for (let at = 0; at < 4; at++) await addMember(app, firm, ['staff'], `P${at}`);
    const code = async (words: object) =>
      (await post(app, firm.founder, 'pulse.announce', { ...WAVE, ...words })).body.refusal?.code;
    expect(await code({ cut: 'whole' })).toBe('pulse.too_few');
    await addMember(app, firm, ['staff'], 'P5');
    expect(await code({ cut: 'team' })).toBe('pulse.whole_only');
    expect(await code({ cut: 'whole' })).toBeUndefined();
  });

  test('called off leaves nothing behind', async () => {
    const { firm, staff, leader } = await world();
    const id = await openWave(app, leader);
    await vote(app, staff[0]!, { answers: all(3), texts: { hinders: 'secret' } });
    expect((await post(app, leader, 'pulse.cancel', { id, reason: '' })).body.refusal.code).toBe(
      'pulse.reason_needed',
    );
    await act(app, leader, 'pulse.cancel', { id, reason: 'A fire' });
    for (const table of [
      'register.asked',
      'register.block_key',
      'box.staged',
      'box.staged_text',
      'box.ballot',
    ])
      expect(await counted(firm, table), table).toBe(0);
  });
});

describe('a token', () => {
  test('is the same when the same is asked again, and there is no second one', async () => {
    const { staff, leader } = await world();
    await openWave(app, leader);
    const own = await ownWave(app, staff[0]!);
    const asking = await beginToken(own);
    const first = await fetchToken(app, staff[0]!, own, asking);
    expect(await fetchToken(app, staff[0]!, own, asking)).toEqual(first);
    const { blinded } = await beginToken(own);
    const second = await post(app, staff[0]!, 'pulse/token', { wave_id: own.wave_id, blinded });
    expect(second.body.refusal.code).toBe('pulse.no_token');
    expect((await ownWave(app, staff[0]!)).has_token).toBe(true);
  });

  test('leaves no trace of who fetched it when: no receipt, no entry in the ledger', async () => {
    const { firm, staff, leader } = await world();
    await openWave(app, leader);
    const tables = ['command_receipt', 'ledger_entry', 'mail'];
    const before = await Promise.all(tables.map((table) => counted(firm, table)));
    await vote(app, staff[0]!, { answers: all(3) });
    expect(await Promise.all(tables.map((table) => counted(firm, table)))).toEqual(before);
  });

  test('counts once, for its block and its wave alone, and a made-up one not at all', async () => {
    const { firm, staff, other, leader } = await world();
    await openWave(app, leader);
    const own = await ownWave(app, staff[0]!);
    const elsewhere = await ownWave(app, other[0]!);
    const token = await fetchToken(app, staff[0]!, own);
    const box = () => counted(firm, 'box.staged');
    const made = { ...token, signature: randomBytes(256).toString('base64url') };
    const tries = [
      { ...token, block_id: elsewhere.block_id },
      { ...token, nonce: randomBytes(32).toString('base64url') },
      { ...token, prefix: randomBytes(32).toString('base64url') },
      made,
    ];
    const answers = new Set<string>();
    for (const one of tries)
      answers.add((await cast(app, own.address, one, { answers: all(1) })).body);
    expect(await box()).toBe(0);
    answers.add((await cast(app, own.address, token, { answers: all(1) })).body);
    answers.add((await cast(app, own.address, token, { answers: all(5) })).body);
    answers.add(
      (await cast(app, randomBytes(32).toString('base64url'), token, { answers: all(5) })).body,
    );
    expect(await box()).toBe(1);
    expect([...answers]).toEqual(['{"received":true}']);
  });

  test('of a wave that is over is good for nothing', async () => {
    const { firm, staff, leader } = await world();
    const id = await openWave(app, leader);
    const own = await ownWave(app, staff[0]!);
    const token = await fetchToken(app, staff[0]!, own);
    app.clock.advance(10 * DAY_MS);
    await act(app, leader, 'pulse.close', { id });
    await cast(app, own.address, token, { answers: all(5) });
    expect(await counted(firm, 'box.staged')).toBe(0);
    const { blinded } = await beginToken(own);
    const late = await post(app, staff[1]!, 'pulse/token', { wave_id: id, blinded });
    expect(late.body.refusal.code).toBe('pulse.not_open');
  });

  test('is for whoever is asked: nobody else, and nobody of another firm', async () => {
    const { firm, leader } = await world();
    const id = await openWave(app, leader);
    const guest = await addMember(app, firm, ['consultant'], 'Guest');
    expect((await look(app, guest, '/api/pulse_own')).rows).toEqual([]);
    const stranger = (await foundFirm(app)).founder;
    expect((await get(app, stranger, `/api/pulses/${id}`)).status).toBe(404);
    const { blinded } = await beginToken(await ownWave(app, leader));
    expect(
      (await post(app, guest, 'pulse/token', { wave_id: id, blinded })).body.refusal.code,
    ).toBe('pulse.no_token');
    expect((await post(app, stranger, 'pulse/token', { wave_id: id, blinded })).status).toBe(404);
  });
});

describe('paper', () => {
  test('comes in bundles, and with the tokens never makes more answers than there are people', async () => {
    const { firm, staff, leader } = await world();
    const id = await openWave(app, leader);
    const own = await ownWave(app, staff[0]!);
    const enter = async (count: number, answers: object = all(4)) => {
      const forms = Array.from({ length: count }, () => ({ answers, texts: {} }));
      const bundle = { id, block_id: own.block_id, forms };
      return (await post(app, leader, 'pulse.bundle.enter', bundle)).body.refusal?.code;
    };
    expect(await enter(4)).toBe('pulse.bundle_too_small');
    expect(await enter(8)).toBe('pulse.bundle_too_large');
    expect(await enter(5, { '0.1': 3 })).toBe('pulse.unknown_statement');
    await fetchToken(app, staff[0]!, own);
    expect(await enter(7)).toBe('pulse.bundle_too_large');
    expect(await enter(6)).toBeUndefined();
    expect(await counted(firm, 'box.staged')).toBe(6);
    expect(await counted(firm, 'box.spent')).toBe(0);
  });

  test('is a sheet for a block', async () => {
    const { staff, leader } = await world();
    const id = await openWave(app, leader);
    const { block_id: block } = await ownWave(app, staff[0]!);
    const sheet = await app.app.inject({
      method: 'GET',
      url: `/api/pulses/${id}/form.pdf?block=${block}`,
      headers: { cookie: leader.cookie },
    });
    expect(sheet.statusCode).toBe(200);
    expect(sheet.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('what is due in the morning is done by itself', async () => {
  const { firm, staff, leader } = await world();
  const { id } = await act(app, leader, 'pulse.announce', WAVE);
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const morning = async (day: string) => {
    app.clock.set(new Date(`${day}T05:00:00Z`));
    await pulseMorning.run(app.platform, scope);
    return (await look(app, leader, `/api/pulses/${id}`)).state;
  };
  expect(await morning('2026-11-24')).toBe('announced');
  expect(await morning('2026-11-25')).toBe('open');
  for (const member of staff.slice(0, 6)) await vote(app, member, { answers: all(3) });
  expect(await morning('2026-12-01')).toBe('open');
  expect((await look(app, leader, `/api/pulses/${id}`)).turnout).toBe(40);
  expect(await morning('2026-12-02')).toBe('closed');
  expect(await morning('2026-12-15')).toBe('closed');
  expect(await morning('2026-12-16')).toBe('published');
});
