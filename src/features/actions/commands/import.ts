import type { RegisterOffer } from '../../imports/commands/registers.ts';
import { actionPutBack, actionRemovedWithImport } from '../contract/imported.ts';
import { actionRegister } from '../contract/register.ts';
import { fileValues } from '../rules/imported.ts';
import { actionsByReference } from '../store/import.ts';
import { deleteMade, holdTouched, obstaclesTo, putBack } from '../store/undo.ts';
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
  obstacles: obstaclesTo,
  undo: async (write, importId, context) => {
    const touched = await holdTouched(write, importId);
    await putBack(write, importId, context.now);
    await deleteMade(write, importId);
    const made = touched.filter((action) => action.made);
    const changed = touched.filter((action) => !action.made);
    return {
      removed: made.length,
      putBack: changed.length,
      events: [
        ...made.map(({ id, version, reference, title }) =>
          actionRemovedWithImport.of({ id, version }, { import_id: importId, reference, title }),
        ),
        ...changed.map(({ id, version, version_before }) =>
          actionPutBack.of(
            { id, version: version + 1 },
            { import_id: importId, version_before: version_before ?? 1 },
          ),
        ),
      ],
    };
  },
};
