import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { act } from '../acting.ts';
import { addMember, asOwner, foundFirm, NOW, type Firm, type Member } from '../app.ts';
import { viewports } from '../browser.ts';
import { addTeam, all, DAY_MS, vote } from '../pulse/voting.ts';
import { enlarge, readable, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let staff: Member[];

setTheStage();

beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app, 'Copperworks');
  staff = await Promise.all(
    Array.from({ length: 12 }, (_, at) => addMember(app, firm, ['staff'], `Person ${at}`)),
  );
  await addTeam(app, firm, 'Press', staff.slice(0, 6));
  await addTeam(app, firm, 'Office', staff.slice(6));
});

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

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const ballots = () =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM box.staged WHERE organisation_id = $1',
      [firm.id],
    );
    return rows[0]!.count;
  });

/** Announces at a desk and lets the first day come. */
async function announced(page: Page): Promise<string> {
  await page.goto(`${origin}/pulse`);
  await heading(page, 'The pulse');
  await readable(page, 'no pulse yet');
  await page.getByRole('link', { name: 'Announce a pulse' }).click();
  await heading(page, 'Announce a pulse');
  await page.getByText('12 people are asked, and 1 in top management by themselves.').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Press, 6 people' }).waitFor();
  await page.getByLabel('Fewest answers that are shown together').fill('5');
  await page.getByLabel('Opens on').fill('2026-11-25');
  await page.getByLabel('Closes at the end of').fill('2026-12-01');
  await readableEverywhere(page, 'announcing');
  await press(page, 'Announce it');
  await heading(page, 'Pulse of 25 November 2026');
  const id = page.url().split('/').at(-1)!;
  app.clock.advance(DAY_MS);
  return id;
}

async function tick(page: Page, choice: string): Promise<void> {
  for (const box of await page.getByRole('radio', { name: choice, exact: true }).all()) {
    await box.check();
  }
}

test('a pulse is announced, answered on phones, published, and something is done about it', async () => {
  const desk = await visit(firm.founder);
  const id = await announced(desk.page);
  await desk.page.reload();
  await press(desk.page, 'Open it');
  await desk.page.getByText('Open until 1 December 2026.').waitFor();

  const phone = await visit(staff[0]!);
  await phone.page.setViewportSize(viewports.phone);
  await phone.page.goto(`${origin}/pulse`);
  await phone.page.getByRole('link', { name: 'Answer it' }).click();
  await heading(phone.page, 'How are we led?');
  await readable(phone.page, 'what is said before answering');
  await press(phone.page, 'Begin on this device');
  await phone.page.getByRole('button', { name: 'Send it later' }).waitFor();
  await phone.page.getByText('You are looked at together with Press, 6 people.').waitFor();
  await readable(phone.page, 'answering');
  await press(phone.page, 'Send it later');
  await phone.page.getByText('Please tick at least one statement.').waitFor();
  await tick(phone.page, 'Agree');
  await phone.page.getByText('9 of 9 answered').waitFor();
  await press(phone.page, 'Send it later');
  await heading(phone.page, 'Your answer waits on this device');
  await readable(phone.page, 'waiting');
  expect(await ballots()).toBe(0);
  // What waits is still there when the page is opened again, and can be changed.
  await phone.page.reload();
  await heading(phone.page, 'Your answer waits on this device');
  await press(phone.page, 'Change my answers');
  await tick(phone.page, 'Can’t say');
  const sent = phone.page.waitForRequest(
    (request) => request.url().includes('/box/') && request.method() === 'POST',
  );
  await press(phone.page, 'Send it now');
  await heading(phone.page, 'Your answer is in the box');
  const headers = await (await sent).allHeaders();
  for (const name of ['cookie', 'authorization', 'referer', 'x-organisation', 'idempotency-key'])
    expect(headers[name], name).toBeUndefined();
  expect(await ballots()).toBe(1);
  // Whoever opens the page again is told the same, and can still look it up after the close.
  await phone.page.reload();
  await heading(phone.page, 'Your answer is in the box');
  await phone.page.waitForLoadState('networkidle');

  for (const member of staff.slice(1, 11))
    await vote(app, member, { answers: { ...all(2), '9.1': 4, '1.1': 3 } });
  await vote(app, firm.founder, { answers: all(5) });
  app.clock.advance(8 * DAY_MS);
  await desk.page.reload();
  await press(desk.page, 'Close it');
  // Top management is one person here, who reads first, and everybody three days later.
  await desk.page.getByText('You read this before everybody does.').waitFor();
  await desk.page
    .getByRole('textbox', { name: 'What you say about it' })
    .fill('We will walk the floor.');
  await press(desk.page, 'Keep it');
  await readableEverywhere(desk.page, 'what one leader reads first');
  app.clock.advance(4 * DAY_MS);
  await desk.page.reload();
  await press(desk.page, 'Publish the results');
  await desk.page.getByText('11 of 12 answered.').first().waitFor();
  await act(app, firm.founder, 'decision.record', { kind: 'decided', chosen: 'We walk the floor' });
  await desk.page.reload();
  await press(desk.page, 'Say what we will do');
  await desk.page
    .getByRole('dialog')
    .getByLabel('What was decided because of it')
    .selectOption({ label: 'We walk the floor' });
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Say what we will do' }).click();
  await press(desk.page, 'Tell everybody');
  await desk.page.getByText(/Everybody was told on/).waitFor();
  await readableEverywhere(desk.page, 'what came out');
  await enlarge(desk.page);
  await staysOnScreen(desk.page, 'what came out, with large letters');

  await phone.page.goto(`${origin}/pulse/${id}`);
  await phone.page.getByRole('link', { name: 'We walk the floor' }).waitFor();
  await press(phone.page, 'Look it up');
  await phone.page
    .getByText('Yes. Your token is in the list of those that were counted.')
    .waitFor();
  await desk.leave();
  await phone.leave();
});

