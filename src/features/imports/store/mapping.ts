import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { RememberedMapping } from '../rules/mapping.ts';

/** What the firm said earlier about headers of this register. */
export async function rememberedFor(tx: ReadTx, register: string): Promise<RememberedMapping> {
  const { rows } = await sql<{
    header: string;
    field: string;
  }>`SELECT header, field FROM import_mapping
    WHERE organisation_id = current_organisation() AND register = ${register}`.execute(tx);
  return Object.fromEntries(rows.map((row) => [row.header, row.field]));
}

/** Keeps what was accepted for the next file; the latest word counts. */
export async function remember(
  write: WriteTx,
  register: string,
  mapping: RememberedMapping,
): Promise<void> {
  const headers = Object.keys(mapping);
  if (headers.length === 0) return;
  await sql`INSERT INTO import_mapping (organisation_id, register, header, field)
    SELECT current_organisation(), ${register}, x.header, x.field
    FROM unnest(${headers}::text[], ${headers.map((header) => mapping[header])}::text[]) x(header, field)
    ON CONFLICT (organisation_id, register, header) DO UPDATE SET field = EXCLUDED.field`.execute(
    write,
  );
}
