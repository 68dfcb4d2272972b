import { sql, type Insertable, type RawBuilder, type Updateable } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { At } from '../../../lib/version.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type {
  CommitmentEvidenceTable,
  CommitmentTable,
} from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { CaseKind } from '../contract/kinds.ts';
import type { CommitmentQuery } from '../contract/shapes.ts';
import type { Promised } from '../rules/commitments.ts';
import { teamsAbove } from './audience.ts';

/** Who acts or reads, as far as what is for them goes. */
export type Reader = { readonly personId: string; readonly teamId: string | null };

/** Whether a commitment `c` was made to somebody. */
const addressedTo = ({ personId, teamId }: Reader): RawBuilder<boolean> => sql<boolean>`(c.everyone
  OR EXISTS (SELECT FROM commitment_to t WHERE t.organisation_id = c.organisation_id AND t.commitment_id = c.id
    AND (t.person_id = ${personId} OR t.team_id IN ${teamsAbove(teamId)})))`;

/** One commitment as a command finds it. */
export type CommitmentSubject = Promised &
  At & { readonly owner_id: string | null; readonly addressed: boolean };

/** One commitment, held for this transaction. */
export async function lockCommitment(
  tx: ReadTx,
  id: string,
  reader: Reader,
): Promise<CommitmentSubject | undefined> {
  const { rows } = await sql<CommitmentSubject>`
    SELECT c.id, c.version, c.first_due_on, c.due_on, c.withdrawn_on, c.owner_id, ${addressedTo(reader)} AS addressed,
      (SELECT min(e.on_day) FROM commitment_evidence e
        WHERE e.organisation_id = c.organisation_id AND e.commitment_id = c.id) AS shown_on
    FROM commitment c WHERE c.organisation_id = current_organisation() AND c.id = ${id} FOR UPDATE OF c`.execute(
    tx,
  );
  return rows[0];
}

/** Keeps a promise with the teams and people it was made to; `to` is empty where it was made to everyone. */
export async function insertCommitment(
  write: WriteTx,
  commitment: Insertable<CommitmentTable>,
  to: readonly { id: string; team_id: string | null; person_id: string | null }[],
): Promise<void> {
  await write.insertInto('commitment').values(commitment).execute();
  if (to.length === 0) return;
  const of = { organisation_id: commitment.organisation_id, commitment_id: commitment.id };
  await write
    .insertInto('commitment_to')
    .values(to.map((one) => ({ ...of, ...one })))
    .execute();
}

