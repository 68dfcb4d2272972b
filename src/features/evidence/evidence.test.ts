import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { verifyBundle } from '../../../tools/verify-ledger.ts';
import { ledgerJobs } from '../../platform/ledger/nightly.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const recompute = async (of: Firm) => {
  const job = ledgerJobs.find(({ name }) => name === 'ledger.verify');
  await job?.run(app.platform, of.founder.scope);
};
const standing = async (of: Firm) => (await get(app, of.founder, '/api/evidence')).body;

test('says how the record stands, before and after it was recomputed', async () => {
  await post(app, firm.founder, 'action.create', { title: 'Guard on press 3' });
  const before = await standing(firm);
  expect(before).toMatchObject({ verification: null, verifying: false, checkpoints: [] });
  expect(before.size).toBeGreaterThan(1);
  await recompute(firm);
  expect((await standing(firm)).verification).toMatchObject({ sound: true, size: before.size });
});

test('a signed state is bound into the record and proves the bundle to somebody without the product', async () => {
  const { body } = await post(app, firm.founder, 'evidence.sign', {});
  const signed = body.result;
  expect(signed.short).toBe(`${signed.size} ${signed.root.slice(0, 16)}`);
  await post(app, firm.founder, 'action.create', { title: 'Later than the signature' });
  const response = await app.app.inject({
    url: '/api/evidence/bundle',
    headers: { cookie: firm.founder.cookie },
  });
  const report = verifyBundle(response.body, signed.note);
  expect(report).toMatchObject({ verdict: 'unchanged', problems: [] });
  expect(response.body).toContain('Founder');
  const bare = await app.app.inject({
    url: '/api/evidence/bundle?contents=no',
    headers: { cookie: firm.founder.cookie },
  });
  expect(bare.body).not.toContain('Founder');
  const named = (sent: typeof bare) => String(sent.headers['content-disposition']);
  expect(named(bare)).toContain('record-without-names');
  expect(named(response)).not.toContain('without-names');
  expect(verifyBundle(bare.body, signed.note).verdict).toBe('unchanged');
});

test('what was changed outside the product is found and said in a sentence', async () => {
  const other = await foundFirm(app, 'Tampered');
  await post(app, other.founder, 'action.create', { title: 'Guard on press 3' });
  await asOwner(app, other.id, async (client) => {
    await client.query('ALTER TABLE ledger_payload DISABLE TRIGGER USER');
    await client.query(
      `UPDATE ledger_payload SET payload = replace(payload, 'press 3', 'press 4') WHERE organisation_id = $1`,
      [other.id],
    );
    await client.query('ALTER TABLE ledger_payload ENABLE TRIGGER USER');
  });
  await recompute(other);
  const { verification } = await standing(other);
  expect(verification.sound).toBe(false);
  expect(verification.problems).toEqual([
    expect.stringMatching(
      /^The content of entry \d+ does not match what the entry recorded of it\.$/,
    ),
  ]);
});

test('asking for a recomputation is itself on record, and answered when it has ended', async () => {
  expect((await post(app, firm.founder, 'evidence.verify', {})).status).toBe(200);
  expect((await standing(firm)).verifying).toBe(true);
  app.clock.advance(60_000);
  await recompute(firm);
  expect((await standing(firm)).verifying).toBe(false);
});

test('staff see that the record is whole, and neither sign nor download it', async () => {
  const staff = await addMember(app, firm, ['staff']);
  const { body } = await get(app, staff, '/api/evidence');
  expect(body.can).toEqual({
    verify: false,
    sign: false,
    download: false,
    download_readable: false,
  });
  expect((await post(app, staff, 'evidence.sign', {})).status).toBe(403);
  expect((await get(app, staff, '/api/evidence/bundle')).status).toBe(403);
});

test('without a signed state there is nothing to download yet', async () => {
  const fresh = await foundFirm(app, 'Fresh');
  const answer = await get(app, fresh.founder, '/api/evidence/bundle');
  expect(answer.status).toBe(404);
  expect(answer.body.error.message).toBe('No state of the record has been signed yet.');
});
