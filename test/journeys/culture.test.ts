import { expect, test } from 'vitest';
import { act as acted } from '../acting.ts';
import { addMember, foundFirm } from '../app.ts';
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
