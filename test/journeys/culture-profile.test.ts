// The nine dimensions: the wall, a dimension, what exists and what works, and the way from a figure to its records.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { act as acted } from '../acting.ts';
import { addMember, foundFirm, type Firm } from '../app.ts';
import { viewports } from '../browser.ts';
import { addTeam, all, vote } from '../pulse/voting.ts';
import { enlarge, readableEverywhere, staysOnScreen } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let wave: string;

setTheStage();

const goTo = (day: string) => app.clock.set(new Date(`${day}T09:00:00Z`));
const act = (command: string, body: object) => acted(app, firm.founder, command, body);

beforeAll(async () => {
  goTo('2026-09-01');
  firm = await foundFirm(app, 'Copperworks');
  const staff = await Promise.all(
    Array.from({ length: 6 }, (_, at) => addMember(app, firm, ['staff'], `Person ${at}`)),
  );
  const team = await addTeam(app, firm, 'Press', staff);
  await act('standard_held.add', { standard: 'iso-9001', edition: '2015' });
  for (const name of ['guard', 'light', 'gauge', 'stand', 'crane', 'label']) {
    await act('action.create', {
      title: `A new ${name}`,
      due_on: name === 'guard' || name === 'light' ? '2026-10-01' : '2026-12-20',
      accountable_id: firm.founder.personId,
    });
  }
  goTo('2026-10-05');
  await act('visit.record', { team_id: team, points: ['The press stops'] });
  await act('why_message.write', {
    title: 'Why we measure twice',
    text: 'Because once was not enough',
    case: { kind: 'text', label: 'An order' },
    everyone: true,
  });
  await act('decision.record', { chosen: 'We walk the floor' });
  goTo('2026-11-24');
  ({ id: wave } = await act('pulse.announce', {
    form: 'core',
    supplements: [],
    with_open: false,
    cut: 'whole',
    least: 5,
    opens_on: '2026-11-25',
    closes_on: '2026-12-01',
    kept_days: 30,
  }));
  goTo('2026-11-25');
  await act('pulse.open', { id: wave });
  for (const [at, member] of staff.entries()) {
    await vote(app, member, { answers: all(at % 2 === 0 ? 4 : 2) });
  }
  await vote(app, firm.founder, { answers: all(5) });
  goTo('2026-12-02');
  await act('pulse.close', { id: wave });
  // The only leader reads the results first.
  goTo('2026-12-07');
  await act('pulse.publish', { id: wave });
});

