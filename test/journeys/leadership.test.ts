import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act as acted, type At } from '../acting.ts';
import { addMember, asOwner, foundFirm, type Firm, type Member } from '../app.ts';
import { viewports } from '../browser.ts';
import { raised } from '../problems.ts';
import { readable, readableEverywhere } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let line: Member;
let welder: Member;

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  line = await addMember(app, firm, ['line_manager'], 'Ana Horvat');
  welder = await addMember(app, firm, ['staff'], 'Ben Okafor');
  const welding = await act(firm.founder, 'team.create', { name: 'Welding' });
  await asOwner(app, firm.id, (client) =>
    client.query('UPDATE person SET team_id = $2 WHERE organisation_id = $1 AND id = $3', [
      firm.id,
      welding.id,
      welder.personId,
    ]),
  );
});

const act = (who: Member, command: string, body: object): Promise<At> =>
  acted(app, who, command, body);

/** Opens the product for somebody; what the browser complained about is asked for at the end. */
async function visit(who: Member): Promise<{ page: Page; leave: () => Promise<void> }> {
  const { page, context, trouble } = await visitAs(who);
  return {
    page,
    leave: async () => {
      await context.close();
      // A refusal is answered 422, which the browser mentions in its console.
      expect(trouble.filter((said) => !said.includes('422'))).toEqual([]);
    },
  };
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const sheet = (page: Page) => page.getByRole('dialog');
const send = (page: Page, name: string) =>
  sheet(page).getByRole('button', { name, exact: true }).click();

test('a visit is recorded on a phone, answered, and read by the team that was visited', async () => {
  const phone = await visit(line);
  await phone.page.setViewportSize(viewports.phone);
  await phone.page.goto(`${origin}/visits/new`);
  await press(phone.page, 'Record it');
  await phone.page.getByText('Please choose a team.').waitFor();
  await readable(phone.page, 'the form of a visit on a phone');
  await phone.page.getByRole('textbox', { name: 'Team' }).fill('Weld');
  await phone.page.getByRole('option', { name: /Welding/ }).click();
  await phone.page.getByLabel('Point 1').fill('The crane is always taken');
  await phone.page.getByLabel('Point 2').fill('No gloves in size 8');
  await press(phone.page, 'Record it');
  await heading(phone.page, /Ana Horvat visited Welding/);
  await press(phone.page, 'Answer to the team');
  await sheet(phone.page).getByRole('textbox').fill('A second crane driver from Monday');
  await send(phone.page, 'Answer to the team');
  await phone.page.getByText('A second crane driver from Monday').waitFor();
  await readable(phone.page, 'a visit on a phone');
  const address = phone.page.url();
  await phone.leave();

  const { page, leave } = await visit(welder);
  await page.goto(`${origin}/visits`);
  await page.getByText('2 points were raised. One waits for an answer.').waitFor();
  await page.goto(address);
  await page.getByText('A second crane driver from Monday').waitFor();
  expect(await page.getByRole('button', { name: 'Answer to the team' }).count()).toBe(0);
  await leave();
});

test('a promise is made to everybody, shown to be kept by a record, and seen as kept', async () => {
  await raised(app, welder);
  const { page, leave } = await visit(line);
  await page.setViewportSize(viewports.phone);
  await page.goto(`${origin}/promises`);
  await heading(page, 'No promise is open');
  await readable(page, 'no promises on a phone');
  await page.getByRole('link', { name: 'Promise something' }).click();
  await press(page, 'Promise it');
  await page.getByText('Please say how people will notice.').waitFor();
  await readable(page, 'the form of a promise on a phone');
  await page.getByLabel('What you will do').fill('Two helmets more');
  await page.getByLabel('How people will notice').fill('They hang at the booth');
  await page.getByLabel('By when').fill('2026-12-20');
  await press(page, 'Promise it');
  await heading(page, 'Two helmets more');
  await page.getByText('Nothing shows yet that it was kept.').waitFor();
  await press(page, 'Show that it was kept');
  await sheet(page).getByLabel('What it is').selectOption('problem');
  await sheet(page).getByRole('textbox', { name: 'Problem' }).fill('Bent');
  await sheet(page)
    .getByRole('option', { name: /Bent brackets/ })
    .click();
  await readable(page, 'the form that shows a promise on a phone');
  await send(page, 'Show that it was kept');
  await page.getByText('kept by the day first promised').waitFor();
  const address = page.url();
  await leave();

  const team = await visit(welder);
  await team.page.goto(address);
  await team.page.getByText('kept by the day first promised').waitFor();
  await readableEverywhere(team.page, 'a promise that was kept');
  await team.leave();
});

test('a message says why with a case, and a duty of the top is given to nobody else', async () => {
  await act(line, 'decision.record', { kind: 'decided', chosen: 'No bent bracket goes out' });
  const { page, leave } = await visit(firm.founder);
  await page.goto(`${origin}/why/new`);
  await page.getByLabel('In one line').fill('Why we stop');
  await page.getByLabel('Why', { exact: true }).fill('One stop saved an order.');
  await page.getByLabel('The real case').selectOption('decision');
  await page.getByRole('textbox', { name: 'Decision' }).fill('bent');
  await page.getByRole('option', { name: 'No bent bracket goes out' }).click();
  await press(page, 'Send it');
  await heading(page, 'Why we stop');
  await page.getByText('Nobody counts who read it.').waitFor();
  await press(page, 'Note where it was told');
  await sheet(page).getByLabel('At which meeting').fill('Shift handover');
  await sheet(page).getByLabel('How many were there').fill('7');
  await send(page, 'Note where it was told');
  await page.getByText(/^Shift handover/).waitFor();
  await readableEverywhere(page, 'a message that says why');

  await page.goto(`${origin}/duties`);
  await page.getByText('For 12 of them nobody answers yet.').waitFor();
  await press(page, 'Say who answers');
  const who = sheet(page).getByRole('textbox', { name: 'Who of top management' });
  await who.fill('Ana');
  await sheet(page)
    .getByRole('option', { name: /Ana Horvat/ })
    .click();
  await send(page, 'Say who answers');
  await sheet(page)
    .getByText(/Only somebody of top management can answer for this/)
    .waitFor();
  await who.fill('Foun');
  await sheet(page)
    .getByRole('option', { name: /Founder/ })
    .click();
  await send(page, 'Say who answers');
  await page.getByText('For 11 of them nobody answers yet.').waitFor();
  await readableEverywhere(page, 'the duties of top management');
  await leave();
});
