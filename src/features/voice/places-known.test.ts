import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { said } from '../../../test/voice.ts';

let app: TestApp;
let firm: Firm;
let staff: Member;
let placeId: string;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  const site = await act(app, firm.founder, 'site.create', { name: 'Canal Street' });
  const place = { name: 'Press 7', site_id: site.id };
  placeId = (await act(app, firm.founder, 'voice.place_add', place)).id;
  const old = await act(app, firm.founder, 'voice.place_add', { name: 'Old hall' });
  await act(app, firm.founder, 'voice.place_retire', old);
});
afterAll(() => app.stop());

it('places of the firm are offered where a problem is written', async () => {
  const { rows } = await look(app, staff, '/api/problem_places');
  expect(rows.slice(0, 1)).toEqual(['Press 7']);
  expect(rows).toContain('Canal Street');
  expect(rows).not.toContain('Old hall');
});

it('a problem is where that was seen which it comes from, unless it was said in confidence', async () => {
  const become = {
    title: 'A guard was open',
    kind: 'near_miss',
    what_happened: 'The light curtain was off.',
    severity: 'serious',
    reason: 'We look for the cause',
  };
  const placeOf = async (kind: string) => {
    const at = await said(app, staff, { kind, text: 'It was off', place_id: placeId });
    const { body } = await post(app, firm.founder, 'voice.make_problem', { ...at, ...become });
    return (await look(app, firm.founder, `/api/problems/${body.result.problem_id}`)).place;
  };
  expect(await placeOf('near_miss')).toBe('Press 7');
  expect(await placeOf('concern')).toBe('');
});
