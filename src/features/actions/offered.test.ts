import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  NOW,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
let staff: Member;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app);
  staff = await addMember(app, firm, ['staff'], 'Ben Okafor');
});

async function finished(): Promise<string> {
  const { id } = (
    await post(app, firm.founder, 'action.create', {
      title: 'Fit the guard',
      accountable_id: firm.founder.personId,
    })
  ).body.result;
  await post(app, firm.founder, 'action.finish', { id, version: 1, result: 'Fitted' });
  return id;
}

describe('asking somebody to look whether it worked', () => {
  it('is possible after the action was finished, and the list knows it', async () => {
    const id = await finished();
    const ask = { id, version: 2, checker_id: staff.personId, check_due_on: '2026-12-24' };
    expect((await post(app, firm.founder, 'action.plan_check', ask)).status).toBe(200);
    const { rows } = (await get(app, firm.founder, '/api/actions?state=unchecked')).body;
    expect(rows).toMatchObject([{ id, check_due_on: '2026-12-24', version: 3 }]);
    const { names, story } = (await get(app, firm.founder, `/api/actions/${id}`)).body;
    expect(story.at(-1).type).toBe('action.check_planned');
    expect(names[staff.personId]).toBe('Ben Okafor');
  });

  it('lets an action that worked in part be looked at once more', async () => {
    const id = await finished();
    const partly = { id, version: 2, verdict: 'partly', note: 'One screw is loose' };
    expect((await post(app, await leader(), 'action.check', partly)).status).toBe(200);
    const ask = { id, version: 3, checker_id: staff.personId, check_due_on: '2026-12-24' };
    await post(app, firm.founder, 'action.plan_check', ask);
    const answer = (await get(app, staff, `/api/actions/${id}`)).body;
    expect(answer).toMatchObject({ verdict: null, checked_on: null, can: { check: true } });
  });

  it.each([
    ['the one who did it', () => ({ checker_id: firm.founder.personId }), 'action.checker_is_doer'],
    ['a day that has passed', () => ({ check_due_on: '2026-11-01' }), 'action.due_in_past'],
  ])('is refused for %s', async (_name, wrong, code) => {
    const id = await finished();
    const ask = { checker_id: staff.personId, check_due_on: '2026-12-24', ...wrong() };
    const answer = await post(app, firm.founder, 'action.plan_check', { id, version: 2, ...ask });
    expect(answer).toMatchObject({ status: 422, body: { refusal: { code } } });
  });

  it('is refused while the action is open', async () => {
    const { id } = (await post(app, firm.founder, 'action.create', { title: 'Open' })).body.result;
    const ask = { id, version: 1, checker_id: staff.personId, check_due_on: '2026-12-24' };
    expect((await post(app, firm.founder, 'action.plan_check', ask)).body.refusal.code).toBe(
      'action.not_done',
    );
  });

  it('offers the check to those who did not do it, and not to the one who did', async () => {
    const id = await finished();
    const can = async (member: Member) =>
      (await get(app, member, `/api/actions/${id}`)).body.can.check;
    expect([await can(firm.founder), await can(await leader())]).toEqual([false, true]);
  });
});

function leader(): Promise<Member> {
  return addMember(app, firm, ['top_management'], 'Hana Kovář');
}

it('shows the links of a past day, also one that was removed since', async () => {
  const { id } = (await post(app, firm.founder, 'action.create', { title: 'Open' })).body.result;
  const link = { id, label: 'The rule', target: 'Folder 12' };
  const linkId = (await post(app, firm.founder, 'action.link', link)).body.result.id;
  app.clock.advance(86_400_000);
  await post(app, firm.founder, 'action.unlink', { id, link_id: linkId });
  await post(app, firm.founder, 'action.link', { ...link, label: 'The new rule' });
  const labels = async (query: string) =>
    (await get(app, firm.founder, `/api/actions/${id}${query}`)).body.links.map(
      (one: { label: string }) => one.label,
    );
  expect(await labels('')).toEqual(['The new rule']);
  expect(await labels('?as_of=2026-11-24')).toEqual(['The rule']);
});

describe('what the browser is told', () => {
  it('writes an export with the columns in the order of the screen', async () => {
    await finished();
    const response = await app.app.inject({
      url: '/api/actions/export?format=csv&state=all&columns=title,accountable,reference,drop',
      headers: { cookie: firm.founder.cookie },
    });
    const [head, row] = response.body.replace('\uFEFF', '').split('\r\n');
    expect([head, row]).toEqual(['"Title","Owner","Reference"', '"Fit the guard","Founder","A-1"']);
  });

  it('writes every column where it is asked for none there is, and says so in its name', async () => {
    await finished();
    const [none, all] = await Promise.all(
      ['&columns=drop', ''].map((columns) =>
        app.app.inject({
          url: `/api/actions/export?format=csv&state=all${columns}`,
          headers: { cookie: firm.founder.cookie },
        }),
      ),
    );
    expect(none?.body).toContain('"A-1"');
    expect(none?.body).toBe(all?.body);
    expect(none?.headers['content-disposition']).toContain('-all-columns.csv');
  });

  it.each([
    ['an empty file', '', 'file.empty'],
    ['a page that could run', '<html><script>1</script></html>', 'file.type_not_taken'],
  ])('says by a code why it does not take %s', async (_name, content, code) => {
    const body = new FormData();
    body.append('file', new Blob([content]), 'note.txt');
    const request = new Request('http://firm.example', { method: 'POST', body });
    const response = await app.app.inject({
      method: 'POST',
      url: '/api/uploads',
      headers: {
        cookie: firm.founder.cookie,
        'content-type': request.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    expect([response.statusCode, response.json()]).toEqual([422, { refusal: { code } }]);
  });
});
