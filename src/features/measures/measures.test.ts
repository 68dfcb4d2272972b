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
import { tell } from './jobs/tell.ts';

let app: TestApp;
let firm: Firm;
let staff: Member;
let owner: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  owner = await addMember(app, firm, ['staff'], 'Owner of measures');
});
afterAll(() => app.stop());

const STEADY = [10, 12, 9, 11, 13, 10, 9, 12, 11, 10, 12, 9];

async function begin(body: object = {}): Promise<string> {
  const answer = await post(app, firm.founder, 'measure.create', {
    name: 'Late deliveries',
    kind: 'xmr',
    better: 'lower',
    owner_id: owner.personId,
    ...body,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result.id;
}

/** Values of months from January 2025 on, or from another month. */
const written = (values: readonly (number | string)[], from = 0) =>
  values.map((value, at) => ({
    row: at + 1,
    period: new Date(Date.UTC(2025, from + at, 1)).toISOString().slice(0, 7),
    value: String(value),
  }));

const record = (id: string, values: object[], more: object = {}, who: Member = owner) =>
  post(app, who, 'measure.record_values', { id, values, ...more });

const read = async (id: string, query = '') =>
  (await get(app, staff, `/api/measures/${id}${query}`)).body;

describe('a measure', () => {
  it('takes values from its owner and says that nothing is unusual', async () => {
    const id = await begin();
    const answer = await record(id, written(STEADY));
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const measure = await read(id);
    expect(measure).toMatchObject({
      verdict: { variation: 'common', rule: null, assurance: null },
      phases: [{ stage: 'locked', rests_on: { first: '2025-01-01', last: '2025-12-01' } }],
      owner: { name: 'Owner of measures' },
      can: { record_values: false },
    });
    const { body } = await get(app, staff, '/api/measures');
    expect(body.can.create).toBe(false);
    expect(body.rows.find((row: { id: string }) => row.id === id).points).toHaveLength(12);
  });

  it('keeps the old value of a correction, with its reason, and shows each as of its day', async () => {
    const id = await begin();
    await record(id, written([4, 5]));
    app.clock.advance(2 * 86_400_000);
    const changed = { row: 1, period: '2025-02', value: '50' };
    expect((await record(id, [changed])).body.refusal).toMatchObject({
      code: 'measure.correction_reason_needed',
    });
    const reason = 'A crate was overlooked';
    expect((await record(id, [changed], { reason })).status).toBe(200);
    const now = await read(id);
    expect(now.values[0]).toMatchObject({ period: '2025-02-01', value: 50, revision: 2, reason });
    expect(now.corrected).toMatchObject([{ period: '2025-02-01', value: 5, revision: 1 }]);
    const then = await read(id, '?as_of=2026-11-25');
    expect([then.values[0].value, then.corrected]).toEqual([5, []]);
    expect(then.can.edit).toBe(false);
  });

  it('is called on a past day as it was called then, and belonged to whom it belonged', async () => {
    const id = await begin({ name: 'Parcels too late' });
    const day = app.clock.now().toISOString().slice(0, 10);
    app.clock.advance(2 * 86_400_000);
    await record(id, written([4]));
    const change = { id, version: 2, name: 'Late parcels', owner_id: staff.personId };
    expect((await post(app, firm.founder, 'measure.edit', change)).status).toBe(200);
    expect(await read(id)).toMatchObject({ name: 'Late parcels', owner: { name: 'Staff member' } });
    const then = await read(id, `?as_of=${day}`);
    expect(then).toMatchObject({ name: 'Parcels too late', owner: { name: 'Owner of measures' } });
    const wall = await get(app, staff, `/api/measures?as_of=${day}`);
    const row = wall.body.rows.find((one: { id: string }) => one.id === id);
    expect(row).toMatchObject({ name: 'Parcels too late', points: [] });
  });

  it('refuses a paste with rubbish in it whole, and names the entry', async () => {
    const id = await begin();
    const rubbish = await record(id, written([4, 'see mail', '?x']));
    expect(rubbish).toMatchObject({
      status: 422,
      body: { refusal: { code: 'measure.value_unreadable', details: { row: 2, more: 1 } } },
    });
    const twice = await record(id, [...written([4]), ...written([5])]);
    expect(twice.body.refusal.code).toBe('measure.period_twice');
    expect((await read(id)).values).toEqual([]);
  });

  it('is drawn anew by a decision with a reason, and what was said before stays', async () => {
    const id = await begin();
    await record(id, written([...STEADY, 4, 5, 4, 6, 5, 4, 5]));
    const before = await read(id);
    expect(before.verdict).toMatchObject({ variation: 'improvement_low' });
    const answer = await post(app, owner, 'measure.rebase', {
      id,
      version: before.version,
      starts_on: '2026-01-01',
      reason: 'The second shift packs since January',
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const after = await read(id);
    expect(after.points.slice(0, 12)).toEqual(before.points.slice(0, 12));
    expect(after.phases).toMatchObject([{ stage: 'locked' }, { stage: 'early', values: 7 }]);
    expect(after.rebases).toMatchObject([{ reason: 'The second shift packs since January' }]);
  });

  it('goes back to the lines before, where the new ones were a mistake, and keeps both', async () => {
    const id = await begin();
    await record(id, written([...STEADY, 4, 5, 4, 6, 5, 4, 5]));
    const before = await read(id);
    const decide = (command: string, version: number, reason: string, day = '2026-01-01') =>
      post(app, owner, command, { id, version, starts_on: day, reason });
    await decide('measure.rebase', 2, 'The second shift packs since January');
    app.clock.advance(86_400_000);
    const taken = (version: number, reason: string, day?: string) =>
      decide('measure.withdraw_rebase', version, reason, day);
    expect((await taken(3, '')).body.refusal.code).toBe('measure.reason_needed');
    expect((await taken(3, 'x', '2026-02-01')).body.refusal.code).toBe('measure.rebase_not_last');
    expect((await taken(3, 'The shift packs since March')).status).toBe(200);
    expect((await taken(4, 'Again')).body.refusal.code).toBe('measure.rebase_not_last');
    const after = await read(id);
    expect([after.points, after.phases, after.verdict]).toEqual([
      before.points,
      before.phases,
      before.verdict,
    ]);
    expect(after.rebases).toMatchObject([
      {
        reason: 'The second shift packs since January',
        withdrawn: { reason: 'The shift packs since March', by: { name: 'Owner of measures' } },
      },
    ]);
    const yesterday = new Date(app.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    const then = await read(id, `?as_of=${yesterday}`);
    expect([then.phases.length, then.rebases[0].withdrawn]).toEqual([2, null]);
    expect((await decide('measure.rebase', 4, 'It was January after all')).status).toBe(200);
    expect((await read(id)).phases).toHaveLength(2);
    const { body } = await get(app, staff, '/api/measures');
    expect(body.rows.find((row: { id: string }) => row.id === id).phases).toHaveLength(2);
  });

  it('keeps the history of its target, which those who lead set', async () => {
    const id = await begin();
    await record(id, written(STEADY));
    const { version } = await read(id);
    const target = {
      id,
      version,
      starts_on: '2025-01-01',
      target: 40,
      reason: 'Agreed in the review',
    };
    expect((await post(app, owner, 'measure.set_target', target)).status).toBe(403);
    expect((await post(app, firm.founder, 'measure.set_target', target)).status).toBe(200);
    const zero = { ...target, version: version + 1, starts_on: '2026-01-01', target: 0 };
    expect((await post(app, firm.founder, 'measure.set_target', zero)).status).toBe(200);
    expect(await read(id)).toMatchObject({
      target: 0,
      verdict: { assurance: 'fail' },
      targets: [{ target: 0 }, { target: 40, by: { name: 'Founder' } }],
    });
  });

  it('tells its owner at once, where they chose so, by one mail when somebody else records news', async () => {
    await asOwner(app, firm.id, (client) =>
      client.query(`UPDATE person SET email = 'owner@example.org' WHERE id = $1`, [owner.personId]),
    );
    const mails = () =>
      asOwner(app, firm.id, async (client) => {
        const { rows } = await client.query(
          `SELECT subject, body_text FROM mail WHERE organisation_id = $1 AND kind = 'measure'`,
          [firm.id],
        );
        return rows;
      });
    const id = await begin();
    const look = () => tell.run(app.platform, firm.founder.scope, { measureId: id });
    await record(id, written([...STEADY.slice(0, 6), 30, ...STEADY.slice(6)]), {}, firm.founder);
    await look();
    expect(await mails()).toEqual([]);
    await record(id, written([40], 13), {}, firm.founder);
    await look();
    // Who did not choose reads it in the mail of the week.
    expect(await mails()).toEqual([]);
    const choice = { at: { weekday: 1, hour: 6 }, news_at_once: true, version: 0 };
    expect((await post(app, owner, 'person.choose_mail', choice)).status).toBe(200);
    await look();
    await look();
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail.subject).toBe('Late deliveries: the latest value says something new');
    expect(mail.body_text).toContain(
      'The latest value, 40 in the period from 1 February 2026, lies beyond the limits',
    );
    const jobs = await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query(
        `SELECT j.id FROM graphile_worker._private_jobs j
         JOIN graphile_worker._private_tasks t ON t.id = j.task_id
         WHERE t.identifier = 'measure.tell' AND j.payload::text LIKE '%' || $1 || '%'`,
        [id],
      );
      return rows;
    });
    expect(jobs).toHaveLength(2);
  });

  it('is ended with a reason and keeps everything; it can be taken up again', async () => {
    const id = await begin();
    await record(id, written(STEADY));
    const end = (command: string, version: number, reason: string) =>
      post(app, owner, command, { id, version, reason });
    expect((await end('measure.retire', 2, '')).body.refusal.code).toBe('measure.reason_needed');
    expect((await end('measure.retire', 2, 'The line was sold')).status).toBe(200);
    expect((await record(id, written([3], 15))).body.refusal.code).toBe('measure.is_retired');
    expect(await read(id)).toMatchObject({
      retire_reason: 'The line was sold',
      points: { length: 12 },
    });
    expect((await end('measure.resume', 3, 'It was not')).status).toBe(200);
    expect((await record(id, written([3], 15))).status).toBe(200);
  });

  it('takes notes beside a day, and none about days to come', async () => {
    const id = await begin();
    const note = (day: string) =>
      post(app, owner, 'measure.add_note', { id, day, text: 'The new crane came' });
    expect((await note('2026-11-20')).status).toBe(200);
    expect((await note('2027-01-01')).body.refusal.code).toBe('measure.note_to_come');
    expect((await read(id)).notes).toMatchObject([
      { day: '2026-11-20', by: { name: 'Owner of measures' } },
    ]);
  });

  it('passes to whoever takes over when its owner leaves', async () => {
    const leaver = await addMember(app, firm, ['staff'], 'Leaver');
    const id = await begin({ owner_id: leaver.personId });
    const left = await post(app, firm.founder, 'person.leave', {
      id: leaver.personId,
      version: 1,
      to_id: staff.personId,
    });
    expect(left.status, JSON.stringify(left.body)).toBe(200);
    expect(await read(id)).toMatchObject({ owner: { name: 'Staff member' }, version: 2 });
  });

  it('keeps how it is counted once there are values, and its values from being overwritten', async () => {
    const id = await begin();
    await record(id, written([1]));
    const edit = await post(app, owner, 'measure.edit', { id, version: 2, kind: 'c' });
    expect(edit.body.refusal.code).toBe('measure.counted_already');
    await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query(
        `SELECT privilege_type FROM information_schema.role_table_grants
          WHERE table_name = 'measure_value' AND grantee = 'plumbline_app'`,
      );
      expect(rows.map((row) => row.privilege_type).toSorted()).toEqual(['INSERT', 'SELECT']);
    });
  });

  it('may not be written to by those who have no part in it, and is unknown to another firm', async () => {
    const id = await begin();
    expect((await record(id, written([1]), {}, staff)).status).toBe(403);
    const other = await foundFirm(app, 'Other');
    const foreign = await get(app, other.founder, `/api/measures/${id}`);
    const random = await get(app, other.founder, `/api/measures/${randomUUID()}`);
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(random.body);
  });
});
