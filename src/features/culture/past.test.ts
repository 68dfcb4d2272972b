import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as acted } from '../../../test/acting.ts';
import { asOwner, foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import { leadershipOf, TODAY } from '../../../test/leadership.ts';
import { addDays } from '../../lib/day.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { countDay } from './reads/counts.ts';
import { LEAVES_THE_PAST } from './rules/past.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const { goTo } = leadershipOf(() => ({ app, firm }));
const act = (command: string, body: object) => acted(app, firm.founder, command, body);

/** What yesterday's counts were before and after, and the types of what was written in between. */
async function yesterday() {
  const scope = await systemScope(app.platform, firm.id);
  const counts = await app.platform.database.transactions.read(scope!, (tx) =>
    countDay(tx, scope!, addDays(TODAY, -1)),
  );
  const types = await asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ type: string }>(
      'SELECT type FROM ledger_entry WHERE organisation_id = $1 ORDER BY sequence',
      [firm.id],
    );
    return rows.map(({ type }) => type);
  });
  return { counts, types };
}

it('what is done about goals, measures, decisions and requests leaves yesterday as it was', async () => {
  goTo(addDays(TODAY, -100));
  firm = await foundFirm(app);
  const owner_id = firm.founder.personId;
  const goal = await act('goal.set', {
    name: 'G',
    field: 'other',
    horizon: '2029-01-01',
    owner_id,
  });
  const objective = await act('objective.set', {
    name: 'O',
    owner_id,
    judged: 'J',
    due_on: '2028-01-01',
    goal_ids: [goal.id],
  });
  const measure = await act('measure.create', {
    name: 'M',
    kind: 'xmr',
    better: 'lower',
    rhythm: 'month',
    owner_id,
  });
  const decision = await act('decision.record', { chosen: 'C', expected: 'E' });
  const request = await act('resource_request.ask', { what: 'W', why: 'Y' });
  goTo(TODAY);
  const before = await yesterday();
  expect(before.counts.strategy.objectives.all).toBe(1);
  expect(before.counts.requests.waiting.total).toBe(1);
  await act('goal.edit', { ...goal, name: 'Another', reason: 'B' });
  const said = await act('objective.check_in', { ...objective, state: 'off_track', text: 'T' });
  const terms = { judged: 'Otherwise', measure_id: null, target: null, due_on: '2028-02-01' };
  const judged = await act('objective.set_terms', { ...said, ...terms, reason: 'B' });
  await act('objective.close', { ...judged, outcome: 'missed', reason: 'B' });
  const aim = { starts_on: TODAY, target: 5, reason: 'B' };
  await act('measure.set_target', { ...measure, ...aim });
  await act('decision.look_back', { ...decision, verdict: 'worked', learned: 'L' });
  await act('resource_request.answer', { ...request, answer: 'no', granted: '', why: 'B' });
  const after = await yesterday();
  const written = after.types.slice(before.types.length);
  expect(written.length).toBeGreaterThan(6);
  expect(written.filter((type) => !LEAVES_THE_PAST.includes(type))).toEqual([]);
  expect(after.counts).toEqual(before.counts);
});
