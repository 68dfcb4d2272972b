import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';
import type { Part } from '../../../platform/access/actor.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { PeopleQuery, RoleName } from '../contract/shapes.ts';
import { outsideOn } from './outside.ts';
import { peopleWithin } from './part.ts';

type Named = { readonly id: string; readonly name: string } | null;

/** One row as the database gives it; presented by reads. */
export type StoredPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly job_title: string;
  readonly team_id: string | null;
  readonly team: Named;
  readonly site: Named;
  readonly roles: RoleName[];
  readonly starts_on: Day | null;
  readonly left_on: Day | null;
  readonly departed_at: Date | null;
  readonly successor: Named;
  readonly away_until: Day | null;
  readonly as_written: boolean;
  readonly version: number;
};

type Asked = Pick<ReadContext, 'asOf' | 'isPast' | 'scope'>;

/** Each person of the part with the names around them, on a day; on a past one without those who were to come later. */
function personOn({ asOf, isPast, scope: { actor } }: Asked): RawBuilder<unknown> {
  const come = isPast ? sql`AND (p.starts_on IS NULL OR p.starts_on <= ${asOf})` : sql``;
  return sql`SELECT p.id, p.name, p.email, p.job_title, p.team_id, p.starts_on, p.left_on, p.departed_at,
      p.as_written, p.version, p.folded,
      CASE WHEN t.id IS NULL THEN NULL ELSE json_build_object('id', t.id, 'name', t.name) END AS team,
      CASE WHEN s.id IS NULL THEN NULL ELSE json_build_object('id', s.id, 'name', s.name) END AS site,
      CASE WHEN n.id IS NULL THEN NULL ELSE json_build_object('id', n.id, 'name', n.name) END AS successor,
      ARRAY(SELECT r.role FROM person_role r
             WHERE r.organisation_id = p.organisation_id AND r.person_id = p.id
               AND r.starts_on <= ${asOf} AND (r.ends_on IS NULL OR r.ends_on >= ${asOf})
             GROUP BY r.role ORDER BY r.role) AS roles,
      (SELECT max(l.ends_on) FROM leave l
        WHERE l.organisation_id = p.organisation_id AND l.person_id = p.id
          AND l.starts_on <= ${asOf} AND l.ends_on >= ${asOf})::text AS away_until
    FROM person p
    LEFT JOIN team t ON t.organisation_id = p.organisation_id AND t.id = p.team_id
    LEFT JOIN site s ON s.organisation_id = p.organisation_id AND s.id = p.site_id
    LEFT JOIN person n ON n.organisation_id = p.organisation_id AND n.id = p.successor_id
    WHERE p.organisation_id = current_organisation() AND p.merged_into_id IS NULL ${come} ${peopleWithin(actor.part, sql`p.id`)}`;
}

/**
 * A day is looked at as it ended: whoever was seen off on their last day is gone by then. Who looks in from outside is neither
 * here nor gone.
 */
function stateFilter(state: PeopleQuery['state'], asOf: Day): RawBuilder<unknown> {
  const gone = sql`coalesce(x.left_on < ${asOf} OR (x.left_on = ${asOf} AND x.departed_at IS NOT NULL), false)`;
  const inside = sql`NOT x.as_written AND x.id NOT IN ${outsideOn(asOf)}`;
  const here = sql`${inside} AND NOT ${gone}`;
  switch (state) {
    case 'here':
      return here;
    case 'away':
      return sql`${here} AND x.away_until IS NOT NULL`;
    case 'left':
      return sql`${inside} AND ${gone}`;
    case 'outside':
      return sql`x.id IN ${outsideOn(asOf)}`;
    case 'as_written':
      return sql`x.as_written`;
    case 'all':
      return sql`NOT x.as_written`;
  }
}

const ALL_BELOW = (teamId: string): RawBuilder<unknown> => sql`x.team_id IN (
  WITH RECURSIVE below AS (
    SELECT ${teamId}::uuid AS id
    UNION
    SELECT t.id FROM team t JOIN below ON t.parent_id = below.id
     WHERE t.organisation_id = current_organisation())
  SELECT id FROM below)`;

