// Lists as files, there and back: what people said and what went wrong, narrowed to a place, as a spreadsheet, and the registers
// a firm has kept elsewhere, shown, tried, brought in and undone.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readSpreadsheet } from '../../src/platform/spreadsheets/read-spreadsheet.ts';
import { act } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { said } from '../voice.ts';
import { readable, readableEverywhere, reachedByKeyboard } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

const SMALL_PHONE = { width: 360, height: 640 };

let firm: Firm;
let manager: Member;

setTheStage();
beforeAll(async () => {
  await app.startJobs((line) => expect(line).toBe(''));
});
beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  manager = await addMember(app, firm, ['line_manager'], 'Ana Horvat');
});

async function visit(who: Member) {
  const { page, context, trouble } = await visitAs(who);
  await page.setViewportSize(SMALL_PHONE);
  return {
    page,
    leave: async () => {
      await context.close();
      expect(trouble).toEqual([]);
    },
  };
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** The list as a file, read as somebody's spreadsheet program reads it: a row by heading. */
async function download(page: Page, name: 'Excel (.xlsx)' | 'Text (.csv)') {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  const read = await readSpreadsheet(readFileSync(await file.path()), file.suggestedFilename());
  if (!read.ok) throw new Error(read.refusal.code);
  const [header = [], ...rows] = read.value.sheets[0]!.rows;
  return {
    name: file.suggestedFilename(),
    rows: rows.map((row) =>
      Object.fromEntries(header.map((column, at) => [`${column}`, row[at] ?? null])),
    ),
  };
}

/** The references of the rows on the screen, in their order. */
const shownIn = (page: Page): Promise<string[]> =>
  page.locator('td[data-name=Number]').allTextContents();

async function narrowTo(page: Page, place: string) {
  await press(page, 'Filter');
  await page.getByLabel('Place', { exact: true }).selectOption(place);
  // Rows that are on their way are drawn faintly; what is judged is the page that came.
  await page.locator('[aria-busy]').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await readable(page, 'a list, a place chosen');
  await press(page, 'Done');
}

test('what people said at one place is a file of exactly what is shown', async () => {
  const { id: place } = await act(app, firm.founder, 'voice.place_add', { name: 'Hall 1' });
  const staff = await addMember(app, firm, ['staff'], 'Ben Okafor');
  const here = { place_id: place };
  await said(app, staff, { ...here, kind: 'barrier', text: 'The lift_2 stands still,\n"again"' });
  await said(app, staff, { ...here, text: '=Label the hoses' });
  await said(app, staff, { text: 'Said elsewhere' });
  await said(app, staff, { ...here, text: 'canary', to_person_id: manager.personId });
  const { page, leave } = await visit(manager);
  await page.goto(`${origin}/voice`);
  await heading(page, '4 things that people said are open');
  await narrowTo(page, 'Hall 1');
  await heading(page, '3 things that people said are open');
  await press(page, 'As a file');
  await page.getByText('What was said to one person alone, or sealed, is in no file.').waitFor();
  await readable(page, 'the board as a file');
  for (const kind of ['Excel (.xlsx)', 'Text (.csv)'] as const) {
    const file = await download(page, kind);
    expect(file.name).toMatch(/^voice-2026-11-24\.(xlsx|csv)$/);
    expect(file.rows).toHaveLength(2);
    const [barrier, idea] = file.rows.toSorted((one) => (one['Kind'] === 'barrier' ? -1 : 1));
    expect(barrier).toMatchObject({
      Kind: 'barrier',
      'What was said': 'The lift_2 stands still,\n"again"',
      Place: 'Hall 1',
      'Raised by': 'Ben Okafor',
      Status: 'waits',
    });
    expect(idea).toMatchObject({ 'Say the same': kind === 'Text (.csv)' ? '0' : 0 });
    expect(`${idea!['What was said']}`).toContain('=Label the hoses');
  }
  await leave();
});

test('problems at one place are a file of exactly what is shown', async () => {
  await act(app, firm.founder, 'voice.place_add', { name: 'Press 4' });
  const raise = (title: string, words: object) =>
    act(app, manager, 'problem.raise', { title, ...words });
  const bent = { kind: 'complaint', severity: 'major', noticed_on: '2026-11-20' };
  await raise('Bent brackets', { ...bent, place: 'press 4' });
  await raise('Torn label', { place: 'Press 4', process: 'Packing', noticed_on: '2026-11-22' });
  await raise('Somewhere else', { place: 'Dock' });
  const { page, leave } = await visit(manager);
  await page.goto(`${origin}/problems`);
  await heading(page, '3 problems are open');
  await narrowTo(page, 'Press 4');
  await heading(page, '2 problems are open');
  await press(page, 'As a file');
  await readable(page, 'the problems as a file');
  for (const kind of ['Excel (.xlsx)', 'Text (.csv)'] as const) {
    const file = await download(page, kind);
    expect(file.name).toMatch(/^problems-2026-11-24\.(xlsx|csv)$/);
    expect(file.rows.map((row) => row['Reference'])).toEqual(await shownIn(page));
    expect(file.rows).toMatchObject([
      { Title: 'Torn label', Process: 'Packing', Kind: 'nonconformity', Status: 'open' },
      { Title: 'Bent brackets', Kind: 'complaint', Severity: 'major', 'Found by': 'customer' },
    ]);
  }
  await page.keyboard.press('Escape');
  await reachedByKeyboard(page, 'the problems of one place');
  await leave();
});

const CONCERNS = `Concern register of the works council,,,,,,,
Ref,Raised,Type,Safety concern,Raised by,Status,Response,Response date
C-1,2026-04-02,Concern,The forklift passes the door too fast,Mira Sand,Closed,A mirror was put up,2026-04-10
C-2,2026-05-06,Near miss,A pallet fell beside me,,Open,,
C-3,2026-05-20,Concern,It smells of gas at the oven,Mira Sand,Closed,,
`;

async function dropIn(page: Page, register: RegExp, name: string, text: string) {
  await page.goto(`${origin}/imports`);
  const list = page.getByLabel('What the file is a list of');
  const label = await list.locator('option', { hasText: register }).textContent();
  await list.selectOption({ label: label ?? '' });
  const buffer = Buffer.from(text);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
}

async function undo(page: Page, address: string, name: string) {
  await page.goto(address);
  await press(page, 'Undo this import');
  await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
  await heading(page, `${name} was undone: everything is as it was before`);
}

test('a register of concerns is shown, tried, brought in with its replies, and undone', async () => {
  const { page, leave } = await visit(firm.founder);
  await dropIn(page, /^What people said/, 'concerns.csv', CONCERNS);
  await heading(page, 'concerns.csv: 3 records are ready to come in');
  expect(await page.getByLabel('What “Response” means').inputValue()).toBe('field reply');
  expect(await page.getByLabel('What “Safety concern” means').inputValue()).toBe('field text');
  await page.getByText('The forklift passes the door too fast').first().waitFor();
  await readableEverywhere(page, 'a register of concerns before it comes in');
  await page.setViewportSize(SMALL_PHONE);
  await press(page, 'Try it first');
  await page.getByText(/^Tried: 3 would come in/).waitFor();
  await press(page, 'Bring in 3 records');
  await heading(page, '3 records came in.');
  await readable(page, 'concerns that came in');
  const address = page.url();

  await page.goto(`${origin}/voice?state=closed`);
  await page.getByText('finished by 24 November 2026, before it came here; how is not').waitFor();
  await page.getByRole('link', { name: 'It smells of gas' }).click();
  await page.getByRole('heading', { name: 'From a file' }).waitFor();
  await page.getByText('How it ended: finished by 24 November 2026').waitFor();
  expect(await page.getByText('Done', { exact: true }).count()).toBe(0);
  await page.goto(`${origin}/voice?state=closed`);
  await page.getByRole('link', { name: 'The forklift passes' }).click();
  await page.getByText('A mirror was put up').waitFor();
  await page.getByText('no figure counts them').waitFor();
  await readable(page, 'a concern from a file');

  await undo(page, address, 'concerns.csv');
  await page.goto(`${origin}/voice?state=all`);
  await page.getByText('What people say stands here until it is answered').waitFor();
  await leave();
});

const NONCONFORMITIES = `CAPA #,Date Opened,Source,Location,Description,Severity,Root Cause,Containment Action,Owner,Status,Date Closed
NC-7,2026-01-10,Customer complaint,Dock,Wrong label on pallet,Major,Both labels look alike,Stock sorted,Ana Horvat,Closed,2026-02-20
NC-8,2026-03-02,Internal audit,Dock,No calibration label,Minor,,,P. Stone,Open,
`;

test('a register of nonconformities is shown, tried, brought in and undone', async () => {
  await act(app, firm.founder, 'voice.place_add', { name: 'Dock' });
  const { page, leave } = await visit(firm.founder);
  await dropIn(page, /^Problems/, 'ncr.csv', NONCONFORMITIES);
  await heading(page, 'ncr.csv: 2 records are ready to come in');
  await page.getByText('Wrong label on pallet').first().waitFor();
  await readable(page, 'a register of nonconformities before it comes in');
  await press(page, 'Try it first');
  await page.getByText(/^Tried: 2 would come in/).waitFor();
  await press(page, 'Bring in 2 records');
  await heading(page, '2 records came in.');
  const address = page.url();

  await page.goto(`${origin}/problems?state=all`);
  await narrowTo(page, 'Dock');
  await page.getByRole('link', { name: 'Wrong label on pallet' }).click();
  await page.getByText('Stock sorted').waitFor();
  await page.getByText('Both labels look alike').first().waitFor();
  await page.getByText('Ana Horvat').first().waitFor();
  await readable(page, 'a problem from a file');

  await undo(page, address, 'ncr.csv');
  await page.goto(`${origin}/problems?state=all`);
  await page.getByText('What went wrong stands here').waitFor();
  await leave();
});

test('a file that is dropped before the page knows its lists comes in as what was asked for', async () => {
  const { page, leave } = await visit(firm.founder);
  await page.route('**/api/import_registers', async (route) => {
    await new Promise((go) => setTimeout(go, 2_000));
    await route.continue();
  });
  await page.goto(`${origin}/imports?register=problem`);
  const text = 'Ref,What happened,Date\nNC-1,Guard loose at press 3,2026-05-03\n';
  await page.locator('input[type=file]').setInputFiles({
    name: 'findings.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
  await heading(page, /1 record is ready to come in/);
  const { register } = await (
    await page.request.get(page.url().replace('/imports', '/api/imports'))
  ).json();
  expect(register).toBe('problem');
  await leave();
});

test('numbers of another list overwrite nothing before somebody has agreed to it', async () => {
  const { page, leave } = await visit(firm.founder);
  const drop = async (...titles: readonly string[]) => {
    await page.goto(`${origin}/imports`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'actions.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        ['Ref,Title,Due', ...titles.map((title) => `A-1,${title},2199-05-03`)].join('\n'),
      ),
    });
  };
  await drop('Guard loose at press 3');
  await heading(page, /1 record is ready to come in/);
  await press(page, 'Bring in 1 record');
  await heading(page, '1 record came in.');
  await drop('Runway lights of the airport', 'The same number again');
  await heading(page, /nothing new, and 1 record to complete/);
  await page.getByText('One of them has quite another title here.').waitFor();
  await press(page, 'Bring in 1 record');
  const sure = page.getByRole('dialog', { name: 'One record would become another one' });
  await readable(page, 'the question before another list overwrites');
  await sure.getByText('1 other row cannot come in and stays in the file.').waitFor();
  await sure.getByRole('button', { name: 'Go back' }).click();
  await sure.waitFor({ state: 'detached' });
  await press(page, 'Bring in 1 record');
  await sure.getByRole('button', { name: 'Overwrite them' }).dblclick();
  await heading(page, 'Nothing new came in, and 1 record was completed.');
  await leave();
});
