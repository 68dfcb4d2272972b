import { beforeEach, expect, test } from 'vitest';
import { act } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { emptied } from '../letterbox.ts';
import { readableEverywhere } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

setTheStage();

const PHONE = { viewport: { width: 360, height: 640 } };
const PASSPHRASE = 'seven hills and a copper kettle';

let firm: Firm;
let eva: Member;
let jan: Member;

beforeEach(async () => {
  app.clock.set(new Date('2026-11-24T09:00:00Z'));
  firm = await foundFirm(app, 'Copperworks');
  eva = await addMember(app, firm, ['staff'], 'Eva Lind');
  jan = await addMember(app, firm, ['staff'], 'Jan Novak');
  await act(app, firm.founder, 'voice.place_add', { name: 'Press 4', people: 3 });
});

/** Whoever keeps the system hangs a poster and names both handlers. @returns the code of the poster */
async function setUp(): Promise<string> {
  const { page, context, trouble } = await visitAs(firm.founder);
  await page.goto(`${origin}/letterbox`);
  await page.getByText('No poster hangs yet.').waitFor();
  await page.getByRole('button', { name: 'Make a poster' }).click();
  const form = page.getByRole('form', { name: 'Make a poster' });
  await form.getByRole('button', { name: 'Make a poster' }).click();
  await form.getByText('Please choose a place.').waitFor();
  await form.getByRole('textbox', { name: 'For which place' }).fill('Press');
  await page.getByRole('option', { name: /Press 4/ }).click();
  await form.getByRole('button', { name: 'Make a poster' }).click();
  await page.getByText(/3 people there · made 24 November 2026/).waitFor();
  const code = await page.locator('li span[class*="code"]').textContent();
  const printed = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Print on A6 Press 4' }).click();
  expect((await printed).suggestedFilename()).toBe('Copperworks Press 4 a6.pdf');
  for (const name of ['Eva', 'Jan']) {
    await page.getByRole('button', { name: 'Name somebody' }).click();
    const naming = page.getByRole('form', { name: 'Name somebody' });
    await naming.getByRole('textbox', { name: 'Who' }).fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await naming.getByRole('button', { name: 'Name somebody' }).click();
    await naming.waitFor({ state: 'detached' });
  }
  await page.getByText('has not made a key yet').nth(1).waitFor();
  expect(await page.getByText('has not made a key yet').count()).toBe(2);
  await readableEverywhere(page, 'the letterbox');
  await context.close();
  expect(trouble).toEqual([]);
  return code ?? '';
}

/** A handler makes their key. @returns the recovery code */
async function keyOf(who: Member): Promise<string> {
  const { page, context, trouble } = await visitAs(who);
  await page.goto(`${origin}/letters`);
  await page.getByLabel('A passphrase of your own').fill('too short');
  await page.getByRole('button', { name: 'Make my key' }).click();
  await page.getByText('It needs 16 characters or more.').waitFor();
  await page.getByLabel('A passphrase of your own').fill(PASSPHRASE);
  await page.getByLabel('Once more').fill(PASSPHRASE);
  await readableEverywhere(page, 'making a key');
  await page.getByRole('button', { name: 'Make my key' }).click();
  await page.getByText('If you lose your passphrase, only this opens your letters.').waitFor();
  const recovery = await page.locator('p[class*="recovery"]').textContent();
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await page.getByText('No letter was sealed to you so far.').waitFor();
  await context.close();
  expect(trouble).toEqual([]);
  return recovery ?? '';
}

