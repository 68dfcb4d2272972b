import * as z from 'zod';

/** The format this program writes; docs/manual/backup.md describes it. */
export const FORMAT = 'plumbline-backup/1';
/** The first and the last file of an archive. Without the last, the archive is not whole. */
export const BEGINNING = 'backup.json';
export const END = 'manifest.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
});

/** One organisation of the archive with the state of its ledger; `root` is null where the ledger was damaged already. */
const organisation = z.object({
  id: z.uuid(),
  name: z.string(),
  ledger: z.object({ size: z.number().int(), root: hash.nullable() }),
});

/** What is known before the first row is read. */
export const beginning = z.object({
  format: z.literal(FORMAT),
  made_at: z.iso.datetime(),
  product: z.string(),
  postgres: z.string(),
  installation: z.uuid(),
  /** Every migration that had run: the schema the rows belong to. */
  migrations: z.array(z.string()),
  /** True where one organisation was chosen out of the installation. */
  chosen: z.boolean(),
  organisations: z.array(organisation),
  tables: z.array(table),
});
export type Beginning = z.infer<typeof beginning>;
export type BackedUpOrganisation = z.infer<typeof organisation>;

const part = z.object({ name: z.string(), bytes: z.number().int(), sha256: hash });

/** What is known when everything is written. */
export const end = z.object({
  parts: z.array(part),
  rows: z.number().int(),
  files: z.number().int(),
  /** Files that a record names and the store no longer has, or has with other content. */
  missing_files: z.array(
    z.object({ organisation: z.uuid(), name: z.string(), reason: z.string() }),
  ),
  /** Accounts left out, because they also open organisations that are not in this archive. */
  accounts_left_out: z.number().int(),
});
export type End = z.infer<typeof end>;

/** A backup that cannot be written, read or loaded: one sentence for the console. */
export class BackupRefusal extends Error {}
