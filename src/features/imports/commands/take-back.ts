import * as z from 'zod';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { command, type Events } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import { removeWritten } from '../../people/commands/written.ts';
import { importUndone } from '../contract/events.ts';
import { bringIn } from '../policy.ts';
import { findImport, updateImport } from '../store/record.ts';
import { finishWork } from '../store/work.ts';
import { WorkStopped, type Working } from './bring.ts';
import { knownOffer } from './registers.ts';

type TakenBack = z.infer<typeof takenBackShape>;
const takenBackShape = z.strictObject({
  removed: z.int(),
  put_back: z.int(),
  people_removed: z.int(),
});

// What was taken back is said behind the import's own entry; it belongs to no result that is answered.
const eventsOf = new WeakMap<TakenBack, readonly LedgerEvent[]>();

/** Undoes an import in one transaction, for who asked, unless somebody worked on its records meanwhile. */
export function takeBack(working: Working) {
  return command({
    name: 'import.take_back',
    words: 'undo an import',
    input: z.strictObject({ id: z.uuid() }),
    result: takenBackShape,
    load: async (read, { id }) => {
      const given = await findImport(read, id);
      if (given === undefined) return undefined;
      return { given, obstacles: (await knownOffer(given.register).obstacles(read, id)).total };
    },
    permit: bringIn,
    rule: ({ given, obstacles }): Outcome<null, 'import.is_over' | 'import.records_changed'> => {
      if (given.work_id !== working.work.workId) {
        return refuse('import.is_over', { state: given.state });
      }
      return obstacles > 0 ? refuse('import.records_changed', { count: obstacles }) : accept(null);
    },
    save: async (write, _decision, { given }, context) => {
      const undone = await knownOffer(given.register).undo(write, given.id, context);
      const people = await removeWritten(write, given.id);
      working.goOn();
      if (!(await finishWork(write, working.work))) throw new WorkStopped();
      await updateImport(write, given.id, {
        state: 'undone',
        undone_by: context.actor.personId,
        undone_at: context.now,
        trouble: null,
      });
      const taken = {
        removed: undone.removed,
        put_back: undone.putBack,
        people_removed: people.length,
      };
      eventsOf.set(taken, [...undone.events, ...people]);
      return taken;
    },
    events: (_decision, taken, { given }) =>
      [
        importUndone.of({ id: given.id, version: given.version }, taken),
        ...(eventsOf.get(taken) ?? []),
      ] as unknown as Events,
  });
}
