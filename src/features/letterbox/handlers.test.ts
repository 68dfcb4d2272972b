import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember, foundFirm, post, startApp, type TestApp } from '../../../test/app.ts';
import { day } from '../../lib/day.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { insertHandler, isHandler } from './store/handlers.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('handlers are named once, also by two at the same time', async () => {
  const firm = await foundFirm(app);
  const { personId } = await addMember(app, firm, ['staff'], 'Mia Berg');
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const other = await app.platform.database.transactions.write(scope, async (tx) => {
    expect(await isHandler(tx, personId)).toBe(false);
    const asked = post(app, firm.founder, 'handler.name', { person_id: personId });
    // As long as it takes to read who is named, if nothing held it back.
    await setTimeout(300);
    const organisation = {
      organisation_id: firm.id,
      id: randomUUID(),
      named_on: day('2026-11-24'),
    };
    const named = { person_id: personId, named_by: firm.founder.personId };
    await insertHandler(tx, { ...organisation, ...named });
    return { asked };
  });
  const { status, body } = await other.asked;
  expect(`${status} ${body.refusal?.code}`).toBe('422 handler.is_named');
});
