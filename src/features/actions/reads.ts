import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { HeadCache } from '../../platform/database/head-cache.ts';
import { read, type ReadContext } from '../../platform/http/read-routes.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import {
  actionRecordShape,
  actionRowShape,
  listQueryShape,
  type ActionRecord,
  type ActionRow,
  type ListQuery,
} from './contract/shapes.ts';
import { canOf, seeActions } from './policy.ts';
import { lateDays, stageOn } from './rules.ts';
import { viewsOf } from './store/beside.ts';
import { countActions, listActions, processesOf, type StoredRow } from './store/list.ts';
import { findAction, type StoredAround, type StoredRecord } from './store/record.ts';

const counts = new HeadCache();

/** One page of actions with the number of all that match. */
export async function pageOfActions(
  tx: ReadTx,
  query: ListQuery,
  context: ReadContext,
): Promise<{ total: number; rows: ActionRow[] }> {
  const rows = listActions(tx, query, context);
  rows.catch(() => undefined);
  const { page: _page, size: _size, sort: _sort, direction: _direction, ...filter } = query;
  const question = JSON.stringify([
    filter,
    context.asOf,
    context.isPast,
    query.mine && context.scope.actor.personId,
  ]);
  const total = await counts.get(tx, context.scope, question, () =>
    countActions(tx, query, context),
  );
  return { total, rows: (await rows).map((row) => presentRow(row, context)) };
}

export const actionList = read({
  path: '/api/actions',
  operation: 'action.list',
  words: 'read actions',
  permit: seeActions,
  query: listQueryShape,
  response: z.strictObject({ total: z.int(), rows: z.array(actionRowShape) }),
  fromRecords: true,
  read: (tx, { query }, context) => pageOfActions(tx, query, context),
});

export const actionRecord = read({
  path: '/api/actions/:id',
  operation: 'action.read',
  words: 'read an action',
  permit: seeActions,
  params: z.strictObject({ id: id('action') }),
  response: actionRecordShape,
  read: async (tx, { params }, context) => {
    const record = await findAction(tx, params.id, context);
    return record && presentRecord(record, context);
  },
});

export const actionViews = read({
  path: '/api/action_views',
  operation: 'action_view.list',
  words: 'read kept filters',
  permit: seeActions,
  response: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: id('action_view'),
        name: z.string(),
        query: z.string(),
        shared: z.boolean(),
        mine: z.boolean(),
      }),
    ),
  }),
  read: async (tx, _asked, { scope }) => {
    const views = await viewsOf(tx, scope.actor.personId);
    return {
      rows: views.map(({ person_id, ...view }) => ({
        ...view,
        mine: person_id === scope.actor.personId,
      })),
    };
  },
});

export const actionProcesses = read({
  path: '/api/action_processes',
  operation: 'action_process.list',
  words: 'read the names of processes',
  permit: seeActions,
  response: z.strictObject({ rows: z.array(z.string()) }),
  read: async (tx, _asked, { scope }) => ({
    rows: await counts.get(tx, scope, 'processes', () => processesOf(tx)),
  }),
});

export const actionReads = [actionList, actionRecord, actionViews, actionProcesses];

type Named = { id: string; name: string } | null;

function presentRow(row: StoredRow, context: ReadContext): ActionRow {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    source: row.source,
    source_reference: row.source_reference,
    significance: row.significance,
    process: row.process,
    stage: stageOn(row, context.asOf),
    late_days: lateDays(row, context.asOf),
    accountable:
      row.accountable_id === null
        ? null
        : { id: row.accountable_id, name: row.accountable_name ?? '' },
    opened_on: row.opened_on,
    first_due_on: row.first_due_on,
    due_on: row.due_on,
    done_on: row.done_on,
    proved_on: row.proved_on,
    check_due_on: row.check_due_on,
    due_moves: row.due_moves,
    imported: row.import_id !== null,
    version: row.version,
    can: context.isPast
      ? nothing(canOf(context.scope.actor, row))
      : canOf(context.scope.actor, row),
  };
}

/** The past is looked at, not changed. */
function nothing<Can extends Record<string, boolean>>(can: Can): Can {
  return Object.fromEntries(Object.keys(can).map((name) => [name, false])) as Can;
}

function presentRecord(record: StoredRecord & StoredAround, context: ReadContext): ActionRecord {
  const { names } = record;
  const named = (personId: string | null): Named =>
    personId === null ? null : { id: personId, name: names[personId] ?? '' };
  return {
    ...presentRow(record, context),
    description: record.description,
    why: record.why,
    containment: record.containment,
    cause: record.cause,
    corrective_action: record.corrective_action,
    result: record.result,
    cancel_reason: record.cancel_reason,
    cancelled_on: record.cancelled_on,
    decision_reason: record.decision_reason,
    proposed_by: named(record.proposed_by),
    decided_by: named(record.decided_by),
    decider: named(record.decider_id),
    decided_on: record.decided_on,
    contained_on: record.contained_on,
    planned_on: record.planned_on,
    done_by: named(record.done_by),
    checker: named(record.checker_id),
    checked_on: record.checked_on,
    verdict: record.verdict,
    check_note: record.check_note,
    reopened_count: record.reopened_count,
    late_moves: record.late_moves,
    source_columns: record.source_columns,
    recorded_at: new Date(record.recorded_at).toISOString(),
    helpers: record.helper_ids.map((personId) => ({
      id: personId,
      name: names[personId] ?? '',
    })),
    ...presentParts(record, named),
    names,
  };
}

const instant = (text: string): string => new Date(text).toISOString();

function presentParts(
  parts: StoredAround,
  named: (personId: string | null) => Named,
): Pick<ActionRecord, 'moves' | 'comments' | 'files' | 'links' | 'story'> {
  return {
    moves: parts.moves.map((move) => ({
      ...move,
      moved_at: instant(move.moved_at),
      moved_by: named(move.moved_by),
    })),
    comments: parts.comments.map(({ person_id, said_at, ...comment }) => ({
      ...comment,
      person: named(person_id),
      said_at: instant(said_at),
    })),
    files: parts.files.map((file) => ({
      ...file,
      uploaded_by: named(file.uploaded_by),
      uploaded_at: instant(file.uploaded_at),
    })),
    links: [...parts.links],
    story: parts.story.map(({ actor_id, payload, at, ...entry }) => ({
      ...entry,
      at: instant(at),
      actor: actor_id === null ? null : (parts.names[actor_id] ?? null),
      payload: payload === null ? {} : (JSON.parse(payload) as Record<string, unknown>),
    })),
  };
}
