import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Connection } from '../../src/platform/database/connections.ts';
import { CHARTS } from './measures-world.ts';

/** How large the measured world is. */
export const ACTIONS = 100_000;
export const OTHER_ORGANISATIONS = 50;
const ACTIONS_OF_OTHERS = 400;
const PEOPLE = 120;

/** Fills one organisation with 100,000 actions over three years, and fifty others beside it. Straight to the tables: this is not what is measured. */
export async function fillWorld(
  owner: Connection,
  organisationId: string,
  today: string,
): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(
      'CREATE TABLE bench_reference (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL)',
    );
    await fillOrganisation(client, organisationId, today, ACTIONS);
    for (let at = 0; at < OTHER_ORGANISATIONS; at += 1) {
      const other = randomUUID();
      await client.query(`INSERT INTO organisation (id, name, created_at) VALUES ($1, $2, now())`, [
        other,
        `Other ${at}`,
      ]);
      await fillOrganisation(client, other, today, ACTIONS_OF_OTHERS);
    }
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM action WHERE organisation_id = $1 ORDER BY md5(id::text) LIMIT 1000',
      [organisationId],
    );
    return rows.map((row) => row.id);
  } finally {
    await client.end();
  }
}

const PROBLEMS_OF_PACK = 3_940;
const ACTIONS_OF_PACK = 16_000;
/** Actions, problems and the measures that are filled in beside them. */
export const RECORDS_OF_PACK = ACTIONS_OF_PACK + PROBLEMS_OF_PACK + CHARTS;

/** A firm whose pack is assembled: 20,000 records over three years, and no other firm beside it. */
export async function fillPackWorld(
  owner: Connection,
  organisationId: string,
  today: string,
): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(
      'CREATE TABLE bench_reference (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL)',
    );
    await fillOrganisation(client, organisationId, today, ACTIONS_OF_PACK);
    await fillProblems(client, organisationId, today, PROBLEMS_OF_PACK);
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM action WHERE organisation_id = $1 ORDER BY md5(id::text) LIMIT 1000',
      [organisationId],
    );
    return rows.map((row) => row.id);
  } finally {
    await client.end();
  }
}

/** Problems of three years, most of them closed. */
export async function fillProblems(
  client: pg.Client,
  organisationId: string,
  today: string,
  problems: number,
): Promise<void> {
  await client.query(
    `WITH people AS (SELECT array_agg(id) AS ids FROM person WHERE organisation_id = $1),
     drawn AS (SELECT n, random() AS r, $3::date - (random() * 1095)::int AS noticed FROM generate_series(1, $2::int) n)
     INSERT INTO problem (organisation_id, id, reference, kind, title, severity, found_in, found_by, happened_on,
       noticed_on, recorded_at, changed_at, owner_id, causes, root_keys, closed_on)
     SELECT $1, gen_random_uuid(), 'P-' || n,
       (ARRAY['nonconformity','complaint','incident','near_miss','audit_finding'])[1 + n % 5], 'Measured problem number ' || n,
       (ARRAY['minor','minor','major','serious'])[1 + n % 4], 'in_work', 'staff', noticed, noticed, noticed, noticed,
       ids[1 + n % (array_length(ids, 1) - 1)], '[]', '{}', CASE WHEN r < 0.8 THEN least(noticed + 40, $3::date) END
     FROM drawn, people`,
    [organisationId, problems, today],
  );
}

/** People and actions of three years; also for firms of another size. */
export async function fillOrganisation(
  client: pg.Client,
  organisationId: string,
  today: string,
  actions: number,
  people = PEOPLE,
): Promise<void> {
  await client.query('SELECT setseed(0.42)');
  await client.query(
    `INSERT INTO person (organisation_id, id, name, recorded_at)
     SELECT $1, gen_random_uuid(), 'Person ' || n, now() FROM generate_series(1, $2::int) n`,
    [organisationId, people],
  );
  // Half the actions are done; of the open ones about a fifth are late. Every tenth has moved.
  await client.query(
    `WITH people AS (SELECT array_agg(id) AS ids FROM person WHERE organisation_id = $1),
     drawn AS (SELECT n, random() AS r, random() AS s, $3::date - (random() * 1095)::int AS opened FROM generate_series(1, $2::int) n)
     INSERT INTO action (organisation_id, id, reference, title, source, significance, accountable_id, opened_on,
       first_due_on, due_on, done_on, done_by, due_moves, late_moves, recorded_at, changed_at)
     SELECT $1, gen_random_uuid(), 'B-' || n, 'Measured action number ' || n,
       (ARRAY['audit','complaint','idea','review','risk','nonconformity'])[1 + floor(s * 6)::int],
       CASE WHEN r < 0.15 THEN 'high' ELSE 'normal' END, ids[1 + (s * ($4 - 1))::int], opened,
       opened + 40, opened + 40 + CASE WHEN n % 10 = 0 THEN 30 ELSE 0 END,
       CASE WHEN r < 0.9 OR opened < $3::date - 200 THEN least(opened + (s * 60)::int, $3::date) END,
       CASE WHEN r < 0.9 OR opened < $3::date - 200 THEN ids[1 + (s * ($4 - 1))::int] END,
       CASE WHEN n % 10 = 0 THEN 1 ELSE 0 END, 0, opened, opened
     FROM drawn, people`,
    [organisationId, actions, today, people],
  );
  await client.query(
    `INSERT INTO action_due_move (organisation_id, id, action_id, moved_at, moved_on, from_day, to_day, moved_by, reason, after_due)
     SELECT organisation_id, gen_random_uuid(), id, opened_on + 20, opened_on + 20, first_due_on, due_on, accountable_id, 'measured', false
     FROM action WHERE organisation_id = $1 AND due_moves > 0`,
    [organisationId],
  );
}
