import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page, ViewportSize } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  NOW,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../app.ts';
import { launchChromium, viewports, watchForTrouble, type LaunchedChromium } from '../browser.ts';

const BUILT = join(import.meta.dirname, '../../dist/web');
const DAY = 86_400_000;

let app: TestApp;
let chromium: LaunchedChromium;
let origin: string;
let firm: Firm;
let ben: Member;
let hana: Member;
let visits: { context: BrowserContext; trouble: readonly string[] }[];
/** What a journey expects the browser to note besides refusals: the lines it means to cause. */
let expected: RegExp;

beforeAll(async () => {
  if (!existsSync(join(BUILT, 'index.html'))) throw new Error('Build the product first.');
  app = await startApp({ webDirectory: BUILT });
  origin = await app.app.listen({ host: '127.0.0.1', port: 0 });
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium.close();
  await app.stop();
});

beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app, 'Copperworks');
  ben = await addMember(app, firm, ['staff'], 'Ben Okafor');
  hana = await addMember(app, firm, ['staff'], 'Hana Kovář');
  visits = [];
  expected = /status of 422/;
  return async () => {
    for (const { context } of visits) await context.close();
    const noted = visits.flatMap(({ trouble }) => trouble);
    expect(noted.filter((line) => !expected.test(line))).toEqual([]);
  };
});

type Look = { viewport?: ViewportSize; colorScheme?: 'light' | 'dark'; hasTouch?: boolean };

async function visit(member: Member, look: Look = {}): Promise<Page> {
  const context = await chromium.browser.newContext({ viewport: viewports.desk, ...look });
  const [name = '', value = ''] = member.cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  visits.push({ context, trouble: watchForTrouble(context, origin) });
  return context.newPage();
}

async function open(words: object): Promise<string> {
  return (await post(app, firm.founder, 'action.create', words)).body.result.id;
}

const record = async (id: string) => (await get(app, firm.founder, `/api/actions/${id}`)).body;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const shown = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function choose(page: Page, label: string, typed: string, name: string): Promise<void> {
  await field(page, label).fill(typed);
  await page.getByRole('option', { name }).click();
}

test('a promise is made, moved with a reason, kept with a proof, found to work, and opened again', async () => {
  const page = await visit(firm.founder);
  await page.goto(`${origin}/actions/new`);
  await field(page, 'What is to be done').fill('Guard on press 3 stays shut while it runs');
  await choose(page, 'Accountable', 'ben', 'Ben Okafor');
  await page.getByLabel('Due').fill('2026-11-30');
  await page.getByLabel('Weight').selectOption('high');
  await button(page, 'Open the action').click();
  await shown(page, 'It waits for Ben Okafor and is due on 30 November 2026, in 6 days.');

  await button(page, 'Move the date').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('New date').fill('2026-12-20');
  await sheet.getByRole('button', { name: 'Move the date' }).click();
  await shown(page, 'Please say why; somebody will read it.');
  await sheet.getByLabel('Why it is moved').fill('The switch is late.');
  await sheet.getByRole('button', { name: 'Move the date' }).click();
  const moved = page.getByRole('region', { name: 'The date was moved once' });
  await expect
    .poll(() => moved.innerText())
    .toMatch(/From 30 November 2026 to 20 December 2026: The switch is late.\s+Founder, .*before/);

  const his = await visit(ben);
  await his.goto(page.url());
  await button(his, 'Finish it').click();
  const end = his.getByRole('dialog');
  const photograph = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await end
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'guard.png', mimeType: 'image/png', buffer: photograph },
      { name: 'guard.html', mimeType: 'text/html', buffer: Buffer.from('<html></html>') },
    ]);
  await end.getByText('This kind of file is not taken.').waitFor();
  await end.getByRole('button', { name: 'Leave guard.html out' }).click();
  await end.getByLabel('What was done').fill('The press stops when it is opened.');
  await choose(his, 'Checked by', 'han', 'Hana Kovář');
  await end.getByLabel('Check due').fill('2027-01-15');
  await end.getByRole('button', { name: 'Finish it' }).click();
  await shown(
    his,
    'It is done. Hana Kovář looks by 15 January 2027, in 52 days, whether it worked.',
  );
  const [download] = await Promise.all([
    his.waitForEvent('download'),
    button(his, 'guard.png').click(),
  ]);
  expect(download.suggestedFilename()).toBe('guard.png');
  expect(readFileSync(await download.path())).toEqual(photograph);
  expect(await button(his, 'Say whether it worked').count()).toBe(0);

  const hers = await visit(hana);
  await hers.goto(page.url());
  await button(hers, 'Say whether it worked').click();
  await hers.getByRole('radio', { name: 'It worked', exact: true }).check();
  await hers.getByRole('dialog').getByRole('button', { name: 'Say whether it worked' }).click();
  await shown(hers, 'It is done, and it worked. Nothing waits for anybody.');

  await page.reload();
  await button(page, 'Open it again').click();
  await sheet.getByLabel('Why it is opened again').fill('Press 4 has the same guard.');
  await sheet.getByLabel('New date').fill('2027-02-01');
  await sheet.getByRole('button', { name: 'Open it again' }).click();
  await shown(page, 'It waits for Ben Okafor and is due on 1 February 2027');
  const story = page.getByRole('region', { name: 'How it went' }).getByRole('listitem');
  const told = (await story.allInnerTexts()).map((line) => line.split('\n')[0]);
  expect(told).toEqual([
    'Founder opened it again, due 1 February 2027, because: Press 4 has the same guard.',
    'Hana Kovář looked on 24 November 2026 whether it worked: it did.',
    'Ben Okafor finished it on 24 November 2026 and asked Hana Kovář to look by 15 January 2027 whether it worked. The press stops when it is opened.',
    'Ben Okafor added the file guard.png.',
    'Founder moved the date from 30 November 2026 to 20 December 2026, because: The switch is late.',
    'Founder opened A-1: Guard on press 3 stays shut while it runs.',
  ]);
});

