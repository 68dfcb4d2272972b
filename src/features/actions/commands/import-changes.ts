import { v7 as newId } from 'uuid';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import type { Bringing, RowToWrite } from '../../imports/commands/registers.ts';
import { actionChangedByImport } from '../contract/imported.ts';
import { changesByFile, type FileColumns, type ImportableAction } from '../rules/imported.ts';
import {
  CHANGED_COLUMNS,
  holdImportable,
  insertHelpers,
  insertMoves,
  removeHelpers,
  updateImported,
  type ChangedByFile,
  type ImportMove,
} from '../store/import.ts';
import { everyoneMeant, meant } from './import-people.ts';

type Change = {
  readonly kept: ChangedByFile;
  readonly move: ImportMove | undefined;
  readonly helpers: readonly string[] | undefined;
  readonly event: LedgerEvent;
};

/** Changes actions that exist by what their rows say. @returns an event for each that was changed */
export async function writeChanges(
  write: WriteTx,
  rows: readonly RowToWrite[],
  bringing: Bringing,
  context: CommandContext,
): Promise<LedgerEvent[]> {
  if (rows.length === 0) return [];
  const byId = new Map(rows.map((row) => [row.existing?.key, row]));
  const held = await holdImportable(
    write,
    [...byId.keys()].filter((id) => id !== undefined),
  );
  const changes = held.flatMap((action) => {
    const row = byId.get(action.id);
    return row === undefined ? [] : changeOf(action, row, bringing, context);
  });
  if (changes.length === 0) return [];
  const { importId, fileName } = bringing;
  await updateImported(
    write,
    changes.map((one) => one.kept),
    importId,
    context.now,
  );
  const moves = changes.flatMap((one) => one.move ?? []);
  const reason = `Brought in with the file ${fileName}`;
  const { now, today, actor } = context;
  await insertMoves(write, moves, { by: actor.personId, reason, now, today });
  const helped = changes.filter((one) => one.helpers !== undefined);
  await removeHelpers(
    write,
    helped.map((one) => one.kept.id),
  );
  await insertHelpers(
    write,
    helped.flatMap(({ kept, helpers = [] }) =>
      helpers.map((person) => ({ action: kept.id, person })),
    ),
  );
  return changes.map((one) => one.event);
}

/** What a row changes in an action as it stands; nothing where the action says it already. */
function changeOf(
  action: ImportableAction,
  row: RowToWrite,
  bringing: Bringing,
  context: CommandContext,
): Change[] {
  const columns = changesByFile(action, row.values, context.today);
  const helpers = newHelpers(action, row, bringing);
  const changed = {
    ...columns,
    ...changedPeople(action, row, bringing),
    ...changedSource(action, row.sourceColumns),
  };
  const after = { ...changed, ...(helpers === undefined ? {} : { helpers }) };
  if (Object.keys(after).length === 0) return [];
  const move = moveOf(action, columns.due_on ?? null, context.today);
  const whole: Record<string, unknown> = {
    ...action,
    ...changed,
    ...consequences(action, columns, move, context),
  };
  const { id, version } = action;
  const kept = {
    id,
    version,
    columns: Object.fromEntries(CHANGED_COLUMNS.map((name) => [name, whole[name] ?? null])),
    move_id: move?.id ?? null,
    helpers_before: helpers === undefined ? null : action.helper_ids,
  };
  const event = actionChangedByImport.of(
    { id, version: version + 1 },
    {
      import_id: bringing.importId,
      address: row.address,
      before: asTheyWere(action, Object.keys(after)),
      after,
    },
  );
  return [{ kept, move, helpers, event }];
}

function asTheyWere(action: ImportableAction, names: readonly string[]): Record<string, unknown> {
  const was = { ...action, helpers: action.helper_ids } as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, was[name] ?? null]));
}

function newHelpers(
  action: ImportableAction,
  { values }: RowToWrite,
  bringing: Bringing,
): readonly string[] | undefined {
  const named = everyoneMeant(bringing, values['helpers']).toSorted();
  const same = named.join() === [...action.helper_ids].toSorted().join();
  return named.length === 0 || same ? undefined : named;
}

function changedPeople(
  action: ImportableAction,
  { values }: RowToWrite,
  bringing: Bringing,
): { accountable_id?: string; checker_id?: string } {
  const accountable = meant(bringing, values['accountable']);
  const checker = meant(bringing, values['checker']);
  return {
    ...(accountable === null || accountable === action.accountable_id
      ? {}
      : { accountable_id: accountable }),
    ...(checker === null || checker === action.checker_id ? {} : { checker_id: checker }),
  };
}

function changedSource(
  action: ImportableAction,
  sourceColumns: Readonly<Record<string, string>>,
): { source_columns?: Record<string, string> } {
  const differs = Object.entries(sourceColumns).some(
    ([label, value]) => action.source_columns[label] !== value,
  );
  return differs ? { source_columns: { ...action.source_columns, ...sourceColumns } } : {};
}

/** A date that is replaced is moved: it enters the history of the date like a move by hand. */
function moveOf(
  action: ImportableAction,
  to: string | null,
  today: string,
): ImportMove | undefined {
  if (to === null || action.due_on === null || action.due_on === to) return undefined;
  return {
    id: newId(),
    action_id: action.id,
    from_day: action.due_on,
    to_day: to as ImportMove['to_day'],
    after_due: action.due_on < today,
  };
}

/** What counts up, and who decided, where a file moves a date, opens something again or accepts a proposal. */
function consequences(
  action: ImportableAction,
  columns: Partial<FileColumns>,
  move: ImportMove | undefined,
  { today, actor }: CommandContext,
): Record<string, unknown> {
  const isOver = (one: Pick<FileColumns, 'done_on' | 'cancelled_on'>): boolean =>
    one.done_on !== null || one.cancelled_on !== null;
  const reopened = isOver(action) && !isOver({ ...action, ...columns });
  return {
    due_moves: action.due_moves + (move === undefined ? 0 : 1),
    late_moves: action.late_moves + (move?.after_due === true ? 1 : 0),
    reopened_count: action.reopened_count + (reopened ? 1 : 0),
    ...(action.proposed && columns.proposed === false
      ? { decided_on: today, decided_by: actor.personId }
      : {}),
  };
}
