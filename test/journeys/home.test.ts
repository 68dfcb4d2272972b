import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act as acted, type At } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { viewports } from '../browser.ts';
import { enlarge, readable, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';
import { tabTo } from './tab-to.ts';

const DAY = 86_400_000;

let firm: Firm;
let ana: Member;

setTheStage();

beforeEach(async () => {
  // Founded a while ago, so that what was recorded then can be looked at twice.
  app.clock.advance(-8 * DAY);
  firm = await foundFirm(app, 'Copperworks');
  app.clock.advance(8 * DAY);
  ana = await addMember(app, firm, ['staff'], 'Ana Horvat');
});

const act = (who: Member, command: string, body: object): Promise<At> =>
  acted(app, who, command, body);

type Visit = { page: Page; context: BrowserContext; leave: () => Promise<void> };

/** Opens a telephone for somebody. Leaving it fails where the browser had something to complain about. */
async function phoneOf(who: Member, colorScheme: 'light' | 'dark' = 'light'): Promise<Visit> {
  const { page, context, trouble } = await visitAs(who, {
    viewport: viewports.phone,
    colorScheme,
  });
  const leave = async (): Promise<void> => {
    await context.close();
    // A lost connection is what one of the journeys is about.
    expect(trouble.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  };
  return { page, context, leave };
}

/** Sixteen open actions, ten of them late, known for longer than a week: so it holds at two looks. */
async function manyLate(): Promise<void> {
  const owners = [firm.founder.personId, ana.personId, null];
  app.clock.advance(-8 * DAY);
  for (let number = 0; number < 16; number += 1) {
    await act(firm.founder, 'action.create', {
      title: `Promise ${number + 1}`,
      opened_on: '2026-10-01',
      due_on: number < 10 ? `2026-11-0${(number % 5) + 1}` : '2026-12-24',
      accountable_id: owners[number % 3],
    });
  }
  app.clock.advance(8 * DAY);
}

test('a leader reads the sentence, sees what is behind it and decides, by keyboard alone', async () => {
  await manyLate();
  await act(ana, 'action.propose', { title: 'A mirror at the blind corner' });
  const { page, leave } = await phoneOf(firm.founder);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1, name: '10 of 16 open actions are late' }).waitFor();
  await page.getByText('Finish one this week. Stop or shrink two, and say why.').waitFor();

  await tabTo(page, 'The 10 late actions, oldest first');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/signals/S1');
  await page.getByRole('link', { name: 'Promise 1', exact: true }).waitFor();
  await page.goBack();

  await page.getByText('Ana Horvat asks, since today.').waitFor();
  await tabTo(page, 'Yes: A mirror at the blind corner');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Accountable' }).waitFor();
  await tabTo(page, 'Accountable');
  await page.keyboard.type('hor');
  await page.getByRole('option', { name: 'Ana Horvat' }).waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, 'Due');
  await page.keyboard.type('12242026');
  await tabTo(page, 'A word to whoever proposed it');
  await page.keyboard.type('Cheap, and it may save a leg.');
  await tabTo(page, 'Say yes');
  await page.keyboard.press('Enter');
  await page.getByText('You said yes: A mirror at the blind corner.').waitFor();
  await page.getByRole('heading', { name: 'Three decisions only you can take' }).waitFor();
  await page.getByText(/^That is all\. Next look: Monday/).waitFor();
  await leave();
});

test('a promise is moved where it stands, and a decision is handed to somebody who then has it', async () => {
  await act(firm.founder, 'action.create', {
    title: 'Guard on press 3',
    accountable_id: firm.founder.personId,
    due_on: '2026-12-01',
  });
  const ben = await addMember(app, firm, ['staff'], 'Ben Okafor');
  await act(ana, 'action.propose', { title: 'Label the drums' });
  const leader = await phoneOf(firm.founder);
  await leader.page.goto(origin);
  await leader.page.getByRole('button', { name: 'Move with a reason: Guard on press 3' }).click();
  await leader.page.getByLabel('New date').fill('2026-12-24');
  await leader.page.getByLabel('Why it is moved').fill('Parts are late');
  await leader.page.getByRole('button', { name: 'Move the date' }).click();
  await leader.page
    .getByText('Due 24 December 2026. First promised for 1 December 2026, moved once.')
    .waitFor();
  await leader.page.getByRole('button', { name: 'Hand over: Label the drums' }).click();
  await leader.page.getByRole('textbox', { name: 'Who decides' }).fill('oka');
  await leader.page.getByRole('option', { name: 'Ben Okafor' }).click();
  await leader.page.getByRole('button', { name: 'Hand the decision over' }).click();
  await leader.page.getByText('You handed the decision over: Label the drums.').waitFor();
  await leader.leave();

  const asked = await phoneOf(ben);
  await asked.page.goto(origin);
  await asked.page.getByRole('heading', { name: 'One decision was asked of you.' }).waitFor();
  await asked.page.getByRole('link', { name: 'My things' }).click();
  await asked.page.getByRole('button', { name: 'Yes: Label the drums' }).waitFor();
  await asked.leave();
});

