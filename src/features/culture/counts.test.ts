import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, startApp, type TestApp } from '../../../test/app.ts';
import { FIRST_DAY, LENGTH, allFacts, journals, type Journal } from '../../../test/journals.ts';
import { addDays, type Day } from '../../lib/day.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { aggregateActions } from './rules/aggregates/count-actions.ts';
import type { ActionFacts, OrganisationFacts, PersonFacts } from './rules/facts.ts';
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
  return { ...action, moves: action.moves.map((move) => ({ ...move, byId: move.byId ?? MOVER })) };
}

const MOVER = '00000000-0000-4000-8000-000000000001';

/** Writes a history into a firm of its own, straight to the tables, state after state as commands would. */
async function write(journal: Journal): Promise<string> {
  const firm = randomUUID();
  const { people, actions } = allFacts(journal);
  await asOwner(app, firm, async (client) => {
    await client.query('BEGIN');
    await client.query(`INSERT INTO organisation (id, name, created_at) VALUES ($1, 'F', now())`, [
      firm,
    ]);
    for (const person of people) await writePerson(client, firm, person);
    for (const [at, action] of actions.entries()) await writeAction(client, firm, action, at);
    await client.query('COMMIT');
  });
  return firm;
}

async function writePerson(client: pg.Client, firm: string, person: PersonFacts): Promise<void> {
  const lastDay = (until: Day | null): Day | null => (until === null ? null : addDays(until, -1));
  await client.query(
    `INSERT INTO person (organisation_id, id, name, left_on, recorded_at) VALUES ($1, $2, 'P', $3, now())`,
    [firm, person.id, lastDay(person.leftOn)],
  );
  const periods = [
    ...person.top.map((period) => ['top_management', period] as const),
    ...person.line.map((period) => ['line_manager', period] as const),
  ];
  for (const [role, { since, until }] of periods) {
    await client.query(
      `INSERT INTO person_role (organisation_id, id, person_id, role, starts_on, ends_on)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [firm, randomUUID(), person.id, role, since, lastDay(until)],
    );
  }
}

async function writeAction(
  client: pg.Client,
  firm: string,
  action: ActionFacts,
  at: number,
): Promise<void> {
  const importId = action.importedOn === null ? null : randomUUID();
  for (const [index, state] of action.states.entries()) {
    const values = [
      firm,
      action.id,
      state.highSignificance ? 'high' : 'low',
      state.accountableId,
      state.proposed,
      state.openedOn,
      state.firstDueOn,
      state.dueOn,
      state.doneOn,
      state.cancelledOn,
      // shortly after midnight where the firm is; in Greenwich it is still the day before
      `${state.recordedOn}T00:${String(10 + index).padStart(2, '0')}:00`,
    ];
    await client.query(
      index === 0
        ? `INSERT INTO action (organisation_id, id, reference, title, source, significance, accountable_id,
             proposed, opened_on, first_due_on, due_on, done_on, cancelled_on, import_id, recorded_at, changed_at)
           VALUES ($1, $2, 'A-${at}', 'T', 'other', $3, $4, $5, $6, $7, $8, $9, $10, $12,
             $11::timestamp AT TIME ZONE '${ZONE}', $11::timestamp AT TIME ZONE '${ZONE}')`
        : `UPDATE action SET significance = $3, accountable_id = $4, proposed = $5, opened_on = $6,
             first_due_on = $7, due_on = $8, done_on = $9, cancelled_on = $10,
             changed_at = $11::timestamp AT TIME ZONE '${ZONE}', version = version + 1
           WHERE organisation_id = $1 AND id = $2`,
      index === 0 ? [...values, importId] : values,
    );
  }
  for (const [index, move] of action.moves.entries()) {
    await client.query(
      `INSERT INTO action_due_move (organisation_id, id, action_id, moved_at, moved_on, from_day, to_day,
         moved_by, reason, after_due)
       VALUES ($1, $2, $3, $4::date + $5::int * interval '1 minute', $4, $6, $7, $8, $9, $10)`,
      [
        firm,
        randomUUID(),
        action.id,
        move.movedOn,
        index,
        move.from,
        move.to,
        move.byId ?? MOVER,
        move.hasReason ? 'Because' : '',
        move.from !== null && move.movedOn > move.from,
      ],
    );
  }
}
