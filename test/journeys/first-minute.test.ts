// The story the product begins with: a stranger opens the printed link, drops in the list the firm
// keeps in a spreadsheet, and reads whether promised improvements happen.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { LONG } from '../visitor.ts';
import { readable, readableEverywhere } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/imports');

let page: Page;
let trouble: readonly string[];

setTheStage('real');
beforeAll(async () => {
  await app.startJobs(() => undefined);
  ({ page, trouble } = await visitAs());
});

type Dropped = { name: string; mimeType: string; buffer: Buffer };

async function dropIn(file: string | Dropped): Promise<void> {
  await page.goto(`${origin}/imports`);
  await page
    .locator('input[type=file]')
    .setInputFiles(typeof file === 'string' ? join(FIXTURES, file) : file);
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
}

test('the first person sets up the firm and is told what to do first', async () => {
  const link = new URL((await app.platform.identity.firstRunLink()) ?? '');
  await page.goto(`${origin}${link.pathname}${link.hash}`);
  await page.getByLabel('Name of the firm').fill('Copperworks');
  await page.getByLabel('Your name').fill('Ana Costa');
  await page.getByLabel('Your e-mail address').fill('ana@example.org');
  await page.getByLabel('Password', { exact: true }).fill(LONG);
  await page.getByRole('button', { name: 'Set up the firm' }).click();
  await page.getByRole('heading', { name: /Bring in the list you keep/ }).waitFor();
  await readable(page, 'the first page of an empty firm');
});

test('the action log is shown as it is, tried, and brought in', async () => {
  await dropIn('action-log.csv');
  await page.getByRole('heading', { name: /14 records are ready to come in/ }).waitFor();
  expect(await page.getByLabel('What “Due” means').inputValue()).toBe('field due_on');
  expect(await page.getByLabel('What “Owner” means').inputValue()).toBe('field accountable');
  await page.getByText('Torque wrench used without valid calibration').waitFor();
  await readableEverywhere(page, 'the file before it comes in');
  await page.getByRole('button', { name: 'Try it first' }).click();
  await page.getByText(/^Tried: 14 would come in/).waitFor();
  await page.getByRole('button', { name: 'Bring in 14 records' }).click();
  await page.getByRole('heading', { name: '14 records came in.' }).waitFor();
  await page.getByRole('link', { name: '8 of them are past their date.' }).waitFor();
  await readableEverywhere(page, 'what came in');
});

test('and the leader reads, with the evidence behind it, whether promises happen', async () => {
  await page.getByRole('link', { name: 'See what it means' }).click();
  await page
    .getByRole('heading', { name: '8 of 10 open actions are late; 4 are yours.' })
    .waitFor();
  await readable(page, 'the leader’s first true page');
  await page.getByRole('link', { name: /The 8 late actions/ }).click();
  await page.getByText('Wrong label on delivery 4711').first().waitFor();
  await readable(page, 'the evidence');
});

test('a date that could be read either way is asked about', async () => {
  const text = 'Ref,Description,Due\nNC-1,One,3/4/2026\nNC-2,Two,5/6/2026\n';
  await dropIn({ name: 'days.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByText('2 dates could be read either way').waitFor();
  await readableEverywhere(page, 'a file that is asked about');
});

test('a column that was understood wrongly is put right, and what was answered is kept', async () => {
  await dropIn('fac-findings.csv');
  await page
    .getByRole('button', { name: /^Bring in/ })
    .or(page.getByText('No column of'))
    .first()
    .waitFor();
  const [column] = await page.getByLabel(/^What “/).all();
  const label = await column?.getAttribute('aria-label');
  await column?.selectOption('source');
  await page.waitForFunction(
    async (address) => {
      const response = await fetch(address);
      const { state } = (await response.json()) as { state: string };
      return state === 'ready' || state === 'choosing';
    },
    page.url().replace('/imports/', '/api/imports/'),
  );
  await page.reload();
  expect(await page.getByLabel(label ?? '').inputValue()).toBe('source');
});

test('an import is undone as a whole', async () => {
  await page.goto(`${origin}/imports`);
  await page.getByRole('link', { name: 'action-log.csv' }).click();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('heading', { name: /action-log\.csv was undone/ }).waitFor();
  await page.goto(`${origin}/`);
  await page.getByRole('heading', { name: /Bring in the list you keep/ }).waitFor();
});

test('the record says that it is whole, and that of all this nothing is missing', async () => {
  await page.goto(`${origin}/evidence`);
  await page.getByRole('button', { name: 'Recompute it now' }).click();
  await page
    .getByRole('heading', { name: 'The record is whole: nothing in it was changed.' })
    .waitFor();
  await page.getByRole('button', { name: 'Have the state signed now' }).click();
  await page.getByText(/^\d+ [0-9a-f]{16}$/).waitFor();
  await readable(page, 'the record');
  await page.goto(`${origin}/outbox`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await readable(page, 'the outbox');
});

test('the browser had nothing to complain of', () => {
  expect(trouble).toEqual([]);
});
