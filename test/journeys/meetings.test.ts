import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act as acted, look, type At } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { viewports } from '../browser.ts';
import { enlarge, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let writer: Member;

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  writer = await addMember(app, firm, ['line_manager'], 'Ana Horvat');
  await act(firm.founder, 'standard_held.add', { standard: 'iso-9001', edition: '2015' });
});

const act = (who: Member, command: string, body: object): Promise<At> =>
  acted(app, who, command, body);

const sheet = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const send = (page: Page, name: string) =>
  sheet(page).getByRole('button', { name, exact: true }).click();

/** A refusal is answered 422, which the browser mentions in its console. */
const beyondRefusals = (trouble: readonly string[]) =>
  trouble.filter((line) => !line.includes('422'));

/** A management meeting with two items, of which the first covers a part of the review; begun where asked. */
async function meeting(begun: boolean): Promise<At> {
  const planned = await act(firm.founder, 'meeting.plan', {
    name: 'Management meeting',
    purpose: 'What has to be decided this month',
    rhythm: 'month',
    day: '2026-11-24',
    starts_at: '09:00',
    chair_id: firm.founder.personId,
    writer_id: writer.personId,
    items: [
      { title: 'Do customers come back?', minutes: 20, inputs: ['customers'] },
      { title: 'Do we hire a second fitter?', minutes: 15 },
    ],
  });
  if (!begun) return planned;
  return act(firm.founder, 'meeting.start', { id: planned.id });
}

