import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { readPdf, type ReadPdf } from '../../../../test/pdf.ts';
import { day } from '../../../lib/day.ts';
import { Printer } from '../../../platform/pdf/printer.ts';
import { MINUTES_TEMPLATE, minutesPaper, type Minutes } from './minutes-pdf.ts';

const firm = { name: 'Hallmann Pumps', timeZone: 'Europe/Berlin' };
const MARTA = { id: '019a0000-0000-7000-8000-000000000001', name: 'Marta Hallmann' };
const ROOT = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const minutes: Minutes = {
  content: {
    meeting: {
      id: MARTA.id,
      name: 'Management review, first quarter',
      purpose: '',
      kind: 'management',
      held_on: day('2026-03-04'),
      planned_first_on: day('2026-02-18'),
      place: 'Room Weser',
      chair: MARTA.name,
      writer: 'Jonas Petersen',
      started_at: '2026-03-04T12:00:00.000Z',
      ended_at: '2026-03-04T14:10:00.000Z',
    },
    attendance: [
      { name: 'Marta Hallmann', attendance: 'present', deputy: null },
      { name: 'Lena Brandt', attendance: 'deputy', deputy: 'Tomáš Novák' },
      { name: 'Karl Ohm', attendance: 'absent', deputy: null },
    ],
    decisions: [
      {
        item: 'Resources',
        kind: 'decision',
        label: 'We buy the second test bench this year.',
        owner: 'Jonas Petersen',
        due_on: day('2026-09-30'),
        record_id: MARTA.id,
        late: false,
      },
      {
        item: 'Resources',
        kind: 'action',
        label: 'A-0412 Order the test bench',
        owner: null,
        due_on: day('2026-04-30'),
        record_id: MARTA.id,
        late: true,
      },
    ],
    items: [
      {
        title: 'Resources',
        presenter: null,
        inputs: ['resources'],
        data_as_of: day('2026-02-28'),
        minutes: 20,
        seconds: 1_500,
        outcome: 'decided',
        outcome_reason: '',
        outcome_late: false,
        notes: [
          { text: 'Said at once.', by: 'Ada', at: '2026-03-04T13:00:00.000Z', late: false },
          { text: 'Said later.', by: 'Ada', at: '2026-03-06T08:00:00.000Z', late: true },
        ],
      },
      {
        title: 'Energy',
        presenter: 'Ada Krüger',
        inputs: [],
        data_as_of: null,
        minutes: 10,
        seconds: 0,
        outcome: 'deferred',
        outcome_reason: 'The figures arrive in April.',
        outcome_late: false,
        notes: [],
      },
    ],
    conclusion: {
      suitable: { answer: 'yes', words: 'It fits what we do.' },
      adequate: { answer: 'partly', words: 'Purchasing is looked at too little.' },
      effective: { answer: 'yes', words: 'Complaints went down.' },
      aligned: { answer: 'no', words: 'Energy is missing.' },
      by: MARTA.name,
      at: '2026-03-04T14:00:00.000Z',
    },
  },
  content_hash: ROOT,
  checkpoint: { size: 12_044, root: ROOT },
  signatures: [
    {
      id: MARTA.id,
      person: MARTA,
      part: 'chair',
      content_hash: ROOT,
      at: '2026-03-06T09:12:00.000Z',
      checkpoint: { size: 12_050, root: ROOT },
      current: true,
    },
  ],
  sign_as: null,
};

const printer = new Printer();
afterAll(() => printer.close());

async function printed(given: Minutes): Promise<Buffer> {
  const { paper, about } = minutesPaper(given, firm);
  return printer.print(MINUTES_TEMPLATE, paper, about);
}

async function read(given: Minutes): Promise<ReadPdf & { text: string }> {
  const pdf = await readPdf(await printed(given));
  return { ...pdf, text: pdf.pages.join('\n').replaceAll(/\s+/g, ' ') };
}

