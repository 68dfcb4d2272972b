import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act as acted, type At } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { viewports } from '../browser.ts';
import { enlarge, readable, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let manager: Member;

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  manager = await addMember(app, firm, ['line_manager'], 'Ana Horvat');
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
      expect(trouble).toEqual([]);
    },
  };
}

const sheet = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const more = async (page: Page, name: string) => {
  await press(page, 'More');
  await page.getByRole('menuitem', { name }).click();
};
const send = (page: Page, name: string) => sheet(page).getByRole('button', { name }).click();

test('a decision is captured on a phone in one line, completed later, and looked back at', async () => {
  await act(firm.founder, 'action.create', { title: 'Repair the press' });
  const { page, leave } = await visit(manager);
  await page.setViewportSize(viewports.phone);
  await page.goto(`${origin}/decisions`);
  await heading(page, 'No decision is recorded yet');
  await page.getByRole('link', { name: 'Record a decision' }).click();
  await press(page, 'Record it');
  await page.getByText('Please say in one line what was decided.').waitFor();
  await page.getByLabel('Decided today').fill('We buy the second press');
  await press(page, 'Record it');
  await heading(page, 'We buy the second press');
  await page.getByText('Decided by Ana Horvat on 24 November 2026.').waitFor();
  await page
    .getByText(
      'Not complete yet: the question, the facts it rests on, why, what is expected and a day to look back.',
    )
    .waitFor();

  await page.setViewportSize(viewports.desk);
  await press(page, 'Complete it');
  await sheet(page).getByLabel('The question').fill('How do we keep the dates in spring?');
  await sheet(page).getByLabel('Options there were').fill('A second press\nA third shift');
  await sheet(page).getByLabel('Why').fill('The first one is the bottleneck.');
  await sheet(page).getByLabel('What is expected').fill('No late order after March.');
  await sheet(page).getByLabel('Look back on').fill('2027-04-01');
  await send(page, 'Save');
  await page.getByText('Not complete yet: the facts it rests on.').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'A third shift' }).waitFor();

  await press(page, 'Add a fact');
  await sheet(page).getByRole('textbox', { name: 'Action' }).fill('press');
  await sheet(page).getByRole('option', { name: 'Repair the press' }).click();
  await send(page, 'Add a fact');
  await page.getByRole('link', { name: 'Repair the press' }).waitFor();
  await page
    .getByText('On 24 November 2026: it stood at “open”, with nobody, without a date.')
    .waitFor();

  await more(page, 'Move the look-back');
  await sheet(page).getByLabel('New day').fill('2027-05-01');
  await send(page, 'Move the look-back');
  await page.getByText('This needs a reason; somebody will read it.').waitFor();
  await sheet(page).getByLabel('Why').fill('It is delivered in March.');
  await send(page, 'Move the look-back');
  await page.getByText('First planned for 1 April 2027.').waitFor();

  await press(page, 'Look back');
  await page.getByText('Expected was: No late order after March.').waitFor();
  await send(page, 'Record it');
  await page.getByText('Please choose one of the three.').waitFor();
  await sheet(page).getByLabel('It worked in part').check();
  await sheet(page).getByLabel('What we learned').fill('One order was late in May.');
  await send(page, 'Record it');
  await page.getByText('Ana Horvat looked back on 24 November 2026.').waitFor();
  expect(await page.getByRole('button', { name: 'Add a fact' }).count()).toBe(0);
  await leave();
});

test('that nothing changes needs a reason', async () => {
  const { page, leave } = await visit(manager);
  await page.goto(`${origin}/decisions/new`);
  await page.getByLabel('No change, because').check();
  await page.getByLabel('Stays as it is').fill('One shift in summer');
  await press(page, 'Record it');
  await page.getByText('That nothing changes needs a reason.').waitFor();
  await page.getByLabel('Because', { exact: true }).fill('The orders are enough for one.');
  await press(page, 'Record it');
  await heading(page, 'No change: One shift in summer');
  await more(page, 'Withdraw it');
  await sheet(page).getByLabel('Why').fill('A large order came.');
  await send(page, 'Withdraw it');
  await page.getByText('Withdrawn on 24 November 2026: A large order came.').waitFor();
  await page.goto(`${origin}/decisions?state=withdrawn`);
  await page.getByRole('row', { name: 'No change: One shift in summer' }).waitFor();
  await leave();
});

