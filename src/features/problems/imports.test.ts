import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { foundFirm, get, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import { importerOf, type Importer, type Read } from '../../../test/imports.ts';

let app: TestApp;
let firm: Firm;
let by: Importer;
beforeAll(async () => {
  app = await startApp();
  await app.startJobs((line) => expect(line).toBe(''));
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
  by = importerOf(app, firm.founder, 'problem');
});

const LOG = `CAPA #,Date Opened,Source,Description,Severity,Root Cause,Containment Action,Corrective Action,Owner,Status,Effective?,Date Closed
N-7,2026-01-10,Customer complaint,Wrong label on pallet,Major,Both labels look alike,Stock sorted,Colour the labels,Ana Horvat,Closed,Yes,2026-02-20
C-2,2026-03-02,Internal audit,No calibration label,Minor,Human error,,,Ben Okafor,Open,,
,2026-03-05,NC,Bent brackets,Critical,,,,,Open,,
`;
const LATER = `CAPA #,Description,Severity,Containment Action,Status
C-2,No calibration label,Major,Gauge blocked,Open
C-9,Loose cable,Minor,,Open
`;

const problems = async (): Promise<Read[]> =>
  (await get(app, firm.founder, '/api/problems?state=all&size=200')).body.rows;
const problem = async (reference: string): Promise<Read> => {
  const found = (await problems()).find((one) => one.reference === reference);
  return (await get(app, firm.founder, `/api/problems/${found.id}`)).body;
};

it('a register of nonconformities comes in as problems, is brought up to date and undone', async () => {
  const read = await by.opened(LOG);
  expect(read).toMatchObject({ state: 'ready', counts: { rows: 3, new: 3, refused: 0 } });
  const done = await by.run(read);
  expect(done).toMatchObject({ state: 'done', done: { created: 3, people_as_written: 2 } });
  expect(await problem('N-7')).toMatchObject({
    title: 'Wrong label on pallet',
    kind: 'complaint',
    found_by: 'customer',
    severity: 'major',
    noticed_on: '2026-01-10',
    closed_on: '2026-02-20',
    verdict: 'works',
    imported: true,
    owner: { name: 'Ana Horvat' },
    containment: [{ text: 'Stock sorted', done_on: '2026-01-10', done_by: null }],
    causes: [{ text: 'Both labels look alike', root: true }],
    correction: [{ text: 'Colour the labels' }],
    story: [{ type: 'problem.imported' }],
  });
  expect(await problem('C-2')).toMatchObject({
    kind: 'audit_finding',
    causes: [{ category: 'person', root: false }],
    closed_on: null,
  });
  expect(await problem('N-8')).toMatchObject({ severity: 'serious', title: 'Bent brackets' });
  const { body } = await post(app, firm.founder, 'problem.raise', { title: 'The next one' });
  expect(body.result.reference).toBe('N-9');

  const then = await get(app, firm.founder, '/api/problems?state=all&as_of=2026-02-01');
  expect(then.body.rows).toMatchObject([{ reference: 'N-7' }]);

  const later = await by.opened(LATER, 'later.csv');
  expect(later).toMatchObject({ counts: { rows: 2, new: 1, changed: 1 } });
  const updated = await by.run(later);
  const changed = await problem('C-2');
  expect(changed).toMatchObject({ severity: 'major', containment: [{ text: 'Gauge blocked' }] });

  await by.undo(updated);
  expect(await problem('C-2')).toMatchObject({ severity: 'minor', containment: [] });
  const references = (await problems()).map(({ reference }) => reference);
  expect(references.toSorted()).toEqual(['C-2', 'N-7', 'N-8', 'N-9']);
  await by.undo(done);
  expect((await problems()).map(({ reference }) => reference)).toEqual(['N-9']);
});

const exported = async (format: string, query = 'state=all'): Promise<Buffer> => {
  const url = `/api/problems/export?${query}&format=${format}`;
  const sent = await app.app.inject({ url, headers: { cookie: firm.founder.cookie } });
  expect(sent.statusCode).toBe(200);
  return sent.rawPayload;
};

const COMPLAINTS = `Complaints of last year

Complaint No,Date received,Customer,Complaint,Location,Severity,Immediate action,Root cause,Responsible,Status,Date closed
C-41,2025-03-04,Kitchen maker,Covers scratched at the edge,Press 7,Minor,24 covers sent anew,Stacked without paper,Ana Horvat,Closed,2025-03-16
C-42,2025-05-11,Crane maker,Certificate missing,,Minor,Sent by mail,,,Closed,2025-05-12
`;

it('a list of complaints as firms keep it comes in as complaints, in their words and on their days', async () => {
  const read = await by.opened(COMPLAINTS, 'complaints.csv');
  expect(read).toMatchObject({ state: 'ready', counts: { rows: 2, new: 2 } });
  await by.run(read);
  expect(await problem('C-41')).toMatchObject({
    title: 'Covers scratched at the edge',
    kind: 'complaint',
    found_by: 'customer',
    concerns: 'Kitchen maker',
    place: 'Press 7',
    noticed_on: '2025-03-04',
    closed_on: '2025-03-16',
    containment: [{ text: '24 covers sent anew' }],
    source_columns: {},
  });
  expect(await problem('C-42')).toMatchObject({ kind: 'complaint', noticed_on: '2025-05-11' });
});

it('an export holds what the list shows, comes back unchanged, and complete in another firm', async () => {
  await by.run(await by.opened(LOG));
  const words = {
    title: 'Torn "soft" label, a_b',
    what_happened: '=SUM(A1)\nTwice',
    place: 'Dock',
  };
  const raised = await post(app, firm.founder, 'problem.raise', { ...words, kind: 'incident' });
  const { id, version } = raised.body.result;
  const owner = { id, version, owner_id: firm.founder.personId };
  const led = await post(app, firm.founder, 'problem.appoint', owner);
  const cost = { id, version: led.body.result.version, known: 120.5, estimated: null };
  const said = await post(app, firm.founder, 'problem.say_cost', cost);
  expect(said.status).toBe(200);
  const found = { found_by: 'authority', found_in: 'final' };
  const at = { id, version: said.body.result.version };
  expect((await post(app, firm.founder, 'problem.edit', { ...at, ...found })).status).toBe(200);
  const before = await problems();
  for (const format of ['csv', 'xlsx']) {
    const file = await exported(format);
    const again = await by.opened(file, `problems.${format}`);
    expect(again).toMatchObject({
      open_points: ['nothing_to_do'],
      counts: { rows: 4, unchanged: 4 },
    });
    const home = firm;
    firm = await foundFirm(app, `Other ${format}`);
    by = importerOf(app, firm.founder, 'problem');
    await by.run(await by.opened(file, `problems.${format}`));
    expect((await problems()).map(comparable)).toEqual(before.map(comparable));
    expect(await problem('N-9')).toMatchObject({
      what_happened: '=SUM(A1)\nTwice',
      cost_known: 120.5,
      cost_estimated: null,
      costs: [{ known: 120.5, estimated: null, by: { id: firm.founder.personId } }],
      source_columns: {},
    });
    if (format === 'csv') expect(linesOf(await exported('csv'))).toEqual(linesOf(file));
    firm = home;
    by = importerOf(app, firm.founder, 'problem');
  }
  const [, ...rows] = linesOf(await exported('csv', 'state=open&kind=incident'));
  expect(rows.join('\n')).toMatch(/^"N-9",.*120\.5/s);
  expect(linesOf(await exported('csv', 'state=all&as_of=2026-02-01'))).toHaveLength(2);
});

it('an export tells the team, the check and the corrective actions, which no file brings back', async () => {
  const site = { name: 'Press shop', parent_id: null, site_id: null, lead_id: null };
  const team = (await post(app, firm.founder, 'team.create', site)).body.result.id;
  const raised = await post(app, firm.founder, 'problem.raise', { title: 'Burr', team_id: team });
  const { id, version } = raised.body.result;
  const action = { title: 'Grind the tool', accountable_id: firm.founder.personId };
  const fix = await post(app, firm.founder, 'problem.open_action', { id, version, ...action });
  expect(fix.status, JSON.stringify(fix.body)).toBe(200);
  const [header, row] = linesOf(await exported('csv'));
  expect(header).toMatch(
    /"Team on record","Check due on record","Checker on record","Corrective act/,
  );
  expect(row).toMatch(/"Press shop",.*Grind the tool/);
  const again = await by.opened(await exported('csv'), 'problems.csv');
  expect(again).toMatchObject({ open_points: ['nothing_to_do'], counts: { unchanged: 1 } });
  const then = linesOf(await exported('csv', 'state=all&as_of=2020-01-01'));
  expect(then).toHaveLength(1);
});

const linesOf = (file: Buffer): string[] => file.toString('utf8').trim().split('\r\n');

const comparable = (read: Read) => ({
  reference: read.reference,
  title: read.title,
  kind: read.kind,
  severity: read.severity,
  owner: read.owner?.name,
  closed_on: read.closed_on,
  noticed_on: read.noticed_on,
  found_by: read.found_by,
  found_in: read.found_in,
});

const COSTS = `CAPA #;Date Opened;Description;Found by;Kosten EUR;Estimated cost
K-1;2026-01-10;Wrong label on pallet;Kunde;1.240,50 €;≈ 2.000,00
K-2;2026-01-11;Bent brackets;internal audit;300 USD;3 k€
K-3;2026-01-12;Scratched;the dog;-12;33,335
K-4;2026-01-13;Nothing lost;Supplier;0;
`;
const COSTS_LATER = `CAPA #,Description,Known cost
K-1,Wrong label on pallet,1500
K-4,Nothing lost,0
`;

it('costs come in as costs are kept, what cannot be kept is said at its cell, and the way back takes them along', async () => {
  const read = await by.opened(COSTS, 'costs.csv');
  expect(read).toMatchObject({ counts: { new: 4, refused: 0 } });
  const { rows } = await by.rowsOf(read);
  const said = rows.map(({ problems: some }: Read) =>
    some.map(({ key, address, field }: Read) => [key, address.split('!')[1], field]),
  );
  expect(said).toEqual([
    [],
    [
      ['cost.other_money', 'E3', 'cost_known'],
      ['cost.other_money', 'F3', 'cost_estimated'],
    ],
    [
      ['choice.unknown', 'D4', 'found_by'],
      ['cost.negative', 'E4', 'cost_known'],
      ['cost.rounded', 'F4', 'cost_estimated'],
    ],
    [],
  ]);
  const done = await by.run(read);
  expect(await problem('K-1')).toMatchObject({
    kind: 'complaint',
    found_by: 'customer',
    cost_known: 1240.5,
    cost_estimated: 2000,
    costs: [{ known: 1240.5, estimated: 2000, by: { id: firm.founder.personId } }],
  });
  expect(await problem('K-2')).toMatchObject({
    found_by: 'internal_audit',
    found_in: 'audit',
    cost_known: null,
    costs: [],
    source_columns: { 'Kosten EUR': '300 USD', 'Estimated cost': '3 k€' },
  });
  expect(await problem('K-3')).toMatchObject({
    cost_known: null,
    cost_estimated: 33.34,
    source_columns: { 'Found by': 'the dog', 'Kosten EUR': '-12' },
  });
  expect(await problem('K-4')).toMatchObject({ cost_known: 0, source_columns: {} });

  const later = await by.opened(COSTS_LATER, 'later.csv');
  expect(later).toMatchObject({ counts: { changed: 1, unchanged: 1 } });
  const updated = await by.run(later);
  expect(await problem('K-1')).toMatchObject({
    cost_known: 1500,
    cost_estimated: 2000,
    costs: [{ known: 1500 }, { known: 1240.5 }],
  });
  await by.undo(updated);
  expect(await problem('K-1')).toMatchObject({
    cost_known: 1240.5,
    costs: [{ known: 1240.5, estimated: 2000 }, { known: 1500 }, { known: 1240.5 }],
  });
  expect((await problem('K-4')).costs).toHaveLength(1);
  await by.undo(done);
  expect(await problems()).toEqual([]);
});

it('an import stays where somebody has worked with a problem since', async () => {
  const done = await by.run(await by.opened(LOG));
  const { id, version } = await problem('C-2');
  const contained = { id, version, text: 'Gauge blocked' };
  expect((await post(app, firm.founder, 'problem.contain', contained)).status).toBe(200);
  const { body } = await get(app, firm.founder, `/api/imports/${done.id}/obstacles`);
  expect(body).toMatchObject({ total: 1, rows: [{ reference: 'C-2', why: 'changed' }] });
});
