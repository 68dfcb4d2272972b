import { v7 as newId } from 'uuid';
import type { At } from '../../../lib/version.ts';
import type { CommandContext, Events } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { decisionRecorded, factAdded } from '../contract/events.ts';
import type { DecisionWords } from '../contract/shapes.ts';
import {
  insertDecision,
  insertFacts,
  insertVersion,
  type NewFact,
  type Said,
} from '../store/write.ts';

/** A decision that is about to be kept. */
export type New = {
  readonly words: DecisionWords;
  readonly facts: readonly NewFact[];
  readonly requestId: string | null;
};

const NOT_YET: Omit<Said, keyof DecisionWords | 'version' | 'first_look_back_on'> = {
  move_reason: '',
  verdict: null,
  learned: '',
  looked_back_on: null,
  looked_back_by: null,
  withdrawn_on: null,
  withdraw_reason: '',
};

/** Who writes, as the store asks. */
export const writerOf = ({ organisationId, actor, now }: CommandContext) => ({
  organisationId,
  by: actor.personId,
  now,
});

/** Keeps a new decision with its facts. */
export async function keep(
  write: WriteTx,
  { words, facts, requestId }: New,
  context: CommandContext,
): Promise<At> {
  const id = newId();
  const writer = writerOf(context);
  await insertDecision(write, { id, requestId }, writer);
  const first = { version: 1, first_look_back_on: words.look_back_on };
  await insertVersion(write, id, { ...NOT_YET, ...words, ...first }, writer);
  await insertFacts(write, id, facts, writer);
  return { id, version: 1 };
}

/** What a new decision enters into the ledger. */
export function recorded(at: At, { words, facts, requestId }: New): Events {
  return [
    decisionRecorded.of(at, { ...words, request_id: requestId }),
    ...facts.map((fact) => added(at, fact)),
  ];
}

/** What a fact enters into the ledger, with the copy of its record that was frozen. */
export function added(
  at: At,
  { id, kind, label, target, record_id, frozen }: NewFact,
): LedgerEvent {
  return factAdded.of(at, { fact_id: id, fact: kind, label, target, record_id, frozen });
}