test('a list is narrowed, kept under a name for everybody, and taken away as it is shown', async () => {
  await open({
    title: 'Late, of "Ben"',
    accountable_id: ben.personId,
    opened_on: '2026-10-01',
    due_on: '2026-11-20',
  });
  await open({
    title: 'Late, of Hana',
    accountable_id: hana.personId,
    opened_on: '2026-10-01',
    due_on: '2026-11-21',
  });
  await open({ title: 'Not late', accountable_id: ben.personId, due_on: '2026-12-20' });
  const page = await visit(firm.founder);
  await page.goto(`${origin}/actions`);
  await page.getByRole('link', { name: 'Late', exact: true }).click();
  await page.getByRole('heading', { name: '2 actions are late' }).waitFor();
  await button(page, 'Filter').click();
  await choose(page, 'Accountable', 'ben', 'Ben Okafor');
  await page.getByRole('heading', { name: '1 action is late' }).waitFor();
  await shown(page, 'Only those of Ben Okafor.');
  await button(page, 'Close').click();

  await button(page, 'Kept filters').click();
  await field(page, 'Name').fill('Late with Ben');
  await page.getByLabel('Everybody here sees it').check();
  await button(page, 'Keep this filter').click();
  await page.getByRole('link', { name: 'Late with Ben' }).waitFor();
  await page.keyboard.press('Escape');

  await button(page, 'Columns').click();
  await page.getByLabel('Stands at').uncheck();
  await page.keyboard.press('Escape');
  await button(page, 'Export').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('region', { name: 'What is shown' })
      .getByRole('button', { name: 'CSV' })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('actions-2026-11-24.csv');
  expect(
    readFileSync(await download.path(), 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n'),
  ).toEqual([
    '"Title","Owner","Due date","Reference"',
    '"Late, of ""Ben""","Ben Okafor",2026-11-20,"A-1"',
  ]);

  const hers = await visit(hana);
  await hers.goto(`${origin}/actions`);
  await button(hers, 'Kept filters').click();
  await hers.getByRole('link', { name: 'Late with Ben' }).click();
  await hers.getByRole('heading', { name: '1 action is late' }).waitFor();
  expect(await hers.getByRole('rowheader').allInnerTexts()).toEqual(['Late, of "Ben"']);
});

test('several are moved at once, or none of them with the reason and the one in the way', async () => {
  await open({ title: 'One', accountable_id: ben.personId, due_on: '2026-12-01' });
  const two = await open({ title: 'Two', accountable_id: ben.personId, due_on: '2026-12-20' });
  const page = await visit(firm.founder);
  await page.goto(`${origin}/actions`);
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
  await shown(page, '2 chosen');
  await button(page, 'Move the date').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('New date').fill('2026-12-20');
  await sheet.getByLabel('Why it is moved').fill('The plant is shut.');
  await sheet.getByRole('button', { name: 'Move the date' }).click();
  await shown(page, 'Nothing was changed in any of them. The one in the way is A-2.');
  await sheet.getByLabel('New date').fill('2026-12-23');
  await sheet.getByRole('button', { name: 'Move the date' }).click();
  await expect.poll(async () => (await record(two)).due_on).toBe('2026-12-23');
  await expect.poll(() => page.getByText('23 Dec 2026').count()).toBe(2);
});

test('on a phone one finds the own actions and finishes one with the thumb', async () => {
  const id = await open({
    title: 'Label the drums',
    accountable_id: ben.personId,
    due_on: '2026-11-26',
  });
  await open({ title: 'Of Hana', accountable_id: hana.personId });
  const page = await visit(ben, { viewport: viewports.phone, hasTouch: true });
  await page.goto(`${origin}/actions?mine=yes`);
  await page.getByRole('link', { name: 'Label the drums' }).tap();
  const bar = page.getByRole('group', { name: 'What can be done with it' });
  const box = await bar.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(viewports.phone.height);
  for (const act of await bar.getByRole('button').all()) {
    expect((await act.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await button(page, 'Finish it').tap();
  const sheet = page.getByRole('dialog');
  expect(await sheet.getByRole('button', { name: 'Take a photograph' }).isVisible()).toBe(true);
  await sheet.getByLabel('What was done').fill('All drums carry a label.');
  await sheet.getByRole('button', { name: 'Finish it' }).tap();
  await shown(page, 'It is done. Nobody has been asked to look whether it worked.');
  expect((await record(id)).result).toBe('All drums carry a label.');
});

test('what is said or added without a connection arrives once when it is back', async () => {
  expected = /ERR_INTERNET_DISCONNECTED/;
  const id = await open({ title: 'Label the drums' });
  const page = await visit(ben, { viewport: viewports.phone, hasTouch: true });
  await page.goto(`${origin}/actions/${id}`);
  await field(page, 'Say something about it').fill('The labels ');
  await page.context().setOffline(true);
  await field(page, 'Say something about it').pressSequentially('are in the store.');
  await button(page, 'Say it').click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'labels.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('12 labels'),
    });
  await shown(page, 'waits for the connection');
  expect(await field(page, 'Say something about it').inputValue()).toBe(
    'The labels are in the store.',
  );
  await page.context().setOffline(false);
  await button(page, 'labels.txt').waitFor();
  await expect.poll(() => field(page, 'Say something about it').inputValue()).toBe('');
  const { comments, files } = await record(id);
  expect(comments.map((one: { text: string }) => one.text)).toEqual([
    'The labels are in the store.',
  ]);
  expect(files.map((one: { name: string }) => one.name)).toEqual(['labels.txt']);
});

test('of two who edit the same words, the second is told and loses nothing typed', async () => {
  const id = await open({ title: 'Label the drums', why: 'Before.' });
  const page = await visit(firm.founder);
  await page.goto(`${origin}/actions/${id}`);
  await button(page, 'Change: Why it matters').click();
  await field(page, 'Why it matters').fill('Two drums were mixed up.');
  await post(app, firm.founder, 'action.edit', { id, version: 1, why: 'Theirs.' });
  await button(page, 'Save').click();
  await shown(page, 'Somebody else changed this while you were typing.');
  await shown(page, 'Theirs.');
  expect(await field(page, 'Why it matters').inputValue()).toBe('Two drums were mixed up.');
  await button(page, 'Use mine').click();
  await shown(page, /^Saved \d\d:\d\d/);
  expect((await record(id)).why).toBe('Two drums were mixed up.');
  await button(page, 'Undo').click();
  await expect.poll(async () => (await record(id)).why).toBe('Theirs.');
});

test('the keyboard alone opens an action and finishes it', async () => {
  const page = await visit(firm.founder);
  await page.goto(`${origin}/actions`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to a page or do something' }).waitFor();
  await page.keyboard.type('open a new');
  await page.getByRole('option', { name: 'Open a new action' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'A new action' }).waitFor();
  await tabTo(page, 'What is to be done');
  await page.keyboard.type('Sweep the yard');
  await tabTo(page, 'Accountable');
  await page.keyboard.type('ben');
  await page.getByRole('option', { name: 'Ben Okafor' }).waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, 'Open the action');
  await page.keyboard.press('Enter');
  await page.getByText('It waits for Ben Okafor, who has not promised a date.').waitFor();
  await tabTo(page, 'Finish it');
  await page.keyboard.press('Enter');
  await tabTo(page, 'What was done');
  await page.keyboard.type('Swept.');
  await tabTo(page, 'Finish it');
  await page.keyboard.press('Enter');
  await shown(page, 'Founder finished it on 24 November 2026. Swept.');
});

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const control = document.activeElement;
      const label =
        control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
          ? control.labels?.[0]
          : null;
      return (label ?? control)?.textContent?.trim();
    });
    if (focused?.startsWith(name)) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

