import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { auditorOf, partFirm, type Kept, type Parted } from '../../../test/parted.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let app: TestApp;
let firm: Firm;
let parted: Parted;
let whole: Member;
/** Two who read the north: by its site, and by its branch of the tree. */
let auditors: readonly Member[];

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  parted = await partFirm(app, firm);
  whole = await auditorOf(app, firm);
  auditors = [
    await auditorOf(app, firm, { scope_site_id: parted.sites.north }),
    await auditorOf(app, firm, { scope_team_id: parted.teams.north }),
  ];
});
afterAll(() => app.stop());

const recordsOf = ({ action, file, problem, hold, measure }: Kept): string[] => [
  `/api/actions/${action}`,
  `/api/actions/${action}/files/${file}`,
  `/api/problems/${problem}`,
  `/api/problems/${problem}/eight_d`,
  `/api/problems/${problem}/eight_d.pdf`,
  `/api/problems/${problem}/same_cause`,
  `/api/holds/${hold}`,
  `/api/measures/${measure}`,
];

const LISTS = [
  '/api/actions?state=all',
  '/api/actions/export?state=all&format=csv',
  '/api/action_processes',
  '/api/problems',
  '/api/problem_trends',
  '/api/holds',
  '/api/problem_places',
  '/api/measures',
  '/api/people',
  '/api/people/search?q=',
  '/api/people/search?q=&outside=yes&everyone=yes',
  '/api/teams',
  '/api/sites',
  '/api/home/reader',
  '/api/evidence',
];

async function raw(who: Member, url: string): Promise<{ status: number; text: string }> {
  const { statusCode, body } = await app.app.inject({
    method: 'GET',
    url,
    headers: { cookie: who.cookie },
  });
  return { status: statusCode, text: body };
}

