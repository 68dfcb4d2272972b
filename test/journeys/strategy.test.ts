import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act as acted, look, type At } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { enlarge, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let owner: Member;

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  owner = await addMember(app, firm, ['line_manager'], 'Ana Horvat');
});

const act = (who: Member, command: string, body: object): Promise<At> =>
  acted(app, who, command, body);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A refusal is answered 422, which the browser mentions in its console. */
const beyondRefusals = (trouble: readonly string[]) =>
  trouble.filter((line) => !line.includes('422'));

/** Three goals, of which one is served by nobody; objectives that stand in every way. */
async function strategy(): Promise<{ goal: At; objective: At }> {
  const goal = (name: string, field: string, horizon = '2028-12-31') =>
    act(firm.founder, 'goal.set', { name, field, horizon, owner_id: firm.founder.personId });
  const measure = await act(firm.founder, 'measure.create', {
    name: 'Delivered on the day promised',
    kind: 'xmr',
    better: 'higher',
    unit: '%',
  });
  const back = await goal('Customers come back without being asked', 'customer');
  const waste = await goal('Half the scrap of 2025', 'planet', '2027-12-31');
  await goal('A second shop in the north', 'growth', '2030-12-31');
  const objective = (name: string, goalIds: string[], more: object = {}) =>
    act(owner, 'objective.set', {
      name,
      goal_ids: goalIds,
      owner_id: owner.personId,
      due_on: '2027-06-30',
      judged: 'The foreman and the customer both say so',
      ...more,
    });
  const onTime = await objective('Nineteen of twenty orders on the day promised', [back.id], {
    measure_id: measure.id,
    target: 95,
  });
  const scrap = await objective('Set up each press by the sheet', [waste.id, back.id]);
  await objective('Tidy the yard', [], { owner_id: null });
  await act(owner, 'objective.check_in', { ...onTime, state: 'on_track' });
  const state = { ...scrap, state: 'off_track', text: 'Two presses have no sheet yet' };
  await act(owner, 'objective.check_in', state);
  return { goal: back, objective: { ...onTime, version: 2 } };
}

test('top management sets a goal, a manager an objective for it, and both see it on the map', async () => {
  const { page, trouble, context } = await visitAs(firm.founder);
  await page.goto(`${origin}/strategy`);
  const nothing = 'Nobody has written down where the firm is going';
  await page.getByRole('heading', { level: 1, name: nothing }).waitFor();
  await page.getByRole('link', { name: 'Set a goal' }).click();
  await page.getByLabel('The goal', { exact: true }).fill('Customers come back');
  await press(page, 'Set the goal');
  await page.getByText('Please choose a day.').waitFor();
  await page.getByLabel('By when').fill('2028-12-31');
  await page.getByRole('textbox', { name: 'Who stands for it' }).fill('Ana');
  await page.getByRole('option', { name: /Ana Horvat/ }).click();
  await press(page, 'Set the goal');
  await page.getByText(/Somebody in top management stands for a goal/).waitFor();
  await page.getByRole('textbox', { name: 'Who stands for it' }).fill('Foun');
  await page.getByRole('option', { name: /Founder/ }).click();
  await press(page, 'Set the goal');
  await page.getByRole('heading', { level: 1, name: 'Customers come back' }).waitFor();
  expect(beyondRefusals(trouble)).toEqual([]);
  await context.close();

  const { page: hers, trouble: herTrouble, context: her } = await visitAs(owner);
  await hers.goto(`${origin}/objectives/new`);
  await hers.getByLabel('The objective', { exact: true }).fill('Deliver on the day');
  await hers.getByLabel('Customers come back').check();
  await hers.getByLabel('By when').fill('2027-06-30');
  await hers.reload();
  expect(await hers.getByLabel('The objective', { exact: true }).inputValue()).toBe(
    'Deliver on the day',
  );
  await hers.getByLabel('Customers come back').check();
  await press(hers, 'Set the objective');
  await hers.getByText(/Nobody could tell whether this is reached/).waitFor();
  await hers.getByLabel(/How it is judged/).fill('The customer says so');
  await press(hers, 'Set the objective');
  await hers.getByRole('heading', { level: 1, name: 'Deliver on the day' }).waitFor();
  await hers.getByRole('link', { name: 'Strategy' }).first().click();
  await hers.getByRole('link', { name: 'Deliver on the day' }).first().waitFor();
  expect(beyondRefusals(herTrouble)).toEqual([]);
  await her.close();
});

