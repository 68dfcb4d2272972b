import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember, foundFirm, post, startApp, type TestApp } from '../../../test/app.ts';
import { addDays, day } from '../../lib/day.ts';
import { firmOn } from './reads/firm.ts';

const TODAY = day('2026-11-24');
const LAST = day('2026-12-11');
let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

test('nobody is asked who looks in from outside, before, during and after their days', async () => {
  const firm = await foundFirm(app);
  const staff = await addMember(app, firm, ['staff'], 'Ana Horvat');
  const invited = await post(app, firm.founder, 'person.invite_auditor', {
    name: 'Erik Strand',
    route: 'printed',
    scope: 'ISO 9001',
    starts_on: addDays(TODAY, 7),
    ends_on: LAST,
  });
  expect(invited.status, JSON.stringify(invited.body)).toBe(200);
  await app.platform.database.transactions.read(firm.founder.scope, async (tx) => {
    for (const on of [TODAY, addDays(TODAY, 7), LAST, addDays(LAST, 1)]) {
      const { unit, leaders } = await firmOn(tx, on, 'whole');
      expect([...unit.people, ...leaders], on).toEqual([staff.personId, firm.founder.personId]);
    }
  });
});