/** Somebody writes a concern that Jan is not to read. @returns the receipt */
async function concern(code: string): Promise<string> {
  const { page, context, trouble } = await visitAs(undefined, PHONE);
  await page.goto(`${origin}/box/`);
  await page.getByLabel('The code on the poster').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('radio', { name: /^A concern/ }).check();
  await page.getByLabel('In your own words').fill('The interlock is bridged on nights.');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Fewer than five people work at Press 4.').waitFor();
  expect(await page.getByRole('radio', { name: 'For the whole site' }).isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: /Eva Lind/ }).uncheck();
  await page.getByRole('checkbox', { name: /Jan Novak/ }).uncheck();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Choose at least one, or take the seal away.').waitFor();
  await page.getByRole('checkbox', { name: /Eva Lind/ }).check();
  await page.getByText('What this protects from, and what not').click();
  await page.getByText('It does not protect from what you write').waitFor();
  await readableEverywhere(page, 'before a concern is sent');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('It is in the box.').waitFor();
  await page.getByText('The box is opened at 14:00.').waitFor();
  const receipt = await page.locator('.receipt').textContent();
  await context.close();
  expect(trouble).toEqual([]);
  return receipt ?? '';
}

test('a concern is sealed, opened and answered by its handler alone, and the answer is read', async () => {
  const code = await setUp();
  const recovery = await keyOf(eva);
  await keyOf(jan);
  const receipt = await concern(code);
  await emptied(app, firm);

  const other = await visitAs(jan);
  await other.page.goto(`${origin}/letters`);
  await other.page.getByLabel('Your passphrase for sealed letters').fill('another one altogether');
  await other.page.getByRole('button', { name: 'Unlock' }).click();
  await other.page.getByText('It is not this passphrase, and not your recovery code.').waitFor();
  await other.page.getByLabel('Your passphrase for sealed letters').fill(PASSPHRASE);
  await other.page.getByRole('button', { name: 'Unlock' }).click();
  await other.page.getByText('No letter was sealed to you so far.').waitFor();
  await other.context.close();

  const { page, context, trouble } = await visitAs(eva);
  await page.goto(`${origin}/letters`);
  await page
    .getByRole('heading', { level: 1, name: 'One sealed letter waits for an answer' })
    .waitFor();
  await page.getByLabel('Your passphrase for sealed letters').fill(recovery);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page
    .getByText('24 November 2026 · for the whole site · for you alone · not answered yet')
    .waitFor();
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.getByText('The interlock is bridged on nights.').waitFor();
  await readableEverywhere(page, 'an opened letter');
  await page.getByLabel('Your answer').fill('I was there last night. It stops today.');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByText('Eva Lind, 24 November 2026').waitFor();
  await page.getByText('I was there last night. It stops today.').waitFor();
  await page.getByLabel('Your answer').fill('Yes: the bridge is out, and the cabinet has a lock.');
  await page
    .getByLabel('This is')
    .selectOption({ label: 'the decision with its reason, and it is over' });
  await readableEverywhere(page, 'a decision behind the seal');
  await page.getByRole('button', { name: 'Send it sealed' }).click();
  await page.getByText('· closed').waitFor();
  await context.close();

  const reader = await visitAs(undefined, PHONE);
  await reader.page.goto(`${origin}/box/#${code}`);
  await reader.page.getByRole('button', { name: 'I have a receipt' }).click();
  await reader.page.getByLabel('Your receipt').fill(receipt);
  await reader.page.getByRole('button', { name: 'Read', exact: true }).click();
  await reader.page.getByRole('heading', { level: 1, name: 'It is closed.' }).waitFor();
  await reader.page.getByText('The interlock is bridged on nights.').waitFor();
  await reader.page.getByText('I was there last night. It stops today.').waitFor();
  await reader.page.getByText('Yes: the bridge is out, and the cabinet has a lock.').waitFor();
  await reader.page.getByText('Which way and why stands in the sealed words above.').waitFor();
  await reader.page.getByRole('heading', { name: 'Were you treated fairly in this?' }).waitFor();
  await readableEverywhere(reader.page, 'the answer to a sealed letter');
  await reader.page.getByRole('button', { name: '5 Entirely' }).click();
  await reader.page.getByText('Your answer is in the box.').waitFor();
  await reader.context.close();
  expect([...trouble, ...other.trouble, ...reader.trouble]).toEqual([]);
});
