import pg from 'pg';
import type { Connection } from '../../src/platform/database/connections.ts';

/** How much has been said in the measured organisation, and how much of it is open. */
export const ITEMS = 100_000;
export const OPEN = 10_000;

/** Fills the organisation with what people said. Straight to the tables: this is not what is measured. */
export async function fillVoice(owner: Connection, organisationId: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('SELECT setseed(0.42)');
    // 2,000 words, of which the first are far more frequent than the last, as in any language.
    await client.query(
      `WITH people AS (SELECT array_agg(id) AS ids FROM person WHERE organisation_id = $1),
       drawn AS (SELECT n, (SELECT string_agg('word' || floor(2000 * power(random(), 3))::int, ' ')
           FROM generate_series(1, 14) WHERE n > 0) AS text, random() AS r
         FROM generate_series(1, $2::int) n)
       INSERT INTO voice_item (organisation_id, id, reference, kind, text, way, raiser_id, raised_on, raised_at,
         promised_on, first_reply_at, decided_at, decision, reason, done_at, outcome, closed_on, closed_how,
         recorded_at, changed_at)
       SELECT $1, gen_random_uuid(), 'V-' || n, (ARRAY['idea','near_miss','barrier','question'])[1 + floor(r * 4)::int],
         text, 'named', ids[1 + (r * 100)::int], current_date - d, now() - d * interval '1 day', current_date - d + 5,
         CASE WHEN n > $3 THEN now() - (d - 1) * interval '1 day' END,
         CASE WHEN n > $3 THEN now() - (d - 2) * interval '1 day' END,
         CASE WHEN n > $3 THEN 'yes' END, CASE WHEN n > $3 THEN 'measured' ELSE '' END,
         CASE WHEN n > $3 THEN now() - (d - 3) * interval '1 day' END, '',
         CASE WHEN n > $3 THEN current_date - d + 3 END, CASE WHEN n > $3 THEN 'done' END,
         now() - d * interval '1 day', now() - d * interval '1 day'
       FROM (SELECT *, 3 + (r * 1000)::int AS d FROM drawn) drawn, people`,
      [organisationId, ITEMS, OPEN],
    );
    await client.query(
      `INSERT INTO voice_word (organisation_id, item_id, open, word)
       SELECT DISTINCT organisation_id, id, closed_on IS NULL, w FROM voice_item, unnest(to_tsvector('simple', text)) AS t (w, p, g)
       WHERE organisation_id = $1`,
      [organisationId],
    );
    await client.query('VACUUM ANALYZE voice_item, voice_word');
  } finally {
    await client.end();
  }
}
