import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
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
import { importerOf, type Importer, type Read } from '../../../test/imports.ts';
import { said } from '../../../test/voice.ts';

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
  by = importerOf(app, firm.founder, 'item');
});

const all = async (who: Member = firm.founder, query = ''): Promise<Read[]> =>
  (await get(app, who, `/api/voice?state=all&size=200${query}`)).body.rows;
const item = async (reference: string): Promise<Read> => {
  const found = (await all()).find((one) => one.reference === reference);
  return (await get(app, firm.founder, `/api/voice/${found.id}`)).body;
};
const exported = async (format: string): Promise<Buffer> => {
  const url = `/api/voice/export?state=all&format=${format}`;
  const sent = await app.app.inject({ url, headers: { cookie: firm.founder.cookie } });
  expect(sent.statusCode).toBe(200);
  return sent.rawPayload;
};

/** A register of suggestions as firms keep one, and the same some months later. */
const BOX = `Suggestion No,Date,Name,Department,Suggestion,Benefit,Status,Reason,Decision date,Reviewed by,Implemented on,Savings
S-1,2026-01-12,J. Moss,Paint shop,Hang the spray guns at eye level,Less bending,Implemented,Cheap and good,2026-01-20,M. Reyes,2026-02-14,1200
S-2,2026-02-03,,Stores,Label the shelves in two languages,,Rejected,New signs come in May,2026-02-09,M. Reyes,,
V-7,2026-03-01,A. Horvat,Line 3,A second bin for offcuts,,Under consideration,,,,,
,2026-03-04,,Line 3,Turn the light on the stairs on earlier,,New,,,,,
`;
const LATER = `Suggestion No,Suggestion,Status,Reason,Decision date
S-2,Label the shelves in two languages,Accepted,The signs were cancelled,2026-05-02
S-9,A rack for gloves,New,,
`;

it('a register of suggestions comes in as ideas, is brought up to date and undone', async () => {
  const place = { name: 'Line 3', site_id: null, team_id: null, people: null };
  expect((await post(app, firm.founder, 'voice.place_add', place)).status).toBe(200);
  const read = await by.opened(BOX);
  expect(read).toMatchObject({ state: 'ready', counts: { rows: 4, new: 4, refused: 0 } });
  const done = await by.run(read);
  expect(done).toMatchObject({ state: 'done', done: { created: 4, people_as_written: 0 } });
  expect(await item('S-1')).toMatchObject({
    kind: 'idea',
    text: 'Hang the spray guns at eye level',
    raiser: null,
    name_given: 'J. Moss',
    place: 'Paint shop',
    raised_on: '2026-01-12',
    decided: {
      decision: 'yes',
      reason: 'Cheap and good',
      by: null,
      by_given: 'M. Reyes',
      on: '2026-01-20',
    },
    done_on: '2026-02-14',
    benefit_money: 1200,
    benefit_note: 'Less bending',
    closed_on: '2026-02-14',
    closed_how: 'done',
    imported: true,
  });
  expect(await item('S-2')).toMatchObject({ decision: 'no', closed_how: 'no', name_given: '' });
  expect(await item('V-7')).toMatchObject({ standing: 'heard', place: 'Line 3', closed_on: null });
  // Of what waits people here are promised an answer from today on, and the next number is one nobody has.
  expect(await item('V-8')).toMatchObject({ standing: 'waits', promised_on: '2026-12-01' });
  const at = await said(app, firm.founder, { kind: 'idea', text: 'Something said here' });
  expect((await get(app, firm.founder, `/api/voice/${at.id}`)).body.reference).toBe('V-9');
  const alike = '/api/voice_similar?q=label%20the%20shelves%20languages';
  const found = (await get(app, firm.founder, alike)).body.rows;
  expect(found.map(({ reference }: Read) => reference)).toContain('S-2');
  // When things were said and heard elsewhere tells nothing of how soon people hear here.
  expect((await get(app, firm.founder, '/api/voice')).body.hearing.cases).toBe(1);

  const later = await by.opened(LATER, 'later.csv');
  expect(later).toMatchObject({ counts: { rows: 2, new: 1, changed: 1 } });
  const updated = await by.run(later);
  expect(await item('S-2')).toMatchObject({ standing: 'decided', decision: 'yes', version: 2 });
  await by.undo(updated);
  expect(await item('S-2')).toMatchObject({ decision: 'no', closed_how: 'no', version: 3 });
  expect((await all()).map(({ reference }) => reference).toSorted()).toEqual(
    'S-1 S-2 V-7 V-8 V-9'.split(' '),
  );
  await by.undo(done);
  expect((await all()).map(({ reference }) => reference)).toEqual(['V-9']);
  expect((await get(app, firm.founder, alike)).body.rows).toEqual([]);
});

it('an import stays where somebody has answered since, and a file changes nothing about what was said here', async () => {
  const done = await by.run(await by.opened(BOX));
  const { id, version } = await item('V-7');
  expect(
    (await post(app, firm.founder, 'voice.reply', { id, version, text: 'In May.' })).status,
  ).toBe(200);
  const { body } = await get(app, firm.founder, `/api/imports/${done.id}/obstacles`);
  expect(body).toMatchObject({ total: 1, rows: [{ reference: 'V-7' }] });

  const own = await said(app, firm.founder, { kind: 'concern', text: 'canary whisper' });
  const { reference } = (await get(app, firm.founder, `/api/voice/${own.id}`)).body;
  const file = `No,Concern,Status\n${reference},Something else,Closed\nV-7,Another bin,Closed\n`;
  const read = await by.opened(file, 'again.csv');
  expect(read).toMatchObject({ counts: { unchanged: 2, problems: { 'row.said_here': 2 } } });
  expect(JSON.stringify(await by.rowsOf(read))).not.toContain('canary');
  expect(await item('V-7')).toMatchObject({ text: 'A second bin for offcuts', closed_on: null });
});

