import { expect, test } from 'vitest';
import { SPREADSHEET_REFUSALS } from '../../src/lib/workbook.ts';
import { readSpreadsheet } from '../../src/platform/spreadsheets/read-spreadsheet.ts';
import { readFile } from '../../src/platform/spreadsheets/read.ts';
import { RefusedFile } from '../../src/platform/spreadsheets/refused-file.ts';
import { forgeArchive, workbookParts } from './archive.ts';
import { hostileFiles } from './spreadsheets.ts';

const files = hostileFiles();

async function whatBecomesOf(bytes: Buffer): Promise<string> {
  try {
    for await (const event of readFile(bytes, 'upload.xlsx'))
      expect(event.kind).toBeTypeOf('string');
    return 'read';
  } catch (error) {
    if (error instanceof RefusedFile) return error.code;
    throw error;
  }
}

test('the corpus holds at least 200 files, each with a name of its own', () => {
  expect(files.length).toBeGreaterThanOrEqual(200);
  expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
});

test.each(files.map((file) => [file.name, file] as const))('%s', async (_, file) => {
  const outcome = await whatBecomesOf(file.bytes());
  const allowed = file.expect.length > 0 ? file.expect : ['read', ...SPREADSHEET_REFUSALS];
  expect(allowed).toContain(outcome);
});

test('a file that needs more memory than the thread may have is refused, and the product lives on', async () => {
  const strings = Array.from({ length: 400_000 }, (_, index) => `<si><t>text ${index}</t></si>`);
  const parts = workbookParts([{ name: 'Log', data: '' }], { strings: strings.join('') });
  const heavy = forgeArchive(parts.map((part) => ({ ...part, method: 0 })));
  const outcome = await readSpreadsheet(heavy, 'heavy.xlsx', { megabytes: 16 });
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'spreadsheet.unpacked_too_large' } });
});
