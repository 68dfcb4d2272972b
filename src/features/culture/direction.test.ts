import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOwner, startApp, type TestApp } from '../../../test/app.ts';
import { writeDirection } from '../../../test/direction-rows.ts';
import { wholeDirection } from '../../../test/direction-facts.ts';
import { directions } from '../../../test/directions.ts';
import { FIRST_DAY, LENGTH, personId } from '../../../test/journals.ts';
import { addDays } from '../../lib/day.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { countDay } from './reads/counts.ts';
import { countDirection, type DirectionFacts } from './rules/aggregates/counts.ts';
import { DEFAULT_THRESHOLDS } from './rules/thresholds.ts';
import type { Level } from './rules/timeline.ts';

const ZONE = 'Europe/Berlin';
const LEVELS: ReadonlyMap<string, Level> = new Map([
  [personId(0), 'top'],
  [personId(1), 'line'],
]);

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

it('counts from the records what the rules count from the facts, for past days as well', async () => {
  let told = 0;
  let met = 0;
  let wrong = 0;
  let said = 0;
  await fc.assert(
    fc.asyncProperty(directions(), fc.nat(39), async (journal, first) => {
      const facts = wholeDirection(journal);
      const firm = await write(facts);
      const scope = openScope(firm, systemActor, ZONE);
      await app.platform.database.transactions.read(scope, async (tx) => {
        for (let at = first; at < LENGTH + 60; at += 40) {
          const asOf = addDays(FIRST_DAY, at);
          const {
            shape: _,
            asOf: __,
            actions: ___,
            leading: ____,
            ...counted
          } = await countDay(tx, scope, asOf);
          // Written straight to the tables: no entry tells since when there are records.
          const written = { ...facts, recordsSince: null };
          expect(counted).toEqual(
            countDirection(written, LEVELS, asOf, DEFAULT_THRESHOLDS.counting),
          );
          const { offTrack, strategy, requests, meetings, problems, voice } = counted;
          told += offTrack.due + strategy.checkIns.due + requests.waiting.total;
          met += meetings.items.all + meetings.seats.all;
          said += voice.loop.all + voice.waiting.total + voice.barriers.raised;
          wrong += problems.causes.known + problems.checks.due + problems.holds.all;
        }
      });
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(told).toBeGreaterThan(200);
  expect(met).toBeGreaterThan(100);
  expect(wrong).toBeGreaterThan(100);
  expect(said).toBeGreaterThan(100);
}, 180_000);

/** Ids are the same in every history; each firm has its own. */
async function write(facts: DirectionFacts): Promise<string> {
  const firm = randomUUID();
  await asOwner(app, firm, async (client) => {
    await client.query('BEGIN');
    await client.query(`INSERT INTO organisation (id, name, created_at) VALUES ($1, 'F', now())`, [
      firm,
    ]);
    for (let index = 0; index < 6; index += 1) {
      await client.query(
        `INSERT INTO person (organisation_id, id, name, recorded_at) VALUES ($1, $2, 'P', now())`,
        [firm, personId(index)],
      );
    }
    for (const [index, role] of ['top_management', 'line_manager'].entries()) {
      await client.query(
        `INSERT INTO person_role (organisation_id, id, person_id, role, starts_on)
         VALUES ($1, $2, $3, $4, '2020-01-01')`,
        [firm, randomUUID(), personId(index), role],
      );
    }
    await writeDirection(client, firm, facts);
    await client.query('COMMIT');
  });
  return firm;
}
