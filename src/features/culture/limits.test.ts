import { afterAll, beforeAll, expect, it } from 'vitest';
import { look } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import { leadershipOf, TODAY, WRITTEN } from '../../../test/leadership.ts';
import { addDays } from '../../lib/day.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
  goTo(addDays(WRITTEN, -100));
  firm = await foundFirm(app);
  await openMany(10, 16);
});
afterAll(() => app.stop());

const { goTo, openMany, pictureOf } = leadershipOf(() => ({ app, firm }));
const figure = (asOf = '') =>
  look(app, firm.founder, `/api/culture/figures/3d${asOf && `?as_of=${asOf}`}`);
const WIDE = { indicator: '3d', version: 0, watch: 0.4, act: 0.7, reason: 'A shop of three' };

it('a limit of the firm’s own holds from its day on, and a past day keeps that of its own', async () => {
  expect(await figure()).toMatchObject({
    verdict: 'act',
    limit: { watch: 0.15, act: 0.3, floor: 5 },
    own_limits: { version: 0, versions: [], can: { set: true } },
  });
  expect((await pictureOf()).signals.map(({ id }) => id)).toEqual(['S1']);
  expect((await post(app, firm.founder, 'limit.set', WIDE)).status).toBe(200);
  const version = { version: 1, set_on: TODAY, watch: 0.4, act: 0.7, reason: 'A shop of three' };
  const now = await figure();
  expect(now).toMatchObject({
    verdict: 'watch',
    limit: { watch: 0.4, act: 0.7, floor: 5 },
    own_limits: { version: 1, versions: [version] },
  });
  const limits = now.how.find(({ key }: { key: string }) => key === 'how.above');
  expect(limits.values).toEqual({ watch: 40, act: 70 });
  expect((await pictureOf()).signals).toEqual([]);
  expect(await figure(addDays(TODAY, -1))).toMatchObject({
    verdict: 'act',
    limit: { watch: 0.15, act: 0.3 },
    own_limits: { version: 0, versions: [], can: { set: false } },
  });
});

it('the limits of the model come back with a reason, and every version stays', async () => {
  const stale = await post(app, firm.founder, 'limit.set', { ...WIDE, watch: null, act: null });
  expect(stale.body.refusal.code).toBe('record.changed_meanwhile');
  const back = { ...WIDE, version: 1, watch: null, act: null, reason: 'We are thirty now' };
  expect((await post(app, firm.founder, 'limit.set', back)).status).toBe(200);
  const { verdict, limit, own_limits: own } = await figure();
  expect({ verdict, limit }).toMatchObject({ verdict: 'act', limit: { watch: 0.15, act: 0.3 } });
  expect(own.versions.map(({ reason }: { reason: string }) => reason)).toEqual([
    'We are thirty now',
    'A shop of three',
  ]);
  expect((await pictureOf()).signals.map(({ id }) => id)).toEqual(['S1']);
});

it('is for top management alone, and of two at once one is told', async () => {
  const line = await addMember(app, firm, ['line_manager'], 'Line');
  expect((await post(app, line, 'limit.set', WIDE)).status).toBe(403);
  const at = { ...WIDE, version: 2 };
  const answers = await Promise.all(
    [0.5, 0.6].map((watch) => post(app, firm.founder, 'limit.set', { ...at, watch })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  const range = await post(app, firm.founder, 'limit.set', { ...at, version: 3, act: 1 });
  expect(range.body.refusal.code).toBe('limit.never_reached');
});
