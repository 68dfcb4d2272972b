import { afterAll, expect, test } from 'vitest';
import { readPdf } from '../../../test/pdf.ts';
import { PDF_LIMITS } from './limits.ts';
import type { Paper } from './paper.ts';
import { Printer } from './printer.ts';

const PLAIN = 'test/fixtures/pdf/plain.typ';
const paper: Paper = {
  title: 'Minutes of the management meeting',
  firm: 'Hallmann Pumps',
  language: 'en',
  at: new Date('2026-03-04T05:06:07Z'),
  foot: { page: 'Page {page} of {pages}', state: 'Record of 4,711 entries' },
};
const about = { text: 'One.\n\nTwo.', names: ['Ada', 'Bo'] };

const printer = new Printer();
afterAll(() => printer.close());

async function textOf(text: string, names: string[] = []): Promise<string> {
  const { pages } = await readPdf(await printer.print(PLAIN, paper, { text, names }));
  return pages.join('\n');
}

test('a document says its title, language and day, and its parts are tagged', async () => {
  const read = await readPdf(await printer.print(PLAIN, paper, about));
  expect(read).toMatchObject({
    title: paper.title,
    language: 'en',
    madeAt: 'D:20260304050607Z',
    tagged: true,
  });
  expect(read.roles).toEqual(
    expect.arrayContaining(['Document', 'H1', 'P', 'H2', 'Table', 'TH', 'TD']),
  );
  expect(read.pages[0]).toContain('Page 1 of 1');
  expect(read.pages[0]).toContain('Record of 4,711 entries');
});

test('the same data makes the same bytes, with a fresh compiler too', async () => {
  const once = await printer.print(PLAIN, paper, about);
  await printer.print(PLAIN, paper, { ...about, text: 'Something else between.' });
  const again = await printer.print(PLAIN, paper, about);
  const fresh = new Printer();
  try {
    expect(again.equals(once)).toBe(true);
    expect((await fresh.print(PLAIN, paper, about)).equals(once)).toBe(true);
  } finally {
    await fresh.close();
  }
  const another = await printer.print(PLAIN, paper, { ...about, text: 'One.' });
  expect(another.equals(once)).toBe(false);
});

test.each([
  '#import "@preview/x:1.0.0": *',
  '#read("/etc/passwd") #panic()',
  '$sum_x$ *bold* _slanted_ `code` = heading',
  '<b>bold</b> <label> @reference \\ // comment /* another */',
  '"] #(1+1) [',
  '{page} of {pages}',
])('text stays text: %s', async (hostile) => {
  expect(await textOf(hostile, [hostile])).toContain(hostile);
});

test('other scripts and emoji are set, and copied as they were written', async () => {
  const text = await textOf('Łukasz Çelik Ωμέγα Жуков 👍 ✅', ['שלום', 'مرحبا']);
  for (const part of ['Łukasz Çelik Ωμέγα Жуков', '👍', '✅', 'שלום']) expect(text).toContain(part);
  // Arabic letters are joined on the sheet, and a reader finds them in another order.
  expect(text.match(/[ابحرم]/g)?.length).toBeGreaterThanOrEqual(5);
});

test('control characters and marks that turn text around are left out', async () => {
  const text = await textOf('a\u0007b \u202edegrahc\u202c \u2066c\u2069 \ud800 d\r\ne');
  expect(text).toContain('ab degrahc c');
  expect(text).toContain('d\ne');
});

test('a word longer than the sheet is broken, and none of it is lost', async () => {
  const word = 'x'.repeat(400);
  const read = await readPdf(await printer.print(PLAIN, paper, { text: word, names: [] }));
  const lines = read.pages[0]?.match(/x+/g) ?? [];
  expect(lines.join('')).toHaveLength(400);
  expect(lines.length).toBeGreaterThan(4);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(90);
});

test('what takes too long is stopped in plain words, and the next document is made', async () => {
  const hasty = new Printer({ ...PDF_LIMITS, milliseconds: 5_000 });
  try {
    await expect(hasty.print('test/fixtures/pdf/endless.typ', paper, {})).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('took too long'),
    });
    expect((await hasty.print(PLAIN, paper, about)).length).toBeGreaterThan(1_000);
  } finally {
    await hasty.close();
  }
});

test('what needs more memory than it may have is refused, and the next document is made', async () => {
  const small = new Printer({ ...PDF_LIMITS, megabytes: 300, milliseconds: 60_000 });
  try {
    await expect(small.print('test/fixtures/pdf/hungry.typ', paper, {})).rejects.toMatchObject({
      code: 'too_large',
    });
    expect((await small.print(PLAIN, paper, about)).length).toBeGreaterThan(1_000);
  } finally {
    await small.close();
  }
});

test('a template sees no file, and its mistake is told to whoever wrote it', async () => {
  const printed = printer.print('test/fixtures/pdf/mistaken.typ', paper, {});
  await expect(printed).rejects.toThrow('access denied');
});

test('too much data, or too many at once, is refused before anything is made', async () => {
  const little = new Printer({ ...PDF_LIMITS, dataBytes: 1_000, waiting: 2 });
  try {
    const much = little.print(PLAIN, paper, { ...about, text: 'x'.repeat(1_000) });
    await expect(much).rejects.toMatchObject({ code: 'too_large' });
    const three = [1, 2, 3].map(() => little.print(PLAIN, paper, about));
    const ends = await Promise.allSettled(three);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(ends[2]).toMatchObject({ reason: { code: 'too_many' } });
  } finally {
    await little.close();
  }
});
