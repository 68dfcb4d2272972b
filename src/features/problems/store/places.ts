import { sql } from 'kysely';
import type { ReadTx } from '../../../platform/database/transaction.ts';

type NamedPlace = { readonly id: string; readonly name: string };

/** The places of the register, those out of use as well: what happened there did. */
export async function namedPlaces(tx: ReadTx): Promise<NamedPlace[]> {
  const { rows } = await sql<NamedPlace>`SELECT id, name FROM voice_place
    WHERE organisation_id = current_organisation() ORDER BY retired_on IS NOT NULL, name, id`.execute(
    tx,
  );
  return rows;
}

/** How the firm calls where its people work: the places in use, then its sites that are open. */
export async function placeNames(tx: ReadTx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM (
      SELECT name, 1 AS rank FROM voice_place
       WHERE organisation_id = current_organisation() AND retired_on IS NULL
      UNION ALL SELECT name, 2 FROM site WHERE organisation_id = current_organisation() AND closed_on IS NULL) known
    GROUP BY name ORDER BY min(rank), name`.execute(tx);
  return rows.map(({ name }) => name);
}
