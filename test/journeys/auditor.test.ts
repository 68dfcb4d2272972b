import { expect, test } from 'vitest';
import { addMember, foundFirm } from '../app.ts';
import { viewports } from '../browser.ts';
import { partFirm } from '../parted.ts';
import { readable } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

setTheStage();

test('an auditor is let in for one site, and finds that site and nothing else', async () => {
  const firm = await foundFirm(app, 'Copperworks');
  const parted = await partFirm(app, firm);
  const auditor = await addMember(app, firm, [], 'Erik Strand');

  const founder = await visitAs(firm.founder, { viewport: viewports.phone });
  const { page } = founder;
  await page.goto(`${origin}/people/${auditor.personId}`);
  await page.getByRole('button', { name: 'Give a level or role', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Level or role', { exact: true }).selectOption('external_auditor');
  await sheet.getByText('They read everything that is open to auditors from outside').waitFor();
  await sheet.getByLabel('How much of the firm they read').selectOption('site');
  await sheet.getByText('Everything else is for them as if it were not there').waitFor();
  await sheet.getByLabel('What they look at, in words').fill('ISO 9001');
  await sheet.getByLabel('Last day', { exact: true }).fill('2026-12-24');
  // A site that was not chosen is asked for; the role is not given for the whole firm instead.
  await sheet.getByRole('button', { name: 'Give a level or role' }).click();
  await sheet.getByText('Choose the site.').waitFor();
  await readable(page, 'giving the role');
  await sheet.getByRole('textbox', { name: 'Site', exact: true }).fill('nor');
  await page.getByRole('option', { name: 'North' }).click();
  await sheet.getByRole('button', { name: 'Give a level or role' }).click();
  await page.getByText('Reads the site North.').waitFor();
  await founder.context.close();

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
