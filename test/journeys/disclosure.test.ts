// What is measured, who sees it and how long it is kept: read on a page by somebody of the staff, and taken away on paper.
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { addMember, foundFirm, NOW, type Firm } from '../app.ts';
import { readPdf } from '../pdf.ts';
import { readableEverywhere } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;

setTheStage();
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app, 'Copperworks');
});

test('somebody of the staff finds what is measured beside the pulse, and takes both papers away', async () => {
  const staff = await addMember(app, firm, ['staff'], 'Hana Kovář');
  const { page, context, trouble } = await visitAs(staff);
  await page.goto(`${origin}/pulse`);
  await page.getByRole('link', { name: 'What is measured' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'What is measured, and what never' }).waitFor();
  await page.getByText('There is no ranking of people, of leaders or of teams').waitFor();
  await readableEverywhere(page, 'what is measured');
  for (const [button, title] of [
    ['For the works council (PDF)', 'How leadership is measured here'],
    ['Privacy notice (PDF)', 'Privacy notice'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const pdf = await readPdf(readFileSync(await download.path()));
    expect(pdf.title).toBe(title);
    expect(pdf.pages.join(' ')).toContain('Copperworks');
  }
  await page.getByText('Top management', { exact: true }).first().click();
  await page.getByText('read all figures of how the firm is led').waitFor();
  await context.close();
  expect(trouble).toEqual([]);
});
