import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeActions } from '../../../test/action-rows.ts';
import { asOwner, startApp, type TestApp } from '../../../test/app.ts';
import {
  FIRST_DAY,
  LENGTH,
  allFacts,
  journals,
  personId,
  type Journal,
} from '../../../test/journals.ts';
import { addDays } from '../../lib/day.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { aggregateActions } from './rules/aggregates/count-actions.ts';
import type { ActionFacts, OrganisationFacts } from './rules/facts.ts';
import { DEFAULT_THRESHOLDS } from './rules/thresholds.ts';
import { countActions } from './store/counts.ts';
import { factsOf } from './store/facts.ts';

const ZONE = 'Europe/Berlin';
const options = { ...DEFAULT_THRESHOLDS.counting, evidence: 5 };
/** A first day to look at; the others follow at this distance, to the end of the history. */
const firstLook = fc.nat(39);
const BETWEEN = 40;

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('counting in the database', () => {
  it('agrees with the reference on random histories, for past days as well', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        journals({ imports: true, min: 70, max: 90 }),
        firstLook,
        async (journal, first) => {
          const facts = allFacts(journal);
          const firm = await write(journal);
          const scope = openScope(firm, systemActor, ZONE);
          await app.platform.database.transactions.read(scope, async (tx) => {
            const read = await factsOf(tx, ZONE, null);
            expect(read).toEqual(known(facts));
            for (let at = first; at < LENGTH + 60; at += BETWEEN) {
              const asOf = addDays(FIRST_DAY, at);
              const counts = await countActions(tx, { asOf, timeZone: ZONE }, options);
              expect(counts).toEqual(aggregateActions(read, asOf, options));
              compared += counts.open;
            }
          });
        },
      ),
      // a history is long to write: the first that differs is shown as it is
      { numRuns: 12, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(1_000);
  }, 180_000);

  it('agrees where the numbers that counting depends on are others', async () => {
    const [journal] = fc.sample(journals({ imports: true, min: 120, max: 120 }), {
      numRuns: 1,
      seed: 7,
    });
    const firm = await write(journal as Journal);
    const other = {
      ...options,
      windowDays: 20,
      longOverdueDays: 3,
      oftenMoved: 1,
      recentDays: 200,
      evidence: 2,
    };
    await app.platform.database.transactions.read(
      openScope(firm, systemActor, ZONE),
      async (tx) => {
        const facts = await factsOf(tx, ZONE, null);
        for (let at = 0; at < LENGTH; at += 25) {
          const asOf = addDays(FIRST_DAY, at);
          expect(await countActions(tx, { asOf, timeZone: ZONE }, other)).toEqual(
            aggregateActions(facts, asOf, other),
          );
        }
      },
    );
  });
});

/** The facts in the order of the database, which is that of the ids. */
function known(facts: OrganisationFacts): OrganisationFacts {
  return {
    people: facts.people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    actions: facts.actions.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(withMover),
  };
}

/** A move in the database is always somebody's. */
function withMover(action: ActionFacts): ActionFacts {
  return {
    ...action,
    moves: action.moves.map((move) => ({ ...move, byId: move.byId ?? personId(0) })),
  };
}

/** Writes a history into a firm of its own, straight to the tables, state after state as commands would. */
async function write(journal: Journal): Promise<string> {
  const firm = randomUUID();
  await asOwner(app, firm, async (client) => {
    await client.query('BEGIN');
    await client.query(`INSERT INTO organisation (id, name, created_at) VALUES ($1, 'F', now())`, [
      firm,
    ]);
    await writeActions(client, firm, allFacts(journal));
    await client.query('COMMIT');
  });
  return firm;
}
