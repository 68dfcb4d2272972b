import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { FactKind } from '../contract/kinds.ts';
import type { Frozen } from '../contract/shapes.ts';
import type { Standing } from '../rules/decisions.ts';

/** One decision as a command finds it: what its latest version says, and who recorded it. */
export type DecisionSubject = Standing & {
  readonly id: string;
  readonly recorded_by: string | null;
  readonly first_look_back_on: Day | null;
  readonly move_reason: string;
  readonly learned: string;
  readonly looked_back_by: string | null;
  readonly withdraw_reason: string;
};

/** One decision, held for this transaction. */
export async function lockDecision(tx: ReadTx, id: string): Promise<DecisionSubject | undefined> {
  const { rows } = await sql<DecisionSubject>`
    SELECT d.id, d.version, d.recorded_by, v.kind, v.chosen, v.question, v.options, v.why, v.given_up, v.expected,
      v.owner_id, v.decided_on, v.look_back_on, v.first_look_back_on, v.move_reason, v.verdict, v.learned,
      v.looked_back_on, v.looked_back_by, v.withdrawn_on, v.withdraw_reason
    FROM decision d JOIN decision_version v ON v.organisation_id = d.organisation_id AND v.decision_id = d.id
      AND v.version = d.version
    WHERE d.organisation_id = current_organisation() AND d.id = ${id} FOR UPDATE OF d`.execute(tx);
  return rows[0];
}

/** Who writes, when, and where. */
export type Writer = {
  readonly organisationId: string;
  readonly by: string | null;
  readonly now: Date;
};

/** Keeps who recorded a decision, and which request it answers; what it says is kept by {@link insertVersion}. */
export async function insertDecision(
  write: WriteTx,
  { id, requestId }: { id: string; requestId: string | null },
  { organisationId, by, now }: Writer,
): Promise<void> {
  await write
    .insertInto('decision')
    .values({
      organisation_id: organisationId,
      id,
      request_id: requestId,
      recorded_by: by,
      recorded_at: now,
    })
    .execute();
}

/** What a version says; `version` is its number. */
export type Said = Omit<DecisionSubject, 'id' | 'recorded_by'>;

/** Keeps what a decision says from now on. The versions before it stay. */
export async function insertVersion(
  write: WriteTx,
  decisionId: string,
  { options, ...said }: Said,
  { organisationId, by, now }: Writer,
): Promise<void> {
  await write
    .insertInto('decision_version')
    .values({
      organisation_id: organisationId,
      decision_id: decisionId,
      ...said,
      options: JSON.stringify(options),
      written_by: by,
      written_at: now,
    })
    .execute();
}

/** Counts a decision up to a version. Its row is locked by {@link lockDecision}. */
export async function countUp(write: WriteTx, id: string, version: number): Promise<void> {
  await sql`UPDATE decision SET version = ${version}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
}

/** A fact that is about to be kept; `label` is what the record is called at that moment. */
export type NewFact = {
  readonly id: string;
  readonly kind: FactKind;
  readonly label: string;
  readonly target: string;
  readonly record_id: string | null;
  readonly frozen: Frozen;
};

/** Adds facts to those a decision rests on, each with the copy of its record that was frozen. */
export async function insertFacts(
  write: WriteTx,
  decisionId: string,
  facts: readonly NewFact[],
  { organisationId, by, now }: Writer,
): Promise<void> {
  if (facts.length === 0) return;
  await write
    .insertInto('decision_fact')
    .values(
      facts.map(({ frozen, ...fact }) => ({
        organisation_id: organisationId,
        decision_id: decisionId,
        ...fact,
        frozen: JSON.stringify(frozen),
        added_by: by,
        added_at: now,
      })),
    )
    .execute();
}

export type StandingFact = Pick<NewFact, 'id' | 'label' | 'record_id'>;

/** The facts a decision rests on now. */
export async function factsOf(tx: ReadTx, decisionId: string): Promise<StandingFact[]> {
  const { rows } = await sql<StandingFact>`SELECT id, label, record_id FROM decision_fact
    WHERE organisation_id = current_organisation() AND decision_id = ${decisionId} AND removed_at IS NULL`.execute(
    tx,
  );
  return rows;
}

/** Takes a fact out. What was frozen stays, and is shown for the days on which it was there. */
export async function removeFact(write: WriteTx, id: string, now: Date): Promise<void> {
  await sql`UPDATE decision_fact SET removed_at = ${now}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
}

/** The decisions that somebody owns and that wait to be looked back at. */
export async function openOf(tx: ReadTx, ownerId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT d.id FROM decision d JOIN decision_version v ON v.organisation_id = d.organisation_id
      AND v.decision_id = d.id AND v.version = d.version
    WHERE d.organisation_id = current_organisation() AND v.owner_id = ${ownerId}
      AND v.looked_back_on IS NULL AND v.withdrawn_on IS NULL ORDER BY d.id`.execute(tx);
  return rows.map(({ id }) => id);
}
