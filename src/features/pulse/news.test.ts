import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { addMember, startApp, type Member, type TestApp } from '../../../test/app.ts';
import { twoTeams } from '../../../test/pulse/two-teams.ts';
import { all, DAY_MS, openWave, vote } from '../../../test/pulse/voting.ts';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

const newsFor = async (member: Member, asOf?: string) =>
  (await look(app, member, `/api/pulse_news${asOf === undefined ? '' : `?as_of=${asOf}`}`)).news;

test('a first page says that a pulse is open, came out, and that something is done, and never who answered', async () => {
  const { firm, staff, other, leader } = await twoTeams(app);
  expect(await newsFor(leader)).toBeNull();
  const id = await openWave(app, leader);
  const open = { is: 'open', wave_id: id, day: '2026-12-01' };
  const answered = staff[0]!;
  for (const member of staff) await vote(app, member, { answers: all(3) });
  // The same for whoever answered, whoever did not, and on top; nothing for whoever is not asked.
  for (const member of [answered, other[0]!, leader]) expect(await newsFor(member)).toEqual(open);
  const late = await addMember(app, firm, ['staff'], 'Late');
  expect(await newsFor(late)).toBeNull();

  app.clock.set(new Date('2026-12-02T09:00:00Z'));
  await act(app, leader, 'pulse.close', { id });
  expect(await newsFor(answered)).toBeNull();
  app.clock.advance(4 * DAY_MS);
  await act(app, leader, 'pulse.publish', { id });
  const published = { is: 'published', wave_id: id, day: '2026-12-06' };
  for (const member of [answered, late]) expect(await newsFor(member)).toEqual(published);
  app.clock.advance(2 * DAY_MS);
  const decision = await act(app, leader, 'decision.record', { kind: 'decided', chosen: 'A box' });
  await act(app, leader, 'pulse.answer', { id, decision_id: decision.id });
  await act(app, leader, 'pulse.tell', { id });
  expect(await newsFor(late)).toEqual({ is: 'told', wave_id: id, day: '2026-12-08' });
  expect(await newsFor(late, '2026-12-07')).toEqual(published);
  expect(await newsFor(late, '2026-12-05')).toBeNull();
  app.clock.advance(14 * DAY_MS);
  expect(await newsFor(late)).toBeNull();
});
