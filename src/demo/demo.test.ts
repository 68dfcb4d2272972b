import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner, startApp, type TestApp } from '../../test/app.ts';
import { day } from '../lib/day.ts';
import { theatreOn } from '../main.demo.ts';
import { play } from './play.ts';
import { Stage } from './stage.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');
const QUARTER = 90;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function told(days: number): Promise<Stage> {
  const stage = new Stage(theatreOn(app.platform, app.clock), randomUUID(), TODAY);
  await play(stage, tellStory(TODAY, days));
  return stage;
}

type Entry = { time: string; type: string; object_kind: string; payload: string };

/** What the ledger says, with every id replaced by the place where it came up first, and without keys. */
async function sayingsOf(stage: Stage): Promise<string> {
  const entries = await asOwner(app, stage.organisationId, async (client) => {
    const { rows } = await client.query<Entry>(
      `SELECT convert_from(e.entry, 'UTF8')::json->>'time' AS time, e.type, e.object_kind, p.payload
       FROM ledger_entry e JOIN ledger_payload p USING (organisation_id, sequence)
       WHERE e.organisation_id = $1 ORDER BY sequence`,
      [stage.organisationId],
    );
    return rows;
  });
  const seen = new Map<string, string>();
  // Keys are drawn by lot.
  const words = JSON.stringify(entries).replaceAll(/(public_key\\":\\")[\w+/=]+/g, '$1…');
  return words.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
    const place = seen.get(id) ?? `#${seen.size}`;
    seen.set(id, place);
    return place;
  });
}

test('the same day gives the same ledger, apart from ids and salts', async () => {
  const first = await sayingsOf(await told(QUARTER));
  const second = await sayingsOf(await told(QUARTER));
  expect(first.length).toBeGreaterThan(50_000);
  expect(second).toBe(first);
});

test('the ledger of a quarter holds every act at its own time, in order', async () => {
  const stage = await told(QUARTER);
  const { rows } = await asOwner(app, stage.organisationId, (client) =>
    client.query<{ late: number; types: number }>(
      `SELECT count(*) FILTER (WHERE convert_from(entry, 'UTF8')::json->>'time' >= '${TODAY}')::int AS late,
        count(DISTINCT type)::int AS types
       FROM ledger_entry WHERE organisation_id = $1`,
      [stage.organisationId],
    ),
  );
  expect(rows[0]?.late).toBe(0);
  expect(rows[0]?.types).toBeGreaterThan(15);
});
