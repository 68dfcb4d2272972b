import type { FastifyRequest } from 'fastify';
import { allows, type Policy } from '../access/predicate.ts';
import type { Scope } from '../access/scope.ts';
import type { ReadTx } from '../database/transaction.ts';
import type { Platform } from '../platform.ts';
import { EdgeError } from './edge-error.ts';

/** Who may read something, and the words in which a refusal names it: "You may not …". */
export type MayRead = { readonly permit: Policy<null>; readonly words: string };

/**
 * Reads for one request in one transaction: who asks is found, whether they may is asked, then `work`
 * reads, told how many entries the ledger has. The way of every read and every download.
 * @throws EdgeError as {@link Gate.admission} does, or forbidden
 */
export function readFor<Result>(
  request: FastifyRequest,
  { gate, database }: Pick<Platform, 'gate' | 'database'>,
  may: MayRead,
  work: (tx: ReadTx, scope: Scope, head: number) => Promise<Result>,
): Promise<Result> {
  const admission = gate.admission(request);
  return database.transactions.readAdmitted(admission, (tx, scope, head) => {
    mustBeAllowed(may, scope);
    return work(tx, scope, head);
  });
}

/** @throws EdgeError forbidden */
export function mustBeAllowed(may: MayRead, scope: Scope): void {
  if (!allows(may.permit, scope.actor, null)) throw EdgeError.forbidden(may.words);
}
