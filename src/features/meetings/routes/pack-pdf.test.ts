import { afterAll, expect, test } from 'vitest';
import { readPdf } from '../../../../test/pdf.ts';
import { day } from '../../../lib/day.ts';
import { Printer } from '../../../platform/pdf/printer.ts';
import type { PackFact } from '../contract/pack.ts';
import { PACK_TEMPLATE, packPaper, type Pack } from './pack-pdf.ts';

const firm = { name: 'Hallmann Pumps', timeZone: 'Europe/Berlin' };
const ID = '019a0000-0000-7000-8000-000000000001';
const ROOT = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const fact: PackFact = {
  kind: 'action',
  label: 'A-0007 Seal the north door',
  target: `/actions/${ID}`,
  owner: 'Ada Krüger',
  standing: 'late',
  due_on: day('2026-02-01'),
  days: 29,
  value: null,
  target_value: null,
  unit: '',
  words: '',
  course: [],
};

const spot = { centre: 4, lower: 2, upper: 6, target: 3, phase: 0, special: false };
const measure: PackFact = {
  ...fact,
  kind: 'measure',
  label: 'Complaints per 1,000 pumps',
  standing: 'concern_high',
  value: 7.25,
  target_value: 3,
  unit: 'per 1,000',
  course: [
    { ...spot, value: 4 },
    { ...spot, value: null },
    { ...spot, value: 7.25, special: true },
  ],
};

const panel = { live: true, total: 0, facts: [], said: null, data_as_of: day('2026-03-02') };

const pack: Pack = {
  frozen: {
    id: ID,
    at: '2026-03-02T16:00:00.000Z',
    by: { id: ID, name: 'Jonas Petersen' },
    content_hash: ROOT,
    checkpoint: { size: 12_044, root: ROOT },
  },
  content: {
    meeting: {
      id: ID,
      name: 'Management review',
      purpose: 'Look at the year.',
      day: day('2026-03-04'),
      starts_at: '13:00',
      place: 'Room Weser',
      chair: 'Marta Hallmann',
      writer: 'Jonas Petersen',
      seats: ['Marta Hallmann', 'Jonas Petersen'],
    },
    as_of: day('2026-03-02'),
    agenda: [
      {
        id: ID,
        title: 'Problems',
        minutes: 20,
        presenter: 'Ada Krüger',
        inputs: ['problems'],
        data_as_of: null,
      },
    ],
    panels: [
      { ...panel, input: 'problems', total: 14, facts: [fact] },
      { ...panel, input: 'measurements', total: 1, facts: [measure] },
      {
        ...panel,
        input: 'suppliers',
        live: false,
        said: {
          input: 'suppliers',
          text: 'Two of nine were late.\n\nBoth have a plan.',
          data_as_of: day('2026-02-28'),
          file: { id: ID, name: 'suppliers.xlsx', type: 'x', size: 9 },
          by: null,
          at: '2026-03-01T10:00:00.000Z',
        },
      },
      { ...panel, input: 'participation', live: false },
    ],
  },
};

const printer = new Printer();
afterAll(() => printer.close());

async function printed(given: Pack): Promise<Buffer> {
  const { paper, about } = packPaper(given, firm);
  return printer.print(PACK_TEMPLATE, paper, about);
}

test('the pack says when it was frozen, what is on the agenda, and what is known of each input', async () => {
  const { pages, ...pdf } = await readPdf(await printed(pack));
  const text = pages.join('\n').replaceAll(/\s+/g, ' ');
  for (const part of [
    'the records stood on 2 March 2026, when it was frozen by Jonas Petersen.',
    'Wednesday 4 March 2026, 13:00',
    '1 Problems Ada Krüger 20',
    'Problems, incidents and what was done about their causes',
    'A-0007 Seal the north door Ada Krüger 1 February 2026 29 days late',
    '13 others are not listed here.',
    'Complaints per 1,000 pumps',
    '7.25 per 1,000 in the period from 1 February 2026 · target 3 per 1,000',
    'Something has made it worse: look for what changed.',
    'Two of nine were late.',
    'facts up to 28 February 2026 · with the file suppliers.xlsx',
    'Nothing is known yet • How workers were asked and took part',
    'State of the record 12044 9f86d081884c7d65',
  ]) {
    expect(text).toContain(part);
  }
  expect(pdf).toMatchObject({
    title: 'Management review, 4 March 2026: what to read before',
    language: 'en',
    tagged: true,
    madeAt: 'D:20260302160000Z',
  });
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'Figure']));
  expect(pdf.alternatives).toEqual([
    'Complaints per 1,000 pumps: the latest 3 periods. Something has made it worse: look for what changed.',
  ]);
});

test('a frozen pack makes the same file again', async () => {
  const first = await printed(pack);
  expect((await printed(structuredClone(pack))).equals(first)).toBe(true);
});

test('a pack that is not frozen says that the records go on', async () => {
  const { pages, madeAt } = await readPdf(await printed({ ...pack, frozen: null }));
  const text = pages.join('\n').replaceAll(/\s+/g, ' ');
  expect(text).toContain('how the records stand on 2 March 2026. It is not frozen');
  expect(text).toContain('Not frozen: the records go on.');
  expect(madeAt).toBe('D:20260302000000Z');
});

test('above signals it says what they are for, and what never', async () => {
  const signal: PackFact = { ...fact, kind: 'signal', label: 'Good news only', owner: null };
  const purpose = 'To improve how the firm is led; not for pay, appraisal or dismissal';
  const of = async (facts: PackFact[]) =>
    (
      await readPdf(
        await printed({
          ...pack,
          content: { ...pack.content, panels: [{ ...panel, input: 'problems', total: 1, facts }] },
        }),
      )
    ).pages
      .join('\n')
      .replaceAll(/\s+/g, ' ');
  expect(await of([signal])).toContain(`From the records, as of 2 March 2026 · ${purpose}`);
  expect(await of([fact])).not.toContain(purpose);
});
