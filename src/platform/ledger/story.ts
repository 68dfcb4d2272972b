import { sql } from 'kysely';
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

/** What happened to some records, oldest first, up to the end of a day of the firm. */
export async function storyOf(
  tx: ReadTx,
  objectIds: readonly string[],
  until: { readonly asOf: string; readonly timeZone: string },
): Promise<StoryEntry[]> {
  const { rows } = await sql<Omit<StoryEntry, 'payload'> & { payload: string | null }>`
    SELECT e.sequence, e.made_at AS at, e.type,
      (convert_from(e.entry, 'UTF8')::json ->> 'type_version')::int AS version,
      p.name AS actor, y.payload
    FROM ledger_entry e
    LEFT JOIN ledger_payload y ON y.organisation_id = e.organisation_id AND y.sequence = e.sequence
    LEFT JOIN ledger_pseudonym s ON s.organisation_id = e.organisation_id
      AND s.pseudonym = convert_from(e.entry, 'UTF8')::json ->> 'actor'
    LEFT JOIN person p ON p.organisation_id = s.organisation_id AND p.id = s.person_id
    WHERE e.organisation_id = current_organisation() AND e.object_id = ANY(${objectIds}::text[])
      AND e.made_at < ((${until.asOf}::date + 1)::timestamp AT TIME ZONE ${until.timeZone})
    ORDER BY e.sequence`.execute(tx);
  return rows.map(({ payload, ...entry }) => ({
    ...entry,
    payload: payload === null ? {} : (JSON.parse(payload) as Record<string, unknown>),
  }));
}
