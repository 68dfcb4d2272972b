import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act as acted, look, type At } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { enlarge, readable, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let owner: Member;

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  owner = await addMember(app, firm, ['staff'], 'Ana Horvat');
});

const act = (who: Member, command: string, body: object): Promise<At> =>
  acted(app, who, command, body);

const STEADY = [10, 12, 9, 11, 13, 10, 9, 12, 11, 10, 12, 9];
const BETTER = [8, 7, 8, 9, 8, 7, 8];

/** Lines as they are copied from a spreadsheet, of months from January 2025 on. */
const copied = (values: readonly (number | string)[], from = 0): string =>
  values
    .map(
      (value, at) =>
        `${new Date(Date.UTC(2025, from + at, 1)).toISOString().slice(0, 7)}\t${value}`,
    )
    .join('\n');

async function measured(name: string, values: readonly number[], more: object = {}): Promise<At> {
  const { id } = await act(firm.founder, 'measure.create', {
    name,
    kind: 'xmr',
    better: 'lower',
    owner_id: owner.personId,
    ...more,
  });
  const written = copied(values)
    .split('\n')
    .map((line, at) => ({
      row: at + 1,
      period: line.slice(0, 7),
      value: line.slice(8),
      size: '200',
    }));
  return act(owner, 'measure.record_values', { id, values: written });
}

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
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const more = async (page: Page, name: string) => {
  await press(page, 'More');
  await page.getByRole('menuitem', { name }).click();
};

test('a measure is begun, its values are pasted, and every line that cannot be read is named', async () => {
  const { page, leave } = await visit(firm.founder);
  await page.goto(`${origin}/measures`);
  await page.getByRole('heading', { level: 1, name: 'Nothing is measured yet' }).waitFor();
  await page.getByRole('link', { name: 'Begin a measure' }).click();
  await page.getByLabel('Name').fill('Late deliveries');
  await press(page, 'Begin the measure');
  await page.getByRole('heading', { level: 1, name: 'Late deliveries' }).waitFor();
  await page.getByText('There is no value yet.').waitFor();

  await press(page, 'Paste values');
  const values = sheet(page).getByRole('textbox', { name: 'Values' });
  await values.fill(`Month\tLate\n${copied([...STEADY, 'see mail'])}\n2025-03\t4`);
  await page.getByText('12 new values. The first line is read as headings.').waitFor();
  await page.getByText('Line 14: “see mail” is no number.').waitFor();
  await page.getByText('Line 15: “2025-03” stands here for the second time.').waitFor();
  await sheet(page).getByRole('button', { name: 'Record' }).click();
  await page
    .getByText('2 entries cannot be read; they are named below. Nothing was sent.')
    .waitFor();
  await values.fill(copied([...STEADY, 30]));
  await page.getByText('13 new values.').waitFor();
  await sheet(page).getByRole('button', { name: 'Record' }).click();
  await page
    .getByText(
      '30 in January 2026 is more than this process brings by itself (up to 16.2); something has made it worse, so look for what changed.',
    )
    .first()
    .waitFor();

  await press(page, 'Record a value');
  await sheet(page).getByLabel('Period').fill('Jan 2026');
  await sheet(page).getByRole('textbox', { name: 'Value', exact: true }).fill('13');
  await sheet(page).getByLabel('Why it is corrected').fill('Two lists were added up.');
  await sheet(page).getByRole('button', { name: 'Record' }).click();
  await page.getByText('Nothing unusual; leave it alone.').first().waitFor();
  await page
    .getByText('January 2026: 13 instead of 30, because: Two lists were added up.')
    .waitFor();
  await leave();
});

test('a target is set, an event is noted, and new limits follow a change that a run shows', async () => {
  const { id } = await measured('Days to answer', [...STEADY, ...BETTER]);
  const { page, leave } = await visit(firm.founder);
  await page.goto(`${origin}/measures/${id}`);
  await page
    .getByText(
      'Seven values or more lie below the middle of 10.7 without a break; something has made it better',
    )
    .first()
    .waitFor();
  await more(page, 'Set the target');
  await sheet(page)
    .getByRole('textbox', { name: /^Target/ })
    .fill('0');
  await page.getByText('The target is zero. Nothing can be better than that').waitFor();
  await sheet(page)
    .getByRole('textbox', { name: /^Target/ })
    .fill('20');
  await sheet(page).getByLabel('Why this target').fill('Agreed in the review.');
  await sheet(page).getByRole('button', { name: 'Set the target' }).click();
  await page
    .getByText('While nothing unusual happens, the target of 20 is met every time.')
    .waitFor();

  await more(page, 'Note an event');
  await sheet(page).getByLabel('What happened').fill('A second person answers.');
  await sheet(page).getByLabel('Day').fill('2026-01-05');
  await sheet(page).getByRole('button', { name: 'Note an event' }).click();
  await page.getByText('5 January 2026: A second person answers.').waitFor();

  await more(page, 'Draw new limits');
  await expect.poll(() => sheet(page).getByLabel('From').inputValue()).toBe('2026-01-01');
  await sheet(page).getByRole('button', { name: 'Draw new limits' }).click();
  await page.getByText('Please say why; somebody will read it later.').waitFor();
  await sheet(page).getByLabel('What was changed').fill('Two people answer since January.');
  await sheet(page).getByRole('button', { name: 'Draw new limits' }).click();
  await page
    .getByText('New limits from January 2026 on: Two people answer since January.')
    .waitFor();
  await page
    .getByText('Too early to judge: there are 7 values, and limits need eight.')
    .first()
    .waitFor();
  await page.getByText('They rest on the 12 values from January 2025 to December 2025').waitFor();

  await more(page, 'Take back the new limits');
  await sheet(page).getByLabel('Why they were a mistake').fill('It was the holidays.');
  await sheet(page).getByRole('button', { name: 'Take back the new limits' }).click();
  await page.getByText('Limits from January 2026 on, taken back: It was the holidays.').waitFor();

  await more(page, 'End this measure');
  await page.getByText('Its 19 values, its targets and its notes stay').waitFor();
  await sheet(page).getByLabel('Why it is not measured any more').fill('The desk was closed.');
  await sheet(page).getByRole('button', { name: 'End this measure' }).click();
  await page
    .getByText('Not measured any more since 24 November 2026: The desk was closed.')
    .waitFor();
  await page.getByRole('button', { name: 'Take it up again' }).waitFor();
  await leave();
});

