import { beforeEach, expect, test } from 'vitest';
import { act as acted, type At } from '../acting.ts';
import { addMember, foundFirm, type Firm, type Member } from '../app.ts';
import { viewports } from '../browser.ts';
import { linksIn, lookAtTheHour, reachedAt, weeklyMails } from '../weekly.ts';
import { readableEverywhere } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

const DAY = 86_400_000;

let firm: Firm;
let ana: Member;

setTheStage();

beforeEach(async () => {
  firm = await foundFirm(app, 'Copperworks');
  ana = await addMember(app, firm, ['staff'], 'Ana Horvat');
});

const act = (who: Member, command: string, body: object): Promise<At> =>
  acted(app, who, command, body);

/** A measure of fourteen months whose latest value is this. */
async function measure(name: string, latest: number): Promise<void> {
  const { id } = await act(firm.founder, 'measure.create', { name, kind: 'xmr', better: 'higher' });
  const values = Array.from({ length: 14 }, (_, at) => ({
    row: at + 1,
    period: new Date(Date.UTC(2025, 8 + at, 1)).toISOString().slice(0, 10),
    value: String(at === 13 ? latest : 90 + (at % 3)),
  }));
  await act(firm.founder, 'measure.record_values', { id, values });
}

/** One of everything that can wait for a leader. */
async function aWeek(): Promise<void> {
  await act(firm.founder, 'action.create', {
    title: 'Guard on press 3',
    opened_on: '2026-09-01',
    due_on: '2026-10-30',
    accountable_id: firm.founder.personId,
  });
  await act(ana, 'action.propose', {
    title: 'Label the drums',
    description: 'Two of them look the same from behind, and one holds acid.',
  });
  await act(firm.founder, 'resource_request.ask', {
    what: 'A second crane in hall 2',
    why: 'Every second order waits for the first one.',
    wanted_by: '2026-11-30',
  });
  await act(firm.founder, 'decision.record', {
    chosen: 'Run two shifts until Christmas',
    decided_on: '2026-10-01',
    why: 'Orders for six weeks',
    expected: 'Nothing leaves later than promised',
    look_back_on: '2026-11-24',
  });
  await measure('Orders on the day promised', 62);
  await measure('Scrap rate', 91);
  await measure('Complaints answered in a day', 92);
}

test('a leader sees three decisions, what really changed, and where the rest is', async () => {
  await aWeek();
  const { page, context, trouble } = await visitAs(firm.founder, { viewport: viewports.phone });
  await page.goto(origin);
  await page.getByRole('heading', { name: 'Three decisions only you can take' }).waitFor();
  await page.getByRole('link', { name: 'Answer it: A second crane in hall 2' }).waitFor();
  await page.getByRole('link', { name: 'Decide about it: Guard on press 3' }).waitFor();
  await page.getByRole('button', { name: 'Yes: Label the drums' }).waitFor();
  await page.getByText(/^Orders on the day promised\. .*something has made it worse/i).waitFor();
  await page.getByText('Nothing unusual in the other 2; leave them alone.').waitFor();
  await readableEverywhere(page, 'the leader’s page');
  await page.getByRole('link', { name: 'Your one decision to look back at' }).click();
  await page.waitForURL('**/decisions?**');
  await page.getByRole('link', { name: 'Run two shifts until Christmas' }).waitFor();
  await context.close();
  expect(trouble).toEqual([]);
});

test('whoever was asked to answer, to look back or to say how it stands finds it among their things', async () => {
  const request = await act(firm.founder, 'resource_request.ask', {
    what: 'A second crane in hall 2',
    why: 'Every second order waits for the first one.',
  });
  await act(firm.founder, 'resource_request.hand_on', { ...request, to_id: ana.personId });
  await act(firm.founder, 'objective.set', {
    name: 'Nineteen of twenty orders on the day promised',
    owner_id: ana.personId,
    due_on: '2027-06-30',
    judged: 'The customer says so',
  });
  app.clock.advance(40 * DAY);
  const { page, context, trouble } = await visitAs(ana, { viewport: viewports.phone });
  await page.goto(origin);
  await page.getByRole('heading', { level: 1, name: 'One decision was asked of you.' }).waitFor();
  await page.getByRole('link', { name: 'My things' }).click();
  await page.getByRole('heading', { name: 'One request was given to you to answer' }).waitFor();
  await page.getByRole('heading', { name: 'One objective of yours waits for a word' }).waitFor();
  await readableEverywhere(page, 'my things');
  await page.getByRole('link', { name: 'Answer it: A second crane in hall 2' }).click();
  await page.waitForURL(`**/requests/${request.id}`);
  app.clock.advance(-40 * DAY);
  await context.close();
  expect(trouble).toEqual([]);
});

