import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Part } from '../contract/handover.ts';

export type OwnedPart = {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly title: string;
  readonly part: Part;
  /** When it is due: the action, or the check. */
  readonly due_on: Day | null;
  readonly accountable_id: string | null;
  readonly done_by: string | null;
};

/**
 * What somebody still has to do: open actions they are accountable for or help with, proposals among
 * them, and checks planned for them. Soonest first.
 */
export async function ownedBy(tx: ReadTx, personId: string): Promise<OwnedPart[]> {
  const { rows } = await sql<OwnedPart>`
    SELECT a.id, a.reference, a.version, a.title, x.part, x.due_on, a.accountable_id, a.done_by
    FROM (
      SELECT id, 'accountable' AS part, due_on FROM action
       WHERE organisation_id = current_organisation() AND accountable_id = ${personId}
         AND done_on IS NULL AND cancelled_on IS NULL
      UNION ALL
      SELECT id, 'checker', check_due_on FROM action
       WHERE organisation_id = current_organisation() AND checker_id = ${personId}
         AND checked_on IS NULL AND cancelled_on IS NULL
      UNION ALL
      SELECT h.action_id, 'helper', o.due_on FROM action_helper h
        JOIN action o ON o.organisation_id = h.organisation_id AND o.id = h.action_id
       WHERE h.organisation_id = current_organisation() AND h.person_id = ${personId}
         AND o.done_on IS NULL AND o.cancelled_on IS NULL) x
    JOIN action a ON a.organisation_id = current_organisation() AND a.id = x.id
    ORDER BY array_position(ARRAY['accountable', 'checker', 'helper'], x.part), x.due_on NULLS LAST, a.id`.execute(
    tx,
  );
  return rows;
}

/** Holds the actions for this transaction, in the order in which every other bulk change does. */
export async function holdActions(tx: ReadTx, ids: readonly string[]): Promise<void> {
  await sql`SELECT 1 FROM action WHERE organisation_id = current_organisation()
    AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx);
}

/** Gives parts of actions to their new holders; each action counts one version up, however many parts. */
export async function handOver(
  write: WriteTx,
  parts: readonly { readonly id: string; readonly part: Part; readonly to: string | null }[],
  fromId: string,
  now: Date,
): Promise<void> {
  const of = (part: Part): { ids: string[]; tos: (string | null)[] } => {
    const chosen = parts.filter((one) => one.part === part);
    return { ids: chosen.map((one) => one.id), tos: chosen.map((one) => one.to) };
  };
  const [accountable, checker, helper] = [of('accountable'), of('checker'), of('helper')];
  await sql`DELETE FROM action_helper WHERE organisation_id = current_organisation()
    AND person_id = ${fromId} AND action_id = ANY(${helper.ids}::uuid[])`.execute(write);
  await sql`INSERT INTO action_helper (organisation_id, action_id, person_id)
    SELECT current_organisation(), x.id, x.person FROM unnest(${helper.ids}::uuid[], ${helper.tos}::uuid[]) x(id, person)
    WHERE x.person IS NOT NULL ON CONFLICT DO NOTHING`.execute(write);
  await sql`UPDATE action a SET
      accountable_id = coalesce(n.accountable, a.accountable_id),
      checker_id = CASE WHEN n.checks THEN n.checker ELSE a.checker_id END,
      version = a.version + 1, changed_at = ${now}
    FROM (
      SELECT x.id, max(x.accountable::text)::uuid AS accountable, max(x.checker::text)::uuid AS checker,
        bool_or(x.checks) AS checks
      FROM (
        SELECT id, person AS accountable, NULL::uuid AS checker, false AS checks
          FROM unnest(${accountable.ids}::uuid[], ${accountable.tos}::uuid[]) t(id, person)
        UNION ALL
        SELECT id, NULL, person, true FROM unnest(${checker.ids}::uuid[], ${checker.tos}::uuid[]) t(id, person)
        UNION ALL
        SELECT id, NULL, NULL, false FROM unnest(${helper.ids}::uuid[]) t(id)) x
      GROUP BY x.id) n
    WHERE a.organisation_id = current_organisation() AND a.id = n.id`.execute(write);
}

/**
 * Puts a known person wherever a written name stood. Who is meant was true from the beginning, so no
 * action counts as changed by it.
 * @returns the actions concerned, as they stand
 */
export async function replacePerson(
  write: WriteTx,
  fromId: string,
  toId: string,
): Promise<{ id: string; version: number }[]> {
  const { rows } = await sql<{ id: string; version: number }>`
    WITH helped AS (
      DELETE FROM action_helper WHERE organisation_id = current_organisation() AND person_id = ${fromId}
      RETURNING organisation_id, action_id),
    helping AS (
      INSERT INTO action_helper (organisation_id, action_id, person_id)
      SELECT organisation_id, action_id, ${toId}::uuid FROM helped
      ON CONFLICT DO NOTHING RETURNING action_id),
    said AS (
      UPDATE action_comment SET person_id = ${toId}
       WHERE organisation_id = current_organisation() AND person_id = ${fromId} RETURNING action_id),
    moved AS (
      UPDATE action_due_move SET moved_by = ${toId}
       WHERE organisation_id = current_organisation() AND moved_by = ${fromId} RETURNING action_id),
    meant AS (
      UPDATE action SET
        accountable_id = CASE WHEN accountable_id = ${fromId} THEN ${toId}::uuid ELSE accountable_id END,
        checker_id = CASE WHEN checker_id = ${fromId} THEN ${toId}::uuid ELSE checker_id END,
        done_by = CASE WHEN done_by = ${fromId} THEN ${toId}::uuid ELSE done_by END,
        proposed_by = CASE WHEN proposed_by = ${fromId} THEN ${toId}::uuid ELSE proposed_by END,
        decided_by = CASE WHEN decided_by = ${fromId} THEN ${toId}::uuid ELSE decided_by END,
        decider_id = CASE WHEN decider_id = ${fromId} THEN ${toId}::uuid ELSE decider_id END,
        created_by = CASE WHEN created_by = ${fromId} THEN ${toId}::uuid ELSE created_by END
       WHERE organisation_id = current_organisation()
         AND ${fromId} IN (accountable_id, checker_id, done_by, proposed_by, decided_by, decider_id, created_by)
      RETURNING id)
    SELECT a.id, a.version FROM action a
    WHERE a.organisation_id = current_organisation() AND a.id IN (
      SELECT action_id FROM helped UNION SELECT action_id FROM said
      UNION SELECT action_id FROM moved UNION SELECT id FROM meant)
    ORDER BY a.id`.execute(write);
  return rows;
}
