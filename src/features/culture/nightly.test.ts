import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asOwner, foundFirm, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import { leadershipOf, TODAY, WRITTEN } from '../../../test/leadership.ts';
import { addDays } from '../../lib/day.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { evaluations } from './jobs.ts';
import { aggregateActions } from './rules/aggregates/count-actions.ts';
import type { Counts } from './rules/aggregates/counts.ts';
import { DEFAULT_THRESHOLDS } from './rules/thresholds.ts';
import { factsOf } from './store/facts.ts';
import { keptOf } from './store/kept.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  goTo(addDays(WRITTEN, -100));
  firm = await foundFirm(app);
  goTo(TODAY);
});

const { goTo, openMany } = leadershipOf(() => ({ app, firm }));

describe('the nightly evaluation', () => {
  it('keeps each day that is over once, as the reference counts it', async () => {
    await openMany(3, 8, firm.founder);
    const scope = await systemScope(app.platform, firm.id);
    if (scope === undefined) throw new Error('The firm is gone.');
    const kept = () =>
      asOwner(app, firm.id, async (client) => {
        const { rows } = await client.query<{ counts: Counts }>(
          'SELECT counts FROM culture_evaluation WHERE organisation_id = $1 ORDER BY day',
          [firm.id],
        );
        return rows.map((row) => row.counts);
      });
    await evaluations.run(app.platform, scope);
    const first = await kept();
    expect(first.map(({ asOf }) => asOf)).toEqual(
      Array.from({ length: 14 }, (_, at) => addDays(TODAY, at - 14)),
    );
    const facts = await app.platform.database.transactions.read(scope, (tx) =>
      factsOf(tx, scope.timeZone, null),
    );
    for (const counts of first) {
      const { actions, asOf } = counts;
      expect(actions).toEqual(aggregateActions(facts, asOf, DEFAULT_THRESHOLDS.counting));
    }
    await post(app, firm.founder, 'action.create', { title: 'Of today' });
    await evaluations.run(app.platform, scope);
    expect(await kept()).toHaveLength(14);
    const lastKept = () =>
      app.platform.database.transactions.read(scope, (tx) => keptOf(tx, addDays(TODAY, -1)));
    expect((await lastKept())?.counts).toEqual(first.at(-1));
    await asOwner(app, firm.id, (client) =>
      client.query(`UPDATE culture_evaluation SET counts = counts - 'shape'`),
    );
    expect(await lastKept()).toBeUndefined();
  });
});
