import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  get,
  post,
  startApp,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { counted, twoTeams } from '../../../test/pulse/two-teams.ts';
import {
  all,
  cast,
  DAY_MS,
  fetchToken,
  openWave,
  ownWave,
  vote,
} from '../../../test/pulse/voting.ts';
import { beginToken } from './web/token.ts';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

describe('a token', () => {
  test('is the same when the same is asked again, and there is no second one', async () => {
    const { staff, leader } = await twoTeams(app);
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
    const { firm, staff, leader } = await twoTeams(app);
    await openWave(app, leader);
    const tables = ['command_receipt', 'ledger_entry', 'mail'];
    const before = await Promise.all(tables.map((table) => counted(app, firm, table)));
    await vote(app, staff[0]!, { answers: all(3) });
    expect(await Promise.all(tables.map((table) => counted(app, firm, table)))).toEqual(before);
  });

  test('counts once, for its block and its wave alone, and a made-up one not at all', async () => {
    const { firm, staff, other, leader } = await twoTeams(app);
    await openWave(app, leader);
    const own = await ownWave(app, staff[0]!);
    const elsewhere = await ownWave(app, other[0]!);
    const token = await fetchToken(app, staff[0]!, own);
    const box = () => counted(app, firm, 'box.staged');
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
    const { firm, staff, leader } = await twoTeams(app);
    const id = await openWave(app, leader);
    const own = await ownWave(app, staff[0]!);
    const token = await fetchToken(app, staff[0]!, own);
    app.clock.advance(10 * DAY_MS);
    await act(app, leader, 'pulse.close', { id });
    await cast(app, own.address, token, { answers: all(5) });
    expect(await counted(app, firm, 'box.staged')).toBe(0);
    const { blinded } = await beginToken(own);
    const late = await post(app, staff[1]!, 'pulse/token', { wave_id: id, blinded });
    expect(late.body.refusal.code).toBe('pulse.not_open');
  });

  test('is for whoever is asked: nobody else, and nobody of another firm', async () => {
    const { firm, leader } = await twoTeams(app);
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
    const { firm, staff, other, leader } = await twoTeams(app);
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
    expect(await counted(app, firm, 'box.staged')).toBe(6);
    expect(await counted(app, firm, 'box.spent')).toBe(0);
    // Seven of seven: whoever fetched a token may still use it, and nobody else gets one.
    const code = async (member: Member) => {
      const { blinded } = await beginToken(own);
      const body = { wave_id: id, blinded };
      return (await post(app, member, 'pulse/token', body)).body.refusal?.code;
    };
    for (const member of staff.slice(1)) expect(await code(member)).toBe('pulse.no_token');
    expect(await code(other[0]!)).toBeUndefined();
  });

  test('and tokens at the same moment never make more answers than there are people', async () => {
    const { firm, staff, leader } = await twoTeams(app);
    const id = await openWave(app, leader);
    const own = await ownWave(app, staff[0]!);
    const forms = Array.from({ length: 5 }, () => ({ answers: all(4), texts: {} }));
    const begun = await Promise.all(staff.map(() => beginToken(own)));
    const [entered, ...fetched] = await Promise.all([
      post(app, leader, 'pulse.bundle.enter', { id, block_id: own.block_id, forms }),
      ...staff.map((member, at) =>
        post(app, member, 'pulse/token', { wave_id: id, blinded: begun[at]!.blinded }),
      ),
    ]);
    const tokens = fetched.filter(({ status }) => status === 200).length;
    expect([entered.status, ...fetched.map(({ status }) => status)]).not.toContain(500);
    expect(tokens + (await counted(app, firm, 'box.staged'))).toBe(7);
  });

  test('is a sheet for a block', async () => {
    const { staff, leader } = await twoTeams(app);
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