async function leader(): Promise<{ page: Page; leave: () => Promise<void> }> {
  const { page, context, trouble } = await visitAs(firm.founder, { viewport: viewports.phone });
  return {
    page,
    leave: async () => {
      await context.close();
      expect(trouble).toEqual([]);
    },
  };
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const open = async (page: Page, name: string) => {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
};
/** One of the nine courses in words. */
const course = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'The nine dimensions, one by one' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

test('the wall and its words can be read by everybody, with one level for none of it', async () => {
  const { page, leave } = await leader();
  await page.goto(`${origin}/culture`);
  await heading(page, /^There is no level for the whole firm yet/);
  await expect
    .poll(() => page.getByRole('group', { name: /^The nine dimensions as a wall/ }).isVisible())
    .toBe(true);
  const walking = course(page, 'Walking the talk');
  await walking.getByText('On paper', { exact: true }).waitFor();
  await walking.getByText('Leaders see it at least 1.5 better than staff.').waitFor();
  await walking.getByText('6 of 6 answered.').waitFor();
  await readableEverywhere(page, 'the wall');
  await enlarge(page);
  await staysOnScreen(page, 'the wall, with large letters');
  await leave();
});

test('five figures lead to their records in two presses at most', async () => {
  const { page, leave } = await leader();
  await page.goto(`${origin}/culture`);
  const begin = async () => {
    await page.goto(`${origin}/culture`);
    await heading(page, /no level for the whole firm/);
  };
  // A record of a figure: the dimension, then the record.
  await course(page, 'Time, people and barriers')
    .getByText(/^1 (figure is in order|is worth watching|asks for)/)
    .waitFor();
  await open(page, 'Time, people and barriers');
  await heading(page, /^Time, people and barriers/);
  await page.getByText(/^2 of 6 open actions are late/).waitFor();
  await open(page, 'A new guard');
  await heading(page, 'A new guard');

  await begin();
  await open(page, 'Walking the talk');
  await page.getByText('The top team visited one of 1 teams.').waitFor();
  await open(page, 'Press');
  await heading(page, /Press/);

  await begin();
  await open(page, 'Ownership at the top');
  await page.getByText(/^In one of 12 weeks/).waitFor();
  await open(page, 'We walk the floor');
  await heading(page, 'We walk the floor');

  // How many answered: the pulse as it was published.
  await begin();
  await course(page, 'How we work').getByText('6 of 6 answered.').waitFor();
  await course(page, 'How we work')
    .getByRole('link', { name: /^Published on/ })
    .click();
  await heading(page, /^Pulse of/);
  await page.getByText('6 of 6 answered.').first().waitFor();

  // What is on record of what the standards ask for.
  await begin();
  await open(page, 'What exists, and what works');
  await heading(page, 'What exists, and what works');
  await page.getByText('Leaders told people why, in the last twelve months.').waitFor();
  await open(page, 'Why we measure twice');
  await heading(page, 'Why we measure twice');
  await leave();
});

test('a mark of the wall opens what it was made of', async () => {
  const { page, leave } = await leader();
  await page.goto(`${origin}/culture`);
  await page.getByRole('link', { name: 'Walking the talk: leaders say 5.0 of 5' }).press('Enter');
  await heading(page, /^Pulse of/);
  await page.goto(`${origin}/culture`);
  await page
    .getByRole('link', { name: 'Walking the talk: the records go as far as “On paper”' })
    .press('Enter');
  await heading(page, 'Walking the talk stands at “On paper”.');
  await leave();
});

test('a dimension says what holds it back, and what it cannot show', async () => {
  const { page, leave } = await leader();
  await page.goto(`${origin}/culture/D4`);
  await heading(page, 'Walking the talk stands at “On paper”.');
  await page.getByRole('heading', { name: 'What holds “When asked” back' }).waitFor();
  await page.getByText(/^Not enough records yet: \d of 5 figures can be worked out/).waitFor();
  await page.getByText('What each level asks for').click();
  await page.getByText('The statement people answered').click();
  await page.getByText('Senior leaders follow the same rules they ask of us.').waitFor();
  await readableEverywhere(page, 'a dimension');
  // Before the pulse was published people had said nothing that anybody could know.
  await page.goto(`${origin}/culture/D4?asOf=2026-12-01`);
  await page.getByText('People were not asked about it in the last five quarters.').waitFor();
  await page.goto(`${origin}/culture/D4?asOf=2026-09-02`);
  await heading(page, 'Walking the talk has no level yet.');
  await leave();
});

test('what exists stands beside what works, and clauses are named only where they are asked for', async () => {
  const { page, leave } = await leader();
  await page.goto(`${origin}/culture/exists`);
  await heading(page, 'What exists, and what works');
  await page
    .getByText(/^Of \d+ things that the standards ask for and that can be kept here/)
    .waitFor();
  await page.getByText('Not enough is on record yet to say how far it works.').waitFor();
  expect(await page.getByText('ISO 9001 5.1.1 f').count()).toBe(0);
  await readableEverywhere(page, 'what exists and what works');
  await page.getByRole('link', { name: 'Show clause numbers' }).click();
  await page.getByText('ISO 9001 5.1.1 f').waitFor();
  await readableEverywhere(page, 'what exists, with clauses');
  await leave();
});
