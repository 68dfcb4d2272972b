import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import { foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const act = (command: string, body: object): Promise<At> => acted(app, firm.founder, command, body);
const read = (url: string) => look(app, firm.founder, url);
/** Lets a day begin; its name. */
const tomorrow = (): string => {
  app.clock.advance(86_400_000);
  return app.clock.now().toISOString().slice(0, 10);
};

it('a past day counts the actions that linked to an objective then, as they stood then', async () => {
  const objective = await act('objective.set', {
    name: 'Deliver on the day promised',
    owner_id: firm.founder.personId,
    due_on: '2027-06-30',
    judged: 'Nineteen of twenty on the day',
  });
  const before = app.clock.now().toISOString().slice(0, 10);
  const linked = tomorrow();
  const words = { title: 'Ask the carrier', accountable_id: firm.founder.personId };
  const action = await act('action.create', { ...words, due_on: '2026-11-26' });
  const target = `/objectives/${objective.id}`;
  const link = await act('action.link', { id: action.id, label: 'Deliver', target });
  await act('action.link', { id: action.id, label: 'Deliver, once more', target });
  tomorrow();
  const late = tomorrow();
  const done = tomorrow();
  await act('action.finish', { ...action, result: 'Asked' });
  await act('action.edit', { id: action.id, version: 2, title: 'Ask both carriers' });
  const unlinked = tomorrow();
  const { links } = await read(`/api/actions/${action.id}`);
  for (const { id: linkId } of links) {
    await act('action.unlink', { id: action.id, link_id: linkId });
  }
  expect(links.map(({ id }: At) => id)).toContain(link.id);

  const on = async (day: string) => {
    const record = await read(`/api/objectives/${objective.id}?as_of=${day}`);
    const map = await read(`/api/strategy?as_of=${day}`);
    const line = await read(`/api/strategy/line?action_id=${action.id}&as_of=${day}`);
    expect(map.objectives[0].actions).toEqual(record.actions);
    return {
      counts: record.actions,
      titles: record.linked_actions.map(({ title, late: is }: { title: string; late: boolean }) =>
        is ? `${title}, late` : title,
      ),
      serves: line.lines.length,
    };
  };
  const one = { total: 1, open: 1, late: 0 };
  expect(await on(before)).toEqual({
    counts: { total: 0, open: 0, late: 0 },
    titles: [],
    serves: 0,
  });
  expect(await on(linked)).toEqual({ counts: one, titles: ['Ask the carrier'], serves: 1 });
  expect(await on(late)).toEqual({
    counts: { ...one, late: 1 },
    titles: ['Ask the carrier, late'],
    serves: 1,
  });
  expect(await on(done)).toEqual({
    counts: { total: 1, open: 0, late: 0 },
    titles: ['Ask both carriers'],
    serves: 1,
  });
  expect(await on(unlinked)).toEqual({
    counts: { total: 0, open: 0, late: 0 },
    titles: [],
    serves: 0,
  });
});
