import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
  by = importerOf(app, firm.founder, 'measure');
});

const WIDE = `KPI;Unit;Direction;Site;Jan-26;Feb-26;Mar-26;Apr-26
Late deliveries;%;lower;Graz;4,2;3,9;4,5;-
Scrap;kg;lower;Linz;112;;98,5;101
`;
const LONG = `Measure,Period,Value,Counted in
Wrong parcels,2026-01,12,400
Wrong parcels,2026-02,9,380
Wrong parcels,2026-03,,
`;

const measures = async (query = ''): Promise<Read[]> =>
  (await get(app, firm.founder, `/api/measures${query}`)).body.rows;
const measure = async (name: string, query = ''): Promise<Read> => {
  const found = (await measures(query)).find((one) => one.name === name);
  return found && (await get(app, firm.founder, `/api/measures/${found.id}${query}`)).body;
};
const record = async (id: string, values: object[], more: object = {}) =>
  post(app, firm.founder, 'measure.record_values', { id, values, ...more });
const problemsOf = async (read: Read) =>
  (await by.rowsOf(read, 'only=problems')).rows.flatMap((row: Read) =>
    row.problems.map(({ key, address, values }: Read) => ({ key, address, ...values })),
  );

describe('a file of figures', () => {
  it('with months beside each other becomes measures and their values, and is undone', async () => {
    const read = await by.opened(WIDE);
    expect(read).toMatchObject({ state: 'ready', counts: { rows: 6, new: 6, refused: 0 } });
    expect(read.tables[0].because.map((one: Read) => one.key)).toContain('table.periods');
    const page = await by.rowsOf(read);
    expect(page.rows[3]).toMatchObject({
      address: 'log!E3',
      act: 'new',
      values: { measure: 'Scrap', period: '2026-01-01', value: 112 },
      source_columns: { Site: 'Linz' },
    });
    const done = await by.run(read);
    expect(done).toMatchObject({ state: 'done', done: { created: 6, changed: 0 } });
    const late = await measure('Late deliveries');
    expect(late).toMatchObject({ unit: '%', better: 'lower', kind: 'xmr', rhythm: 'month' });
    expect(late.values).toMatchObject([
      { period: '2026-03-01', value: 4.5 },
      { period: '2026-02-01', value: 3.9 },
      { period: '2026-01-01', value: 4.2, file: { address: 'log!E2', columns: { Site: 'Graz' } } },
    ]);
    expect((await by.opened(WIDE, 'again.csv')).open_points).toEqual(['nothing_to_do']);

    const yesterday = app.clock.now().toISOString().slice(0, 10);
    app.clock.advance(86_400_000);
    const undone = await by.undo(done);
    expect(undone).toMatchObject({ state: 'undone' });
    expect(await measures()).toEqual([]);
    expect((await measure('Scrap', `?as_of=${yesterday}`)).values).toHaveLength(3);
    const id = late.id as string;
    expect((await record(id, [{ row: 1, period: '2026-04', value: '3' }])).status).toBe(404);
  });

  it('with a value a row is counted in what stands beside it', async () => {
    const done = await by.run(await by.opened(LONG));
    expect(done).toMatchObject({ done: { created: 2 } });
    const wrong = await measure('Wrong parcels');
    expect(wrong).toMatchObject({ kind: 'p', unit: '%', points: [{ value: 3 }, {}] });
    expect(wrong.values).toMatchObject([
      { value: 9, size: 380 },
      { value: 12, size: 400 },
    ]);
  });

  it('is one file however long it is: its first row decides, and limits rest on the first months', async () => {
    // The latest month first, as exports have it; more rows than are judged or written together.
    const months = Array.from({ length: 520 }, (_, at) => {
      const month = 10 + 43 * 12 - at;
      const period = `${1983 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return `Complaints,${at === 0 ? 'c' : ''},${at === 0 ? 'letters' : ''},${period},${at % 7}`;
    });
    const read = await by.opened(`Measure,Kind,Unit,Month,Value\n${months.join('\n')}\n`);
    expect(read).toMatchObject({ state: 'ready', counts: { new: 520, refused: 0 } });
    expect((await by.rowsOf(read, 'page=11&size=50')).rows.at(-1).values).toMatchObject({
      kind: 'c',
      rhythm: 'month',
    });
    expect(await by.run(read)).toMatchObject({ state: 'done', done: { created: 520 } });
    const { kind, unit, version, phases } = await measure('Complaints');
    expect({ kind, unit, version }).toEqual({ kind: 'c', unit: 'letters', version: 2 });
    expect(phases).toMatchObject([
      { stage: 'locked', rests_on: { first: '1983-08-01', last: '1984-07-01' } },
    ]);
  });

  it('keeps a measure it begins in one unit', async () => {
    const read = await by.opened('KPI,Unit,Month,Value\nScrap,kg,2026-01,4\nScrap,t,2026-02,5\n');
    expect(read.counts).toMatchObject({ new: 1, refused: 1 });
    expect(await problemsOf(read)).toMatchObject([
      { key: 'value.other_unit', address: 'log!B3', unit: 'kg', text: 't' },
    ]);
  });

  it('asks which year is meant where no month names one', async () => {
    const read = await by.opened('KPI,Jan,Feb,Mar\nScrap,1,2,3\n');
    expect(read).toMatchObject({ state: 'choosing', open_points: ['questions'] });
    const [question] = read.questions;
    expect(question).toMatchObject({ kind: 'year', field: 'period', cells: 3 });
    expect(question.examples[0]).toMatchObject({ address: 'log!B1', text: 'Jan' });
    const [table] = read.choices.tables;
    const answered = await by.map(read, {
      tables: [{ ...table, answers: { [question.column]: { year: 2025 } } }],
    });
    expect(answered).toMatchObject({ state: 'ready', counts: { new: 3 } });
    await by.run(answered);
    expect((await measure('Scrap')).values[0].period).toBe('2025-03-01');
  });
});

describe('figures of a measure that is here', () => {
  const begin = async (body: object = {}): Promise<string> => {
    const { body: made } = await post(app, firm.founder, 'measure.create', {
      name: 'Late deliveries',
      kind: 'xmr',
      better: 'lower',
      unit: '%',
      ...body,
    });
    return made.result.id;
  };

  it('take the place of others, which stay, and come back when the file is undone', async () => {
    const id = await begin();
    await record(id, [
      { row: 1, period: '2026-01', value: '4.2' },
      { row: 2, period: '2026-02', value: '5' },
    ]);
    const read = await by.opened(WIDE);
    expect(read.counts).toMatchObject({ rows: 6, new: 4, changed: 1, unchanged: 1 });
    const done = await by.run(read);
    expect(done.done).toMatchObject({ created: 4, changed: 1, unchanged: 1 });
    const after = await measure('Late deliveries');
    expect(after.values[1]).toMatchObject({ period: '2026-02-01', value: 3.9, revision: 2 });
    expect(after.corrected).toMatchObject([{ period: '2026-02-01', value: 5, revision: 1 }]);

    await by.undo(done);
    const back = await measure('Late deliveries');
    expect(back.values.map(({ value }: Read) => value)).toEqual([5, 4.2]);
    expect(back.version).toBe(after.version + 1);
    expect(await measure('Scrap')).toBeUndefined();
    // What comes in anew gets the next number; nothing that was ever there is overwritten.
    expect((await record(id, [{ row: 1, period: '2026-03', value: '6' }])).status).toBe(200);
    expect((await measure('Late deliveries')).values[0]).toMatchObject({ value: 6, revision: 2 });
    const again = await by.run(await by.opened(WIDE, 'again.csv'));
    expect(again).toMatchObject({ state: 'done', done: { created: 3, changed: 2 } });
  });

  it('brings targets with their history, and takes them back', async () => {
    const id = await begin();
    const aim = { id, version: 1, target: 5, reason: 'As agreed', starts_on: '2025-01-01' };
    expect((await post(app, firm.founder, 'measure.set_target', aim)).status).toBe(200);
    const file = `KPI,Unit,Better,Period,Value,Target
Late deliveries,%,lower,2026-01,4.1,5
Late deliveries,%,lower,2026-02,4.2,4
Late deliveries,%,lower,2026-03,4.3,4
Late deliveries,%,lower,2026-04,4.4,≤ 3 %
Scrap,kg,,2026-01,110,100
Output,t,,2026-01,50,≥ 60
Punctual,%,higher,2026-01,90,as last year
`;
    const read = await by.opened(file);
    expect(read.counts).toMatchObject({ rows: 7, new: 7, refused: 0 });
    expect(await problemsOf(read)).toMatchObject([
      { key: 'value.target_without_direction', text: '100' },
      { key: 'number.unreadable', text: 'as last year' },
    ]);
    const done = await by.run(read);
    const late = await measure('Late deliveries');
    const targets = late.targets.map(({ starts_on, target }: Read) => [starts_on, target]);
    expect(targets).toEqual([
      ['2026-04-01', 3],
      ['2026-02-01', 4],
      ['2025-01-01', 5],
    ]);
    expect(late).toMatchObject({ target: 3 });
    expect(await measure('Output')).toMatchObject({ better: 'higher', target: 60 });
    expect(await measure('Scrap')).toMatchObject({ better: 'neither', target: null });
    expect((await by.opened(file, 'again.csv')).open_points).toEqual(['nothing_to_do']);
    const other = file.replace('4.4,≤ 3 %', '4.4,2');
    expect((await by.opened(other, 'other.csv')).counts).toMatchObject({ new: 0, changed: 1 });

    expect(await by.undo(done)).toMatchObject({ state: 'undone' });
    expect(await measure('Late deliveries')).toMatchObject({ target: 5, values: [] });
    expect((await measure('Late deliveries')).targets).toHaveLength(1);
    expect(await measure('Output')).toBeUndefined();
  });

  it('cannot be undone where a target was set after it', async () => {
    await begin();
    const done = await by.run(
      await by.opened('KPI,Unit,Period,Value,Target\nLate deliveries,%,2026-01,4.1,4\n'),
    );
    const { id, version } = await measure('Late deliveries');
    const aim = { id, version, target: 2, reason: 'Better', starts_on: '2026-06-01' };
    expect((await post(app, firm.founder, 'measure.set_target', aim)).status).toBe(200);
    const { body } = await get(app, firm.founder, `/api/imports/${done.id}/obstacles`);
    expect(body.rows).toMatchObject([{ id, why: 'changed' }]);
  });

  it('cannot be undone where somebody has worked with them since', async () => {
    const done = await by.run(await by.opened(WIDE));
    const { id, version } = await measure('Scrap');
    const reason = 'Weighed once more';
    await record(id, [{ row: 1, period: '2026-01', value: '113' }], { reason });
    const late = await measure('Late deliveries');
    const aim = { id: late.id, version: late.version, target: 2, reason, starts_on: '2026-01-01' };
    expect((await post(app, firm.founder, 'measure.set_target', aim)).status).toBe(200);
    expect((await by.decide('import.undo', done)).body.refusal).toMatchObject({
      code: 'import.records_changed',
      details: { count: 2 },
    });
    const { body } = await get(app, firm.founder, `/api/imports/${done.id}/obstacles`);
    expect(body.rows).toMatchObject([
      { title: 'Late deliveries', why: 'spoken_of' },
      { id, title: 'Scrap', why: 'changed' },
    ]);
    expect(version).toBe(2);
  });

  it('cannot be undone under an objective that is judged by one of them', async () => {
    const done = await by.run(await by.opened(WIDE));
    const { id } = await measure('Scrap');
    const set = await post(app, firm.founder, 'objective.set', {
      name: 'Less scrap',
      owner_id: firm.founder.personId,
      measure_id: id,
      target: 1,
      due_on: '2027-06-30',
    });
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    const { body } = await get(app, firm.founder, `/api/imports/${done.id}/obstacles`);
    expect(body).toMatchObject({ total: 1, rows: [{ id, title: 'Scrap', why: 'spoken_of' }] });
    expect((await by.decide('import.undo', done)).body.refusal.code).toBe('import.records_changed');
  });

  it('are refused at their cells, each with a sentence, where they cannot be values', async () => {
    await begin();
    await begin({ name: 'Wrong parcels', kind: 'p' });
    await begin({ name: 'Accidents', kind: 'rare' });
    const ended = await begin({ name: 'Old one' });
    await post(app, firm.founder, 'measure.retire', { id: ended, version: 1, reason: 'No use' });
    const read = await by.opened(`KPI,Unit,Period,Value,Out of
Late deliveries,%,2026-01,see mail,
Late deliveries,%,2026-02,3 of 4,
Late deliveries,%,2026-03,4.1,
Late deliveries,%,2026-03-20,4.4,
Late deliveries,kg,2026-04,4.4,
Late deliveries,%,Q1 2026,4.4,
Late deliveries,%,2031-01,4.4,
Wrong parcels,,2026-01,12,
Wrong parcels,,2026-02,12,10
Accidents,,2026-02,1,
Old one,,2026-02,1,
`);
    expect(read.counts).toMatchObject({ rows: 11, new: 1, refused: 10 });
    expect(await problemsOf(read)).toMatchObject([
      { key: 'number.unreadable', address: 'log!D2', text: 'see mail' },
      { key: 'row.required', field: 'value' },
      { key: 'value.words_beside', address: 'log!D3', text: '3 of 4' },
      { key: 'row.repeated', address: 'log!A5', first: 'log!A4' },
      { key: 'value.other_unit', address: 'log!B6', unit: '%', text: 'kg' },
      { key: 'value.period_other_length', address: 'log!C7', length: 'quarter' },
      { key: 'value.period_to_come', address: 'log!C8', day: '2031-01-01' },
      { key: 'value.size_missing', measure: 'Wrong parcels' },
      { key: 'value.more_than_all', address: 'log!D10' },
      { key: 'value.day_needed', address: 'log!C11' },
      { key: 'value.measure_ended', address: 'log!A12' },
    ]);
    const done = await by.run(read, { without_refused: true });
    expect(done.done).toMatchObject({ created: 1, left_out: 10 });
  });

  it('are asked about where a comma may part decimals or thousands', async () => {
    await begin();
    const read = await by.opened('KPI;Jan-26;Feb-26\nLate deliveries;1,234;2,345\n');
    expect(read.questions).toMatchObject([
      { kind: 'decimal_mark', cells: 2, examples: [{ address: 'log!B2', text: '1,234' }, {}] },
    ]);
  });
});
