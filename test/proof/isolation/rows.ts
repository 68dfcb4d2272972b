import pg from 'pg';
import type { Connection } from '../../../src/platform/database/connections.ts';

/** The state of several organisations' rows, in the order in which they were asked for. */
export type Stamp = readonly string[];

type Table = { readonly name: string; readonly key: string };

/** The tenant tables as their owner sees them, whom neither row security nor a policy may hold. */
export class Rows {
  readonly #client: pg.Client;
  readonly #tables: readonly Table[];
  #last: { at: string; stamp: Stamp } | undefined;
  private constructor(client: pg.Client, tables: readonly Table[]) {
    this.#client = client;
    this.#tables = tables;
  }

  static async open(owner: Connection): Promise<Rows> {
    const client = new pg.Client(owner);
    await client.connect();
    const { rows: self } = await client.query<{ is_superuser: string }>('SHOW is_superuser');
    if (self[0]?.is_superuser !== 'on') throw new Error('Row security could hold this owner back.');
    const { rows } = await client.query<Table>(`
      SELECT c.oid::regclass::text AS name, quote_ident(a.attname) AS key
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('public', 'identity') AND NOT a.attisdropped
        AND (a.attname = 'organisation_id' OR (c.relname = 'organisation' AND a.attname = 'id'))
      ORDER BY 1`);
    return new Rows(client, rows);
  }

  get tables(): number {
    return this.#tables.length;
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  /** A digest of every row of an organisation, its ledger and the receipts of its commands included. */
  async digest(organisationId: string): Promise<string> {
    const parts = this.#tables.map(
      ({ name, key }) =>
        `SELECT '${name}' AS name, md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS rows
         FROM ${name} t WHERE ${key} = $1`,
    );
    const { rows } = await this.#client.query<{ name: string; rows: string }>(
      parts.join(' UNION ALL '),
      [organisationId],
    );
    return rows.map((row) => `${row.name} ${row.rows}`).join('\n');
  }

  /**
   * How many rows each table has of each organisation, and which transactions wrote them: a row that
   * was made, changed or removed shows, whatever it says. Quicker than a digest, for after every request.
   */
  async stamp(organisationIds: readonly string[]): Promise<Stamp> {
    const { rows: now } = await this.#client.query<{ at: string }>(
      'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS at',
    );
    const at = now[0]?.at ?? '';
    if (this.#last?.at === at) return this.#last.stamp;
    const parts = this.#tables.map(
      ({ name, key }) =>
        `SELECT ${key} AS firm, '${name}' AS name, count(*) || ' ' || sum(xmin::text::bigint) AS rows
         FROM ${name} WHERE ${key} = ANY($1::uuid[]) GROUP BY ${key}`,
    );
    const { rows } = await this.#client.query<{ firm: string; name: string; rows: string }>({
      name: 'stamp',
      text: parts.join(' UNION ALL '),
      values: [organisationIds],
    });
    const stamp = organisationIds.map((firm) =>
      rows
        .filter((row) => row.firm === firm)
        .map((row) => `${row.name} ${row.rows}`)
        .toSorted()
        .join('\n'),
    );
    this.#last = { at, stamp };
    return stamp;
  }

  /** Every id that stands anywhere in an organisation's rows. */
  async idsIn(organisationId: string): Promise<Set<string>> {
    const ids = new Set<string>();
    for (const { name, key } of this.#tables) {
      const { rows } = await this.#client.query<{ row: string }>(
        `SELECT t::text AS row FROM ${name} t WHERE ${key} = $1`,
        [organisationId],
      );
      for (const { row } of rows) for (const id of row.match(UUID) ?? []) ids.add(id);
    }
    return ids;
  }

  /**
   * Which of these ids are records of an organisation. The register of people and places, what the firm says of itself
   * and the entries of the ledger are none: names stand on records, and entries say how many there are.
   */
  async recordsAmong(organisationId: string, ids: readonly string[]): Promise<string[]> {
    const kept = this.#tables.filter(
      ({ name, key }) => key === 'organisation_id' && !OPEN.test(name),
    );
    const { rows: named } = await this.#client.query<{ name: string }>(
      `SELECT attrelid::regclass::text AS name FROM pg_attribute
       WHERE attname = 'id' AND atttypid = 'uuid'::regtype AND attrelid::regclass::text = ANY($1)`,
      [kept.map(({ name }) => name)],
    );
    const parts = named.map(
      ({ name }) => `SELECT id FROM ${name} WHERE organisation_id = $1 AND id = ANY($2::uuid[])`,
    );
    const { rows } = await this.#client.query<{ id: string }>(parts.join(' UNION '), [
      organisationId,
      ids,
    ]);
    return rows.map(({ id }) => id);
  }

  /**
   * Writes a marker into every text column of an organisation's rows, as far as the database lets
   * it: columns with a closed list of words and the ledger keep what they have.
   * @returns the columns that hold it now
   */
  async plant(organisationId: string, marker: string): Promise<string[]> {
    const planted: string[] = [];
    for (const { name, key } of this.#tables) {
      for (const column of await this.#textColumns(name)) {
        const done = await this.#client
          .query(
            `UPDATE ${name} SET ${column} = left($2 || ' ' || ${column}, 300)
             WHERE ${key} = $1 AND ${column} NOT LIKE '%' || $2 || '%'`,
            [organisationId, marker],
          )
          .then(
            () => true,
            () => false,
          );
        if (done) planted.push(`${name}.${column}`);
      }
    }
    return planted;
  }

  /** Takes the second wall away: no table holds the application back any more, and that is tried. */
  async withoutRowSecurity(app: pg.Pool): Promise<void> {
    for (const { name } of this.#tables) {
      await this.#client.query(
        `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`,
      );
    }
    const { rows } = await app.query<{ firms: number }>(
      'SELECT count(DISTINCT organisation_id)::int AS firms FROM person',
    );
    if ((rows[0]?.firms ?? 0) < 2) throw new Error('Row security still stands.');
  }

  async #textColumns(table: string): Promise<string[]> {
    const { rows } = await this.#client.query<{ name: string }>(
      `SELECT quote_ident(attname) AS name FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
         AND atttypid = 'text'::regtype`,
      [table],
    );
    return rows.map((row) => row.name).filter((name) => !KEPT.has(`${table}.${name}`));
  }
}

/** Tables that an external auditor of any part may know: names, and what is open. */
const OPEN =
  /^(?:organisation|site|team|person|person_role|holiday|standard_held|certificate|external_audit|ledger_\w+|identity\..*)$/;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Words and keys that the product itself reads: with a marker in them its own firm could not be entered. */
const KEPT = new Set([
  'organisation.time_zone',
  'organisation.locale',
  'organisation.currency',
  'identity.door.time_zone',
  'identity.membership.user_id',
  'identity.invitation.code_hash',
  'action.source',
  'file.storage_key',
  'file.sha256',
]);
