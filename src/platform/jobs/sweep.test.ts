import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { asOwner, foundFirm, type Firm } from '../../../test/app.ts';
import { joined, LONG, openDoor, type OpenDoor } from '../../../test/visitor.ts';

let door: OpenDoor;
beforeAll(async () => (door = await openDoor()));
afterAll(() => door.stop());

const DAY = 24 * 3_600_000;

async function actIn(firm: Firm, key: string): Promise<void> {
  await asOwner(door, firm.id, (client) =>
    client.query(
      `INSERT INTO command_receipt (organisation_id, key, actor_id, command, input_hash, made_at)
       VALUES ($1, $2, $3, 'test.act', '', $4)`,
      [firm.id, key, firm.founder.personId, door.clock.now()],
    ),
  );
}

const receiptsOf = async (firm: Firm) =>
  asOwner(door, firm.id, async (client) => {
    const { rows } = await client.query<{ key: string }>(
      `SELECT key FROM command_receipt WHERE organisation_id = $1 AND command = 'test.act' ORDER BY key`,
      [firm.id],
    );
    return rows.map(({ key }) => key);
  });

const countSessions = async (firm: Firm) =>
  asOwner(door, firm.id, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM identity.session',
    );
    return rows[0]?.count;
  });

test('the nightly sweep removes ended sessions and old receipts of every firm, and nothing newer', async () => {
  const one = await foundFirm(door, 'One');
  const two = await foundFirm(door, 'Two');
  await joined(door, one, 'early');
  for (const firm of [one, two]) await actIn(firm, 'long-ago');
  door.clock.advance(2 * DAY);
  for (const firm of [one, two]) await actIn(firm, 'lately');
  door.clock.advance(29 * DAY);
  const { visitor } = await joined(door, one, 'late');
  expect(await countSessions(one)).toBe(2);

  await door.startJobs((line) => expect(line).toBe(''));
  await door.platform.database.jobs.query(`SELECT graphile_worker.add_job('sweep')`);
  const patience = { timeout: 20_000, interval: 100 };
  for (const firm of [one, two]) {
    await vi.waitFor(async () => expect(await receiptsOf(firm)).toEqual(['lately']), patience);
  }
  expect(await countSessions(one)).toBe(1);
  expect((await visitor.get('/api/identity/account')).status).toBe(200);
  expect((await door.visitor().signIn('early', LONG)).status).toBe(200);
});
