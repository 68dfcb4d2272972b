import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addMember,
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
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});
afterAll(() => app.stop());

async function open(
  body: object = {},
): Promise<{ id: string; version: number; reference: string }> {
  const answer = await post(app, firm.founder, 'action.create', {
    title: 'Guard on press 3',
    ...body,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

describe('an action', () => {
  it('is opened under the next reference and read back with what may be done to it', async () => {
    const { id, reference } = await open({
      accountable_id: firm.founder.personId,
      due_on: '2026-12-01',
    });
    const { status, body } = await get(app, firm.founder, `/api/actions/${id}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({
      reference,
      title: 'Guard on press 3',
      stage: 'open',
      first_due_on: '2026-12-01',
      can: { finish: true },
    });
    expect(body.story.map((entry: { type: string }) => entry.type)).toEqual(['action.created']);
  });

  it('acts once on a double click and refuses the same key for another act', async () => {
    const key = randomUUID();
    const first = await post(app, firm.founder, 'action.create', { title: 'Once' }, key);
    const second = await post(app, firm.founder, 'action.create', { title: 'Once' }, key);
    expect(second.body).toEqual(first.body);
    const other = await post(app, firm.founder, 'action.create', { title: 'Twice' }, key);
    expect(other.status).toBe(409);
  });

  it('keeps every move of its date, marked by whether the old date had passed', async () => {
    const { id } = await open({
      accountable_id: firm.founder.personId,
      opened_on: '2026-10-01',
      due_on: '2026-11-01',
    });
    const without = await post(app, firm.founder, 'action.move_due', {
      id,
      version: 1,
      due_on: '2026-12-24',
    });
    expect(without).toMatchObject({
      status: 422,
      body: { refusal: { code: 'action.reason_needed' } },
    });
    await post(app, firm.founder, 'action.move_due', {
      id,
      version: 1,
      due_on: '2026-12-24',
      reason: 'Parts are late',
    });
    const { body } = await get(app, firm.founder, `/api/actions/${id}`);
    expect(body).toMatchObject({
      first_due_on: '2026-11-01',
      due_on: '2026-12-24',
      due_moves: 1,
      late_moves: 1,
      version: 2,
      moves: [
        { from_day: '2026-11-01', to_day: '2026-12-24', after_due: true, reason: 'Parts are late' },
      ],
    });
  });

  it('refuses the second of two writers by version', async () => {
    const { id } = await open();
    await post(app, firm.founder, 'action.edit', { id, version: 1, title: 'First' });
    const second = await post(app, firm.founder, 'action.edit', {
      id,
      version: 1,
      title: 'Second',
    });
    expect(second).toMatchObject({
      status: 422,
      body: { refusal: { code: 'record.changed_meanwhile' } },
    });
  });

  it('may not be finished by somebody who has no part in it', async () => {
    const { id } = await open();
    const answer = await post(app, staff, 'action.finish', { id, version: 1, result: 'Done' });
    expect(answer.status).toBe(403);
  });

  it('needs somebody else to say that it worked', async () => {
    const { id } = await open({ significance: 'high', accountable_id: firm.founder.personId });
    const finish = { id, version: 1, result: 'Guard fitted' };
    expect((await post(app, firm.founder, 'action.finish', finish)).body.refusal.code).toBe(
      'action.check_needed',
    );
    const planned = { ...finish, check_due_on: '2027-01-15', checker_id: staff.personId };
    expect((await post(app, firm.founder, 'action.finish', planned)).status).toBe(200);
    const own = await post(app, firm.founder, 'action.check', {
      id,
      version: 2,
      verdict: 'effective',
    });
    expect(own.body.refusal.code).toBe('action.check_by_doer');
    const others = await post(app, staff, 'action.check', { id, version: 2, verdict: 'effective' });
    expect(others.status, JSON.stringify(others.body)).toBe(200);
    expect((await get(app, staff, `/api/actions/${id}`)).body).toMatchObject({
      stage: 'proved',
      verdict: 'effective',
    });
  });

  it('is found by any part of the name of its process, taken literally', async () => {
    for (const process of ['Press shop', 'Pressing 100 % by hand', 'Logistics']) {
      await open({ title: 'Of a process', process });
    }
    const found = async (part: string) => {
      const query = `process=${encodeURIComponent(part)}&sort=title&state=all`;
      const { body } = await get(app, firm.founder, `/api/actions?${query}`);
      return body.rows.map((row: { process: string }) => row.process).toSorted();
    };
    expect(await found('PRESS')).toEqual(['Press shop', 'Pressing 100 % by hand']);
    expect(await found('0 %')).toEqual(['Pressing 100 % by hand']);
    expect(await found('P%s')).toEqual([]);
    const { body } = await get(app, staff, '/api/action_processes');
    expect(body.rows).toEqual(['Logistics', 'Press shop', 'Pressing 100 % by hand']);
  });

  it('is invisible to another firm, exactly like one that does not exist', async () => {
    const { id } = await open();
    const other = await foundFirm(app, 'Other');
    const foreign = await get(app, other.founder, `/api/actions/${id}`);
    const random = await get(app, other.founder, `/api/actions/${randomUUID()}`);
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(random.body);
  });

  it('can be seen as it stood on a past day', async () => {
    const { id } = await open({ title: 'Before' });
    app.clock.advance(3 * 86_400_000);
    await post(app, firm.founder, 'action.edit', { id, version: 1, title: 'After' });
    const now = await get(app, firm.founder, `/api/actions/${id}`);
    const then = await get(app, firm.founder, `/api/actions/${id}?as_of=2026-11-25`);
    expect([now.body.title, then.body.title]).toEqual(['After', 'Before']);
    expect(then.body.can.edit).toBe(false);
  });
});