/** The mail of Monday, as it is read by whoever leads the firm. */
async function mondaysMail() {
  await reachedAt(app, firm, firm.founder, `md-${firm.id}@example.org`);
  app.clock.advance(new Date('2026-11-30T05:07:00Z').getTime() - app.clock.now().getTime());
  await lookAtTheHour(app, firm);
  const [mail] = await weeklyMails(app, firm);
  return mail!;
}

const linkOf = (links: readonly string[], answer: string): string =>
  links.find((link) => link.endsWith(`:${answer}`))!;

test('a leader reads the mail, taps a link, confirms what it says and finds it recorded', async () => {
  await aWeek();
  const mail = await mondaysMail();
  expect(mail.subject).toBe('Four decisions wait for you; one measure says something new.');
  const links = linksIn(app, mail);
  // The request is the weightiest; its links come first.
  const reader = await visitAs(undefined, { viewport: viewports.phone });
  const { page } = reader;
  await page.goto(linkOf(links, 'no'));
  await page.getByRole('heading', { level: 1, name: 'Yes or no: A second crane' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByText('Copperworks. You answer as Founder, without signing in.').waitFor();
  await page.getByText('Founder says no to the request, for the reason you write.').waitFor();
  await readableEverywhere(page, 'answering from a mail');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('Please write a few words. Whoever asked reads them.').waitFor();
  await page
    .getByRole('textbox', { name: 'Why not' })
    .fill('The first one stands still half the day.');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByRole('heading', { level: 1, name: 'It is recorded.' }).waitFor();
  await readableEverywhere(page, 'an answer that was recorded');

  // A link works once, and says so.
  await page.goto(linkOf(links, 'no'));
  await page.reload();
  await page.getByText(/not whole|was given by this link already/).waitFor();
  await page.goto('about:blank');
  await page.goto(linkOf(links, 'no'));
  await page.getByText('An answer was given by this link already.').waitFor();
  await readableEverywhere(page, 'a link that was used');

  const proposal = links.findLast((link) => link.endsWith(':yes'))!;
  await page.goto('about:blank');
  await page.goto(proposal);
  await page.getByText('Founder says yes. Ana Horvat does it by 28 December 2026.').waitFor();
  await page.getByLabel('By when').fill('2026-12-11');
  await page.getByText('Ana Horvat does it by 11 December 2026.').waitFor();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByRole('heading', { level: 1, name: 'It is recorded.' }).waitFor();
  await reader.context.close();
  // A refusal is an answer, of which a browser makes a line of its own.
  expect(reader.trouble.filter((line) => !line.includes('422'))).toEqual([]);

  const { page: own, context, trouble } = await visitAs(firm.founder);
  await own.goto(`${origin}/requests?state=answered`);
  await own.getByRole('link', { name: 'A second crane in hall 2' }).click();
  await own.getByText('The first one stands still half the day.').first().waitFor();
  await own.goto(`${origin}/actions`);
  await own.getByRole('link', { name: 'Label the drums' }).first().click();
  await own.getByText('11 December 2026').first().waitFor();
  await context.close();
  expect(trouble).toEqual([]);
});

test('somebody says when the mail of the week is to come', async () => {
  await reachedAt(app, firm, firm.founder, `md-${firm.id}@example.org`);
  const { page, context, trouble } = await visitAs(firm.founder, { viewport: viewports.phone });
  await page.goto(`${origin}/account`);
  await page.getByText(`It goes to md-${firm.id}@example.org.`).waitFor();
  await page.getByLabel('When it comes').selectOption('On Thursday');
  await page.getByLabel('At', { exact: true }).selectOption('17:00');
  await page.getByRole('button', { name: 'Keep it so' }).click();
  await page.getByText(/^Saved/).waitFor();
  await page.reload();
  await page.getByLabel('When it comes').waitFor();
  expect(await page.getByLabel('When it comes').inputValue()).toBe('4');
  expect(await page.getByLabel('At', { exact: true }).inputValue()).toBe('17');
  await page.getByLabel('When it comes').selectOption('Not at all');
  await page.getByRole('button', { name: 'Keep it so' }).click();
  await page.getByText(/^Saved/).waitFor();
  await context.close();
  // The account itself belongs to the real way to sign in, which this stage does without.
  expect(trouble.filter((line) => !line.includes('404'))).toEqual([]);
});
