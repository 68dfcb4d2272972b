import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { AuditWords, CertificateWords, StandardWords } from '../contract/shapes.ts';

type Kept = { readonly id: string; readonly version: number };
type Of = { readonly standard_held_id: string };
export type StoredStandard = Kept & StandardWords;
export type StoredCertificate = Kept & Of & CertificateWords;
export type StoredAudit = Kept & Of & AuditWords;

/**
 * Every standard the firm works to, will work to or has left, by standard and edition; which are held on a day is asked
 * with editionsHeldOn.
 */
export async function allStandards(tx: ReadTx): Promise<StoredStandard[]> {
  const { rows } = await sql<StoredStandard>`
    SELECT id, version, standard, edition, scope, since, until FROM standard_held
    WHERE organisation_id = current_organisation() ORDER BY standard, edition, id`.execute(tx);
  return rows;
}

/** Certificates of one standard held, or of all; the newest first. */
export async function certificatesOf(
  tx: ReadTx,
  standardId: string | null,
): Promise<StoredCertificate[]> {
  const { rows } = await sql<StoredCertificate>`
    SELECT id, version, standard_held_id, number, certification_body, accreditation_body, scope,
      issued_on, expires_on, ended_on, ended_why
    FROM certificate WHERE organisation_id = current_organisation()
      AND (${standardId}::uuid IS NULL OR standard_held_id = ${standardId}::uuid)
    ORDER BY issued_on DESC, id`.execute(tx);
  return rows;
}

/** External audits of one standard held, or of all; the latest first. */
export async function auditsOf(tx: ReadTx, standardId: string | null): Promise<StoredAudit[]> {
  const { rows } = await sql<StoredAudit>`
    SELECT id, version, standard_held_id, kind, starts_on, ends_on, note
    FROM external_audit WHERE organisation_id = current_organisation()
      AND (${standardId}::uuid IS NULL OR standard_held_id = ${standardId}::uuid)
    ORDER BY starts_on DESC, id`.execute(tx);
  return rows;
}

/** One certificate, held for this transaction, ended or run out too; undefined where there is none. */
export async function lockCertificate(
  tx: ReadTx,
  id: string,
): Promise<StoredCertificate | undefined> {
  const { rows } = await sql<StoredCertificate>`
    SELECT id, version, standard_held_id, number, certification_body, accreditation_body, scope,
      issued_on, expires_on, ended_on, ended_why
    FROM certificate WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(
    tx,
  );
  return rows[0];
}

/** One external audit, planned or over, held for this transaction; undefined where there is none. */
export async function lockAudit(tx: ReadTx, id: string): Promise<StoredAudit | undefined> {
  const { rows } = await sql<StoredAudit>`
    SELECT id, version, standard_held_id, kind, starts_on, ends_on, note
    FROM external_audit WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(
    tx,
  );
  return rows[0];
}

type Table = 'standard_held' | 'certificate' | 'external_audit';
type Row = { readonly id: string } & Record<string, unknown>;

/**
 * Keeps a new standard, certificate or audit, as version 1; that the row fits its table is for the caller, no type
 * looks at it.
 */
export async function insertKept(
  write: WriteTx,
  table: Table,
  organisationId: string,
  row: Row,
): Promise<void> {
  await write
    .insertInto(table)
    .values({ organisation_id: organisationId, ...row } as never)
    .execute();
}

/** Saves a change and counts the version up. A certificate or audit is locked by itself, a standard by lockFirm. */
export async function updateKept(
  write: WriteTx,
  table: Table,
  kept: Kept,
  change: object,
): Promise<number> {
  await write
    .updateTable(table)
    .set({ ...change, version: kept.version + 1 } as never)
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', kept.id)
    .execute();
  return kept.version + 1;
}

/** Takes a standard, certificate or audit out for good; what it said stays in the event of the command alone. */
export async function deleteKept(write: WriteTx, table: Table, id: string): Promise<void> {
  await write
    .deleteFrom(table)
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
}
