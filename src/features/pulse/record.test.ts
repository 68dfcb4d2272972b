import { afterAll, beforeAll, expect, test } from 'vitest';
import { act } from '../../../test/acting.ts';
import { asOwner, startApp, type TestApp } from '../../../test/app.ts';
import { twoTeams } from '../../../test/pulse/two-teams.ts';
import { openWave, ownWave, WAVE } from '../../../test/pulse/voting.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import type { Recorded } from './contract/record.ts';
import { signRecord } from './jobs/record.ts';
import { checkAnnouncement } from './web/record.ts';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

/** What a browser gets that says nothing of who asks. */
async function announced(address: string): Promise<Recorded | null> {
  const url = `/box/${address}/announcement`;
  const answer = await app.app.inject({ method: 'GET', url });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().recorded;
}

test('a wave is in a signed state of the record as soon as it is announced, and each browser checks that', async () => {
  const { firm, staff, leader } = await twoTeams(app);
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const { id } = await act(app, leader, 'pulse.announce', WAVE);
  const address = await asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ address: string }>(
      'SELECT address FROM pulse_wave WHERE id = $1',
      [id],
    );
    return rows[0]!.address;
  });
  expect(await announced(address)).toBeNull();
  await signRecord.run(app.platform, scope, {});
  const recorded = (await announced(address))!;
  // Signed again later, it is still shown in the first state that has it.
  await act(app, leader, 'evidence.sign', {});
  expect(await announced(address)).toEqual(recorded);
  app.clock.advance(86_400_000);
  await act(app, leader, 'pulse.open', { id });
  const own = await ownWave(app, staff[0]!);
  const found = await checkAnnouncement(own, recorded);
  expect(found).toMatchObject({ is: 'recorded' });
  expect(found.is === 'recorded' && found.state).toMatch(/^\d+ [0-9a-f]{16}$/);
});

test('opening a wave signs a state where none has been since, so that nobody answers to what is not in the record', async () => {
  const { staff, leader } = await twoTeams(app);
  await openWave(app, leader);
  const own = await ownWave(app, staff[0]!);
  const recorded = (await announced(own.address))!;
  expect(await checkAnnouncement(own, recorded)).toMatchObject({ is: 'recorded' });
  expect(await announced('A'.repeat(43))).toBeNull();
});

test('a key, a group, a day, a wording or a firm that is not the recorded one is noticed, and so is a forged proof', async () => {
  const { staff, other, leader } = await twoTeams(app);
  await openWave(app, leader);
  const own = await ownWave(app, staff[0]!);
  const elsewhere = await ownWave(app, other[0]!);
  const recorded = (await announced(own.address))!;
  const [question] = own.questions;
  const handed = [
    { ...own, public_key: elsewhere.public_key },
    { ...own, block_id: elsewhere.block_id },
    { ...own, block_eligible: own.block_eligible + 1 },
    { ...own, closes_on: elsewhere.closes_on.replace('2026', '2027') as typeof own.closes_on },
    { ...own, least: own.least + 1 },
    { ...own, kept_days: own.kept_days + 1 },
    { ...own, questions: [{ ...question!, version: 2 }, ...own.questions.slice(1)] },
    { ...own, questions: own.questions.slice(1) },
    { ...own, wave_id: own.block_id },
  ];
  for (const one of handed) expect(await checkAnnouncement(one, recorded)).toEqual({ is: 'other' });

  const { payload, checkpoint, proof, entry } = recorded;
  const eligible = `"eligible":${own.block_eligible}`;
  expect(payload.text).toContain(eligible);
  const bent = (base64: string): string => {
    const bytes = Buffer.from(base64, 'base64');
    bytes[0]! ^= 1;
    return bytes.toString('base64');
  };
  const [size = ''] = checkpoint.split('\n').slice(1);
  const forged: Recorded[] = [
    { ...recorded, payload: { ...payload, text: payload.text.replace(eligible, '"eligible":99') } },
    { ...recorded, payload: { ...payload, salt: bent(payload.salt) } },
    { ...recorded, sequence: recorded.sequence - 1 },
    { ...recorded, proof: [bent(proof[0]!), ...proof.slice(1)] },
    { ...recorded, proof: proof.slice(1) },
    { ...recorded, entry: bent(entry) },
    { ...recorded, checkpoint: checkpoint.replace(`\n${size}\n`, `\n${Number(size) + 1}\n`) },
    { ...recorded, key: recorded.key.replace('/', '/x') },
    { ...recorded, checkpoint: '' },
  ];
  for (const one of forged) expect(await checkAnnouncement(own, one)).toEqual({ is: 'other' });
  expect(await checkAnnouncement(own, recorded)).toMatchObject({ is: 'recorded' });
});
