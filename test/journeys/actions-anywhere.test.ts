import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { viewports } from '../browser.ts';
import { readable } from './readable.ts';
import { origin } from './stage.ts';
import {
  ben,
  button,
  daysPass,
  expectNoted,
  field,
  firm,
  hana,
  open,
  record,
  send,
  shown,
  visit,
  walkThroughActions,
} from './walk.ts';

walkThroughActions();

test('what is said or added without a connection arrives once when it is back', async () => {
  expectNoted(/ERR_INTERNET_DISCONNECTED/);
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
  await send('action.edit', { id, version: 1, why: 'Theirs.' });
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
  daysPass(1);
  await send('action.edit', { id, version: 1, title: 'Label every drum' });
  await send('action.finish', { id, version: 2, result: 'Done.' });
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
  const begin = ['/promises/new', '/visits/new', '/why/new', '/requests/new'];
  const more = ['/pulse/new', '/measures/new', '/goals/new', '/objectives/new', '/people/new'];
  const bring = ['/people/bring-in', '/people/invite-auditor', '/imports', '/outbox'];
  for (const path of [
    '/people',
    '/organisation',
    '/evidence',
    ...begin,
    ...more,
    ...bring,
    '/actions/new',
  ]) {
    await page.goto(`${origin}${path}?asOf=2026-11-24`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('main').getByRole('form').count(), path).toBe(0);
    expect(await page.getByRole('main').locator('input[type=file]').count(), path).toBe(0);
  }
  await page.getByRole('link', { name: 'Back to today' }).click();
  await field(page, 'What is to be done').waitFor();
  expect(new URL(page.url()).search).toBe('');

  // A page that does not look at the day itself begins anew with another day too.
  const place = { name: 'Line 3', site_id: null, team_id: null, people: null };
  await send('voice.place_add', place);
  await page.goto(`${origin}/voice/places`);
  await shown(page, 'Line 3');
  await page.getByRole('button', { name: /Look at an earlier day/ }).click();
  await button(page, 'Yesterday').click();
  await shown(page, 'You are looking at 24 November 2026. Nothing can be changed here.');
  await page.getByText('Line 3').waitFor({ state: 'detached' });
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
  await send('action.move_due', move);
  await send('action.comment', { id, text: 'Said.' });
  await send('action.link', { id, label: 'The rule', target: 'Folder 12' });
  const page = await visit(firm.founder, { colorScheme, viewport: viewports[size] });
  for (const path of ['/actions?state=all', `/actions/${id}`, '/actions/new']) {
    await page.goto(origin + path);
    await readable(page, path);
  }
});
