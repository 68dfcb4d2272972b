import { accept, refuse } from '../../../lib/outcome.ts';
import { theSystem } from '../../../platform/access/predicate.ts';
import { command } from '../../../platform/commands/command.ts';
import { cancelShape, importAnswerShape } from '../contract/commands.ts';
import { importCleared } from '../contract/events.ts';
import { OVER_STATES, WORKING_STATES } from '../contract/states.ts';
import { lockImport, updateImport } from '../store/record.ts';
import { deleteRows } from '../store/rows.ts';

const WORKING: readonly string[] = WORKING_STATES;
const OVER: readonly string[] = OVER_STATES;

/**
 * Takes away the rows that were laid out for looking at them, long after anybody did. The records, the
 * file as it came and what the import did stay; one that nobody brought to its end is stopped by it.
 */
export const clear = command({
  name: 'import.clear',
  words: 'take away the rows of a file that were laid out long ago',
  input: cancelShape,
  result: importAnswerShape,
  load: (read, { id }) => lockImport(read, id),
  permit: [theSystem],
  rule: (given) =>
    WORKING.includes(given.state)
      ? refuse('import.is_working')
      : accept({
          state: OVER.includes(given.state) ? given.state : ('cancelled' as const),
          version: given.version + 1,
        }),
  save: async (write, { state, version }, given) => {
    await deleteRows(write, given.id);
    await updateImport(write, given.id, { state, version });
    return { id: given.id, version };
  },
  events: (_decision, result, given) => [importCleared.of(result, { state: given.state })],
});
