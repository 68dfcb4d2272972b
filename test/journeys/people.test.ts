import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { addMember, foundFirm, get, post, type Firm } from '../app.ts';
import { viewports } from '../browser.ts';
import { readable } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let page: Page;
let context: BrowserContext;
let trouble: readonly string[];

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  ({ page, context, trouble } = await visitAs(firm.founder));
  return async () => {
    await context.close();
    // A refusal is an answer; the browser notes it all the same.
    expect(trouble.filter((line) => !line.includes('status of 422'))).toEqual([]);
  };
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function choose(label: string, typed: string, name: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).fill(typed);
  await page.getByRole('option', { name }).click();
}

test('a pasted list of names becomes the firm, and is looked at by team', async () => {
  await page.goto(`${origin}/people`);
  await page.getByRole('link', { name: 'Bring in a list of names' }).click();
  const list = page.getByLabel('The list', { exact: true });
  await list.fill(
    'Name;E-mail;Team;Manager\nAna Horvat;ana@firm.example;Press shop;Ana Horvat\nBen;oops;;',
  );
  await expect.poll(() => page.getByText('this is no e-mail address').count()).toBe(1);
  expect(await page.getByText('passed over').count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Bring in/ }).count()).toBe(0);

  await list.fill(
    'Name;E-mail;Team;Manager;Shoe size\nAna Horvat;ana@firm.example;Press shop;Ana Horvat;38\nBen Okafor;;Press shop;',
  );
  await page.getByText('One column is passed over: Shoe size.').waitFor();
  await button('Bring in 2 people').click();
  await page.getByText('2 people were added.').waitFor();
  await page.getByRole('link', { name: 'Look at the people' }).click();
  await page.getByRole('heading', { name: '3 people are here' }).waitFor();
  await page.getByRole('link', { name: 'By team' }).click();
  const team = page.getByRole('region', { name: 'Press shop' });
  await expect
    .poll(() => team.getByRole('listitem').allInnerTexts())
    .toEqual([expect.stringMatching(/Ana Horvat\s+leads it/), expect.stringMatching(/Ben Okafor/)]);
});

test('somebody without an address gets a card whose code is shown once', async () => {
  const { id } = (await post(app, firm.founder, 'person.create', { name: 'Jana Novak' })).body
    .result;
  await page.goto(`${origin}/people/${id}`);
  await page.getByRole('link', { name: 'Print a way in' }).click();
  await button('Make the card').click();
  const card = page.getByRole('region', { name: 'Card for Jana Novak' });
  await card.waitFor();
  expect(await card.innerText()).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
  expect(await card.getByRole('img').getAttribute('aria-label')).toMatch(/picture for a camera/);
  await page.reload();
  await button('Make the card').waitFor();
  expect(await card.count()).toBe(0);
});

test('of two who change one person, the second takes nothing back unasked', async () => {
  const words = { name: 'Petra Novak', job_title: 'Fitter' };
  const { id } = (await post(app, firm.founder, 'person.create', words)).body.result;
  await page.goto(`${origin}/people/${id}`);
  await button('Change what is written').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name', { exact: true }).fill('Petra Nováková');
  const meanwhile = { id, version: 1, job_title: 'Foreman' };
  expect((await post(app, firm.founder, 'person.edit', meanwhile)).status).toBe(200);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Somebody else changed this').waitFor();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.waitFor({ state: 'detached' });
  expect((await get(app, firm.founder, `/api/people/${id}`)).body).toMatchObject({
    name: 'Petra Nováková',
    job_title: 'Foreman',
  });
});

test('somebody who leaves hands over, thing by thing, and is told of beforehand', async () => {
  const ben = (await post(app, firm.founder, 'person.create', { name: 'Ben Okafor' })).body.result
    .id;
  await addMember(app, firm, ['staff'], 'Hana Kovář');
  await addMember(app, firm, ['staff'], 'Ivo Novák');
  for (const title of ['Guard on press 3', 'Label the drums']) {
    await post(app, firm.founder, 'action.create', { title, accountable_id: ben });
  }
  await page.goto(`${origin}/people/${ben}`);
  await page.getByText('They own 2 open actions.').waitFor();
  await page.getByRole('link', { name: 'Leaves the firm' }).click();
  await choose('Who takes over', 'kov', 'Hana Kovář');
  await button('Guard on press 3: to somebody else').click();
  await choose('Who takes this over', 'nov', 'Ivo Novák');
  await page.getByText('Ben Okafor is signed out everywhere at once').waitFor();
  await button('End it now').click();
  await page.getByText('Left the firm; the last day was 24 November 2026').waitFor();

  const { rows } = (await get(app, firm.founder, '/api/actions')).body;
  const owners = rows.map((row: { title: string; accountable: { name: string } }) => [
    row.title,
    row.accountable.name,
  ]);
  expect(Object.fromEntries(owners)).toEqual({
    'Guard on press 3': 'Ivo Novák',
    'Label the drums': 'Hana Kovář',
  });
});

test('the last one of top management is not let go, and the reason is said', async () => {
  await addMember(app, firm, ['staff'], 'Hana');
  await page.goto(`${origin}/people/${firm.founder.personId}/leaving`);
  await choose('Who takes over', 'han', 'Hana');
  await button('End it now').click();
  const said = await page.getByRole('alert').innerText();
  expect(said).toBe(
    'Then nobody would be top management. Name somebody else as top management first.',
  );
});

test('a certificate says who accredited the body that certified, or that nobody did', async () => {
  await page.goto(`${origin}/organisation`);
  await page.getByText('No standard is recorded yet').waitFor();
  await button('Record a standard').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Record a standard' }).click();
  await button('Record a certificate').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Certification body').fill('Certification Ltd');
  await sheet.getByLabel('Issued on').fill('2025-02-01');
  await sheet.getByLabel('Expires on').fill('2026-12-24');
  await sheet.getByRole('button', { name: 'Record a certificate' }).click();
  await page.getByText('nobody has accredited that body for it').waitFor();
  await page
    .getByText('The certificate for ISO 9001 expires on 24 December 2026, in 30 days')
    .waitFor();

  await button('Change the certificate of Certification Ltd').click();
  await sheet.getByLabel('Accreditation body').fill('Certification Ltd');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('The same body cannot do both').waitFor();
  await sheet.getByLabel('Accreditation body').fill('National accreditation');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page
    .getByText('Certified by Certification Ltd, which National accreditation has accredited.')
    .waitFor();
});

test('every page of people and of the firm can be read by everybody, in both themes, on a phone', async () => {
  const { id } = (await post(app, firm.founder, 'person.create', { name: 'Ana Horvat' })).body
    .result;
  const paths = [
    '/people',
    '/people?view=teams',
    '/people/new',
    '/people/bring-in',
    '/people/teams',
    `/people/${id}`,
    `/people/${id}/key`,
    `/people/${id}/leaving`,
    '/organisation',
  ];
  for (const scheme of ['light', 'dark'] as const) {
    const phone = await visitAs(firm.founder, {
      colorScheme: scheme,
      viewport: viewports.phone,
    });
    for (const path of paths) {
      await phone.page.goto(origin + path);
      await readable(phone.page, `${scheme} ${path}`);
    }
    await phone.context.close();
    expect(phone.trouble).toEqual([]);
  }
});
