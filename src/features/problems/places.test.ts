import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import { importerOf, type Read } from '../../../test/imports.ts';

let app: TestApp;
let firm: Firm;
beforeAll(async () => {
  app = await startApp();
  await app.startJobs((line) => expect(line).toBe(''));
});
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
});

const place = (name: string) => act(app, firm.founder, 'voice.place_add', { name });
const raised = (title: string, where: string, more: object = {}) =>
  act(app, firm.founder, 'problem.raise', { title, place: where, ...more });
const seen = (id: string): Promise<Read> => look(app, firm.founder, `/api/problems/${id}`);
const titlesAt = async (id: string): Promise<string[]> =>
  (await look(app, firm.founder, `/api/problems?state=all&place=${id}`)).rows.map(
    ({ title }: Read) => title,
  );

it('a problem is at the place its words name, whatever that is called later', async () => {
  const press = await place('Press 7');
  const bent = await raised('Bent bracket', 'press 7');
  const other = await raised('Oil on the floor', 'behind the hall');
  expect(await seen(bent.id)).toMatchObject({ place: 'Press 7', place_id: press.id });
  expect(await seen(other.id)).toMatchObject({ place: 'behind the hall', place_id: null });
  await act(app, firm.founder, 'voice.place_edit', { ...press, name: 'Press line' });
  expect(await seen(bent.id)).toMatchObject({
    place: 'Press line',
    place_id: press.id,
    version: 1,
  });
  expect(await titlesAt(press.id)).toEqual(['Bent bracket']);

  // Words that were there before the place was are at it from then on.
  const hall = await place('Behind the hall');
  expect(await titlesAt(hall.id)).toEqual(['Oil on the floor']);
  const moved = { ...other, place: 'Press line' };
  await act(app, firm.founder, 'problem.edit', moved);
  expect(await titlesAt(press.id)).toEqual(['Bent bracket', 'Oil on the floor']);
  expect(await titlesAt(hall.id)).toEqual([]);
});

it('a file says where it was in its own words, and trends count by place', async () => {
  const press = await place('Press 7');
  await raised('Bent bracket', 'Press 7');
  const by = importerOf(app, firm.founder, 'problem');
  const file = `Ref,Description,Location\nC-1,Torn belt,PRESS 7\nC-2,Loose cable,Yard\n`;
  const done = await by.run(await by.opened(file));
  const trends = (query = '') => look(app, firm.founder, `/api/problem_trends${query}`);
  expect((await trends()).places).toEqual([
    { place_id: press.id, place: 'Press 7', count: 2 },
    { place_id: null, place: 'Yard', count: 1 },
  ]);
  expect((await trends(`?place=${press.id}`)).places).toEqual([
    { place_id: press.id, place: 'Press 7', count: 2 },
  ]);
  const later = await by.run(
    await by.opened('Ref,Description,Location\nC-2,Loose cable,press 7\n'),
  );
  expect((await titlesAt(press.id)).toSorted()).toEqual([
    'Bent bracket',
    'Loose cable',
    'Torn belt',
  ]);
  await by.undo(later);
  expect((await titlesAt(press.id)).toSorted()).toEqual(['Bent bracket', 'Torn belt']);
  await by.undo(done);
  expect(await titlesAt(press.id)).toEqual(['Bent bracket']);
});