function whereOf(query: PeopleQuery, asOf: Day): RawBuilder<unknown> {
  const parts = [stateFilter(query.state, asOf)];
  if (query.team !== undefined) parts.push(ALL_BELOW(query.team));
  if (query.site !== undefined) parts.push(sql`x.site ->> 'id' = ${query.site}`);
  if (query.role !== undefined) parts.push(sql`${query.role} = ANY(x.roles)`);
  for (const word of words(query.q ?? '')) {
    parts.push(sql`(x.folded LIKE ${`%${word}%`} OR lower(x.email) LIKE ${`%${word}%`}
      OR lower(x.job_title) LIKE ${`%${word}%`})`);
  }
  return sql.join(parts, sql` AND `);
}

/**
 * One page of the people who fit, by name, with the number of all who do; who is here, away or gone is as of the day
 * asked for. A name that was matched to somebody is nobody any more.
 */
export async function listPeople(
  tx: ReadTx,
  query: PeopleQuery,
  asked: Asked,
): Promise<{ total: number; rows: StoredPerson[] }> {
  const where = whereOf(query, asked.asOf);
  const [counted, page] = await Promise.all([
    sql<{
      total: number;
    }>`SELECT count(*) AS total FROM (${personOn(asked)}) x WHERE ${where}`.execute(tx),
    sql<StoredPerson>`SELECT x.* FROM (${personOn(asked)}) x WHERE ${where}
      ORDER BY x.folded, x.id LIMIT ${query.size} OFFSET ${(query.page - 1) * query.size}`.execute(
      tx,
    ),
  ]);
  return { total: counted.rows[0]?.total ?? 0, rows: page.rows };
}

/**
 * One person with roles and leave as of a day, gone or not; undefined where there is none, or none in the reader's
 * part, or where the name was matched to somebody.
 */
export async function findPerson(
  tx: ReadTx,
  id: string,
  asked: Asked,
): Promise<StoredPerson | undefined> {
  const { rows } = await sql<StoredPerson>`
    SELECT x.* FROM (${personOn(asked)}) x WHERE x.id = ${id}`.execute(tx);
  return rows[0];
}

/** What joins the parts of a name; each part can be typed by itself. */
const MARKS = "-'’.";

export type Found = {
  readonly id: string;
  readonly name: string;
  readonly job_title: string;
  readonly team: string | null;
  readonly from_outside: boolean;
};

/** The people whose name, word by word, starts as typed; for pickers, so a few and fast. */
export async function searchPeople(
  tx: ReadTx,
  typed: string,
  options: {
    readonly today: Day;
    readonly everyone: boolean;
    readonly outside: boolean;
    readonly limit: number;
    readonly part: Part | undefined;
  },
): Promise<Found[]> {
  const asked = words(typed.replace(/[-'’.]/g, ' '));
  const fits = asked.map(
    (word) => sql`AND translate(' ' || p.folded, ${MARKS}, '    ') LIKE ${`% ${word}%`}`,
  );
  const outside = sql`p.id IN ${outsideOn(options.today)}`;
  const inside = options.outside ? sql`` : sql`AND NOT ${outside}`;
  const here = options.everyone
    ? sql``
    : sql`AND NOT p.as_written AND p.departed_at IS NULL
        AND (p.left_on IS NULL OR p.left_on >= ${options.today}) ${inside}`;
  const { rows } =
    await sql<Found>`SELECT p.id, p.name, p.job_title, t.name AS team, ${outside} AS from_outside
    FROM person p LEFT JOIN team t ON t.organisation_id = p.organisation_id AND t.id = p.team_id
    WHERE p.organisation_id = current_organisation() AND p.merged_into_id IS NULL ${here}
      ${peopleWithin(options.part, sql`p.id`)}
      ${sql.join(fits, sql` `)}
    ORDER BY (p.folded LIKE ${`${asked[0] ?? ''}%`}) DESC, p.folded, p.id
    LIMIT ${options.limit}`.execute(tx);
  return rows;
}

function words(typed: string): string[] {
  return fold(typed)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => word.replace(/[\\%_]/g, (character) => `\\${character}`));
}