test('a meeting is planned on a phone, with its agenda and who has a seat', async () => {
  const { page, context, trouble } = await visitAs(firm.founder);
  await page.setViewportSize(viewports.phone);
  await page.goto(`${origin}/meetings`);
  await heading(page, 'No meeting is planned');
  await page.getByRole('link', { name: 'Plan a meeting' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Management meeting');
  await press(page, 'Plan it');
  await page.getByText('Please give a day.').waitFor();
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('2026-12-01');
  await page.getByRole('textbox', { name: 'Writes the minutes' }).fill('Ana');
  await page.getByRole('option', { name: /Ana Horvat/ }).click();
  await press(page, 'Plan it');
  await heading(page, 'Management meeting');
  await page.getByText('Planned for 1 December 2026 at 09:00.').waitFor();
  await page.getByText('Nothing is on the agenda yet.').waitFor();

  await press(page, 'Add an item');
  await sheet(page).getByLabel('What it is about').fill('Do we hire a second fitter?');
  await send(page, 'Save');
  await page.getByText('1 item, 10 minutes in all.').waitFor();
  await page.getByText('writes the minutes', { exact: true }).waitFor();

  await press(page, 'More');
  await page.getByRole('menuitem', { name: 'Move it' }).click();
  await sheet(page).getByLabel('New day').fill('2026-12-03');
  await send(page, 'Move it');
  await page.getByText('This needs a reason; somebody will read it.').waitFor();
  await sheet(page).getByLabel('Why').fill('The books are closed on Wednesday.');
  await send(page, 'Move it');
  await page.getByText('First planned for 1 December 2026, moved once.').waitFor();
  await staysOnScreen(page, 'a planned meeting');
  expect(beyondRefusals(trouble)).toEqual([]);
  await context.close();
});

test('two people run a meeting at once; a decision and an action are born in it, and no word is lost', async () => {
  const { id } = await meeting(true);
  const chair = await visitAs(firm.founder);
  const minutes = await visitAs(writer);
  for (const { page } of [chair, minutes]) await page.goto(`${origin}/meetings/${id}/live`);
  await chair.page.getByRole('heading', { level: 2, name: 'Do customers come back?' }).waitFor();
  await press(chair.page, 'Take this item up');
  await press(chair.page, 'Stop the time');

  // Both write about the same item at the same moment.
  const notes = [
    [chair.page, 'Three of five came back in autumn.'],
    [minutes.page, 'The two others found us too slow.'],
  ] as const;
  for (const [page, text] of notes)
    await page.getByRole('textbox', { name: 'Write down what matters' }).fill(text);
  await Promise.all(notes.map(([page]) => press(page, 'Add it')));
  for (const { page } of [chair, minutes]) {
    for (const [, text] of notes) await page.getByText(text).first().waitFor();
  }

  await press(chair.page, 'Decided');
  await press(chair.page, 'Record the decision');
  await chair.page.getByText('Please say in one line what is decided.').waitFor();
  await chair.page.getByLabel('What is decided').fill('Every offer goes out within two days');
  await press(chair.page, 'Record the decision');
  await chair.page.getByRole('link', { name: 'Every offer goes out within two days' }).waitFor();
  await minutes.page.getByRole('link', { name: 'Every offer goes out within two days' }).waitFor();

  await press(chair.page, 'Next item');
  const second = { level: 2, name: 'Do we hire a second fitter?' } as const;
  for (const { page } of [chair, minutes]) await page.getByRole('heading', second).waitFor();
  await press(minutes.page, 'Directed');
  await minutes.page.getByLabel('What is to be done').fill('Ask the agency for two names');
  await minutes.page.getByRole('textbox', { name: 'Who does it' }).fill('Ana');
  await minutes.page.getByRole('option', { name: /Ana Horvat/ }).click();
  await minutes.page.getByLabel('By when').fill('2026-12-10');
  await press(minutes.page, 'Direct it');
  await chair.page.getByRole('link', { name: 'Ask the agency for two names' }).waitFor();

  await press(chair.page, 'Who is here');
  await sheet(chair.page).getByRole('group', { name: 'Founder' }).getByLabel('present').check();
  await send(chair.page, 'Done');
  await press(chair.page, 'End the meeting');
  await sheet(chair.page).getByText('Every item has an outcome.').waitFor();
  await send(chair.page, 'End the meeting');
  await heading(chair.page, 'Minutes: Management meeting');
  await chair.page.getByText('To do:').waitFor();
  await press(chair.page, 'Sign as chair');
  await chair.page.getByText(/in the chair, on 24 November 2026/).waitFor();

  for (const { context, trouble } of [chair, minutes]) {
    expect(beyondRefusals(trouble)).toEqual([]);
    await context.close();
  }
});

test('who changes an item while somebody else does is told, also where the page has refreshed meanwhile', async () => {
  const { id } = await meeting(true);
  const { page, context, trouble } = await visitAs(firm.founder);
  await page.goto(`${origin}/meetings/${id}`);
  await page.getByRole('button', { name: /^More.*Do customers come back/ }).click();
  await page.getByRole('menuitem', { name: 'Change the item' }).click();
  await sheet(page).getByLabel('Minutes').fill('30');
  const [item] = (await look(app, writer, `/api/meetings/${id}`)).agenda;
  const title = 'Why do customers stay away?';
  await act(writer, 'meeting.item.edit', { id: item.id, version: item.version, title });
  await page.getByText(title).first().waitFor();
  await send(page, 'Save');
  await sheet(page)
    .getByText(/Somebody else changed this/)
    .waitFor();
  const [kept] = (await look(app, writer, `/api/meetings/${id}`)).agenda;
  expect(kept).toMatchObject({ title, minutes: 20 });
  expect(beyondRefusals(trouble)).toEqual([]);
  await context.close();
});

test('what is written during a lost connection arrives, and stays in the field until then', async () => {
  const { id } = await meeting(true);
  const { page, context } = await visitAs(writer);
  await page.goto(`${origin}/meetings/${id}/live`);
  await page
    .getByRole('textbox', { name: 'Write down what matters' })
    .fill('Four asked for a price and got none.');
  await context.setOffline(true);
  await press(page, 'Add it');
  await page.getByText(/Waiting for the connection/).waitFor();
  expect(
    await page.getByRole('textbox', { name: 'Write down what matters' }).inputValue(),
  ).toContain('Four asked');
  await context.setOffline(false);
  await page.getByText('Four asked for a price and got none.').first().waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Write down what matters' }).inputValue(), {
      timeout: 20_000,
    })
    .toBe('');
  const { agenda } = await look(app, writer, `/api/meetings/${id}`);
  expect(agenda[0].notes.map((note: { text: string }) => note.text)).toEqual([
    'Four asked for a price and got none.',
  ]);
  await context.close();
});

test('every page of meetings can be read and used by everybody', async () => {
  const { id } = await meeting(true);
  const { page, context, trouble } = await visitAs(firm.founder);
  const pages = ['', '/new', '/coverage', '/told', `/${id}`, `/${id}/live`, `/${id}/pack`];
  for (const path of [...pages, `/${id}/minutes`]) {
    await page.goto(`${origin}/meetings${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await readableEverywhere(page, `meetings${path}`);
  }
  await page.setViewportSize(viewports.phone);
  await enlarge(page);
  await page.goto(`${origin}/meetings/${id}/live`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await staysOnScreen(page, 'the meeting with large letters');
  expect(trouble).toEqual([]);
  await context.close();
});
