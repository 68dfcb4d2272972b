import { beforeEach, expect, test } from 'vitest';
import { act } from '../acting.ts';
import { foundFirm, type Firm } from '../app.ts';
import { viewports } from '../browser.ts';
import { readable, readableEverywhere } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
});

test('a key for another program is made, shown once, used, and ended', async () => {
  const scrap = { name: 'Scrap', kind: 'xmr', better: 'lower' };
  const { id } = await act(app, firm.founder, 'measure.create', scrap);
  const sheet = () => page.getByRole('dialog');
  const { page, context, trouble } = await visitAs(firm.founder);
  await page.setViewportSize(viewports.phone);
  await page.goto(`${origin}/measures`);
  await page.getByRole('link', { name: 'Keys for other programs' }).click();
  await page.getByText('There is no key yet.').waitFor();
  await page.getByRole('button', { name: 'Make a key' }).click();
  await sheet().getByRole('button', { name: 'Make the key' }).click();
  await page.getByText('Please choose at least one measure.').waitFor();
  await sheet().getByLabel('Which program it is for').fill('Scales in hall 2');
  await sheet().getByLabel('Scrap').check();
  await readable(page, 'making a key');
  await sheet().getByRole('button', { name: 'Make the key' }).click();
  await page.getByText('It is shown once and kept nowhere').waitFor();
  const key = await page.getByText(/^plk_[\w-]{43}$/).innerText();
  await page.getByText(`curl ${origin}/api/measure.post_values`).waitFor();
  await readableEverywhere(page, 'a key that was made');
  const posted = await fetch(`${origin}/api/measure.post_values`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': 'the-first-value',
    },
    body: JSON.stringify({ id, values: [{ period: '2026-10', value: 4.2 }] }),
  });
  expect(posted.status).toBe(200);
  await page.reload();
  await page.getByText('Last used on 24 November 2026.').waitFor();
  expect(await page.getByText(key).count()).toBe(0);
  await page.getByRole('button', { name: 'End the key Scales in hall 2' }).click();
  await sheet().getByRole('button', { name: 'End this key' }).click();
  await page.getByText('It was ended.').waitFor();
  await context.close();
  expect(trouble).toEqual([]);
});
