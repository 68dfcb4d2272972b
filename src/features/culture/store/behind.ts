import { sql, type RawBuilder } from 'kysely';

export type Order = 'first' | 'last';

/** How many of the actions seen are meant, and the ids of the first few in the order of `key`, by id among equals. */
export function evidenceOf(
  which: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  order: Order,
  most: number,
): RawBuilder<unknown> {
  const direction = order === 'first' ? sql`ASC` : sql`DESC`;
  return sql`(SELECT jsonb_build_object('total', coalesce(max(total), 0),
      'ids', coalesce(jsonb_agg(id ORDER BY key ${direction}, id), '[]')) FROM (
    SELECT id, ${key} AS key, count(*) OVER () AS total FROM seen WHERE ${which}
     ORDER BY key ${direction}, id LIMIT ${most}::int) e)`;
}

/** What makes an action matter: which are meant, the day that makes it matter, and by how much. */
export type Mattering = {
  readonly which: RawBuilder<unknown>;
  readonly on: RawBuilder<unknown>;
  readonly amount: RawBuilder<unknown>;
};

/** The same for each leader, those that matter most first; `on` and `amount` are those of the very first. */
export function leaderEvidenceOf(
  { which, on, amount }: Mattering,
  order: RawBuilder<unknown>,
  most: number,
): RawBuilder<unknown> {
  return sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('personId', accountable_id, 'top', top, 'on', first_on,
      'amount', first_amount, 'total', total, 'ids', ids) ORDER BY accountable_id), '[]') FROM (
    SELECT accountable_id, bool_or(top) AS top, max(total) AS total, jsonb_agg(id ORDER BY place) AS ids,
        max(on_day) FILTER (WHERE place = 1) AS first_on, max(amount) FILTER (WHERE place = 1) AS first_amount FROM (
      SELECT *, row_number() OVER (PARTITION BY accountable_id ORDER BY ${order} DESC, id) AS place,
          count(*) OVER (PARTITION BY accountable_id) AS total
        FROM (SELECT id, accountable_id, top, ${on} AS on_day, ${amount} AS amount
                FROM seen WHERE led AND ${which}) w) ranked
     WHERE place <= ${most}::int GROUP BY accountable_id) l)`;
}
