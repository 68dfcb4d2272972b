import type { At } from '../../../lib/version.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import { deleteMade, holdTouched, obstaclesTo, putBack, type Undoable } from '../store/undo.ts';
import type { RegisterOffer } from './registers.ts';

export type { Undoable } from '../store/undo.ts';

/** What the ledger keeps of each record that goes, and of each that is as it was before. */
type Told = {
  readonly removed: (
    record: At,
    payload: { import_id: string; reference: string; title: string },
  ) => LedgerEvent;
  readonly putBack: (
    record: At,
    payload: { import_id: string; version_before: number },
  ) => LedgerEvent;
};

/** How imports into a table of records with versions are undone: the half of a register's offer that is the same for all. */
export function undoing(kind: Undoable, told: Told): Pick<RegisterOffer, 'obstacles' | 'undo'> {
  return {
    obstacles: (tx, importId) => obstaclesTo(tx, kind, importId),
    undo: async (write, importId, context) => {
      const touched = await holdTouched(write, kind, importId);
      const { now, actor } = context;
      await putBack(write, kind, importId, { now, by: actor.personId });
      await deleteMade(write, kind, importId);
      const made = touched.filter((record) => record.made);
      const changed = touched.filter((record) => !record.made);
      return {
        removed: made.length,
        putBack: changed.length,
        events: [
          ...made.map(({ id, version, reference, title }) =>
            told.removed({ id, version }, { import_id: importId, reference, title }),
          ),
          ...changed.map(({ id, version, version_before: before }) =>
            told.putBack(
              { id, version: version + 1 },
              { import_id: importId, version_before: before ?? 1 },
            ),
          ),
        ],
      };
    },
  };
}
