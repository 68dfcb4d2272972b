import type { RegisterOffer } from '../../imports/commands/registers.ts';
import { undoing } from '../../imports/commands/undoing.ts';
import { actionPutBack, actionRemovedWithImport } from '../contract/imported.ts';
import { actionRegister } from '../contract/register.ts';
import { fileValues } from '../rules/imported.ts';
import { actionsByReference } from '../store/import.ts';
import { undoableActions } from '../store/undo.ts';
import { writeChanges } from './import-changes.ts';
import { writeNew } from './import-new.ts';

/** What files may fill here: the register of actions. */
export const actionRegisterOffer: RegisterOffer = {
  register: actionRegister,
  existing: async (tx, { reference = [] }, today) =>
    (reference.length === 0 ? [] : await actionsByReference(tx, reference)).map((action) => ({
      key: action.id,
      values: fileValues(action, action, today),
      sourceColumns: action.source_columns,
    })),
  write: async (write, rows, bringing, context) => {
    const made = await writeNew(
      write,
      rows.filter((row) => row.existing === undefined),
      bringing,
      context,
    );
    const changed = await writeChanges(
      write,
      rows.filter((row) => row.existing !== undefined),
      bringing,
      context,
    );
    return { created: made.length, changed: changed.length, events: [...made, ...changed] };
  },
  ...undoing(undoableActions, { removed: actionRemovedWithImport.of, putBack: actionPutBack.of }),
};
