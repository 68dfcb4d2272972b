import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeActions } from '../../../test/action-rows.ts';
import { asOwner, startApp, type TestApp } from '../../../test/app.ts';
import { wholeDirection } from '../../../test/direction-facts.ts';
import { writeDirection, writeWaiting } from '../../../test/direction-rows.ts';
import { directions } from '../../../test/directions.ts';
import { FIRST_DAY, LENGTH, allFacts, journals, personId } from '../../../test/journals.ts';
import { CALENDAR_REPEATS, shifted } from '../../../test/shifted.ts';
import { addDays, type Day } from '../../lib/day.ts';
import type { WaitingRow } from '../../lib/stats/kaplan-meier.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import type { ProblemFacts } from '../problems/rules/facts.ts';
import type { ItemFacts } from '../voice/rules/facts.ts';
import { countDay, countDayWaiting } from './reads/counts.ts';
import type { Counts, DirectionFacts } from './rules/aggregates/counts.ts';
import { evaluate } from './rules/evaluation.ts';
import type { ActionFacts, OrganisationFacts } from './rules/facts.ts';
import { median, nearEnd } from './rules/figures.ts';
import { DEFAULT_THRESHOLDS } from './rules/thresholds.ts';

// What must be so whatever the records are, asked of the way from the tables to the figures.

const ZONE = 'Europe/Berlin';
const RUNS = { numRuns: 8, endOnFailure: true } as const;
const DAYS = [90, 160, 230, LENGTH].map((at) => addDays(FIRST_DAY, at));
type Facts = { readonly actions: OrganisationFacts; readonly direction: DirectionFacts };

const histories = fc.record({
  actions: journals({ imports: true, min: 40, max: 60 }).map(allFacts),
  direction: directions().map(wholeDirection),
});

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Writes a history into a firm of its own. */
async function write({ actions, direction }: Facts): Promise<string> {
  const firm = randomUUID();
  await asOwner(app, firm, async (client) => {
    await client.query('BEGIN');
    await client.query(`INSERT INTO organisation (id, name, created_at) VALUES ($1, 'F', now())`, [
      firm,
    ]);
    await writeActions(client, firm, actions);
    await writeDirection(client, firm, direction);
    await client.query('COMMIT');
  });
  return firm;
}

const change = (firm: string, how: (client: pg.Client) => Promise<unknown>) =>
  asOwner(app, firm, how);

/** What is counted of the days, and how long people have waited by then. */
function lookAt(firm: string, days: readonly Day[]) {
  const scope = openScope(firm, systemActor, ZONE);
  return app.platform.database.transactions.read(scope, async (tx) => {
    const looks = [];
    for (const asOf of days) {
      const waiting = await countDayWaiting(tx, scope, asOf);
      looks.push({ counts: await countDay(tx, scope, asOf), waiting });
    }
    return looks;
  });
}
type Look = Awaited<ReturnType<typeof lookAt>>[number];

const judged = (counts: Counts) => evaluate(counts, DEFAULT_THRESHOLDS);

it('renaming everybody changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (facts) => {
      const firm = await write(facts);
      const before = await lookAt(firm, DAYS);
      const { rowCount } = (await change(firm, (client) =>
        client.query(
          `UPDATE person SET name = reverse(name) || md5(id::text) WHERE organisation_id = $1`,
          [firm],
        ),
      )) as pg.QueryResult;
      expect(rowCount).toBe(facts.actions.people.length);
      // The database may go another way to the same rows: what has no order of its own comes in another one.
      await change(firm, (client) => client.query('ANALYZE'));
      expect(await lookAt(firm, DAYS)).toEqual(before);
    }),
    RUNS,
  );
}, 120_000);

it('moving every day by whole weeks, months kept, moves the days of the picture and nothing else', async () => {
  let judgedFigures = 0;
  await fc.assert(
    fc.asyncProperty(histories, async (facts) => {
      const here = await lookAt(await write(facts), DAYS);
      const there = await lookAt(
        await write(shifted(facts, CALENDAR_REPEATS)),
        DAYS.map((on) => addDays(on, CALENDAR_REPEATS)),
      );
      expect(there).toEqual(here.map((look) => shifted(look, CALENDAR_REPEATS)));
      for (const [at, { counts }] of there.entries()) {
        const picture = judged(here[at]!.counts);
        expect(judged(counts)).toEqual(shifted(picture, CALENDAR_REPEATS));
        judgedFigures += picture.indicators.filter(({ verdict }) => verdict !== null).length;
      }
    }),
    RUNS,
  );
  expect(judgedFigures).toBeGreaterThan(100);
}, 120_000);