test('decisions come first, then who is to do what, who was there, the items, the conclusion, and signatures', async () => {
  const { text } = await read(minutes);
  const order = [
    'Management review, first quarter',
    'One decision was taken. One action was agreed. One item was deferred.',
    'Wednesday 4 March 2026, 13:00 to 15:10',
    'First planned for 18 February 2026',
    'We buy the second test bench this year.',
    'Jonas Petersen · look back on 30 September 2026 · from “Resources”',
    'A-0412 Order the test bench (noted after the meeting) nobody yet 30 April 2026',
    'Present Marta Hallmann',
    'By deputy Tomáš Novák for Lena Brandt',
    'Absent Karl Ohm',
    '1 Resources',
    '25 of 20 minutes',
    'facts up to 28 February 2026',
    'Said later. Added by Ada on 6 March 2026, after the meeting',
    'Deferred',
    'The figures arrive in April.',
    'The management system is suitable for what we do. It fits what we do.',
    'is partly adequate',
    'is not aligned with where the firm is going',
    'Marta Hallmann, in the chair',
    'Signed on 6 March 2026, 10:12',
    'Jonas Petersen, minutes',
    ROOT,
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
  // The two signatures stand beside each other, so their lines are read across.
  const upToSignatures = places.slice(0, -4);
  expect(upToSignatures).toEqual(upToSignatures.toSorted((one, other) => one - other));
});

test('every page ends with the firm, its number and the state of the record', async () => {
  const long = Array.from({ length: 40 }, () => minutes.content.items[0]!);
  const { pages } = await read({ ...minutes, content: { ...minutes.content, items: long } });
  expect(pages.length).toBeGreaterThan(3);
  pages.forEach((page, at) => {
    expect(page).toContain('Hallmann Pumps');
    expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    expect(page).toContain('State of the record 12044 9f86d081884c7d65');
  });
});

test('they are tagged, named and dated by what they say', async () => {
  const pdf = await read(minutes);
  expect(pdf).toMatchObject({
    title: 'Minutes: Management review, first quarter, 4 March 2026',
    language: 'en',
    tagged: true,
    madeAt: 'D:20260306091200Z',
  });
  expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
  expect(pdf.roles).toEqual(expect.arrayContaining(['H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD']));
});

test('a hash of the file can be found again', async () => {
  const hash = (pdf: Buffer) => createHash('sha256').update(pdf).digest('hex');
  const first = hash(await printed(minutes));
  expect(hash(await printed(structuredClone(minutes)))).toBe(first);
  expect(hash(await printed({ ...minutes, checkpoint: null }))).not.toBe(first);
});

test('a meeting for which nobody let the clock run says when it was, and not that it took no time', async () => {
  const { meeting } = minutes.content;
  const held = { ...meeting, ended_at: '2026-03-04T12:00:31.000Z' };
  const { text } = await read({ ...minutes, content: { ...minutes.content, meeting: held } });
  expect(text).toContain('4 March 2026, 13:00');
  expect(text).not.toContain('13:00 to');
});

test('a meeting that goes on, that decided nothing and that nobody has signed, says so', async () => {
  const { text } = await read({
    ...minutes,
    checkpoint: null,
    signatures: [],
    content: {
      ...minutes.content,
      meeting: { ...minutes.content.meeting, ended_at: null, planned_first_on: day('2026-03-04') },
      decisions: [],
      conclusion: null,
      items: [{ ...minutes.content.items[0]!, outcome: null }],
    },
  });
  expect(text).toContain('Draft. The meeting has not ended.');
  expect(text).toContain('Nothing was decided.');
  expect(text).toContain('No outcome yet');
  expect(text).toContain('No state of the record was signed yet.');
  expect(text).toContain('Marta Hallmann, in the chair');
  for (const absent of ['First planned for', 'What is to be done', 'concludes', 'Signed on']) {
    expect(text).not.toContain(absent);
  }
});

test('a signature under earlier words does not stand for these', async () => {
  const [signature] = minutes.signatures;
  const { text } = await read({ ...minutes, signatures: [{ ...signature!, current: false }] });
  expect(text).toContain('an earlier state of these minutes');
  // The chair gets an empty line beside the one that does not count any more.
  expect(text.match(/Marta Hallmann, in the chair/g)).toHaveLength(2);
});

test('what people wrote stays text', async () => {
  const hostile = '#import "x" $a$ <b>*not bold*</b> @ref = no heading';
  const item = { ...minutes.content.items[0]!, title: hostile, outcome_reason: hostile };
  const { text, roles } = await read({
    ...minutes,
    content: {
      ...minutes.content,
      items: [item],
      decisions: [{ ...minutes.content.decisions[0]!, label: hostile }],
    },
  });
  expect(text.split(hostile)).toHaveLength(4);
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
});