test('a leader reads whom to thank, what it costs and brings, where the firm is going, and what they promised', async () => {
  // The record takes nothing that is older than its last entry.
  await manyLate();
  const due = '2027-06-30';
  const objective = await act(firm.founder, 'objective.set', {
    name: 'Less scrap',
    owner_id: firm.founder.personId,
    due_on: due,
    judged: 'They say so',
  });
  await act(firm.founder, 'objective.check_in', { ...objective, state: 'off_track', text: 'More' });
  let at = await act(ana, 'voice.raise', { kind: 'idea', text: 'A lamp at the press' });
  at = await act(firm.founder, 'voice.decide', { ...at, decision: 'yes', reason: 'Good' });
  at = await act(firm.founder, 'voice.finish', { ...at, outcome: 'It hangs' });
  await act(firm.founder, 'voice.say_benefit', { ...at, money: 1_200, hours: null, note: '' });
  const problem = await act(ana, 'problem.raise', { title: 'Bent brackets' });
  await act(firm.founder, 'problem.say_cost', { ...problem, known: 70, estimated: null, why: '' });
  await act(firm.founder, 'commitment.make', {
    what: 'A second crane',
    notice: 'It is there',
    due_on: '2026-11-27',
    to: { everyone: true },
  });
  const { page, leave } = await phoneOf(firm.founder);
  await page.goto(origin);
  await page.getByText('Promised to people for 27 November 2026.').waitFor();
  await page
    .getByText(/^Ana Horvat said “A lamp at the press”, and since .* it is done\.$/)
    .waitFor();
  await page.getByText('1 of 1 open objectives is not on track.').waitFor();
  await page.getByRole('link', { name: 'Less scrap' }).waitFor();
  await page.getByText('What went wrong has cost 70 EUR as known so far this month.').waitFor();
  await page.getByText(/brings 1,200 EUR a year: “A lamp at the press”\.$/).waitFor();
  await readable(page, 'the end of the leader’s page');
  await page.getByRole('link', { name: 'Say thanks' }).click();
  await page.waitForURL('**/say?**');
  await leave();
});

test('the palette goes to the pages of the week and to nothing that is not there', async () => {
  const { page, leave } = await phoneOf(ana);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('suggest');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Say something' }).waitFor();
  await leave();
});

test('the palette offers each place once, and the nouns of the menu first', async () => {
  const { page, leave } = await phoneOf(firm.founder);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'People' }).first().waitFor();
  await page.keyboard.type('imp');
  await page.getByRole('option', { name: 'Bring in a file' }).first().waitFor();
  const names = await page.getByRole('option').allInnerTexts();
  expect(names[0]).toContain('Bring in a file');
  expect(new Set(names).size).toBe(names.length);
  expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/imports`);
  await leave();
});

test('what is typed before the palette has come is not lost', async () => {
  const { page, leave } = await phoneOf(ana);
  let held = 0;
  await page.route(/\/palette-[^/]+\.js$/, async (route) => {
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sug');
  await page.getByRole('option', { name: 'Say something' }).waitFor();
  await page.keyboard.type('gest');
  expect(await page.getByRole('combobox').inputValue()).toBe('suggest');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('suggest');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Say something' }).waitFor();
  expect(held).toBe(2);
  await leave();
});

test('a signal and a figure can be read by everybody, and reached by keyboard', async () => {
  await manyLate();
  const { page, leave } = await phoneOf(firm.founder);
  for (const path of ['/signals/S1', '/figures/I1']) {
    await page.goto(origin + path);
    await readableEverywhere(page, path);
  }
  await page.goto(`${origin}/signals/S2`);
  await readable(page, 'a signal that is not sent');
  await leave();
});

test('with letters twice as large nothing leaves the screen of a telephone', async () => {
  await manyLate();
  const { id } = await act(ana, 'action.propose', { title: 'A mirror at the blind corner' });
  const { page, leave } = await phoneOf(firm.founder);
  await enlarge(page);
  const paths = ['/', '/say', '/actions', `/actions/${id}`, '/imports', '/people', '/organisation'];
  for (const path of [...paths, '/evidence', '/signals/S1']) {
    await page.goto(origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await staysOnScreen(page, path);
    const menu = await page.getByRole('button', { name: 'Menu' }).boundingBox();
    expect((menu?.x ?? 360) + (menu?.width ?? 0), path).toBeLessThanOrEqual(360);
  }
  await leave();
});

test.each(['light', 'dark'] as const)(
  'every first page can be read by everybody on a telephone, in the %s theme',
  { timeout: 400_000 },
  async (scheme) => {
    await manyLate();
    await act(ana, 'action.propose', { title: 'A mirror at the blind corner' });
    const auditor = await addMember(app, firm, ['external_auditor'], 'Erik Strand');
    const line = await addMember(app, firm, ['line_manager'], 'Ben Okafor');
    const visits: [Member, string[]][] = [
      [firm.founder, ['/', '/home/manager', '/?asOf=2026-11-20']],
      [ana, ['/', '/mine', '/answers', '/find?q=promise']],
      [line, ['/']],
      [auditor, ['/']],
    ];
    for (const [who, paths] of visits) {
      const { page, leave } = await phoneOf(who, scheme);
      for (const path of paths) {
        await page.goto(origin + path);
        await readable(page, path);
      }
      await leave();
    }
  },
);
