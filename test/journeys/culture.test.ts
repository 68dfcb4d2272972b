import { expect, test } from 'vitest';
import { act as acted } from '../acting.ts';
import { addMember, asOwner, foundFirm, type Firm } from '../app.ts';
import { day } from '../../src/lib/day.ts';
import { SHAPE } from '../../src/features/culture/rules/aggregates/counts.ts';
import { monthsBefore } from '../../src/features/culture/rules/course.ts';
import { viewports } from '../browser.ts';
import { readable, readableEverywhere } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

setTheStage();

test('an empty chair is told at once, with all figures and the meeting one tap away', async () => {
  const firm = await foundFirm(app, 'Copperworks');
  const act = (command: string, body: object) => acted(app, firm.founder, command, body);
  await act('standard_held.add', { standard: 'iso-9001', edition: '2015' });
  const director = await addMember(app, firm, ['top_management'], 'Ina Dahl');
  const { id } = await act('meeting.plan', {
    name: 'Management meeting',
    rhythm: 'quarter',
    day: '2026-11-24',
    starts_at: '09:00',
    chair_id: director.personId,
    seats: [director.personId, firm.founder.personId],
    items: [{ title: 'Do customers come back?', minutes: 20, inputs: ['customers'] }],
  });
  await act('meeting.start', { id, chaired_by: firm.founder.personId });
  const absent = { person_id: director.personId, attendance: 'absent', deputy_id: null };
  await act('meeting.seat.mark', { id, ...absent });
  await act('meeting.end', { id, defer_rest: 'She was not there' });
  const { page, context, trouble } = await visitAs(director, { viewport: viewports.phone });
  await page.goto(`${origin}/figures`);
  await page.getByRole('heading', { level: 1, name: 'All figures' }).waitFor();
  await page.getByRole('link', { name: 'Input coverage', exact: true }).waitFor();
  await readableEverywhere(page, 'all figures');
  await page.goto(`${origin}/signals/S8`);
  const name = 'The last review was held without you, and you were planned in its chair.';
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByText('Reschedule; never hold it without.').waitFor();
  await readableEverywhere(page, 'an empty chair');
  await page.getByRole('link', { name: 'Management meeting', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Management meeting' }).waitFor();
  await context.close();
  expect(trouble).toEqual([]);
});

test('a limit of a figure is changed with a reason, which stands beside it', async () => {
  const firm = await foundFirm(app, 'Brassworks');
  const { page, context, trouble } = await visitAs(firm.founder, { viewport: viewports.phone });
  await page.goto(`${origin}/figures/3d`);
  await page.getByText('The limits are those of the culture model').waitFor();
  await page.getByRole('button', { name: 'Change the limits' }).click();
  await page.getByLabel('Worth acting on above').fill('45');
  await page.getByRole('button', { name: 'Save the limits' }).click();
  await page.getByText('Please say why').waitFor();
  await readable(page, 'a limit without a reason');
  await page.getByLabel('Why').fill('Three of us, and half the work is on the road');
  await page.getByRole('button', { name: 'Save the limits' }).click();
  await page.getByText(/The firm’s own, since .* because: Three of us/).waitFor();
  await page.getByText('worth acting on when it is above 45 %').waitFor();
  await readableEverywhere(page, 'a limit of the firm’s own');
  await page.getByRole('button', { name: 'Go back to the model' }).click();
  await page.getByLabel('Why').fill('We are twenty now');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Go back to the model' }).click();
  await page
    .getByText(/The limits of the culture model again, since .* We are twenty now/)
    .waitFor();
  await page.getByText('Earlier limits').click();
  await page.getByText(/watching from 15 %, acting from 45 %/).waitFor();
  await context.close();
  expect(trouble).toEqual([]);
});

test('a figure has its months, a change stands with a day, and audits have what was done around them', async () => {
  const firm = await foundFirm(app, 'Bronzeworks');
  const act = (command: string, body: object) => acted(app, firm.founder, command, body);
  const held = await act('standard_held.add', { standard: 'iso-9001', edition: '2015' });
  await act('external_audit.add', {
    standard_held_id: held.id,
    kind: 'surveillance',
    starts_on: '2026-11-10',
    ends_on: '2026-11-11',
  });
  await act('action.create', { title: 'A guard at press 4' });
  const { page, context, trouble } = await visitAs(firm.founder, { viewport: viewports.phone });
  await page.goto(`${origin}/figures`);
  await page.getByRole('link', { name: 'Leading and speaking up, over time' }).click();
  await page.getByText('Too early to say.').waitFor();
  await page.getByText('It takes 24 months in which both are known; there are 0.').waitFor();
  await page.getByRole('button', { name: 'Record a change' }).click();
  await page.getByLabel('What is different').fill('A visit to every team each week');
  await readable(page, 'a change with a day');
  await page.getByLabel('Why it was changed').fill('Nobody had seen us');
  await page.getByRole('button', { name: 'Record the change' }).click();
  await page.getByRole('heading', { name: 'A visit to every team each week' }).waitFor();
  await page.getByText('There is no month before it').first().waitFor();
  await readableEverywhere(page, 'leading and speaking up over time');
  await page.goto(`${origin}/figures/3d`);
  await page.getByText('No whole month has enough records yet.').waitFor();
  await page.goto(`${origin}/around-audits`);
  await page.getByText(/^Records do not go back to 120 days before it/).waitFor();
  await readableEverywhere(page, 'around audits');
  await page.getByRole('link', { name: 'The records behind' }).click();
  await page.getByRole('heading', { level: 1, name: /^Surveillance/ }).waitFor();
  await page.getByRole('link', { name: 'A guard at press 4' }).waitFor();
  await readableEverywhere(page, 'the records around an audit');
  await context.close();
  expect(trouble).toEqual([]);
});

test('the months of a figure are drawn, and two figures beside each other', async () => {
  const firm = await foundFirm(app, 'Tinworks');
  const change = { what: 'Weekly visits', since: '2025-11-03', reason: 'Nobody had seen us' };
  await acted(app, firm.founder, 'leadership_change.record', change);
  await countedMonths(firm);
  const { page, context, trouble } = await visitAs(firm.founder, { viewport: viewports.phone });
  await page.goto(`${origin}/figures/6a`);
  await page.getByText('It is judged by its own months, no longer by its limits').waitFor();
  await page.getByText('1 · Weekly visits, since 3 November 2025').waitFor();
  await page.getByText('Nothing unusual since.').waitFor();
  await readableEverywhere(page, 'the months of a figure');
  await page.goto(`${origin}/over-time`);
  await page.getByText('No clear link between the two.').first().waitFor();
  await page.getByText(/from 26 pairs/).waitFor();
  await readableEverywhere(page, 'two figures beside each other');
  await context.close();
  expect(trouble).toEqual([]);
});

/** The night counts the months; here thirty are kept as it would. */
async function countedMonths(firm: Firm): Promise<void> {
  const wave = (at: number, by: number) => 0.4 + 0.15 * Math.sin(at * by);
  await asOwner(app, firm.id, async (client) => {
    for (const [at, month] of monthsBefore(day('2026-11-24'), 30).entries()) {
      const figures = {
        '1a': { value: wave(at, 2.1), cases: 12 },
        '6a': { value: wave(at, 4.4), cases: 40 },
      };
      await client.query(
        `INSERT INTO culture_month (organisation_id, month, head, shape, made_at, figures)
          VALUES ($1, $2, 1, $3, now(), $4)`,
        [firm.id, month, SHAPE, JSON.stringify(figures)],
      );
    }
  });
}

test('every page of how the firm is led says what that is for, and what never', async () => {
  const firm = await foundFirm(app, 'Copperworks');
  const { page, context, trouble } = await visitAs(firm.founder, { viewport: viewports.phone });
  for (const path of [
    '/',
    '/culture',
    '/culture/exists',
    '/culture/D1',
    '/figures',
    '/figures/3d',
    '/signals/S1',
    '/over-time',
    '/around-audits',
  ]) {
    await page.goto(`${origin}${path}`);
    await page.getByText('It is not for pay, appraisal or dismissal.').waitFor();
  }
  await page.getByRole('link', { name: 'What is measured, and what never' }).click();
  await page.waitForURL(`${origin}/disclosure`);
  await context.close();
  expect(trouble).toEqual([]);
});