test('a shared device keeps nothing of who answered on it', async () => {
  const { id } = await act(app, firm.founder, 'pulse.announce', {
    form: 'core',
    supplements: [],
    with_open: true,
    cut: 'whole',
    least: 7,
    opens_on: '2026-11-25',
    closes_on: '2026-12-01',
    kept_days: 30,
  });
  app.clock.advance(DAY_MS);
  await act(app, firm.founder, 'pulse.open', { id });
  const { page, leave } = await visit(staff[0]!);
  await page.goto(`${origin}/pulse/answer?kiosk=true`);
  await heading(page, 'How are we led?');
  await tick(page, 'Disagree');
  await page.getByLabel('One thing leaders do that helps us work well?').fill('They listen');
  await press(page, 'Send it now');
  await page
    .getByText('This device keeps nothing of it. Please sign out before you pass it on.')
    .waitFor();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('pulse'))),
  ).toEqual([]);
  expect(await ballots()).toBe(1);
  await leave();
});

test('paper forms are typed in and entered as one bundle', async () => {
  const { id } = await act(app, firm.founder, 'pulse.announce', {
    form: 'core',
    supplements: [],
    with_open: false,
    cut: 'team',
    least: 5,
    opens_on: '2026-11-25',
    closes_on: '2026-12-01',
    kept_days: 30,
  });
  app.clock.advance(DAY_MS);
  await act(app, firm.founder, 'pulse.open', { id });
  const { page, leave } = await visit(firm.founder);
  await page.goto(`${origin}/pulse/${id}`);
  await page.getByRole('link', { name: 'Enter paper forms' }).click();
  await heading(page, 'Enter paper forms');
  const first = page.getByRole('radio', { name: 'Strongly disagree', exact: true }).first();
  for (let at = 0; at < 4; at++) {
    await page.getByRole('radio', { name: 'Agree', exact: true }).first().check();
    await press(page, 'Next form');
    await page.waitForFunction(
      (input) => input === document.activeElement,
      await first.elementHandle(),
    );
  }
  await readable(page, 'a bundle');
  await page.getByText('4 forms are typed.').waitFor();
  // The fifth is on the screen still; whoever turns away is asked, and loses nothing by staying.
  await page.getByRole('radio', { name: 'Agree', exact: true }).first().check();
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('link', { name: 'Actions', exact: true }).click();
  await heading(page, 'Enter paper forms');
  await press(page, 'Enter 5 forms');
  await heading(page, 'Pulse of 25 November 2026');
  expect(await ballots()).toBe(5);
  await leave();
});
