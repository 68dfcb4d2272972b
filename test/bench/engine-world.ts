import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Connection } from '../../src/platform/database/connections.ts';
import { fillOrganisation, fillProblems } from './world.ts';

/** How much a firm has on record after three years. */
export type Records = {
  readonly people: number;
  readonly actions: number;
  readonly problems: number;
  readonly items: number;
  readonly requests: number;
  /** Entries of the ledger. They follow from no command, so that nothing verifies them here. */
  readonly entries: number;
};

/** A tenth of the actions was moved once; with that and the measures it is more than 100,000. */
export const LARGE: Records = {
  people: 250,
  actions: 60_000,
  problems: 10_000,
  items: 20_000,
  requests: 3_000,
  entries: 100_000,
};
export const SMALL: Records = {
  people: 50,
  actions: 400,
  problems: 100,
  items: 250,
  requests: 40,
  entries: 1_500,
};

/** Fills a firm that is there already with the records of three years up to `today`. */
async function fillRecords(
  client: pg.Client,
  firm: string,
  today: string,
  records: Records,
): Promise<void> {
  await fillOrganisation(client, firm, today, records.actions, records.people);
  await fillProblems(client, firm, today, records.problems);
  await giveRoles(client, firm);
  await client.query(
    `WITH people AS (SELECT array_agg(id) AS ids FROM person WHERE organisation_id = $1)
     INSERT INTO voice_item (organisation_id, id, reference, kind, text, way, raiser_id, raised_on, raised_at,
       promised_on, first_reply_at, decided_at, decision, reason, done_at, outcome, closed_on, closed_how,
       recorded_at, changed_at)
     SELECT $1, gen_random_uuid(), 'V-' || n, (ARRAY['idea','near_miss','barrier','question'])[1 + floor(r * 4)::int],
       'Measured', 'named', ids[1 + n % (array_length(ids, 1) - 1)], $3::date - d, $3::date - d, $3::date - d + 5,
       $3::date - d + 1, $3::date - d + 2, 'yes', 'measured',
       CASE WHEN r < 0.9 THEN $3::date - d + 3 END, '',
       CASE WHEN r < 0.9 THEN $3::date - d + 3 END, CASE WHEN r < 0.9 THEN 'done' END,
       $3::date - d, $3::date - d
     FROM (SELECT n, random() AS r, 3 + (random() * 1090)::int AS d FROM generate_series(1, $2::int) n) drawn, people`,
    [firm, records.items, today],
  );
  await client.query(
    `INSERT INTO resource_request (organisation_id, id, what, why, asked_on, recorded_at, answer, answer_why, answered_on)
     SELECT $1, gen_random_uuid(), 'Measured', 'Because', on_day, on_day, CASE WHEN r < 0.9 THEN 'yes' END,
       CASE WHEN r < 0.9 THEN 'Because' ELSE '' END, CASE WHEN r < 0.9 THEN on_day + (r * 10)::int END
     FROM (SELECT random() AS r, $3::date - 12 - (random() * 1080)::int AS on_day FROM generate_series(1, $2::int)) drawn`,
    [firm, records.requests, today],
  );
  await writeEntries(client, firm, today, records.entries);
  await giveHistory(client, firm);
}

/** What of each noun says that it ended, as it was before that day. */
const BEFORE_ITS_END = [
  {
    table: 'action',
    on: 'done_on',
    open: { done_on: null, done_by: null },
    kept: ', done_on = NULL',
  },
  { table: 'problem', on: 'closed_on', open: { closed_on: null }, kept: '' },
  {
    table: 'voice_item',
    on: 'closed_on',
    open: { done_at: null, outcome: '', closed_on: null, closed_how: null },
    kept: '',
  },
];

/** Everything that ended has two states: the one before, which is kept as the product keeps it, and the one of now. */
async function giveHistory(client: pg.Client, firm: string): Promise<void> {
  for (const { table, on, open, kept } of BEFORE_ITS_END) {
    await client.query(
      `UPDATE ${table} SET version = 2, changed_at = greatest(${on}::timestamptz, changed_at)
       WHERE organisation_id = $1 AND ${on} IS NOT NULL`,
      [firm],
    );
    await client.query(
      `UPDATE ${table}_past SET state = state || $2::jsonb${kept} WHERE organisation_id = $1`,
      [firm, JSON.stringify(open)],
    );
  }
}

/** The measures of a firm as if each value had been written down a month after its period began. */
export async function backdateMeasures(owner: Connection, firm: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(`UPDATE measure SET recorded_at = '2019-01-01' WHERE organisation_id = $1`, [
      firm,
    ]);
    await client.query(
      `UPDATE measure_value SET recorded_at = period + interval '1 month' WHERE organisation_id = $1`,
      [firm],
    );
    await client.query('VACUUM ANALYZE measure, measure_value');
  } finally {
    await client.end();
  }
}

/** The first of the people are of top management, some more are line managers. */
async function giveRoles(client: pg.Client, firm: string): Promise<void> {
  await client.query(
    `INSERT INTO person_role (organisation_id, id, person_id, role, starts_on)
     SELECT $1, gen_random_uuid(), id, CASE WHEN place <= 4 THEN 'top_management' ELSE 'line_manager' END, '2020-01-01'
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM person WHERE organisation_id = $1) p
     WHERE place <= 20`,
    [firm],
  );
}

async function writeEntries(
  client: pg.Client,
  firm: string,
  today: string,
  entries: number,
): Promise<void> {
  await client.query(
    `WITH people AS (SELECT array_agg(id) AS ids FROM person WHERE organisation_id = $1),
     made AS (SELECT n, $3::timestamptz - (1095.0 * ($2::int - n) / $2::int + 1) * interval '1 day' AS made_at,
       convert_to(format('{"acting_for":null,"actor":"%s","kind":"measured"}',
           replace(ids[1 + n % (array_length(ids, 1) - 1)]::text, '-', ''))
         || repeat(' ', 400), 'UTF8') AS entry
       FROM generate_series(0, $2::int - 1) n, people)
     INSERT INTO ledger_entry (organisation_id, sequence, entry, leaf_hash, made_at, type, object_kind, object_id)
     SELECT $1, (SELECT coalesce(max(sequence) + 1, 0) FROM ledger_entry WHERE organisation_id = $1) + n, entry,
       sha256('\\x00'::bytea || entry), made_at, 'action.changed', 'action', n::text FROM made`,
    [firm, entries, today],
  );
}

/** So many firms beside each other, each with records of its own; their ids. */
export async function fillFirms(
  owner: Connection,
  today: string,
  count: number,
  records: Records,
): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const ids = Array.from({ length: count }, () => randomUUID());
    for (const [index, id] of ids.entries()) {
      await client.query(
        `INSERT INTO organisation (id, name, created_at) VALUES ($1, $2, $3::date - 1100)`,
        [id, `Firm ${index}`, today],
      );
      await fillRecords(client, id, today, records);
    }
    await client.query('VACUUM ANALYZE');
    return ids;
  } finally {
    await client.end();
  }
}
