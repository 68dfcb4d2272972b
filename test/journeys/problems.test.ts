import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act as acted, type At } from '../acting.ts';
import { addMember, foundFirm, get, type Firm, type Member } from '../app.ts';
import { viewports } from '../browser.ts';
import { readable, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

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
async function visit(who: Member): Promise<{ page: Page; leave: () => Promise<void> }> {
  const { page, context, trouble } = await visitAs(who);
  return {
    page,
    leave: async () => {
      await context.close();
      // A refusal is answered 422, which the browser mentions in its console.
      expect(trouble.filter((line) => !line.includes('422'))).toEqual([]);
    },
  };
}

const sheet = (page: Page) => page.getByRole('dialog');
const field = (page: Page, name: string) => sheet(page).getByRole('textbox', { name });
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const send = (page: Page, name: string) =>
  sheet(page).getByRole('button', { name, exact: true }).click();
const choose = async (page: Page, label: string, name: string) => {
  await sheet(page).getByRole('textbox', { name: label }).fill(name);
  await sheet(page).getByRole('option', { name }).click();
};

test('a problem is reported on a phone with a photo, and led to its end at a desk', async () => {
  const phone = await visit(staff);
  await phone.page.setViewportSize(viewports.phone);
  await phone.page.goto(`${origin}/problems`);
  await heading(phone.page, 'No problem is open');
  await phone.page.getByRole('link', { name: 'Report a problem' }).click();
  await press(phone.page, 'Report it');
  await phone.page.getByText('Please say in one line what went wrong.').waitFor();
  await readable(phone.page, 'the form of a new problem on a phone');
  await phone.page.getByLabel('What went wrong').fill('Bent brackets at press 4');
  await phone.page.getByLabel('Major: it hurt').check();
  await phone.page.getByLabel('Photos or files').setInputFiles({
    name: 'bracket.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('A bent bracket'),
  });
  await press(phone.page, 'Report it');
  await heading(phone.page, 'Bent brackets at press 4');
  await phone.page
    .getByText('It cannot be closed yet: no root cause is marked and nobody is named to check')
    .waitFor();
  await phone.page.getByText('bracket.txt').waitFor();
  await staysOnScreen(phone.page, 'a problem on a phone');
  const address = phone.page.url();
  await phone.leave();

  const { page, leave } = await visit(manager);
  await page.setViewportSize(viewports.desk);
  await page.goto(address);
  await press(page, 'Say who leads it');
  await choose(page, 'Who leads it', 'Ana Horvat');
  await send(page, 'Save');
  await press(page, 'Write what was done at once');
  await field(page, 'What was done').fill('All brackets of the week are blocked.');
  await send(page, 'Save');
  await page.getByText('All brackets of the week are blocked.').waitFor();

  await press(page, 'Add a cause');
  await field(page, 'Why could it happen?').fill('The stop slips');
  await sheet(page).getByLabel('Where in the set-up it lies').selectOption('tools');
  await send(page, 'Save');
  await press(page, 'Why?');
  await field(page, 'Why: The stop slips').fill('It is only clamped');
  await send(page, 'Save');
  const deep = page.getByRole('group', { name: 'It is only clamped' });
  await deep.getByRole('button', { name: 'Root cause' }).click();
  await page.getByText('· Root cause').waitFor();
  await page.getByText('Show as a fishbone').click();
  // In the drawing a cause is changed, and one added to its bone, by keyboard as well.
  await page.getByRole('button', { name: 'The stop slips: change' }).focus();
  await page.keyboard.press('Enter');
  await field(page, 'The cause').fill('The stop slides');
  await send(page, 'Save');
  // The sheet gives the focus back when it closes, and the drawing is made anew.
  await sheet(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'The stop slides: change' }).waitFor();
  await page.getByRole('button', { name: 'Tools: add a cause' }).focus();
  await page.keyboard.press('Enter');
  await field(page, 'Why could it happen?').fill('The clamp is worn');
  expect(await sheet(page).getByLabel('Where in the set-up it lies').inputValue()).toBe('tools');
  await send(page, 'Save');
  await page.getByRole('group', { name: 'The clamp is worn' }).waitFor();
  await readableEverywhere(page, 'a problem with its causes');

  await press(page, 'Open an action');
  await field(page, 'What is changed').fill('Weld the stop');
  await send(page, 'Open an action');
  await page.getByRole('link', { name: 'Weld the stop' }).waitFor();
  await page.getByText('1 action is not finished').waitFor();
  await press(page, 'Plan the check');
  await choose(page, 'Who checks', 'Ana Horvat');
  await sheet(page).getByLabel('On', { exact: true }).fill('2027-03-01');
  await send(page, 'Save');
  await sheet(page)
    .getByText(
      'Whether a fix works is said by somebody who neither leads the problem nor fixed it.',
    )
    .waitFor();
  await choose(page, 'Who checks', 'Ben Okafor');
  await send(page, 'Save');
  await page.getByText('Ben Okafor looks on 1 March 2027 whether it works.').waitFor();

  await page.getByRole('link', { name: 'Read it as an 8D report' }).click();
  await heading(page, '8D report N-1');
  await page.getByText('– It is only clamped').waitFor();
  await readable(page, 'an 8D report');
  await leave();
});

