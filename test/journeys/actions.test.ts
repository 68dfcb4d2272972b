import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { viewports } from '../browser.ts';
import { origin } from './stage.ts';
import {
  ben,
  button,
  choose,
  field,
  firm,
  hana,
  open,
  record,
  shown,
  visit,
  walkThroughActions,
} from './walk.ts';

walkThroughActions();

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
