import { expect } from 'vitest';
import { act, look, type At } from './acting.ts';
import { addMember, scopeOf, type Firm, type Member, type TestApp } from './app.ts';
import { upload } from './imports.ts';

/** A firm of two plants, one with a line below it, and what each of them keeps. */
export type Parted = {
  readonly sites: { readonly north: string; readonly south: string };
  readonly teams: { readonly north: string; readonly line: string; readonly south: string };
  /** Somebody of the line in the north, and somebody of the south. */
  readonly nora: string;
  readonly sam: string;
  readonly north: Kept;
  readonly south: Kept;
};

/** One record of each kind that a part of the firm keeps, and the file of its action. */
export type Kept = {
  readonly action: string;
  readonly file: string;
  readonly problem: string;
  readonly hold: string;
  readonly measure: string;
};

/** Sets up the firm through its operations, as its founder. */
export async function partFirm(app: TestApp, { founder }: Firm): Promise<Parted> {
  const make = async (command: string, body: object): Promise<string> =>
    (await act(app, founder, command, body)).id;
  const northSite = await make('site.create', { name: 'North' });
  const southSite = await make('site.create', { name: 'South' });
  const north = await make('team.create', { name: 'Plant North', site_id: northSite });
  const line = await make('team.create', { name: 'Line 1', parent_id: north });
  const south = await make('team.create', { name: 'Plant South', site_id: southSite });
  const nora = await make('person.create', { name: 'Nora', team_id: line });
  const sam = await make('person.create', { name: 'Sam', team_id: south });
  return {
    sites: { north: northSite, south: southSite },
    teams: { north, line, south },
    nora,
    sam,
    north: await keep(app, founder, 'north', nora),
    south: await keep(app, founder, 'south', sam),
  };
}

async function keep(app: TestApp, founder: Member, name: string, owner: string): Promise<Kept> {
  const did = (command: string, body: object): Promise<At> => act(app, founder, command, body);
  const action = await did('action.create', {
    title: `Weld the ${name} stop`,
    process: `Pressing ${name}`,
    source: 'audit',
    accountable_id: owner,
    due_on: '2026-12-01',
  });
  const sent = await upload(app, founder, `Photograph of the ${name} stop`, `${name}.txt`);
  const file = await did('action.add_file', { id: action.id, upload: sent.body.upload });
  await did('action.comment', { id: action.id, text: `Said in the ${name}` });
  const raised = await did('problem.raise', { title: `Bent ${name} brackets` });
  const problem = await did('problem.appoint', { ...raised, owner_id: owner });
  const hold = await did('hold.call', {
    what: `Press of the ${name}`,
    why: 'No guard',
    problem_id: problem.id,
  });
  const measure = await did('measure.create', {
    name: `Scrap of the ${name}`,
    kind: 'xmr',
    better: 'lower',
    owner_id: owner,
  });
  return {
    action: action.id,
    file: file.id,
    problem: problem.id,
    hold: hold.id,
    measure: measure.id,
  };
}

/** An auditor from outside, given the role as the people pages give it; without a part they read the whole firm. */
export async function auditorOf(
  app: TestApp,
  firm: Firm,
  part: { readonly scope_team_id?: string; readonly scope_site_id?: string } = {},
): Promise<Member> {
  const member = await addMember(app, firm, [], 'Auditor from outside');
  const { version } = await look(app, firm.founder, `/api/people/${member.personId}`);
  await act(app, firm.founder, 'person.give_role', {
    id: member.personId,
    version,
    role: 'external_auditor',
    ends_on: '2026-12-24',
    scope: 'ISO 9001',
    ...part,
  });
  expect((await look(app, member, '/api/me')).roles).toEqual(['external_auditor']);
  return { ...member, scope: await scopeOf(app, firm.id, member.personId) };
}
