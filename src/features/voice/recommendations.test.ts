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
  by = importerOf(app, firm.founder, 'item');
});

const concern = async (about: string): Promise<Read> => {
  const { body } = await get(app, firm.founder, '/api/voice?state=all&size=200');
  const found = body.rows.find((one: Read) => one.words.includes(about));
  return (await get(app, firm.founder, `/api/voice/${found.id}`)).body;
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
    'X_m_1999_212',
    '104/99',
    'Director of Civil Aviation',
    '2003-02-31',
    'Publish what is known of carburettor icing.',
    'Rejected: it is published already.',
    'Rejected',
  ],
  ['X_m_1999_213', '103/99', 'MSA', '2000-06-11', 'The same number once more.', '', ''],
];
const HEAD =
  'report_id,recommendation_id,recipient,made,recommendation,reply_text,response_category';
const FILE = [HEAD, ...ROWS.map((row) => row.map(quoted).join(','))].join('\r\n');

it('a register of safety recommendations comes in as concerns, with their replies and without what was wrong in it', async () => {
  const read = await by.opened(FILE, 'recommendations.csv');
  const [table] = read.choices.tables;
  expect(table.mapping).toMatchObject({
    '1': { to: 'source' },
    '2': { field: 'reference' },
    '3': { field: 'answered_by' },
    '4': { field: 'raised_on' },
    '5': { field: 'text' },
    '6': { field: 'reply' },
    '7': { field: 'status' },
  });
  expect(read).toMatchObject({
    state: 'ready',
    repaired_cells: 1,
    // One number stands for two recommendations: the second is refused, and said.
    counts: { rows: 4, new: 3, refused: 1, problems: { 'date.unreadable': 1 } },
  });
  await by.run(read, { without_refused: true });
  const accepted = await concern('fit alarms');
  expect(accepted).toMatchObject({
    kind: 'concern',
    raised_on: '2024-09-25',
    decision: 'yes',
    decided: { by: null, by_given: 'Harbour Rail' },
    closed_how: 'done',
    reference: '005/24',
    source_columns: { report_id: 'X_r_2021_104' },
  });
  const [reply] = accepted.replies;
  expect(reply).toMatchObject({ by: null, by_given: 'Harbour Rail', by_raiser: false });
  expect(reply.text).toMatch(/^On 29 March 2024, the operator replied:\n"This is accepted\./);
  expect(reply.text).not.toContain('_x000D_');
  expect(await concern('jet boats')).toMatchObject({
    raised_on: '2000-06-10',
    text: 'Require all drivers of jet boats to keep a log of hours – and of training.',
    standing: 'waits',
    replies: [],
  });
  // There is no such day: it is left out and said, and the row still comes in.
  expect(await concern('carburettor')).toMatchObject({
    raised_on: '2026-11-24',
    decision: 'no',
    closed_how: 'no',
    replies: [{ text: 'Rejected: it is published already.' }],
  });
});
