import { sql, type RawBuilder } from 'kysely';
import { endOfDay, type FirmDay } from '../database/end-of-day.ts';
import type { ReadTx } from '../database/transaction.ts';

/** One entry of the ledger about one record, as its page tells it. */
export type StoryEntry = {
  readonly sequence: number;
  readonly at: Date;
  readonly type: string;
  readonly version: number;
  /** Name of who acted; null where the product did, or somebody whose name was erased. */
  readonly actor: string | null;
  readonly payload: Record<string, unknown>;
};

/** The entries about some records, oldest first, as a query: with the id of who acted, and the payload as text. */
export function entriesAbout(objectIds: readonly string[], until: FirmDay): RawBuilder<unknown> {
  return sql`SELECT e.sequence, e.made_at AS at, e.type,
      (convert_from(e.entry, 'UTF8')::json ->> 'type_version')::int AS version,
      s.person_id AS actor_id, y.payload
    FROM ledger_entry e
    LEFT JOIN ledger_payload y ON y.organisation_id = e.organisation_id AND y.sequence = e.sequence
    LEFT JOIN ledger_pseudonym s ON s.organisation_id = e.organisation_id
      AND s.pseudonym = convert_from(e.entry, 'UTF8')::json ->> 'actor'
    WHERE e.organisation_id = current_organisation() AND e.object_id = ANY(${objectIds}::text[])
      AND e.made_at < ${endOfDay(until)}
    ORDER BY e.sequence`;
}

/** What happened to some records, oldest first, up to the end of a day of the firm. */
export async function storyOf(
  tx: ReadTx,
  objectIds: readonly string[],
  until: FirmDay,
): Promise<StoryEntry[]> {
  const { rows } = await sql<Omit<StoryEntry, 'payload'> & { payload: string | null }>`
    SELECT e.sequence, e.at, e.type, e.version, p.name AS actor, e.payload
    FROM (${entriesAbout(objectIds, until)}) e
    LEFT JOIN person p ON p.organisation_id = current_organisation() AND p.id = e.actor_id
    ORDER BY e.sequence`.execute(tx);
  return rows.map(({ payload, ...entry }) => ({
    ...entry,
    payload: payload === null ? {} : (JSON.parse(payload) as Record<string, unknown>),
  }));
}
