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
import { raised } from '../../../test/problems.ts';

const DAY_MS = 86_400_000;

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

describe('a hold', () => {
  const called = async (words: object = {}) => {
    const why = 'The guard is missing';
    return act('hold.call', { what: 'Press 4', why, ...words }, staff);
  };
  const held = async (id: string, query = '') =>
    (await get(app, manager, `/api/holds/${id}${query}`)).body;

  it('is called by anyone, upheld by a leader and released when it is right', async () => {
    const problem = await raised(app, staff);
    const at = await called({ problem_id: problem.id });
    expect(await held(at.id)).toMatchObject({
      reference: expect.stringMatching(/^H-\d+$/),
      standing: 'called',
      called_by: { name: 'Staff member' },
      problem: { id: problem.id },
    });
    const { body: record } = await get(app, manager, `/api/problems/${problem.id}`);
    expect(record.holds).toMatchObject([{ id: at.id, what: 'Press 4' }]);
    expect(await refused('hold.uphold', { ...at, reason: 'Right' }, staff)).toBe('403');
    expect(await refused('hold.uphold', { ...at, reason: '' })).toBe('hold.reason_needed');
    const upheld = await act('hold.uphold', { ...at, reason: 'Right' });
    await act('hold.release', { ...upheld, note: 'The guard is back' }, staff);
    expect(await held(at.id)).toMatchObject({
      standing: 'released',
      upheld: { by: { name: 'Line manager' }, reason: 'Right' },
      released: { by: { name: 'Staff member' } },
    });
  });

  it('shows for ever who overrode it, and why', async () => {
    const at = await called();
    app.clock.advance(DAY_MS);
    const reason = 'The customer stands still';
    const over = await act('hold.override', { ...at, reason }, other);
    expect(await held(at.id)).toMatchObject({
      standing: 'overridden',
      overridden: { by: { name: 'Other manager' }, reason },
      can: { uphold: false, override: false, release: false },
    });
    expect(await refused('hold.release', over)).toBe('hold.is_overridden');
    const before = new Date(app.clock.now().getTime() - DAY_MS).toISOString().slice(0, 10);
    expect(await held(at.id, `?as_of=${before}`)).toMatchObject({ standing: 'called', version: 1 });
    const { rows } = (await get(app, manager, '/api/holds?state=overridden')).body;
    expect(rows.map(({ id }: At) => id)).toEqual([at.id]);
    expect((await get(app, manager, '/api/holds')).body.rows).toEqual([]);
    expect(await refused('hold.call', { what: 'x', why: 'y', problem_id: randomUUID() })).toBe(
      '404',
    );
  });

  it('was called because of a problem as that was called on the day asked for', async () => {
    const problem = await raised(app, staff);
    const at = await called({ problem_id: problem.id });
    const before = app.clock.now().toISOString().slice(0, 10);
    const { problem: then } = await held(at.id);
    app.clock.advance(DAY_MS);
    await act('problem.edit', { ...problem, title: 'Said in other words' });
    const { problem: now } = await held(at.id);
    expect(now).toEqual({ ...then, title: 'Said in other words' });
    expect((await held(at.id, `?as_of=${before}`)).problem).toEqual(then);
    const { rows } = (await get(app, manager, `/api/holds?as_of=${before}`)).body;
    expect(rows.find(({ id }: At) => id === at.id).problem).toEqual(then);
  });
});
