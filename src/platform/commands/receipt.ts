import { sql } from 'kysely';
import { accept, type Outcome } from '../../lib/outcome.ts';
import type { Statement } from '../database/client.ts';
import type { WriteTx } from '../database/transaction.ts';
import { EdgeError } from '../http/edge-error.ts';
import type { CommandContext } from './command.ts';

type Receipt = { readonly key: string; readonly command: string; readonly inputHash: Buffer };

/**
 * Claims the act's key for this transaction. A second request with the same key waits here until
 * the first is committed or undone, and is then told false or true.
 */
export async function claimReceipt(
  write: WriteTx,
  context: CommandContext,
  receipt: Receipt,
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO command_receipt (organisation_id, key, actor_id, command, input_hash, made_at)
    VALUES (${context.organisationId}, ${receipt.key}, ${context.actor.personId}, ${receipt.command},
      ${receipt.inputHash}, ${context.now})
    ON CONFLICT (organisation_id, actor_id, key) DO NOTHING RETURNING 1`.execute(write);
  return rows.length === 1;
}

/** The first answer again; the same key on other input is a client's mistake and is said to be one. */
export async function answeredBefore(
  write: WriteTx,
  context: CommandContext,
  receipt: Receipt,
): Promise<Outcome<unknown>> {
  const { rows } = await sql<{ command: string; input_hash: Buffer; result: { value: unknown } }>`
    SELECT command, input_hash, result FROM command_receipt
    WHERE organisation_id = ${context.organisationId} AND actor_id = ${context.actor.personId}
      AND key = ${receipt.key}`.execute(write);
  const first = rows[0];
  if (!first || first.command !== receipt.command || !first.input_hash.equals(receipt.inputHash)) {
    throw EdgeError.keyReused();
  }
  return accept(first.result.value);
}

/** The statement that keeps the answer beside the claim. */
export function keepingResult(
  write: WriteTx,
  context: CommandContext,
  receipt: Receipt,
  value: unknown,
): Statement {
  return sql`UPDATE command_receipt SET result = ${JSON.stringify({ value })}::jsonb
    WHERE organisation_id = ${context.organisationId} AND actor_id = ${context.actor.personId}
      AND key = ${receipt.key}`.compile(write);
}