describe('an auditor who reads one part of the firm', () => {
  it('opens the records of the part, and finds nothing where others are', async () => {
    for (const who of auditors) {
      for (const url of recordsOf(parted.north))
        expect((await raw(who, url)).status, url).toBe(200);
      for (const url of recordsOf(parted.south)) {
        const random = url.replaceAll(/[0-9a-f-]{36}/g, NOBODY);
        const [outside, nothing] = [await raw(who, url), await raw(who, random)];
        expect(outside.status, url).toBe(404);
        const bare = (text: string) => text.replaceAll(/"requestId":"[^"]*"/g, '');
        expect(bare(outside.text), url).toBe(bare(nothing.text));
      }
      expect((await raw(who, `/api/people/${parted.nora}`)).status).toBe(200);
      expect((await raw(who, `/api/people/${parted.sam}`)).status).toBe(404);
    }
  });

  it('finds in lists, counts and files what belongs to it and nothing else', async () => {
    for (const who of auditors) {
      for (const url of LISTS) {
        const { status, text } = await raw(who, url);
        expect(status, `${url} ${text}`).toBe(200);
        expect(text, url).not.toMatch(/\bsouth\b|\bSam\b/i);
      }
      for (const url of ['/api/actions?state=all', '/api/problems', '/api/holds']) {
        expect(await look(app, who, url), url).toMatchObject({ total: 1, rows: [{}] });
      }
      expect(await look(app, who, '/api/home/reader')).toMatchObject({
        open: 1,
        about: 'ISO 9001',
      });
      expect((await look(app, who, `/api/actions/owned/${parted.sam}`)).rows).toEqual([]);
      const all = await look(
        app,
        who,
        `/api/actions?ids=${parted.north.action},${parted.south.action}&state=all`,
      );
      expect(all.total).toBe(1);
    }
  });

  it('looks up of other auditors those that its list of people has', async () => {
    for (const who of [...auditors, whole]) {
      const idsOf = async (url: string) =>
        (await look(app, who, url)).rows.map(({ id }: { id: string }) => id).toSorted();
      const listed = await idsOf('/api/people?state=outside');
      expect(await idsOf('/api/people/search?q=auditor&outside=yes')).toEqual(listed);
      expect(await idsOf('/api/people/search?q=auditor')).toEqual([]);
    }
  });

  it('finds on a past day what belongs to the part today', async () => {
    app.clock.advance(3 * 86_400_000);
    await post(app, firm.founder, 'action.edit', {
      ...(await seen(parted.south.action)),
      description: 'Changed since',
    });
    await post(app, firm.founder, 'action.edit', {
      ...(await seen(parted.north.action)),
      description: 'Changed since',
    });
    for (const who of auditors) {
      const list = await look(app, who, '/api/actions?state=all&as_of=2026-11-25');
      expect(list.rows).toMatchObject([{ id: parted.north.action }]);
      const gone = await get(app, who, `/api/actions/${parted.south.action}?as_of=2026-11-25`);
      expect(gone.status).toBe(404);
    }
  });

  it('may not ask for what is of the whole firm', async () => {
    const ofAll = ['strategy', 'duties', 'meetings', 'meetings/coverage', 'meetings/inputs'];
    const line = `strategy/line?action_id=${parted.north.action}`;
    const ofInsiders = ['culture/figures', 'voice', 'decisions', 'commitments', 'pulses'];
    for (const who of auditors) {
      for (const path of [...ofAll, line]) {
        expect((await raw(who, `/api/${path}`)).status, path).toBe(403);
        expect((await raw(whole, `/api/${path}`)).status, path).toBe(200);
      }
      for (const path of ofInsiders) {
        expect((await raw(who, `/api/${path}`)).status, path).toBe(403);
        expect((await raw(whole, `/api/${path}`)).status, path).toBe(403);
      }
    }
  });

  it('reads by the site a team or somebody names for themselves, and by the tree what is below', async () => {
    const own = await foundFirm(app, 'Two plants');
    const { sites, teams } = await partFirm(app, own);
    const [bySite, byTeam] = [
      await auditorOf(app, own, { scope_site_id: sites.north }),
      await auditorOf(app, own, { scope_team_id: teams.north }),
    ];
    const make = async (command: string, body: object): Promise<string> =>
      (await act(app, own.founder, command, body)).id;
    const away = { name: 'Line 2', parent_id: teams.north, site_id: sites.south };
    const people = {
      belowElsewhere: { name: 'Ola', team_id: await make('team.create', away) },
      southWorkingNorth: { name: 'Pia', team_id: teams.south, site_id: sites.north },
      northOnly: { name: 'Quin', site_id: sites.north },
      nowhere: { name: 'Rosa' },
    };
    const namesFor = async (who: Member) =>
      (await look(app, who, '/api/people')).rows.map(({ name }: { name: string }) => name);
    for (const person of Object.values(people)) await make('person.create', person);
    expect(await namesFor(bySite)).toEqual(['Nora', 'Pia', 'Quin']);
    expect(await namesFor(byTeam)).toEqual(['Nora', 'Ola']);
    expect((await look(app, byTeam, '/api/teams')).rows).toHaveLength(3);
    expect((await look(app, bySite, '/api/teams')).rows).toHaveLength(2);
    expect((await look(app, bySite, '/api/sites')).rows).toMatchObject([
      { name: 'North', people: 2 },
    ]);
  });

  it('leaves out of a record what hangs on it and lies outside', async () => {
    const own = await foundFirm(app, 'One problem, two plants');
    const { nora, sam, teams, south } = await partFirm(app, own);
    const who = await auditorOf(app, own, { scope_team_id: teams.north });
    const did = (command: string, body: object) => act(app, own.founder, command, body);
    let at = await did('problem.raise', { title: 'Bent brackets' });
    at = await did('problem.appoint', { ...at, owner_id: nora });
    at = await did('problem.say_same_cause', { ...at, same_as_id: south.problem });
    at = await did('problem.cause.add', {
      ...at,
      parent: null,
      text: 'It slips',
      category: 'tools',
    });
    at = await did('problem.cause.edit', { ...at, cause: 1, root: true });
    const fix = { accountable_id: sam, due_on: '2027-03-01' };
    at = await did('problem.open_action', { ...at, ...fix, title: 'Weld it in the south' });
    at = await did('problem.open_action', {
      ...at,
      ...fix,
      title: 'Weld it',
      accountable_id: nora,
    });
    const urls = ['', '/eight_d', '/same_cause', '/eight_d.pdf'];
    for (const url of urls) {
      const { status, text } = await raw(who, `/api/problems/${at.id}${url}`);
      expect(status, `${url} ${text}`).toBe(200);
      expect(text, url).not.toMatch(/\bsouth\b/);
    }
    const { fixes } = await look(app, who, `/api/problems/${at.id}`);
    expect(fixes).toMatchObject([{ title: 'Weld it' }]);
  });

  it('changes nothing, in the database either', async () => {
    const { transactions } = app.platform.database;
    for (const who of [whole, ...auditors]) {
      const { scope } = who;
      const writing = transactions.write(scope, (write) =>
        write.updateTable('action').set({ title: 'Changed' }).execute(),
      );
      await expect(writing).rejects.toMatchObject({ code: 'not_allowed' });
      const comment = { id: parted.north.action, text: 'From outside' };
      expect(await post(app, who, 'action.comment', comment)).toMatchObject({ status: 403 });
      const unknown = { id: NOBODY, text: 'From outside' };
      expect(await post(app, who, 'action.comment', unknown)).toMatchObject({ status: 403 });
    }
    expect(
      (await look(app, firm.founder, `/api/actions/${parted.north.action}`)).comments,
    ).toHaveLength(1);
  });

  it('leaves what others are answered as it is', async () => {
    const before = await look(app, firm.founder, '/api/actions?state=all');
    for (const who of auditors) await look(app, who, '/api/actions?state=all');
    expect(await look(app, firm.founder, '/api/actions?state=all')).toEqual(before);
    expect(before.total).toBe(2);
    expect((await look(app, whole, '/api/actions?state=all')).total).toBe(2);
    expect((await look(app, whole, '/api/action_processes')).rows).toHaveLength(2);
  });

  it('finds nothing any more where the part has nothing, and what moved into it', async () => {
    const lone = await auditorOf(app, firm, { scope_team_id: parted.teams.south });
    expect((await look(app, lone, '/api/actions?state=all')).rows).toMatchObject([
      { id: parted.south.action },
    ]);
    await post(app, firm.founder, 'person.edit', {
      ...(await seen(parted.sam, 'people')),
      team_id: parted.teams.line,
    });
    expect((await look(app, lone, '/api/actions?state=all')).total).toBe(0);
    for (const who of auditors) {
      expect((await look(app, who, '/api/actions?state=all')).total).toBe(2);
    }
  });
});

async function seen(id: string, of = 'actions'): Promise<{ id: string; version: number }> {
  const { version } = await look(app, firm.founder, `/api/${of}/${id}`);
  return { id, version };
}
