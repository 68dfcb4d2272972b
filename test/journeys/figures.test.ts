// The workbook of figures a firm keeps, with months beside each other, becomes measures; and goes back as a whole.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { act, look } from '../acting.ts';
import { foundFirm, type Firm } from '../app.ts';
import { readableEverywhere } from './readable.ts';
import { app, origin, setTheStage, visitAs } from './stage.ts';

let firm: Firm;
let page: Page;
let trouble: readonly string[];

setTheStage();
beforeAll(async () => {
  firm = await foundFirm(app, 'Copperworks');
  await app.startJobs(() => undefined);
  const { id } = await act(app, firm.founder, 'measure.create', {
    name: 'Late deliveries',
    kind: 'xmr',
    better: 'lower',
    unit: '%',
  });
  const values = [{ row: 1, period: '2025-02', value: '9' }];
  await act(app, firm.founder, 'measure.record_values', { id, values });
  ({ page, trouble } = await visitAs(firm.founder));
});

const FIGURES = `Figures of Copperworks 2025
KPI;Unit;Owner;Jan-25;Feb-25;Mar-25;Apr-25;May-25;Jun-25;Jul-25;Aug-25;Sep-25
Late deliveries;%;Ana Horvat;4,2;3,9;4,5;about 5;4,1;3,7;4,4;4,0;3,8
Scrap;kg;Ben Okafor;112;98,5;101;97;104;-;99;108;102
`;
const wall = async () => (await look(app, firm.founder, '/api/measures')).rows;

test('months that stand beside each other are shown as the values they become', async () => {
  await page.goto(`${origin}/measures`);
  await page.getByRole('main').getByRole('link', { name: 'Bring in a file' }).click();
  expect(await page.getByLabel('What the file is a list of').inputValue()).toBe('measure');
  const file = { name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(FIGURES) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: /16 records are ready to come in/ }).waitFor();
  await page.getByText('“about 5” is no number; kept as written.').waitFor();
  await page.getByText('Value: 9 becomes 3.9').waitFor();
  expect(await page.getByLabel('What “Period” means').inputValue()).toBe('field period');
  await readableEverywhere(page, 'figures before they come in');
});

test('they come in without what is no number, and each knows the cell it stood in', async () => {
  await page.getByRole('button', { name: /^Bring in 16 records/ }).click();
  await page.getByRole('button', { name: 'Bring in the others' }).click();
  await page.getByRole('heading', { name: '15 records came in.' }).waitFor();
  await readableEverywhere(page, 'what came in of figures');
  await page.getByRole('link', { name: 'See all measures' }).click();
  await page.getByRole('link', { name: 'Scrap' }).click();
  await page.getByText('They stood in figures!D4 to figures!L4.').waitFor();
  await readableEverywhere(page, 'a measure that came with a file');
  expect((await wall()).map(({ name }: { name: string }) => name)).toEqual([
    'Late deliveries',
    'Scrap',
  ]);
});

test('undone, the measure that was there has its old value, and the other one is gone', async () => {
  await page.getByRole('link', { name: 'See the file' }).click();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('heading', { name: /figures\.csv was undone/ }).waitFor();
  expect(await wall()).toMatchObject([{ name: 'Late deliveries', points: [{ value: 9 }] }]);
  expect(trouble).toEqual([]);
});