test('a special point says why it is special when the keyboard comes to it', async () => {
  const { id } = await measured('Scrap', [...STEADY, 40]);
  const { page, leave } = await visit(owner);
  await page.goto(`${origin}/measures/${id}`);
  const told = 'Jan 2026: 40. Above the upper limit.';
  await page.getByRole('img', { name: told }).waitFor();
  const why = page.getByText(told, { exact: true });
  expect(await why.count()).toBe(0);
  await page.getByRole('heading', { level: 1 }).click();
  for (let presses = 0; presses < 40 && (await why.count()) === 0; presses += 1) {
    await page.keyboard.press('Tab');
  }
  await why.waitFor();
  await page.getByText('The figures', { exact: true }).click();
  await page.getByRole('row', { name: 'January 2026 40' }).waitFor();
  await leave();
});

test('what a measure says leads to a decision, which its page names from then on', async () => {
  const { id } = await measured('Scrap', [...STEADY, 40]);
  const { page, leave } = await visit(firm.founder);
  await page.goto(`${origin}/measures/${id}`);
  await page.getByRole('link', { name: 'no change, because …' }).click();
  await page.waitForURL(`${origin}/decisions/new?measure=${id}&kind=no_change`);
  await page.getByRole('textbox').first().fill('We wait for February');
  await page.getByRole('textbox').nth(1).fill('A tool broke and is repaired.');
  await press(page, 'Record it');
  await page.getByRole('heading', { level: 1, name: 'We wait for February' }).waitFor();
  await page.goto(`${origin}/measures/${id}`);
  await page.getByRole('heading', { level: 2, name: 'Decisions that rest on it' }).waitFor();
  await readableEverywhere(page, 'a measure that was decided on');
  await page.getByRole('link', { name: 'We wait for February' }).click();
  await page.getByRole('heading', { level: 1, name: 'We wait for February' }).waitFor();
  await leave();

  const asStaff = await visit(owner);
  await asStaff.page.goto(`${origin}/measures/${id}`);
  await asStaff.page.getByRole('link', { name: 'We wait for February' }).waitFor();
  expect(await asStaff.page.getByText('Decide about it:').count()).toBe(0);
  await asStaff.leave();
});

test('the wall says what is news and can be read by everybody, as can every measure and sheet', async () => {
  const { id } = await measured('Scrap', [...STEADY, 40]);
  await measured(
    'Complaints',
    STEADY.map((value) => value - 5),
    { kind: 'c' },
  );
  await measured('Late deliveries', STEADY, { kind: 'p', unit: '' });
  await measured('Energy', STEADY.slice(0, 5), { unit: 'kWh per piece' });
  const { version } = await look(app, firm.founder, `/api/measures/${id}`);
  const target = { id, version, starts_on: '2025-06-01', target: 12, reason: 'Agreed' };
  await act(firm.founder, 'measure.set_target', target);
  await act(owner, 'measure.add_note', { id, day: '2026-01-20', text: 'A tool broke.' });
  const { page, leave } = await visit(firm.founder);
  await page.goto(`${origin}/measures`);
  await page
    .getByRole('heading', {
      level: 1,
      name: 'One measure says something new; leave the other 2 alone.',
    })
    .waitFor();
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Scrap');
  await readableEverywhere(page, 'the wall');
  await page.goto(`${origin}/measures/${id}`);
  await page.getByText('The figures', { exact: true }).click();
  await readableEverywhere(page, 'a measure');
  for (const name of ['Record a value', 'Paste values']) {
    await press(page, name);
    if (name === 'Paste values')
      await sheet(page).getByRole('textbox', { name: 'Values' }).fill('2026-02\t4\n2026-03\tx y');
    await readable(page, name);
    await page.keyboard.press('Escape');
  }
  await page.goto(`${origin}/measures/new`);
  await readableEverywhere(page, 'a new measure');
  await enlarge(page);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/measures', `/measures/${id}`, '/measures/new']) {
    await page.goto(origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await staysOnScreen(page, path);
  }
  await leave();
});

test('the palette finds measures by the name others give them', async () => {
  const { page, leave } = await visit(owner);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('kpi');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/measures`);
  expect(await page.getByRole('link', { name: 'Begin a measure' }).count()).toBe(0);
  await leave();
});
