import { expect, test } from 'vitest';
import { foundFirm } from '../app.ts';
import { viewports } from '../browser.ts';
import { auditorOf, partFirm } from '../parted.ts';
import { readable } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

setTheStage();

test('an auditor is invited for one site with one form, and finds that site and nothing else', async () => {
  const firm = await foundFirm(app, 'Copperworks');
  const parted = await partFirm(app, firm);

  const founder = await visitAs(firm.founder, { viewport: viewports.phone });
  const { page } = founder;
  await page.goto(`${origin}/people`);
  await page.getByRole('link', { name: 'From outside' }).click();
  await page.getByRole('link', { name: 'Invite an auditor' }).click();
  const form = page.getByRole('form', { name: 'Invite an auditor from outside' });
  await form.getByText('They read everything that is open to auditors from outside').waitFor();
  await form.getByLabel('How much of the firm they read').selectOption('site');
  await form.getByText('Everything else is for them as if it were not there').waitFor();
  // What is missing is asked for; nothing is given for the whole firm instead.
  await form.getByRole('button', { name: 'Invite', exact: true }).click();
  await form.getByText('Choose the site.').waitFor();
  await form.getByText('Choose the last day.').waitFor();
  await readable(page, 'inviting an auditor');
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Erik Strand');
  await form.getByLabel('What they look at, in words').fill('ISO 9001');
  await form.getByLabel('Last day', { exact: true }).fill('2026-12-24');
  await form.getByRole('textbox', { name: 'Site', exact: true }).fill('nor');
  await page.getByRole('option', { name: 'North' }).click();
  await form.getByRole('button', { name: 'Invite', exact: true }).click();
  const card = page.getByRole('region', { name: 'Card for Erik Strand' });
  expect(await card.innerText()).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
  await readable(page, 'the card of an auditor');
  await page.getByRole('link', { name: 'Back to Erik Strand' }).click();
  await page.getByText('Reads the site North.').waitFor();
  await page.goto(`${origin}/people`);
  await page.getByRole('heading', { name: '3 people are here' }).waitFor();
  await founder.context.close();

  const auditor = await auditorOf(app, firm, { scope_site_id: parted.sites.north });
  const visit = await visitAs(auditor, { viewport: viewports.phone });
  const reader = visit.page;
  await reader.goto(origin);
  await reader.getByText('You read the site North.').waitFor();
  await readable(reader, 'the first page of an auditor of a site');
  const pages = reader.getByRole('region', { name: 'What there is to read' });
  const names = await pages.getByRole('link').allInnerTexts();
  expect(names).toEqual(expect.arrayContaining(['Actions', 'Measures', 'People']));
  for (const closed of ['Strategy', 'Meetings']) expect(names).not.toContain(closed);
  await reader.goto(`${origin}/actions?state=all`);
  await reader.getByText('Weld the north stop').first().waitFor();
  expect(await reader.getByText('south').count()).toBe(0);
  await reader.goto(`${origin}/find?q=stop`);
  await reader.getByText('Weld the north stop').waitFor();
  expect(await reader.getByText('south').count()).toBe(0);
  await reader.goto(`${origin}/actions/${parted.north.action}`);
  await reader.getByRole('heading', { name: 'Weld the north stop' }).waitFor();
  expect(visit.trouble).toEqual([]);
  await reader.goto(`${origin}/actions/${parted.south.action}`);
  await reader.getByText('There is nothing here').waitFor();
  expect(founder.trouble).toEqual([]);
  await visit.context.close();
});