test('what waits too long is ended by a decision that keeps the action as it stood', async () => {
  const { id } = await act(firm.founder, 'action.create', {
    title: 'Repair the press',
    accountable_id: manager.personId,
    opened_on: '2026-10-01',
    due_on: '2026-11-14',
  });
  const { page, leave } = await visit(manager);
  await page.goto(`${origin}/actions/${id}`);
  await page.getByRole('link', { name: 'direct', exact: true }).click();
  await page.getByText('About the action “Repair the press”.').waitFor();
  expect(await page.getByLabel('Direct: somebody is told to do it').isChecked()).toBe(true);
  await page.getByLabel('Directed today').fill('The maker repairs it this week');
  await press(page, 'Record it');
  await heading(page, 'Directed: The maker repairs it this week');
  await page
    .getByText(
      'On 24 November 2026: it stood at “open”, with Ana Horvat, due 14 November 2026, 10 days late.',
    )
    .waitFor();
  await page.getByRole('link', { name: 'Repair the press' }).click();
  await page.waitForURL(`${origin}/actions/${id}`);
  await leave();
});

test('somebody asks for resources, and the answer is a decision', async () => {
  const asking = await visit(manager);
  await asking.page.goto(`${origin}/requests`);
  await heading(asking.page, 'No request waits for an answer');
  await asking.page.getByRole('link', { name: 'Ask for something' }).click();
  await asking.page.getByLabel('What is asked for').fill('A second measuring machine');
  await asking.page.getByLabel('Why').fill('We measure one part at a time.');
  await asking.page.getByLabel('Money or time').fill('about 20,000');
  await press(asking.page, 'Ask');
  await heading(asking.page, 'A second measuring machine');
  await asking.page.getByText('Asked today.').waitFor();
  await asking.leave();

  const { page, leave } = await visit(firm.founder);
  await page.goto(origin);
  await page.getByText('Ana Horvat asks for it, since today.').waitFor();
  await readable(page, 'the leader’s page with a request');
  await page.getByRole('link', { name: 'Answer it: A second measuring machine' }).click();
  await heading(page, 'A second measuring machine');
  await press(page, 'Answer it');
  await sheet(page).getByLabel('No', { exact: true }).check();
  await send(page, 'Answer it');
  await page.getByText('A no needs its reason; who asked will read it.').waitFor();
  await sheet(page).getByLabel('Something else instead').check();
  await sheet(page).getByLabel('What is given instead').fill('A used one');
  await send(page, 'Answer it');
  await page.getByText('Founder gave something else on 24 November 2026: A used one').waitFor();
  await page.getByRole('link', { name: 'The decision it led to' }).click();
  await heading(page, 'A used one');
  await page
    .getByText('On 24 November 2026: asked by Ana Horvat on 24 November 2026, cost: about 20,000.')
    .waitFor();
  await leave();
});

test('the pages of decisions and requests can be read by everybody, in both themes and by keyboard', async () => {
  const at = await act(manager, 'decision.record', {
    chosen: 'Two shifts from January on, as long as the spring orders last',
    why: 'The orders are in',
    options: ['Two shifts', 'Work from outside'],
    expected: 'No late order',
    decided_on: '2026-01-10',
    look_back_on: '2026-11-01',
    facts: [{ kind: 'text', label: 'The orders of the spring', target: 'Folder 12' }],
  });
  const asked = await act(manager, 'resource_request.ask', {
    what: 'A second measuring machine',
    why: 'We measure one part at a time',
    wanted_by: '2027-02-01',
  });
  const { page, leave } = await visit(firm.founder);
  const paths = [
    '/decisions',
    `/decisions/${at.id}`,
    '/decisions/new',
    '/requests',
    `/requests/${asked.id}`,
    '/requests/new',
  ];
  for (const path of paths) {
    await page.goto(origin + path);
    await readableEverywhere(page, path);
  }
  await page.goto(`${origin}/decisions/${at.id}`);
  await page.getByText('It was due on 1 November 2026, 23 days ago.').waitFor();
  for (const name of ['Look back', 'Complete it']) {
    await press(page, name);
    await readable(page, name);
    await page.keyboard.press('Escape');
  }
  await enlarge(page);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of paths) {
    await page.goto(origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await staysOnScreen(page, path);
  }
  await leave();
});

test('the palette begins a decision, and staff find the list without it', async () => {
  const { page, leave } = await visit(manager);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('decided today');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/decisions/new`);
  await leave();
  const staff = await visit(await addMember(app, firm, ['staff'], 'Staff'));
  await staff.page.goto(`${origin}/decisions`);
  await heading(staff.page, 'No decision is recorded yet');
  expect(await staff.page.getByRole('link', { name: 'Record a decision' }).count()).toBe(0);
  await staff.leave();
});
