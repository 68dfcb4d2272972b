import { v7 as newId } from 'uuid';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import type { Bringing, RowToWrite } from '../../imports/commands/registers.ts';
import { actionImported } from '../contract/imported.ts';
import { daysLeftOver, importedAction } from '../rules/imported.ts';
import { insertHelpers, insertImported, takeNumbers, type NewImported } from '../store/import.ts';
import { everyoneMeant, meant } from './import-people.ts';

/** Makes an action of each row, under its own reference or the firm's next number. */
export async function writeNew(
  write: WriteTx,
  rows: readonly RowToWrite[],
  bringing: Bringing,
  { organisationId, now, today }: CommandContext,
): Promise<LedgerEvent[]> {
  if (rows.length === 0) return [];
  const given = rows.map(({ values }) => values['reference'] as string | undefined);
  const unnamed = given.filter((reference) => reference === undefined).length;
  let next = await takeNumbers(write, organisationId, unnamed, greatestOf(given));
  const actions = rows.map(({ values, sourceColumns }, at): NewImported => {
    const columns = importedAction(values, today);
    return {
      ...columns,
      id: newId(),
      reference: given[at] ?? `A-${next++}`,
      accountable_id: meant(bringing, values['accountable']),
      checker_id: meant(bringing, values['checker']),
      source_columns: { ...sourceColumns, ...daysLeftOver(values, columns) },
    };
  });
  await insertImported(write, actions, bringing.importId, now);
  await insertHelpers(
    write,
    rows.flatMap(({ values }, at) =>
      everyoneMeant(bringing, values['helpers']).map((person) => ({
        action: (actions[at] as NewImported).id,
        person,
      })),
    ),
  );
  return actions.map((action, at) =>
    actionImported.of(
      { id: action.id, version: 1 },
      {
        import_id: bringing.importId,
        address: (rows[at] as RowToWrite).address,
        reference: action.reference,
        title: action.title,
        source: action.source,
        significance: action.significance,
        accountable_id: action.accountable_id,
        opened_on: action.opened_on,
        due_on: action.due_on,
        done_on: action.done_on,
        cancelled_on: action.cancelled_on,
      },
    ),
  );
}

/** The greatest of our own numbers among references of a file, so that it is not given once more. */
function greatestOf(references: readonly (string | undefined)[]): number {
  const numbers = references.map((one) => Number(/^A-(\d{1,9})$/i.exec(one ?? '')?.[1] ?? 0));
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}