/** Saves a change and counts the version up. The row is locked by {@link lockCommitment}. */
export async function updateCommitment(
  write: WriteTx,
  { id, version }: At,
  change: Updateable<CommitmentTable>,
): Promise<number> {
  await write
    .updateTable('commitment')
    .set({ ...change, version: version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** Keeps one more thing that shows a promise to be kept; {@link updateCommitment} counts its version up. */
export async function insertEvidence(
  write: WriteTx,
  evidence: Insertable<CommitmentEvidenceTable>,
): Promise<void> {
  await write.insertInto('commitment_evidence').values(evidence).execute();
}

/** Keeps that a day was moved, under the version the move made: from these rows the day of a past date is read. */
export async function insertMove(
  write: WriteTx,
  move: {
    organisation_id: string;
    commitment_id: string;
    commitment_version: number;
    from_day: Day;
    to_day: Day;
    reason: string;
    moved_by: string;
    moved_at: Date;
  },
): Promise<void> {
  await write.insertInto('commitment_move').values(move).execute();
}

/** The commitments somebody keeps and that are neither shown to be kept nor taken back; held for this transaction. */
export async function owedBy(tx: ReadTx, personId: string): Promise<At[]> {
  const { rows } = await sql<At>`SELECT c.id, c.version FROM commitment c
    WHERE c.organisation_id = current_organisation() AND c.owner_id = ${personId} AND c.withdrawn_on IS NULL
      AND NOT EXISTS (SELECT FROM commitment_evidence e
        WHERE e.organisation_id = c.organisation_id AND e.commitment_id = c.id)
    ORDER BY c.id FOR UPDATE`.execute(tx);
  return rows;
}

type Named = { readonly id: string; readonly name: string };

/** A commitment as it stood at the end of the day asked for. */
export type StoredCommitment = CommitmentSubject & {
  readonly what: string;
  readonly notice: string;
  readonly everyone: boolean;
  readonly made_on: Day;
  readonly made_by: string | null;
  readonly made_name: string | null;
  readonly owner_name: string | null;
  readonly withdraw_reason: string;
  readonly teams: readonly Named[];
  readonly people: readonly Named[];
  readonly moves: readonly { from_day: Day; to_day: Day; reason: string; moved_on: Day }[];
  readonly evidence: readonly {
    id: string;
    on_day: Day;
    kind: CaseKind;
    record_id: string | null;
    label: string;
    added_by: string | null;
    added_name: string | null;
  }[];
};

function commitmentsAt(context: ReadContext): RawBuilder<unknown> {
  const end = endOfDay(context);
  const on = sql`${context.asOf}::date`;
  const of = sql`organisation_id = c.organisation_id AND commitment_id = c.id`;
  const zone = context.scope.timeZone;
  return sql`(SELECT c.organisation_id, c.id, c.version, c.what, c.notice, c.everyone, c.first_due_on, c.made_on, c.made_by,
      m.name AS made_name, c.owner_id, o.name AS owner_name, ${addressedTo(context.scope.actor)} AS addressed,
      coalesce((SELECT to_day FROM commitment_move WHERE ${of} AND moved_at < ${end}
        ORDER BY commitment_version DESC LIMIT 1), c.first_due_on) AS due_on,
      CASE WHEN c.withdrawn_on <= ${on} THEN c.withdrawn_on END AS withdrawn_on,
      CASE WHEN c.withdrawn_on <= ${on} THEN c.withdraw_reason ELSE '' END AS withdraw_reason,
      (SELECT min(on_day) FROM commitment_evidence WHERE ${of} AND added_at < ${end}) AS shown_on,
      coalesce((SELECT json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.name) FROM commitment_to a
        JOIN team t ON t.organisation_id = a.organisation_id AND t.id = a.team_id
        WHERE a.organisation_id = c.organisation_id AND a.commitment_id = c.id), '[]') AS teams,
      coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name) FROM commitment_to a
        JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
        WHERE a.organisation_id = c.organisation_id AND a.commitment_id = c.id), '[]') AS people,
      coalesce((SELECT json_agg(json_build_object('from_day', from_day, 'to_day', to_day, 'reason', reason,
          'moved_on', (moved_at AT TIME ZONE ${zone})::date) ORDER BY commitment_version)
        FROM commitment_move WHERE ${of} AND moved_at < ${end}), '[]') AS moves,
      coalesce((SELECT json_agg(json_build_object('id', e.id, 'on_day', e.on_day, 'kind', e.kind, 'record_id', e.record_id,
          'label', e.label, 'added_by', e.added_by, 'added_name', b.name) ORDER BY e.on_day, e.id)
        FROM commitment_evidence e LEFT JOIN person b ON b.organisation_id = e.organisation_id AND b.id = e.added_by
        WHERE e.organisation_id = c.organisation_id AND e.commitment_id = c.id AND e.added_at < ${end}), '[]') AS evidence
    FROM commitment c
      LEFT JOIN person m ON m.organisation_id = c.organisation_id AND m.id = c.made_by
      LEFT JOIN person o ON o.organisation_id = c.organisation_id AND o.id = c.owner_id
    WHERE c.organisation_id = current_organisation() AND c.made_at < ${end})`;
}

/** What the reader may see: top management everything, everyone else what they made or what was made to them. */
const visible = ({ scope: { actor } }: ReadContext): RawBuilder<unknown> =>
  actor.roles.has('top_management')
    ? sql`true`
    : sql`(s.addressed OR s.owner_id = ${actor.personId})`;

function stateFilter(state: CommitmentQuery['state']): RawBuilder<unknown> {
  if (state === 'all') return sql``;
  const open = sql`s.shown_on IS NULL AND s.withdrawn_on IS NULL`;
  return state === 'open' ? sql`AND ${open}` : sql`AND NOT (${open})`;
}

/** One page of what the reader may see, with the number of all: open ones by their day, others the latest first. */
export async function listCommitments(
  tx: ReadTx,
  { state, page, size }: CommitmentQuery,
  context: ReadContext,
): Promise<{ total: number; rows: StoredCommitment[] }> {
  const where = sql`FROM ${commitmentsAt(context)} s WHERE ${visible(context)} ${stateFilter(state)}`;
  const order = state === 'open' ? sql`s.due_on, s.id` : sql`s.first_due_on DESC, s.id`;
  const { rows } = await sql<StoredCommitment>`SELECT s.* ${where}
    ORDER BY ${order} LIMIT ${size} OFFSET ${(page - 1) * size}`.execute(tx);
  const counted = await sql<{ count: number }>`SELECT count(*) AS count ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

/** One commitment the reader may see. */
export async function findCommitment(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredCommitment | undefined> {
  const { rows } = await sql<StoredCommitment>`SELECT s.* FROM ${commitmentsAt(context)} s
    WHERE s.id = ${id} AND ${visible(context)}`.execute(tx);
  return rows[0];
}

/** What somebody promised and what is neither shown nor taken back, the soonest due first. */
export async function openCommitmentsOf(
  tx: ReadTx,
  personId: string,
  context: ReadContext,
): Promise<StoredCommitment[]> {
  const { rows } = await sql<StoredCommitment>`SELECT s.* FROM ${commitmentsAt(context)} s
    WHERE s.owner_id = ${personId} AND s.shown_on IS NULL AND s.withdrawn_on IS NULL
    ORDER BY s.due_on, s.id`.execute(tx);
  return rows;
}