test('a person stands as the only cause after four questions, and not before', async () => {
  const { id, version } = await act(staff, 'problem.raise', { title: 'Wrong screw' });
  const cause = { parent: null, text: 'Inattention', category: 'person' };
  await act(manager, 'problem.cause.add', { id, version, ...cause });
  const { page, leave } = await visit(manager);
  await page.goto(`${origin}/problems/${id}`);
  await press(page, 'Root cause');
  await page.getByText('A person does not stand as the only root cause').waitFor();
  await press(page, 'Answer the four questions');
  await send(page, 'Save');
  expect(await sheet(page).getByText('Please answer in your own words.').count()).toBe(4);
  for (const label of ['Would somebody', 'Was the rule', 'Were time', 'Was harm']) {
    await sheet(page).getByLabel(label).fill('No, and here is why.');
  }
  await send(page, 'Save');
  await page.locator('dd', { hasText: 'No, and here is why.' }).first().waitFor();
  await press(page, 'Root cause');
  await page.getByText('· Root cause').waitFor();
  await leave();
});

test('work is stopped by anyone, and an override stays for everybody to see', async () => {
  const phone = await visit(staff);
  await phone.page.setViewportSize(viewports.phone);
  await phone.page.goto(`${origin}/holds/new`);
  await phone.page.getByLabel('What is stopped').fill('Press 4');
  await phone.page.getByLabel('Why').fill('The guard is missing.');
  await readable(phone.page, 'the form of a hold on a phone');
  await press(phone.page, 'Stop work that is not right');
  await heading(phone.page, '1 hold stands');
  expect(await phone.page.getByRole('button', { name: 'Override it' }).count()).toBe(0);
  await phone.leave();

  const { page, leave } = await visit(manager);
  await page.goto(`${origin}/holds`);
  await press(page, 'Override it');
  await send(page, 'Override it');
  await page.getByText('This needs a reason; somebody will read it.').waitFor();
  await sheet(page).getByLabel('Reason').fill('The customer stands still.');
  await send(page, 'Override it');
  await heading(page, 'Nothing is stopped');
  await page.getByRole('link', { name: 'Overridden' }).click();
  await page.getByText('Ana Horvat overrode it: The customer stands still.').waitFor();
  await readableEverywhere(page, 'holds');
  await leave();
});

test('trends say where causes lie and what problems cost', async () => {
  for (const noticed of ['2026-08-03', '2026-09-10', '2026-10-20']) {
    const words = { title: 'Bent', severity: 'serious', noticed_on: noticed };
    let at = await act(staff, 'problem.raise', words);
    const cause = { parent: null, text: 'The stop slips', category: 'tools' };
    at = await act(manager, 'problem.cause.add', { ...at, ...cause });
    at = await act(manager, 'problem.cause.edit', { ...at, cause: 1, root: true });
    await act(manager, 'problem.say_cost', { ...at, known: 120.5, estimated: null });
  }
  const { page, leave } = await visit(manager);
  await page.setViewportSize(viewports.phone);
  await page.goto(`${origin}/problems/trends`);
  await heading(page, 'How problems develop');
  await page.getByText('Most often: Tools.').waitFor();
  await page.getByText('361.50 EUR in the months shown.').waitFor();
  await staysOnScreen(page, 'trends on a phone');
  await readableEverywhere(page, 'trends');
  await leave();
});

test('of two who change one problem, the second takes nothing back unasked', async () => {
  const raised = await act(manager, 'problem.raise', {
    kind: 'nonconformity',
    title: 'Seal torn',
    process: 'Filling',
    happened_on: '2026-11-23',
    noticed_on: '2026-11-23',
  });
  const { page, leave } = await visit(manager);
  await page.clock.install();
  await page.goto(`${origin}/problems/${raised.id}`);
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Change it' }).click();
  await field(page, 'Process').fill('Sealing');
  await act(firm.founder, 'problem.edit', { ...raised, title: 'Seal torn on line 2' });
  // The page behind the sheet has read what is new by itself.
  await page.clock.fastForward(31_000);
  await page.getByText('Seal torn on line 2').first().waitFor({ state: 'attached' });
  await sheet(page).getByRole('button', { name: 'Save' }).click();
  await sheet(page).getByText('Somebody else changed this').waitFor();
  await sheet(page).getByRole('button', { name: 'Save' }).click();
  await sheet(page).waitFor({ state: 'detached' });
  const { title, process } = (await get(app, manager, `/api/problems/${raised.id}`)).body;
  expect([title, process]).toEqual(['Seal torn on line 2', 'Sealing']);
  await leave();
});
