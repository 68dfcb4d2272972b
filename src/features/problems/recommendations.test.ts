import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { foundFirm, get, startApp, type Firm, type TestApp } from '../../../test/app.ts';
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

const problem = async (reference: string): Promise<Read> => {
  const { body } = await get(app, firm.founder, '/api/problems?state=all&size=200');
  const found = body.rows.find((one: Read) => one.reference === reference);
  return (await get(app, firm.founder, `/api/problems/${found.id}`)).body;
};

/*
 * Shaped as the register of safety recommendations that an accident commission publishes (New Zealand's TAIC): numbers that
 * count anew each year, replies of several pages with their dates in the words, line ends that a spreadsheet wrote as
 * _x000D_, letters that were read in the wrong alphabet, quotation marks in quotation marks, one number given twice.
 */
const REPLY = `On 29 March 2024, the operator replied:_x000D_
"This is accepted. The radios are re-certified each year; see 4.2, ""Radios""."_x000D_
_x000D_
and on 15 October 2024: finished.`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const ROWS = [
  [
    'X_r_2021_104',
    '005/24',
    'Harbour Rail',
    '2024-09-25',
    'On 25 September 2024, the Commission recommended that Harbour Rail fit alarms to emergency brakes, so that train control knows.',
    REPLY,
    'Accepted and implemented',
  ],
  [
    'X_m_1999_212',
    '103/99',
    'MSA',
    '2000-06-10',
    'Require all drivers of jet boats to keep a log of hours â€“ and of training.',
    '',
    '',
  ],
  [
    'X_a_2003_001',
    '103/99',
    'Director of Civil Aviation',
    '2003-02-31',
    'Publish what is known of carburettor icing.',
    'Rejected: it is published already.',
    'Rejected',
  ],
];
const HEAD =
  'report_id,recommendation_id,recipient,made,recommendation,reply_text,response_category';
const FILE = [HEAD, ...ROWS.map((row) => row.map(quoted).join(','))].join('\r\n');

it('a register of safety recommendations comes in, with its replies and without what was wrong in it', async () => {
  const read = await by.opened(FILE, 'recommendations.csv');
  // One number stands for two recommendations, so it is no reference of a record; it is kept beside it.
  const [table] = read.choices.tables;
  expect(table.mapping).toMatchObject({
    '1': { field: 'concerns' },
    '2': { to: 'source' },
    '4': { field: 'noticed_on' },
    '5': { field: 'what_happened' },
  });
  expect(read).toMatchObject({
    repaired_cells: 1,
    counts: { rows: 3, new: 3, refused: 0, problems: { 'date.unreadable': 1 } },
  });
  const replies = {
    ...table,
    mapping: { ...table.mapping, '6': { to: 'field', field: 'correction' } },
  };
  await by.run(await by.map(read, { tables: [replies] }));
  const [first, second, third] = await Promise.all(['N-1', 'N-2', 'N-3'].map(problem));
  expect(first).toMatchObject({ noticed_on: '2024-09-25', concerns: 'X_r_2021_104' });
  const [reply] = first.correction;
  expect(reply.text).toMatch(/^On 29 March 2024, the operator replied:\n"This is accepted\./);
  expect(reply.text).not.toContain('_x000D_');
  expect(second).toMatchObject({
    noticed_on: '2000-06-10',
    title: 'Require all drivers of jet boats to keep a log of hours – and of training.',
    correction: [],
  });
  // There is no such day: it is left out and said, and the row still comes in.
  expect(third).toMatchObject({ noticed_on: '2026-11-24', closed_on: null });
});
