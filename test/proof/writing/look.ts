import pg from 'pg';
import type { Connection } from '../../../src/platform/database/connections.ts';
import { readThrough } from '../../../src/platform/database/transaction.ts';
import { exportBundle } from '../../../src/platform/ledger/bundle.ts';
import { shortForm, signCheckpoint } from '../../../src/platform/ledger/checkpoint.ts';
import type { TreeHead } from '../../../src/platform/ledger/consistency.ts';
import { sameHash } from '../../../src/platform/ledger/hash.ts';
import { verifierKeyText, type Signer } from '../../../src/platform/ledger/note.ts';
import { readTreeHead } from '../../../src/platform/ledger/store.ts';
import { verifyOrganisation } from '../../../src/platform/ledger/verify.ts';
import { verifyBundle } from '../../../tools/verify-ledger.ts';
import { readFound, type Found } from './found.ts';

/** One look behind the curtain, all of it from one snapshot. */
export type Look = {
  readonly found: Found;
  /** The state of the ledger as recomputed from its entries. */
  readonly head: TreeHead;
  /** What the ledger's verification has against it, in words. */
  readonly against: readonly string[];
};

type LookRequest = {
  readonly organisationId: string;
  /** The state known from the last look, which the ledger must continue. */
  readonly kept?: TreeHead | undefined;
  /** Examine an exported bundle with the stand-alone verifier as well, against an early state. */
  readonly outside?: { readonly signer: Signer; readonly first: TreeHead };
};

/** Reads everything of an organisation as the owner of the database, beside the running product. */
export async function look(connection: Connection, request: LookRequest): Promise<Look> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const found = await readFound(client, request.organisationId);
    return { found, ...(await examineLedger(client, request)) };
  } finally {
    await client.end();
  }
}

async function examineLedger(
  client: pg.Client,
  { organisationId, kept, outside }: LookRequest,
): Promise<Pick<Look, 'head' | 'against'>> {
  const read = readThrough(client);
  const origin = await originIn(client, organisationId);
  const verified = await verifyOrganisation(read, { organisationId, origin });
  const head = { size: verified.size, root: verified.root };
  const against = verified.problems.map(({ code, at }) => `${code} at ${at}`);
  const stored = await readTreeHead(read, organisationId);
  if (stored.size !== head.size || !sameHash(stored.root, head.root))
    against.push('the stored root is not the recomputed one');
  if (kept !== undefined && kept.size > head.size)
    against.push(`${kept.size - head.size} entries that were known are missing`);
  else if (kept !== undefined) {
    const then = await readTreeHead(read, organisationId, kept.size);
    if (!sameHash(then.root, kept.root)) against.push('it does not continue what was known');
  }
  if (outside !== undefined) {
    const { signer, first } = outside;
    const checkpoint = {
      ...head,
      note: signCheckpoint({ ...head, origin }, signer),
      verifierKey: verifierKeyText({ name: origin, publicKey: signer.publicKey }),
      madeAt: new Date(),
    };
    const bundle = await exportBundle(read, {
      organisationId,
      origin,
      checkpoint,
      entries: 'all',
      payloads: true,
      names: null,
    });
    const report = verifyBundle(JSON.stringify(bundle), shortForm(first));
    if (report.verdict !== 'unchanged')
      against.push(`the stand-alone verifier says ${report.verdict}`, ...report.problems);
  }
  return { head, against };
}

async function originIn(client: pg.Client, organisationId: string): Promise<string> {
  const { rows } = await client.query<{ entry: Buffer }>(
    'SELECT entry FROM ledger_entry WHERE organisation_id = $1 AND sequence = 0',
    [organisationId],
  );
  const first = rows[0]?.entry.toString('utf8') ?? '{}';
  return String((JSON.parse(first) as { origin?: string }).origin);
}
