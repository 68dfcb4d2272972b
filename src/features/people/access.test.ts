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
  type TestApp,
} from '../../../test/app.ts';
import { testIdentity } from '../../../test/identity.ts';
import { LONG, ORIGIN, SECRET, Visitor } from '../../../test/visitor.ts';
import type { MakeIdentity } from '../../platform/identity/identity.ts';
import { openIdentity } from '../../platform/identity/make-identity.ts';

let app: TestApp;
let firm: Firm;

/** The whole of sign-in, and beside it the tests' own cookie for the founder. */
const bothDoors: MakeIdentity = async (parts) => {
  const known = await testIdentity(parts);
  const real = await openIdentity({
    app: parts.database.app,
    publicUrl: ORIGIN,
    secret: SECRET,
    clock: parts.clock,
    sendMail: () => Promise.resolve(),
    mailWorks: false,
    log: () => undefined,
    argonCost: { memoryCost: 64, timeCost: 1, parallelism: 1 },
  });
  const accountOf: typeof real.accountOf = async (headers) =>
    (await known.accountOf(headers)) ?? real.accountOf(headers);
  const shown: typeof real.shown = (headers) => known.shown(headers) ?? real.shown(headers);
  return { ...real, shown, accountOf };
};

beforeAll(async () => {
  app = await startApp({ publicUrl: ORIGIN, makeIdentity: bothDoors });
  firm = await foundFirm(app, 'Copperworks');
});
afterAll(() => app.stop());

const refusal = (code: string) => ({ status: 422, body: { refusal: { code } } });

async function add(name: string, email: string | null = null): Promise<string> {
  const answer = await post(app, firm.founder, 'person.create', { name, email });
  return answer.body.result.id;
}

async function comeIn(id: string, signInName: string): Promise<Visitor> {
  const invited = await post(app, firm.founder, 'person.invite', { id, route: 'printed' });
  const visitor = new Visitor(app, ORIGIN, {});
  const accept = { code: invited.body.result.code, signInName, password: LONG };
  expect(await visitor.post('/api/identity/accept', accept)).toMatchObject({ status: 200 });
  return visitor;
}

const stateOf = async (id: string) =>
  (await get(app, firm.founder, '/api/people/access')).body.rows.find(
    (row: { person_id: string }) => row.person_id === id,
  )?.state;

describe('an invitation', () => {
  it('on paper lets somebody in who has no address', async () => {
    const id = await add('Jana Novak');
    expect(await stateOf(id)).toBe(undefined);
    const invited = await post(app, firm.founder, 'person.invite', { id, route: 'printed' });
    expect(invited.body.result).toMatchObject({
      code: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/),
      link: expect.stringContaining('/join#'),
      sent_to: null,
    });
    expect(await stateOf(id)).toBe('invited');
    const visitor = await comeIn(id, 'jana');
    expect((await visitor.get(`/api/people/${id}`)).body.name).toBe('Jana Novak');
    expect(await stateOf(id)).toBe('account');
    expect(await post(app, firm.founder, 'person.invite', { id, route: 'printed' })).toMatchObject(
      refusal('identity.has_account'),
    );
  });

  it('shows its code once: a repeated request acts once and the code is kept nowhere', async () => {
    const id = await add('Once');
    const key = randomUUID();
    const invite = { id, route: 'printed' };
    const first = (await post(app, firm.founder, 'person.invite', invite, key)).body.result;
    const second = (await post(app, firm.founder, 'person.invite', invite, key)).body.result;
    expect(second).toEqual({ ...first, code: null, link: null });
    const kept = await asOwner(app, firm.id, async (client) => {
      const receipts = await client.query('SELECT result::text FROM command_receipt');
      const payloads = await client.query('SELECT payload FROM ledger_payload');
      return JSON.stringify([receipts.rows, payloads.rows]);
    });
    expect(kept).toContain('expires_at');
    expect(kept).not.toContain(first.code);
  });

  it('by mail goes to their address and shows no code to whoever invites', async () => {
    const without = await add('No address');
    expect(
      await post(app, firm.founder, 'person.invite', { id: without, route: 'mail' }),
    ).toMatchObject(refusal('person.email_needed'));
    const id = await add('Ben <b> Okafor', 'ben@firm.example');
    const { body } = await post(app, firm.founder, 'person.invite', { id, route: 'mail' });
    expect(body.result).toMatchObject({ code: null, link: null, sent_to: 'ben@firm.example' });
    const [mail] = await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query(
        'SELECT to_address, subject, body_text, body_html FROM mail',
      );
      return rows;
    });
    expect(mail.to_address).toBe('ben@firm.example');
    expect(mail.body_text).toMatch(/http:\/\/localhost:4555\/join#\S+/);
    expect(mail.body_html).toContain('Ben &lt;b&gt; Okafor');
  });

  it('is withdrawn, and then opens nothing', async () => {
    const id = await add('Withdrawn');
    const { code } = (await post(app, firm.founder, 'person.invite', { id, route: 'printed' })).body
      .result;
    await post(app, firm.founder, 'person.withdraw_invitation', { id });
    const visitor = new Visitor(app, ORIGIN, {});
    expect(await visitor.post('/api/identity/invitation', { code })).toMatchObject(
      refusal('identity.code_unknown'),
    );
  });

  it('is made by leaders alone', async () => {
    const staff = await addMember(app, firm, ['staff']);
    const id = await add('Friend');
    for (const command of ['person.invite', 'person.reset_access', 'person.remove_second_factor']) {
      const body = command === 'person.invite' ? { id, route: 'printed' } : { id };
      expect((await post(app, staff, command, body)).status, command).toBe(403);
    }
  });
});

describe('somebody with an account', () => {
  it('who forgot the password sets a new one with a code', async () => {
    const id = await add('Forgetful');
    await comeIn(id, 'forgetful');
    const reset = await post(app, firm.founder, 'person.reset_access', { id });
    expect(reset.body.result).toMatchObject({ code: expect.any(String), sent_to: null });
    const without = await add('Never came in');
    expect(await post(app, firm.founder, 'person.reset_access', { id: without })).toMatchObject(
      refusal('identity.no_account'),
    );
  });

  it('is out at once when they leave, on every device', async () => {
    const id = await add('Leaver');
    const phone = await comeIn(id, 'leaver');
    const desk = new Visitor(app, ORIGIN, {});
    await desk.signIn('leaver', LONG);
    expect((await desk.get('/api/people')).status).toBe(200);
    const asked = { id, version: 1, to_id: firm.founder.personId };
    expect((await post(app, firm.founder, 'person.leave', asked)).status).toBe(200);
    expect((await phone.get('/api/people')).status).toBe(401);
    expect((await desk.get('/api/people')).status).toBe(401);
    expect(await stateOf(id)).toBe(undefined);
  });

  it('keeps short sessions from the moment they look after the system', async () => {
    const id = await add('Promoted');
    const visitor = await comeIn(id, 'promoted');
    await post(app, firm.founder, 'person.give_role', { id, version: 1, role: 'system_manager' });
    app.clock.advance(31 * 60_000);
    expect((await visitor.get('/api/people')).status).toBe(401);
  });
});