/** Every waiting time there is, by what is waited for. */
function waits({ counts, waiting }: Look): Record<string, readonly WaitingRow[]> {
  const { requests, voice, problems, strategy } = counts;
  return {
    answers: requests.waits,
    top: requests.topWaits,
    others: requests.otherWaits,
    firstWords: voice.firstWords,
    barriers: voice.barrierWaits,
    told: problems.toldAfter,
    reviews: strategy.reviews,
    decisions: waiting.decision,
    doneTop: waiting.doneTop,
    doneOthers: waiting.doneOthers,
  };
}

const open = fc.record({
  kind: fc.constantFrom('request', 'item', 'problem', 'action' as const),
  since: fc.nat(LENGTH - 1),
});

const barrier = (id: string, on: Day): ItemFacts => ({
  id,
  kind: 'barrier',
  raisedOn: on,
  raiserId: personId(0),
  anonymous: false,
  states: [
    {
      writtenOn: on,
      forOne: false,
      firstReplyOn: null,
      decidedOn: null,
      decision: null,
      hasReason: false,
      doneOn: null,
      hasAction: false,
      closedOn: null,
      closedHow: null,
    },
  ],
});

const seriousProblem = (id: string, on: Day): ProblemFacts => ({
  id,
  recordedOn: on,
  imported: false,
  states: [
    {
      writtenOn: on,
      kind: 'incident',
      serious: true,
      process: '',
      foundBy: 'staff',
      happenedOn: on,
      noticedOn: on,
      knownToTopOn: null,
      rootKeys: [],
      sameAsId: null,
      checkDueOn: null,
      checkedOn: null,
      closedOn: null,
      withdrawnOn: null,
    },
  ],
});

const openAction = (id: string, on: Day): ActionFacts => ({
  id,
  importedOn: null,
  states: [
    {
      recordedOn: on,
      proposed: false,
      highSignificance: false,
      accountableId: null,
      openedOn: on,
      firstDueOn: null,
      dueOn: null,
      doneOn: null,
      cancelledOn: null,
    },
  ],
  moves: [],
});

/** Adds one thing that waits from a day on and that nobody ever answers. */
async function addOpen(firm: string, { kind, since }: { kind: string; since: number }) {
  const on = addDays(FIRST_DAY, since);
  const id = randomUUID();
  const none = { requests: [], problems: [], holds: [], items: [] };
  await change(firm, async (client) => {
    if (kind === 'request') {
      const request = { id, askedOn: on, answer: null, withdrawnOn: null, handedToId: null };
      return writeWaiting(client, firm, { ...none, requests: [request] });
    }
    if (kind === 'item') {
      return writeWaiting(client, firm, { ...none, items: [barrier(id, on)] });
    }
    if (kind === 'problem') {
      return writeWaiting(client, firm, { ...none, problems: [seriousProblem(id, on)] });
    }
    return writeActions(client, firm, { people: [], actions: [openAction(id, on)] });
  });
}

it('an added open item never shortens a waiting time', async () => {
  let longer = 0;
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.array(open, { minLength: 6, maxLength: 6 }),
      async (facts, added) => {
        const firm = await write(facts);
        let before = await lookAt(firm, DAYS);
        for (const one of added) {
          await addOpen(firm, one);
          const after = await lookAt(firm, DAYS);
          for (const [at, look] of after.entries()) {
            const then = waits(before[at]!);
            for (const [what, rows] of Object.entries(waits(look))) {
              const [now, was] = [waited(rows), waited(then[what]!)];
              expect(now, `${what} with one more ${one.kind}`).toBeGreaterThanOrEqual(was);
              longer += Number(cases(rows) > cases(then[what]!));
            }
          }
          before = after;
        }
      },
    ),
    { ...RUNS, numRuns: 4 },
  );
  expect(longer).toBeGreaterThan(20);
}, 120_000);

const cases = (rows: readonly WaitingRow[]): number =>
  rows.reduce((sum, one) => sum + one.ended + one.open, 0);

/** By when half had ended, or more than what has been seen; 0 where nothing waits. */
function waited(rows: readonly WaitingRow[]): number {
  const found = median(rows, 1);
  if (found.kind === 'not_enough') return 0;
  return found.days === null ? Infinity : nearEnd(found, 'above');
}