test('an earlier day shows what was then and lets nothing be changed', async () => {
  const id = await open({
    title: 'Label the drums',
    accountable_id: ben.personId,
    due_on: '2026-12-01',
  });
  app.clock.advance(DAY);
  await post(app, firm.founder, 'action.edit', { id, version: 1, title: 'Label every drum' });
  await post(app, firm.founder, 'action.finish', { id, version: 2, result: 'Done.' });
  const page = await visit(firm.founder);
  await page.goto(`${origin}/actions/${id}`);
  await page.getByRole('heading', { name: 'Label every drum' }).waitFor();
  await page.getByRole('button', { name: /Look at an earlier day/ }).click();
  await button(page, 'Yesterday').click();
  await page.getByRole('heading', { name: 'Label the drums' }).waitFor();
  await shown(page, 'You are looking at 24 November 2026. Nothing can be changed here.');
  await shown(page, 'It waits for Ben Okafor and is due on 1 December 2026, in 7 days.');
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);

  await page.getByRole('link', { name: 'Actions', exact: true }).click();
  await page.getByRole('heading', { name: '1 action is open' }).waitFor();
  expect(await page.getByRole('link', { name: 'New action' }).count()).toBe(0);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  for (const path of ['/people', '/organisation', '/evidence', '/actions/new']) {
    await page.goto(`${origin}${path}?asOf=2026-11-24`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('main').getByRole('form').count(), path).toBe(0);
  }
  await page.getByRole('link', { name: 'Back to today' }).click();
  await field(page, 'What is to be done').waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test.each([
  ['light', 'desk'],
  ['light', 'phone'],
  ['dark', 'desk'],
  ['dark', 'phone'],
] as const)('everybody can read the pages of actions, %s, %s', async (colorScheme, size) => {
  const id = await open({
    title: 'Label the drums',
    why: 'Two were mixed up.',
    significance: 'high',
    accountable_id: ben.personId,
    helper_ids: [hana.personId],
    opened_on: '2026-10-01',
    due_on: '2026-11-01',
  });
  const move = { id, version: 1, due_on: '2026-12-01', reason: 'Ill.' };
  await post(app, firm.founder, 'action.move_due', move);
  await post(app, firm.founder, 'action.comment', { id, text: 'Said.' });
  await post(app, firm.founder, 'action.link', { id, label: 'The rule', target: 'Folder 12' });
  const page = await visit(firm.founder, { colorScheme, viewport: viewports[size] });
  for (const path of ['/actions?state=all', `/actions/${id}`, '/actions/new']) {
    await page.goto(origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations, path).toEqual([]);
    const spare = await page.evaluate(() => innerWidth - document.documentElement.scrollWidth);
    expect(spare, `${path} is wider than the screen`).toBeGreaterThanOrEqual(0);
  }
});
