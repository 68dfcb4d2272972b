import { expect, test } from 'vitest';
import { readSpreadsheet } from './read-spreadsheet.ts';

const table = (rows: number) =>
  Buffer.from(
    `Ref,Title\n${Array.from({ length: rows }, (_, index) => `${index},row ${index}`).join('\n')}\n`,
  );

test('a file is read in its own thread and comes over whole and in order', async () => {
  const outcome = await readSpreadsheet(table(12_345), 'C:\\logs\\Actions 2026.csv');
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const [sheet] = outcome.value.sheets;
  expect(sheet!.name).toBe('Actions 2026');
  expect(sheet!.rows).toHaveLength(12_346);
  expect(sheet!.rows.every((row, index) => index === 0 || row[0] === String(index - 1))).toBe(true);
});

test('progress rises to the end', async () => {
  const seen: number[] = [];
  await readSpreadsheet(table(40_000), 'a.csv', { onProgress: (done) => seen.push(done) });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect(seen.at(-1)).toBe(1);
});

test('reading can be called off, before and during', async () => {
  const during = new AbortController();
  const outcome = await readSpreadsheet(table(100_000), 'a.csv', {
    signal: during.signal,
    onProgress: () => during.abort(),
  });
  const before = await readSpreadsheet(table(1), 'a.csv', { signal: AbortSignal.abort() });
  for (const one of [outcome, before]) {
    expect(one).toMatchObject({ ok: false, refusal: { code: 'spreadsheet.cancelled' } });
  }
});

test('reading that takes too long is given up', async () => {
  const outcome = await readSpreadsheet(table(200_000), 'a.csv', { milliseconds: 1 });
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'spreadsheet.took_too_long' } });
});

test('a refusal carries its code and what fills its sentence', async () => {
  const outcome = await readSpreadsheet(Buffer.from('A,B\n"open'), 'a.csv');
  expect(outcome).toEqual({
    ok: false,
    refusal: { code: 'spreadsheet.open_quote', details: { line: 2 } },
  });
});