test('an objective is checked in on, judged otherwise with a reason, and linked to an action', async () => {
  const { objective } = await strategy();
  const action = await act(owner, 'action.create', { title: 'Ask the carrier' });
  const { page, trouble, context } = await visitAs(firm.founder);
  await page.goto(`${origin}/objectives/${objective.id}`);
  await page.getByText('On track. Aimed at 95 %; there is no value yet.').waitFor();
  await press(page, 'Say how it stands');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('How it stands', { exact: true }).selectOption('at_risk');
  await sheet.getByRole('button', { name: 'Say how it stands' }).click();
  await sheet.getByText('Please say what is in the way.').waitFor();
  await sheet.getByLabel('What is in the way').fill('The carrier changed');
  await sheet.getByRole('button', { name: 'Say how it stands' }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByText('At risk. Aimed at 95 %').waitFor();

  await press(page, 'Change how it is judged');
  await sheet.getByLabel('The value aimed at').fill('9o');
  await sheet.getByLabel('Why', { exact: true }).fill('The carrier will not do more');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Please write a number.').waitFor();
  await sheet.getByLabel('The value aimed at').fill('90');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByText('The carrier will not do more').waitFor();
  await page.getByText('Delivered on the day promised: 95 by').waitFor();

  const { reference } = await look(app, owner, `/api/actions/${action.id}`);
  await press(page, 'Link an action');
  await sheet.getByLabel('The number of the action').fill('A-999');
  await sheet.getByRole('button', { name: 'Link an action' }).click();
  await sheet.getByText('There is no action with this number.').waitFor();
  await sheet.getByLabel('The number of the action').fill(reference);
  await sheet.getByRole('button', { name: 'Link an action' }).click();
  await page.getByRole('link', { name: `${reference} Ask the carrier` }).click();
  await page
    .getByText(
      'It is done for “Customers come back without being asked”, by way of the objective “Nineteen of twenty orders on the day promised”.',
    )
    .waitFor();
  expect(trouble).toEqual([]);
  await context.close();
});

test('the map is a list on a phone, names what leads nowhere, and can be used by everybody', async () => {
  const { goal, objective } = await strategy();
  const { page, trouble, context } = await visitAs(firm.founder, {
    viewport: { width: 360, height: 740 },
  });
  await page.goto(`${origin}/strategy`);
  await page.getByRole('heading', { level: 1, name: '1 of 3 objectives are on track.' }).waitFor();
  await page.getByText('One objective serves no open goal:').waitFor();
  await page.getByText('For one goal nothing is undertaken:').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain(
    'Serving no open goal',
  );
  await readableEverywhere(page, 'the strategy as a list');
  await press(page, 'As a map');
  await page.getByRole('link', { name: 'Delivered on the day promised' }).waitFor();
  await readableEverywhere(page, 'the strategy as a map');
  for (const [path, what] of [
    [`/goals/${goal.id}`, 'a goal'],
    [`/objectives/${objective.id}`, 'an objective'],
    ['/goals/new', 'a new goal'],
    ['/objectives/new', 'a new objective'],
  ] as const) {
    await page.goto(origin + path);
    await readableEverywhere(page, what);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${origin}/strategy`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await enlarge(page);
  await staysOnScreen(page, 'the strategy in letters of twice the size');
  expect(trouble).toEqual([]);
  await context.close();
});
