import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../lib/day.ts';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  post,
  startApp,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { counted, twoTeams } from '../../../test/pulse/two-teams.ts';
import { all, fetchToken, openWave, ownWave, vote, WAVE } from '../../../test/pulse/voting.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { pulseMails } from './jobs/mails.tsx';
import { pulseMorning } from './jobs/morning.ts';
import { publishedPulses } from './reads/published.ts';
import { hashOfNonce } from './web/token.ts';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

describe('a wave', () => {
  test('is announced, answered, closed, published, acted on and told', async () => {
    const { firm, staff, other, leader } = await twoTeams(app);
    const id = await openWave(app, leader);
    const before = await look(app, staff[0]!, `/api/pulses/${id}`);
    expect(before.state).toBe('open');
    const names = before.blocks.map((one: { name: string }) => one.name);
    expect(names).toEqual(['Firm', 'Office', 'Press', 'Top management']);
    for (const member of staff) await vote(app, member, { answers: { ...all(4), '9.1': 2 } });
    for (const member of other.slice(0, 5))
      await vote(app, member, { answers: { ...all(2), '9.1': null }, texts: { helps: 'x' } });
    const token = await vote(app, leader, { answers: all(5) });
    expect(await counted(app, firm, 'box.staged')).toBe(13);
    expect((await look(app, staff[0]!, `/api/pulses/${id}`)).results).toBeNull();

    expect((await post(app, leader, 'pulse.close', { id })).body.refusal.code).toBe(
      'pulse.still_open',
    );
    app.clock.set(new Date('2026-12-02T09:00:00Z'));
    const closed = await post(app, leader, 'pulse.close', { id });
    expect(closed.body.result.closed).toMatchObject({ ballots: 13, keys_destroyed: 3 });
    for (const table of ['register.asked', 'register.block_key', 'box.staged', 'box.staged_text'])
      expect(await counted(app, firm, table), table).toBe(0);
    expect(await counted(app, firm, 'box.ballot')).toBe(13);
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
      // Twelve of thirteen: no mean, and a gap as large as it is at least.
      gap: { value: 1.5, told: true, joint: 'apart' },
      values: [
        { verdict: 'shown', people: 12, mean: null, low: 3, high: 3.5 },
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
    // What other pages are given is what everybody sees, from the day on which it was published.
    const given = async (asOf: string) =>
      app.platform.database.transactions.read(leader.scope, (tx) =>
        publishedPulses(tx, { asOf: day(asOf), timeZone: 'Europe/Berlin' }),
      );
    expect(await given('2026-12-02')).toMatchObject([{ id, results }]);
    expect(await given('2026-12-01')).toEqual([]);
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
    expect(await counted(app, firm, 'box.ballot')).toBe(0);
  });

  test('is announced a day before, in one firm one at a time, and by those who run it', async () => {
    const { staff, leader } = await twoTeams(app);
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
    const { firm, staff, leader } = await twoTeams(app);
    const id = await openWave(app, leader);
    await vote(app, staff[0]!, { answers: all(3), texts: { hinders: 'secret' } });
    expect((await post(app, leader, 'pulse.cancel', { id, reason: '' })).body.refusal.code).toBe(
      'pulse.reason_needed',
    );
    const off = await post(app, leader, 'pulse.cancel', { id, reason: 'A fire' });
    expect(off.body.result).toMatchObject({ keys_destroyed: 3, ballots_destroyed: 1 });
    for (const table of [
      'register.asked',
      'register.block_key',
      'box.staged',
      'box.staged_text',
      'box.spent',
      'box.ballot',
    ])
      expect(await counted(app, firm, table), table).toBe(0);
  });
});

test('an invitation goes to those who are asked and here, and the news to everybody who is here', async () => {
  const { firm, staff, other, leader, second } = await twoTeams(app);
  const id = await openWave(app, leader);
  const late = await addMember(app, firm, ['staff'], 'Late');
  const gone = staff[0]!;
  await asOwner(app, firm.id, (client) =>
    client.query(
      `UPDATE person SET email = id || '@example.org',
         left_on = CASE WHEN id = $2 THEN '2026-11-24'::date END WHERE organisation_id = $1`,
      [firm.id, gone.personId],
    ),
  );
  await fetchToken(app, staff[1]!, await ownWave(app, staff[1]!));
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const writtenTo = async (about: string) => {
    await asOwner(app, firm.id, (client) =>
      client.query('DELETE FROM mail WHERE organisation_id = $1', [firm.id]),
    );
    await pulseMails.run(app.platform, scope, { wave: id, about });
    return asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `SELECT p.id FROM mail m JOIN person p ON p.organisation_id = m.organisation_id
           AND p.email = m.to_address WHERE m.organisation_id = $1 AND m.kind = 'pulse'`,
        [firm.id],
      );
      return rows.map((row) => row.id).toSorted();
    });
  };
  const ids = (...members: Member[]) => members.map(({ personId }) => personId).toSorted();
  const invited = [...staff.slice(2), ...other, leader, second!];
  expect(await writtenTo('opened')).toEqual(ids(...invited));
  const inNumbers = await asOwner(app, firm.id, (client) =>
    client.query(
      `SELECT FROM mail WHERE organisation_id = $1 AND concat(subject, body_text, body_html) LIKE '%2026-12-01%'`,
      [firm.id],
    ),
  );
  expect(inNumbers.rowCount).toBe(0);
  expect(await writtenTo('reminder')).toEqual(ids(...invited));
  expect(await writtenTo('published')).toEqual(ids(...invited, staff[1]!, late));
});

test('what is due in the morning is done by itself', async () => {
  const { firm, staff, leader } = await twoTeams(app);
  const { id } = await act(app, leader, 'pulse.announce', WAVE);
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const morning = async (on: string) => {
    app.clock.set(new Date(`${on}T05:00:00Z`));
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
