import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import type { ListRow } from './contract/list.ts';
import { readList, unusedHeadings } from './rules/list.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
});

const bringIn = (rows: readonly ListRow[]) => post(app, firm.founder, 'person.import', { rows });
const people = async (query = '') =>
  (await get(app, firm.founder, `/api/people?${query}`)).body.rows as {
    id: string;
    name: string;
    email: string | null;
    roles: string[];
    team: { name: string } | null;
    job_title: string;
  }[];

const CSV = `Name;E-mail;Job title;Department;Site;Reports to
"Horvat, Ana";ana@firm.example;Plant manager;Plant;North;
Ben Okafor;ben@firm.example;Fitter;Assembly;North;ana@firm.example
Çelik Demir;;Fitter;Assembly;South;Ben Okafor

`;

describe('reading a pasted list', () => {
  it('finds the columns of a table by their headings, whatever separates them', () => {
    const expected = [
      { name: 'Horvat, Ana', email: 'ana@firm.example', team: 'Plant', manager: '' },
      { name: 'Ben Okafor', team: 'Assembly', manager: 'ana@firm.example' },
      { name: 'Çelik Demir', email: '', site: 'South', manager: 'Ben Okafor' },
    ];
    expect(readList(CSV)).toMatchObject(expected);
    expect(readList(`\uFEFF${CSV.replaceAll(';', '\t').replaceAll('\n', '\r\n')}`)).toMatchObject(
      expected,
    );
  });

  it('names the columns it passes over', () => {
    expect(unusedHeadings('Name;Level;E-mail;Shoe size;\nAna;staff;a@b.example;42;')).toEqual([
      'Level',
      'Shoe size',
    ]);
    expect(unusedHeadings('Ana Horvat; buyer\nBen')).toEqual([]);
  });

  it('joins first and last names', () => {
    expect(readList('First name,Last name,Position\nAna,Horvat,"Buyer, metals"')).toMatchObject([
      { name: 'Ana Horvat', job_title: 'Buyer, metals' },
    ]);
  });

  it('takes plain lines as names, with an address where there is one', () => {
    const lines =
      'Ana Horvat\nBen Okafor <ben@firm.example>\nCi Lin; ci@firm.example; Planner\ndi@firm.example';
    expect(readList(lines)).toMatchObject([
      { name: 'Ana Horvat', email: '' },
      { name: 'Ben Okafor', email: 'ben@firm.example' },
      { name: 'Ci Lin', email: 'ci@firm.example', job_title: 'Planner' },
      { name: '', email: 'di@firm.example' },
    ]);
  });

  it('ends on an unclosed quote without losing the line', () => {
    expect(readList('Name\n"Ana Horvat')).toMatchObject([{ name: 'Ana Horvat' }]);
  });
});

describe('a list of names', () => {
  it('brings in people, teams, sites and who leads them', async () => {
    const answer = await bringIn(readList(CSV));
    expect(answer.body.result).toEqual({
      added: 3,
      completed: 0,
      unchanged: 0,
      teams: 2,
      sites: 2,
    });
    expect(await people('role=line_manager')).toMatchObject([
      { name: 'Ben Okafor' },
      { name: 'Horvat, Ana' },
    ]);
    expect(await people('role=staff')).toMatchObject([{ name: 'Çelik Demir', email: null }]);
    const { rows } = (await get(app, firm.founder, '/api/teams')).body;
    expect(rows).toMatchObject([
      { name: 'Assembly', lead: { name: 'Horvat, Ana' }, people: 2 },
      { name: 'Plant', lead: null, people: 1 },
    ]);
  });

  it('brought in again changes nothing and says so', async () => {
    await bringIn(readList(CSV));
    expect(await bringIn(readList(CSV))).toMatchObject({
      status: 422,
      body: { refusal: { code: 'person.list_nothing_new' } },
    });
    expect((await people()).length).toBe(4);
  });

  it('completes what is known and overwrites nothing', async () => {
    await post(app, firm.founder, 'person.create', {
      name: 'Ben Okafor',
      job_title: 'Head fitter',
    });
    const answer = await bringIn(readList(CSV));
    expect(answer.body.result).toMatchObject({ added: 2, completed: 1 });
    expect(await people('q=okafor')).toMatchObject([
      { job_title: 'Head fitter', email: 'ben@firm.example', team: { name: 'Assembly' } },
    ]);
  });

  it('with one mistake brings in nothing, and says where and how many', async () => {
    const text = 'Name,E-mail\nAna,ana@firm.example\nBen,no address\nCi,ana@firm.example';
    expect(await bringIn(readList(text))).toMatchObject({
      status: 422,
      body: {
        refusal: {
          code: 'person.list_problem',
          details: { line: 2, problem: 'email_wrong', count: 2 },
        },
      },
    });
    expect((await people()).length).toBe(1);
    const unknown = 'Name,Manager\nAna,Nobody Known';
    expect((await bringIn(readList(unknown))).body.refusal.details).toMatchObject({
      problem: 'manager_unknown',
    });
  });

  it('does not take two lines for the same person', async () => {
    await post(app, firm.founder, 'person.create', { name: 'Ana' });
    const twice = await bringIn(readList('Name,E-mail\nAna,\nAna,ana@firm.example'));
    expect(twice.body.refusal.details).toMatchObject({ line: 2, problem: 'name_twice' });
  });

  it('takes two people of one name apart by their addresses', async () => {
    await post(app, firm.founder, 'person.create', { name: 'Ana', email: 'ana.1@firm.example' });
    await bringIn(readList('Name,E-mail\nAna,ana.2@firm.example'));
    expect((await people('q=ana')).map((person) => person.email).toSorted()).toEqual([
      'ana.1@firm.example',
      'ana.2@firm.example',
    ]);
  });

  it('is brought in by leaders alone', async () => {
    const staff = await addMember(app, firm, ['line_manager']);
    const answer = await post(app, staff, 'person.import', { rows: readList('Ana') });
    expect(answer.status).toBe(403);
  });

  it('of two thousand names is brought in at once', async () => {
    const lines = Array.from(
      { length: 2_000 },
      (_, at) => `Person ${at};p${at}@firm.example;;Team ${at % 40}`,
    );
    const answer = await bringIn(readList(['Name;E-mail;Job title;Team', ...lines].join('\n')));
    expect(answer.body.result).toMatchObject({ added: 2_000, teams: 40 });
  });
});
