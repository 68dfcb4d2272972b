import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act as acted, look, type At } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { viewports } from '../browser.ts';
import { said } from '../voice.ts';
import { readable, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';
import { tabTo } from './tab-to.ts';

let firm: Firm;
let manager: Member;
let staff: Member;

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  manager = await addMember(app, firm, ['line_manager'], 'Ana Horvat');
  staff = await addMember(app, firm, ['staff'], 'Ben Okafor');
});

const act = (who: Member, command: string, body: object): Promise<At> =>
  acted(app, who, command, body);

/** Opens a page for somebody; what the browser complained about is asked for at the end. */
async function visit(who: Member, phone = true) {
  const { page, context, trouble } = await visitAs(who);
  await page.setViewportSize(phone ? { width: 360, height: 640 } : viewports.desk);
  return {
    page,
    context,
    leave: async () => {
      await context.close();
      // What is asked for while there is no connection is mentioned in the console.
      expect(trouble.filter((line) => !/422|ERR_INTERNET_DISCONNECTED/.test(line))).toEqual([]);
    },
  };
}

const sheet = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const send = (page: Page, name: string) =>
  sheet(page).getByRole('button', { name, exact: true }).click();

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a barrier is said on a phone in three screens, without a connection in between, and ends when its raiser says so', async () => {
  await act(firm.founder, 'voice.place_add', { name: 'Hall 1, press 3' });
  const phone = await visit(staff);
  await phone.page.goto(origin);
  await phone.page.getByRole('link', { name: 'Say something' }).click();
  await heading(phone.page, 'Say something');
  await press(phone.page, 'Go on');
  await phone.page.getByText('Write a few words, or take a picture.').waitFor();
  await readable(phone.page, 'the first screen');
  await phone.page.getByLabel('What do you want to say').fill('The lift stands still every Monday');
  await phone.page
    .getByLabel('Take or choose a picture')
    .setInputFiles({ name: 'lift.png', mimeType: 'image/png', buffer: PIXEL });
  await press(phone.page, 'Go on');
  // The back button of the telephone leads to the screen before, with the picture still there.
  await heading(phone.page, 'What is it, and where?');
  await phone.page.goBack();
  await heading(phone.page, 'Say something');
  await phone.page.getByText('1 picture chosen').waitFor();
  await press(phone.page, 'Go on');
  await phone.page.getByLabel('A barrier: something stops me').check();
  await phone.page.getByLabel('Where', { exact: true }).selectOption('Hall 1, press 3');
  await readable(phone.page, 'the second screen');
  await press(phone.page, 'Go on');
  await phone.page.getByText('You hear within 3 working days.').waitFor();
  await readable(phone.page, 'the third screen');
  await phone.context.setOffline(true);
  await press(phone.page, 'Send it');
  await phone.page.waitForTimeout(300);
  await phone.context.setOffline(false);
  await heading(phone.page, 'It has arrived');
  await phone.page.getByText('You hear by 27 November 2026.').waitFor();
  await readable(phone.page, 'what is said when it has arrived');
  await phone.page.getByRole('link', { name: 'Look at it' }).click();
  await heading(phone.page, 'The lift stands still every Monday');
  await phone.page.getByRole('img', { name: 'Picture 1' }).waitFor();
  await readable(phone.page, 'one item on a phone');
  await staysOnScreen(phone.page, 'one item on a phone');
  const address = phone.page.url();

  const desk = await visit(manager, false);
  await desk.page.goto(`${origin}/voice`);
  await heading(desk.page, 'One thing that people said is open');
  await desk.page.getByRole('link', { name: 'The lift stands still' }).click();
  await desk.page.getByRole('textbox', { name: 'Your words' }).fill('I have called the fitter.');
  await press(desk.page, 'Say it');
  await desk.page.getByText('I have called the fitter.').first().waitFor();
  await press(desk.page, 'Decide');
  await sheet(desk.page).getByLabel('Yes, we do it').check();
  await sheet(desk.page).getByLabel('Why, in words to').fill('It costs us an hour a week.');
  await readable(desk.page, 'the sheet for a decision');
  await send(desk.page, 'Decide');
  await press(desk.page, 'Say that it is done');
  await sheet(desk.page).getByLabel('What was done').fill('The valve is new.');
  await send(desk.page, 'Say that it is done');
  await desk.page.getByText('Whoever raised it was asked on').waitFor();
  await desk.leave();

  await phone.page.goto(`${origin}/answers`);
  await phone.page.getByText('Ana Horvat said yes on 24 November 2026').waitFor();
  await readable(phone.page, 'what came of it');
  await phone.page.goto(address);
  await phone.page.getByRole('heading', { name: 'Is it gone?' }).waitFor();
  await press(phone.page, 'It is gone');
  await phone.page.getByRole('heading', { name: 'Were you treated fairly in this?' }).waitFor();
  await readable(phone.page, 'the question whether it was fair');
  await press(phone.page, '4');
  await phone.page.getByText('Your answer was counted.').waitFor();
  await phone.page.getByText('How it ended: gone, says whoever raised it, on').waitFor();
  await phone.leave();
});

