import pg from 'pg';
import { day } from '../../src/lib/day.ts';
import type { Connection } from '../../src/platform/database/connections.ts';

export const CHARTS = 60;
export const POINTS = 60;
export const FIRST = day('2019-01-01');

/** Fills a firm with measures that have five years of months each. Straight to the tables, as the world is. */
export async function fillMeasures(owner: Connection, organisationId: string): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('SELECT setseed(0.42)');
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO measure (organisation_id, id, name, kind, better, rhythm, recorded_at)
       SELECT $1, gen_random_uuid(), 'Measured ' || n, 'xmr', 'lower', 'month', now()
       FROM generate_series(1, $2::int) n RETURNING id`,
      [organisationId, CHARTS],
    );
    await client.query(
      `INSERT INTO measure_value (organisation_id, measure_id, period, revision, value, measure_version, recorded_at)
       SELECT $1, m.id, ($3::date + make_interval(months => n))::date, 1, round((20 + 10 * random())::numeric, 2), 1, now()
       FROM measure m, generate_series(0, $2::int - 1) n WHERE m.organisation_id = $1`,
      [organisationId, POINTS, FIRST],
    );
    await client.query('VACUUM ANALYZE measure, measure_value');
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}