it('what a file calls closed and no more is finished, and counted as done nowhere', async () => {
  const file = `Suggestion No,Suggestion,Date,Status,Date closed,Savings
S-4,Paint the kerb yellow,2026-01-05,Closed,2026-02-01,800
S-5,A lamp at gate 2,2026-01-06,Implemented,2026-02-03,300
`;
  await by.run(await by.opened(file, 'closed.csv'));
  expect(await item('S-4')).toMatchObject({
    closed_on: '2026-02-01',
    closed_how: 'not_recorded',
    done_on: null,
    decided: null,
  });
  expect(await item('S-5')).toMatchObject({ closed_how: 'done', done_on: '2026-02-03' });
  const wall = (await get(app, firm.founder, '/api/voice_wall?as_of=2026-02-10')).body.rows;
  expect(wall.map(({ reference }: Read) => reference)).not.toContain('S-4');
  const again = await by.opened(await exported('xlsx'), 'voice.xlsx');
  expect(again).toMatchObject({ open_points: ['nothing_to_do'] });
});

const CONCERNS = `Ref,Raised,Type,Concern,Raised by,Status,Response,Response date
C-1,2026-04-02,Concern,canary: the forklift passes the door too fast,Ana Horvat,Closed,A mirror was put up,2026-04-10
C-2,2026-04-03,Near miss,canary: a pallet fell beside me,Ben Okafor,Open,,
`;

it('concerns are read by those who answer, and the record keeps none of their words', async () => {
  const consultant = await addMember(app, firm, ['consultant'], 'Consultant');
  const staff = await addMember(app, firm, ['staff'], 'Staff member');
  const done = await by.run(await by.opened(CONCERNS, 'concerns.csv'));
  expect(await item('C-1')).toMatchObject({
    kind: 'concern',
    closed_how: 'answered',
    first_reply_on: '2026-04-10',
    replies: [{ text: 'A mirror was put up', by: null, by_raiser: false, said_on: '2026-04-10' }],
  });
  expect((await all(staff)).map(({ reference }) => reference)).toEqual(['C-2']);
  // Nobody reads in a file what they may not read on the board.
  expect((await get(app, consultant, `/api/imports/${done.id}`)).status).toBe(404);
  expect((await get(app, consultant, '/api/imports')).body.rows).toEqual([]);
  expect((await get(app, consultant, `/api/imports/${done.id}/rows`)).status).toBe(404);
  expect((await get(app, consultant, `/api/imports/${done.id}/file`)).status).toBe(404);
  const nouns = (await get(app, consultant, '/api/import_registers')).body.rows;
  expect(nouns.map(({ noun }: Read) => noun)).not.toContain('item');
  const ledger = await asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query(
      `SELECT string_agg(payload, ' ') AS words FROM ledger_payload WHERE organisation_id = $1`,
      [firm.id],
    );
    return rows[0].words as string;
  });
  expect(ledger).toContain('pallet fell beside me');
  expect(ledger).not.toContain('forklift');
});

it('an export comes back unchanged, and complete in another firm', async () => {
  await by.run(await by.opened(BOX));
  await by.run(await by.opened(CONCERNS, 'concerns.csv'));
  const manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  const idea = await said(app, manager, { kind: 'idea', text: 'Try "soft" gloves,\n=SUM(A1)' });
  const trial = {
    decision: 'try',
    reason: 'Worth it',
    try_until: '2026-12-20',
    try_measure: 'Cuts',
  };
  expect((await post(app, firm.founder, 'voice.decide', { ...idea, ...trial })).status).toBe(200);
  const secret = { kind: 'idea', text: 'canary to you', to_person_id: firm.founder.personId };
  await said(app, manager, secret);
  const before = await all();
  for (const format of ['csv', 'xlsx']) {
    const file = await exported(format);
    const again = await by.opened(file, `voice.${format}`);
    expect(again).toMatchObject({
      open_points: ['nothing_to_do'],
      counts: { rows: 7, unchanged: 7, problems: { 'row.said_here': 1 } },
    });
    expect(JSON.stringify(await by.rowsOf(again))).not.toContain('canary to you');
    const home = firm;
    firm = await foundFirm(app, `Other ${format}`);
    by = importerOf(app, firm.founder, 'item');
    await by.run(await by.opened(file, `voice.${format}`));
    const comparable = ({ id: _1, version: _2, raiser, name_given: given, ...row }: Read) => ({
      ...row,
      promised_on: null,
      who: raiser?.name ?? given,
    });
    const openly = before.filter(({ way }) => way === 'named');
    expect((await all()).map(comparable).toSorted(byReference)).toEqual(
      openly.map(comparable).toSorted(byReference),
    );
    firm = home;
    by = importerOf(app, firm.founder, 'item');
  }
});

const byReference = (one: Read, other: Read) => (one.reference < other.reference ? -1 : 1);