test('an idea is said and sent to one person by keyboard alone', async () => {
  const { page, leave } = await visit(staff);
  await page.goto(`${origin}/say`);
  await tabTo(page, 'What do you want to say');
  await page.keyboard.type('Label the hoses');
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await heading(page, 'What is it, and where?');
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await heading(page, 'Who shall read it?');
  await tabTo(page, 'Everyone here, with my name');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Which person');
  await page.keyboard.type('hor');
  await page.getByRole('option', { name: 'Ana Horvat' }).waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, 'Send it');
  await page.keyboard.press('Enter');
  await heading(page, 'It has arrived');
  const [row] = (await look(app, manager, '/api/voice?state=mine')).rows;
  expect(row).toMatchObject({ words: 'Label the hoses', way: 'to_person' });
  await leave();
});

test('what somebody said before is found while typing, and joined', async () => {
  await said(app, manager, { text: 'The torque wrench slips out of its holder on line seven' });
  const { page, leave } = await visit(staff);
  await page.goto(`${origin}/say`);
  await page.getByLabel('What do you want to say').fill('torque wrench slips on line seven');
  await page.getByRole('heading', { name: 'Somebody said something like it' }).waitFor();
  await readable(page, 'what was said before');
  await press(page, 'I say the same');
  await page.getByText('You say the same. You hear what comes of it.').waitFor();
  await leave();
});

test('a thanks is tied to what somebody said', async () => {
  const { id } = await said(app, manager, { text: 'A mirror at gate 2' });
  const { page, leave } = await visit(staff);
  await page.goto(`${origin}/say`);
  await page.getByRole('link', { name: 'Stop work that is not right' }).waitFor();
  await page.getByLabel('What do you want to say').fill('Nobody was nearly run over since.');
  await press(page, 'Go on');
  await page.getByLabel('Thanks: somebody did').check();
  await page.getByRole('textbox', { name: 'What it is for' }).fill('mirror');
  await page.getByRole('option', { name: 'A mirror at gate 2' }).click();
  await readable(page, 'what a thanks is for');
  await press(page, 'Go on');
  await page.getByText('It stands with what it is for.').waitFor();
  await press(page, 'Send it');
  await heading(page, 'It has arrived');
  await page.goto(`${origin}/voice/${id}`);
  await page.getByText('Nobody was nearly run over since.').waitFor();
  await leave();
});

test('the other sheets, the board, the wall and the places can be read by everybody', async () => {
  const idea = await said(app, staff, { text: 'Label the hoses' });
  const miss = await said(app, staff, { kind: 'near_miss', text: 'A pallet fell' });
  const yes = { decision: 'yes', reason: 'Good' };
  await act(manager, 'voice.decide', { ...idea, ...yes });
  const personal = await said(app, staff, { to_person_id: manager.personId });
  const { page, leave } = await visit(firm.founder);
  for (const path of ['/voice', '/voice?state=to_do&kind=idea', '/voice/wall', '/voice/places']) {
    await page.goto(origin + path);
    await readable(page, path);
    await staysOnScreen(page, path);
  }
  for (const [at, verbs] of [
    [idea, ['Open an action for it', 'Say that it is done']],
    [miss, ['Decide', 'Make it a problem']],
  ] as const) {
    await page.goto(`${origin}/voice/${at.id}`);
    for (const verb of verbs) {
      await press(page, verb);
      await readable(page, verb);
      await page.keyboard.press('Escape');
    }
  }
  await page.goto(`${origin}/voice/places`);
  await press(page, 'Add a place');
  await sheet(page).getByLabel('Name').fill('Dock 2');
  await readable(page, 'the sheet of a place');
  await send(page, 'Save');
  await page.getByText('Dock 2').first().waitFor();
  await leave();

  const own = await visit(staff);
  await own.page.goto(`${origin}/voice/${personal.id}`);
  await own.page.getByText('Only you two can read this.').waitFor();
  for (const verb of ['Change who reads it', 'Take it back']) {
    await press(own.page, verb);
    await readable(own.page, verb);
    await own.page.keyboard.press('Escape');
  }
  await own.leave();
});

test('the pages of what people say can be read everywhere', { timeout: 400_000 }, async () => {
  const at = await said(app, staff, { text: 'Label the hoses' });
  const { page, leave } = await visit(manager);
  for (const path of ['/say', '/voice', `/voice/${at.id}`, '/voice/wall']) {
    await page.goto(origin + path);
    await readableEverywhere(page, path);
  }
  await leave();
});
