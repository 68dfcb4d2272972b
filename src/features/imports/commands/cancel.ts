import { accept, refuse } from '../../../lib/outcome.ts';
import { command } from '../../../platform/commands/command.ts';
import { cancelShape, importAnswerShape } from '../contract/commands.ts';
import { importCancelled } from '../contract/events.ts';
import { OVER_STATES } from '../contract/states.ts';
import { bringIn } from '../policy.ts';
import { lockImport, updateImport } from '../store/record.ts';
import { endWork } from '../store/work.ts';

const OVER: readonly string[] = ['undoing', ...OVER_STATES];

/** Stops an import, whatever it is doing. Work in the background notices at once and leaves nothing behind. */
export const cancel = command({
  name: 'import.cancel',
  words: 'stop an import',
  input: cancelShape,
  result: importAnswerShape,
  load: (read, { id }) => lockImport(read, id),
  permit: bringIn,
  rule: (given) =>
    OVER.includes(given.state)
      ? refuse('import.is_over', { state: given.state })
      : accept({ version: given.version + 1 }),
  save: async (write, { version }, given) => {
    await endWork(write, given.id);
    await updateImport(write, given.id, { state: 'cancelled', version });
    return { id: given.id, version };
  },
  events: (_decision, result, given) => [importCancelled.of(result, { state: given.state })],
});
