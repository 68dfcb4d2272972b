import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act as acted, type At } from '../../../test/acting.ts';
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
import { analysed, raised as raisedBy } from '../../../test/problems.ts';

let app: TestApp;
let firm: Firm;
let manager: Member;
let other: Member;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  other = await addMember(app, firm, ['line_manager'], 'Other manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});
afterAll(() => app.stop());

const act = (command: string, body: object, who: Member = manager): Promise<At> =>
  acted(app, who, command, body);

async function refused(command: string, body: object, who: Member = manager): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

const read = async (id: string, query = '', who: Member = manager) =>
  (await get(app, who, `/api/problems/${id}${query}`)).body;
const raised = (words: object = {}, who: Member = staff) => raisedBy(app, who, words);
const fixed = (words: object = {}) => analysed(app, { staff, manager, other }, words);

async function finish(action: string): Promise<void> {
  const { body } = await get(app, firm.founder, `/api/actions/${action}`);
  await act(
    'action.finish',
    { id: action, version: body.version, result: 'The stop is welded' },
    firm.founder,
  );
}

describe('a problem', () => {
  it('is raised by anyone in a few words, and read by everyone', async () => {
    const at = await raised({ title: 'Wrong label on a pallet', kind: 'complaint' });
    expect(await read(at.id, '', staff)).toMatchObject({
      reference: expect.stringMatching(/^N-\d+$/),
      kind: 'complaint',
      severity: 'minor',
      found_by: 'customer',
      found_in: 'at_customer',
      happened_on: '2026-11-24',
      raised_by: { name: 'Staff member' },
      owner: null,
      known_to_top_at: null,
      obstacles: [],
      story: [{ type: 'problem.raised', actor: 'Staff member' }],
      can: { edit: true, appoint: false, close: false, work: true, tell_top: true },
    });
    const auditor = await addMember(app, firm, ['external_auditor'], 'Auditor');
    expect((await read(at.id, '', auditor)).can).toMatchObject({ edit: false, tell_top: false });
    expect(await refused('problem.raise', { title: 'x' }, auditor)).toBe('403');
    expect(await refused('problem.appoint', { ...at, owner_id: staff.personId }, staff)).toBe(
      '403',
    );
  });

  it('is known to top management when one of them raises it, or is told', async () => {
    const known = await raised({ severity: 'serious' }, firm.founder);
    expect(await read(known.id)).toMatchObject({
      known_to_top_at: app.clock.now().toISOString(),
      told_to: { id: firm.founder.personId },
    });
    const at = await raised({ severity: 'serious' });
    const list = async () => (await get(app, manager, '/api/problems?state=top_not_told')).body;
    const before = await list();
    expect(before.rows.map(({ id }: At) => id)).toContain(at.id);
    expect(before.counts.top_not_told).toBe(before.total);
    expect(await refused('problem.tell_top', { ...at, told_to: other.personId }, staff)).toBe(
      'problem.not_top',
    );
    const told = { ...at, told_to: firm.founder.personId };
    await act('problem.tell_top', { ...told, at: '2026-11-24T08:30:00+01:00' }, staff);
    expect((await read(at.id)).known_to_top_at).toBe('2026-11-24T07:30:00.000Z');
    expect((await list()).total).toBe(before.total - 1);
  });

  it('is refused closing with everything that stands in the way, and closes when nothing does', async () => {
    const bare = await raised({ severity: 'serious' });
    expect((await read(bare.id)).obstacles).toEqual([
      'not_contained',
      'no_root_cause',
      'check_missing',
    ]);
    const { action, ...at } = await fixed();
    const refusal = await post(app, manager, 'problem.close', at);
    expect(refusal.body.refusal).toEqual({
      code: 'problem.cannot_close',
      details: { reasons: 'open_actions,check_missing', count: 2 },
    });
    const plan = { ...at, check_due_on: '2027-01-10', checker_id: staff.personId };
    const planned = await act('problem.plan_check', plan);
    expect(await refused('problem.check', { ...planned, verdict: 'works', note: 'x' }, staff)).toBe(
      'problem.fix_open',
    );
    await finish(action);
    expect(await refused('problem.check', { ...planned, verdict: 'works', note: 'x' }, other)).toBe(
      'problem.check_by_another',
    );
    const note = 'Two weeks without a bent part';
    const done = await act('problem.check', { ...planned, verdict: 'works', note }, staff);
    const closed = await act('problem.close', { ...done, thanks: 'To the night shift' });
    expect(await read(at.id)).toMatchObject({
      version: closed.version,
      closed_on: '2026-11-24',
      thanks: 'To the night shift',
      obstacles: [],
      can: { edit: false, reopen: true },
    });
    expect(await refused('problem.contain', { ...closed, text: 'More' })).toBe('problem.is_closed');
    const again = await act('problem.reopen', { ...closed, reason: 'Bent again' });
    expect(await read(again.id)).toMatchObject({
      reopened_count: 1,
      verdict: null,
      obstacles: ['check_missing'],
    });
  });

  it('starts again when the check says that the fix does not work', async () => {
    const { action, ...at } = await fixed();
    await finish(action);
    const failed = await act(
      'problem.check',
      { ...at, verdict: 'does_not', note: 'Bent on Monday' },
      firm.founder,
    );
    expect(await read(at.id)).toMatchObject({
      verdict: 'does_not',
      reopened_count: 1,
      obstacles: ['does_not_work'],
    });
    const plan = { ...failed, check_due_on: '2027-02-01', checker_id: staff.personId };
    await act('problem.plan_check', plan);
    expect(await read(at.id)).toMatchObject({ verdict: null, obstacles: ['check_waits'] });
  });

  it('has corrective actions that are born in it, and others that are linked', async () => {
    const { action, ...at } = await fixed();
    const { body: born } = await get(app, firm.founder, `/api/actions/${action}`);
    const { reference, fixes } = await read(at.id);
    expect(born).toMatchObject({
      source: 'nonconformity',
      source_reference: reference,
      process: 'Pressing',
    });
    expect(fixes).toMatchObject([
      { id: action, title: 'Weld the stop', stage: 'open', accountable: { name: 'Other manager' } },
    ]);
    expect(await refused('problem.action.link', { ...at, action_id: action })).toBe(
      'problem.action_twice',
    );
    expect(await refused('problem.action.link', { ...at, action_id: randomUUID() })).toBe('404');
    const next = await act('problem.action.unlink', { ...at, action_id: action });
    expect((await read(at.id)).fixes).toEqual([]);
    expect(await refused('problem.action.unlink', { ...next, action_id: action })).toBe('404');
    app.clock.advance(1_000);
    await act('problem.action.link', { ...next, action_id: action });
    expect((await read(at.id)).fixes).toHaveLength(1);
  });

  it('names no person as the only cause before four questions are answered', async () => {
    let at = await raised({ severity: 'major' });
    const cause = { parent: null, text: 'Inattention', category: 'person' };
    at = await act('problem.cause.add', { ...at, ...cause });
    const root = { cause: 1, root: true };
    expect(await refused('problem.cause.edit', { ...at, ...root })).toBe('cause.person_alone');
    const below = { parent: 1, text: 'Tired', category: 'time' };
    expect(await refused('problem.cause.add', { ...at, ...below })).toBe('cause.person_is_last');
    at = await act('problem.check_fairness', {
      ...at,
      another: 'No, two others checked',
      rule: 'Known and used',
      means: 'Yes',
      intent: 'No',
    });
    at = await act('problem.cause.edit', { ...at, ...root });
    at = await act('problem.cause.add', {
      ...at,
      parent: null,
      text: 'Noise',
      category: 'environment',
    });
    at = await act('problem.cause.move', { ...at, cause: 2, parent: null, before: 1 });
    const { causes, root_categories } = await read(at.id);
    expect(causes.map(({ cause: number }: { cause: number }) => number)).toEqual([2, 1]);
    expect(root_categories).toEqual(['person']);
    await act('problem.cause.remove', { ...at, cause: 1 });
    expect((await read(at.id)).root_categories).toEqual([]);
  });
});
