import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act as acted, type At } from '../../../test/acting.ts';
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
import { upload } from '../../../test/imports.ts';
import { readPdf } from '../../../test/pdf.ts';
import { analysed, raised as raisedBy } from '../../../test/problems.ts';
import { day } from '../../lib/day.ts';
import { problemQueryShape } from './contract/shapes.ts';
import { pageOfProblems } from './reads.ts';

const DAY_MS = 86_400_000;
const TODAY = day('2026-11-24');

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

describe('a problem', () => {
  it('shows on both sides that it came back', async () => {
    const process = 'Deburring';
    const first = await fixed({ process, noticed_on: '2026-10-01' });
    const second = await fixed({ process: ' deburring' });
    const unlike = await fixed({ process: 'Painting' });
    expect((await read(second.id)).comes_back_from).toMatchObject([
      { id: first.id, roots: ['The stop slips'] },
    ]);
    expect((await read(first.id)).came_back_as).toMatchObject([{ id: second.id }]);
    expect((await read(unlike.id)).comes_back_from).toEqual([]);
    const { body } = await get(app, manager, `/api/problems/${unlike.id}/same_cause`);
    expect(body.rows.map(({ id }: At) => id)).toContain(first.id);
    const { action: _action, ...at } = unlike;
    expect(await refused('problem.say_same_cause', { ...at, same_as_id: at.id })).toBe(
      'problem.same_as_itself',
    );
    await act('problem.say_same_cause', { ...at, same_as_id: first.id });
    expect(await read(at.id)).toMatchObject({
      same_as: { id: first.id },
      comes_back_from: [{ id: first.id }],
    });
  });

  it('comes before lighter ones for whoever asks for the gravest, however long ago it was noticed', async () => {
    const concerns = 'The gravest first';
    const serious = { severity: 'serious', noticed_on: '2026-10-02', concerns };
    const grave = await raised(serious);
    await raised({ severity: 'minor', concerns });
    await raised({ severity: 'major', concerns });
    const asked = { ...problemQueryShape.parse({ q: concerns, size: 1 }), gravestFirst: true };
    await app.platform.database.transactions.read(manager.scope, async (tx) => {
      const { scope } = manager;
      const context = { scope, today: TODAY, asOf: TODAY, isPast: false };
      const { total, rows } = await pageOfProblems(tx, asked, context);
      expect([total, rows.map(({ id }) => id)]).toEqual([3, [grave.id]]);
    });
  });

  it('keeps what was said of its cost, and what was there on a past day', async () => {
    let at = await raised({ title: 'As it was' });
    at = await act('problem.contain', { ...at, text: 'Blocked' }, staff);
    at = await act('problem.say_cost', { ...at, known: null, estimated: 900, why: 'Scrap' });
    const before = await read(at.id);
    app.clock.advance(2 * DAY_MS);
    at = await act('problem.edit', { ...at, title: 'As it is' });
    at = await act('problem.say_cost', { ...at, known: 412.55, estimated: 900 });
    at = await act('problem.entry.remove', { ...at, entry_id: before.containment[0].id });
    expect(await read(at.id)).toMatchObject({
      title: 'As it is',
      cost_known: 412.55,
      containment: [],
      costs: [{ known: 412.55 }, { known: null, estimated: 900, why: 'Scrap' }],
    });
    const then = await read(at.id, '?as_of=2026-11-24');
    expect(then).toMatchObject({
      title: 'As it was',
      cost_known: null,
      cost_estimated: 900,
      containment: [{ text: 'Blocked', done_by: { name: 'Staff member' } }],
      costs: [{ estimated: 900 }],
    });
    expect(Object.values(then.can)).not.toContain(true);
    expect((await get(app, manager, `/api/problems/${at.id}?as_of=2026-11-01`)).status).toBe(404);
  });

  it('is one of two who edit at once, and of an act that is sent twice only once', async () => {
    const at = await raised();
    await act('problem.edit', { ...at, process: 'Welding' });
    expect(await refused('problem.edit', { ...at, process: 'Painting' })).toBe(
      'record.changed_meanwhile',
    );
    const body = { title: 'Once' };
    const key = randomUUID();
    const [one, two] = [
      await post(app, staff, 'problem.raise', body, key),
      await post(app, staff, 'problem.raise', body, key),
    ];
    expect(two.body).toEqual(one.body);
  });

  it('is read as an 8D report, and printed', async () => {
    const { id } = await fixed({ what_happened: 'Forty parts\nin two boxes' });
    const { body } = await get(app, manager, `/api/problems/${id}/eight_d`);
    expect(body.steps.map(({ step }: { step: string }) => step)).toEqual([
      'd1',
      'd2',
      'd3',
      'd4',
      'd5',
      'd6',
      'd7',
      'd8',
    ]);
    expect(body.steps[0].lines).toMatchObject([
      { label: 'leads', text: 'Line manager' },
      { label: 'raised', text: 'Staff member' },
      { label: 'helped', text: 'Other manager' },
    ]);
    expect(body.steps[3].lines).toMatchObject([{ label: 'root', text: 'The stop slips' }]);
    const pdf = await app.app.inject({
      url: `/api/problems/${id}/eight_d.pdf`,
      headers: { cookie: manager.cookie },
    });
    expect(pdf.statusCode).toBe(200);
    const { title, pages, tagged } = await readPdf(pdf.rawPayload);
    expect({ title, tagged }).toEqual({
      title: expect.stringMatching(/^8D report N-/),
      tagged: true,
    });
    for (const words of ['Forty parts', 'The stop slips', 'Weld the stop', 'D8']) {
      expect(pages.join('\n')).toContain(words);
    }
  });

  it('has photos and files, which whoever reads it may open', async () => {
    const { id } = await raised();
    const sent = await upload(app, staff, 'A bent bracket', 'bracket.txt');
    const added = await post(app, staff, 'problem.add_file', { id, upload: sent.body.upload });
    expect(added.status).toBe(200);
    const { files, story } = await read(id);
    expect(files).toMatchObject([{ name: 'bracket.txt', uploaded_by: { name: 'Staff member' } }]);
    expect(story.at(-1)).toMatchObject({ type: 'problem.file_added' });
    const address = `/api/problems/${id}/files/${files[0].id}`;
    const opened = await app.app.inject({ url: address, headers: { cookie: other.cookie } });
    expect(opened.body).toBe('A bent bracket');
    const elsewhere = await raised();
    const wrong = `/api/problems/${elsewhere.id}/files/${files[0].id}`;
    expect((await get(app, other, wrong)).status).toBe(404);
    const foreign = { id, upload: sent.body.upload };
    expect(await refused('problem.add_file', foreign, manager)).toBe('file.upload_unknown');
  });

  it('is listed by what is asked of it', async () => {
    const mark = `Filter ${randomUUID()}`;
    const at = await raised({ title: mark, kind: 'near_miss', process: 'Tempering 100%_' });
    const found = async (query: string) =>
      (await get(app, manager, `/api/problems?${query}`)).body.rows.map(({ id }: At) => id);
    expect(await found(`q=${encodeURIComponent(mark.toUpperCase())}`)).toEqual([at.id]);
    expect(await found('kind=near_miss&process=tempering%20100%25_')).toContain(at.id);
    expect(await found('process=tempering%20%25_0')).toEqual([]);
    expect(await found('state=unowned')).toContain(at.id);
    expect(await found('state=closed')).not.toContain(at.id);
    await act('problem.withdraw', { ...at, reason: 'It was a drill' });
    expect(await found('state=withdrawn')).toContain(at.id);
    expect(await found('state=open')).not.toContain(at.id);
    expect(await found(`state=all&found_by=staff&q=${encodeURIComponent(mark)}`)).toEqual([at.id]);
  });

  it('passes to who takes over when somebody leaves', async () => {
    const leaver = await addMember(app, firm, ['line_manager'], 'Leaver');
    let at = await raised({ severity: 'major' });
    at = await act('problem.appoint', { ...at, owner_id: leaver.personId });
    const checked = await raised({ severity: 'major' });
    await act('problem.plan_check', {
      ...checked,
      check_due_on: '2027-05-01',
      checker_id: leaver.personId,
    });
    const { body: person } = await get(app, firm.founder, `/api/people/${leaver.personId}`);
    const leaving = {
      id: leaver.personId,
      version: person.version,
      to_id: other.personId,
    };
    await act('person.leave', leaving, firm.founder);
    expect((await read(at.id)).owner).toEqual({ id: other.personId, name: 'Other manager' });
    expect((await read(checked.id)).checker).toEqual({ id: other.personId, name: 'Other manager' });
  });

  it('adds up to trends', async () => {
    await asOwner(app, firm.id, (client) =>
      client.query(`UPDATE problem SET noticed_on = '2026-09-05', happened_on = '2026-09-05'
        WHERE organisation_id = current_organisation() AND title = 'As it is'`),
    );
    const { body } = await get(app, manager, '/api/problem_trends');
    expect(body.months).toContain('2026-09-01');
    expect(body.causes[0]).toMatchObject({ category: 'tools' });
    expect(body.costs.find(({ month }: { month: string }) => month === '2026-09-01')).toEqual({
      month: '2026-09-01',
      known: 412.55,
      estimated: 0,
    });
    expect(body.rate).toBeNull();
    const hours = await act('measure.create', {
      name: 'Hours worked',
      unit: 'hours',
      kind: 'xmr',
      better: 'neither',
      rhythm: 'month',
    });
    const value = { row: 1, period: '2026-09', value: '2500' };
    await act('measure.record_values', { id: hours.id, values: [value] });
    const path = `/api/problem_trends?against=${hours.id}`;
    expect((await get(app, manager, path)).body).toMatchObject({
      amounts: [{ id: hours.id, name: 'Hours worked', unit: 'hours' }],
      rate: { per: 1_000, chart: { points: [{ period: '2026-09-01', value: 0.4 }] } },
    });
    const unknown = `/api/problem_trends?against=${manager.personId}`;
    expect((await get(app, manager, unknown)).status).toBe(404);
    const one = (await get(app, manager, '/api/problem_trends?kind=audit_finding')).body;
    expect(one.causes).toEqual([]);
  });
});
