import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../platform/http/read-routes.ts';
import {
  decisionQueryShape,
  decisionRecordShape,
  decisionRowShape,
  type DecisionCan,
  type DecisionQuery,
  type DecisionRecord,
  type DecisionRow,
} from './contract/shapes.ts';
import { ownsSomething } from './commands/requests.ts';
import { canBegin, canDecide, seeDecisions } from './policy.ts';
import { lookBackLate, missingOf, stillOpen } from './rules/decisions.ts';
import {
  countDecisions,
  findDecision,
  listDecisions,
  storedFacts,
  storedMoves,
  type StoredDecision,
} from './store/record.ts';

const count = z.int().nonnegative();

export const decisionList = read({
  path: '/api/decisions',
  operation: 'decision.list',
  words: 'read decisions',
  permit: seeDecisions,
  fromRecords: true,
  query: decisionQueryShape,
  response: z.strictObject({
    total: z.int(),
    rows: z.array(decisionRowShape),
    counts: z.strictObject({
      all: count,
      look_back_due: count,
      without_look_back: count,
      incomplete: count,
    }),
    can: z.strictObject({ record: z.boolean(), ask: z.boolean() }),
  }),
  read: async (tx, { query }, context) => {
    return {
      ...(await pageOfDecisions(tx, query, context)),
      counts: await countDecisions(tx, context),
      can: await mayBegin(tx, context),
    };
  },
});

/** One page of decisions with the number of all that match. */
export async function pageOfDecisions(
  tx: ReadTx,
  query: DecisionQuery,
  context: ReadContext,
): Promise<{ total: number; rows: DecisionRow[] }> {
  const { total, rows } = await listDecisions(tx, query, context);
  return { total, rows: rows.map((row) => presentRow(row, context)) };
}

/** What the reader may begin; nothing on a day that has passed. */
export async function mayBegin(
  tx: ReadTx,
  { isPast, scope: { actor } }: ReadContext,
): Promise<{ record: boolean; ask: boolean }> {
  if (isPast) return { record: false, ask: false };
  return canBegin(actor, { ownsSomething: await ownsSomething(tx, actor.personId) });
}

export const decisionRecord = read({
  path: '/api/decisions/:id',
  operation: 'decision.read',
  words: 'read a decision',
  permit: seeDecisions,
  fromRecords: true,
  params: z.strictObject({ id: id('decision') }),
  response: decisionRecordShape,
  read: async (tx, { params }, context) => {
    const decision = await findDecision(tx, params.id, context);
    return decision && presentRecord(tx, decision, context);
  },
});

function presentRow(decision: StoredDecision, { asOf }: ReadContext): DecisionRow {
  const { request_id: requestId, request_what: what, request_answer: answer } = decision;
  return {
    id: decision.id,
    version: decision.version,
    kind: decision.kind,
    chosen: decision.chosen,
    owner: person(decision.owner_id, decision.owner_name),
    decided_on: decision.decided_on,
    look_back_on: decision.look_back_on,
    look_back_late_days: lookBackLate(decision, asOf),
    verdict: decision.verdict,
    withdrawn_on: decision.withdrawn_on,
    missing: stillOpen(decision).ok ? missingOf(decision, decision.facts) : [],
    request:
      requestId === null || what === null || answer === null
        ? null
        : { id: requestId, what, answer },
  };
}

async function presentRecord(
  tx: ReadTx,
  decision: StoredDecision,
  context: ReadContext,
): Promise<DecisionRecord> {
  const facts = await storedFacts(tx, decision.id, context);
  const moves = await storedMoves(tx, decision.id, context);
  return {
    ...presentRow(decision, context),
    question: decision.question,
    options: [...decision.options],
    why: decision.why,
    given_up: decision.given_up,
    expected: decision.expected,
    facts: facts.map(({ by_id: byId, by_name: name, at, record_id: _record, ...fact }) => ({
      ...fact,
      added_by: person(byId, name),
      added_at: at.toISOString(),
    })),
    first_look_back_on: decision.first_look_back_on,
    moves: moves.map(({ by_id: byId, by_name: name, at, ...move }) => ({
      ...move,
      by: person(byId, name),
      at: at.toISOString(),
    })),
    learned: decision.learned,
    looked_back_on: decision.looked_back_on,
    looked_back_by: person(decision.looked_back_by, decision.looked_back_name),
    withdraw_reason: decision.withdraw_reason,
    recorded_by: person(decision.recorded_by, decision.recorded_name),
    recorded_at: decision.recorded_at.toISOString(),
    can: canOf(decision, context),
  };
}

/** The past is looked at, not changed; and what is settled stays. */
export function canOf(decision: StoredDecision, { isPast, scope }: ReadContext): DecisionCan {
  if (isPast || !stillOpen(decision).ok) {
    return { complete: false, look_back: false, move_look_back: false, withdraw: false };
  }
  const can = canDecide(scope.actor, decision);
  return { ...can, move_look_back: can.move_look_back && decision.look_back_on !== null };
}

/** Somebody as answers name them, from two columns of a row; null where the row names nobody. */
export function person(
  personId: string | null,
  name: string | null,
): { id: string; name: string } | null {
  return personId === null ? null : { id: personId, name: name ?? '' };
}
