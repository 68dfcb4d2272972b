import * as z from 'zod';
import { event } from '../../../platform/commands/contract.ts';
import { choicesShape } from './values.ts';

const kind = 'import';

export const importOpened = event({
  type: 'import.opened',
  version: 1,
  kind,
  sentence: '{actor} opened the file {name} to bring it in.',
  payload: z.strictObject({
    register: z.string(),
    file_id: z.uuid(),
    name: z.string(),
    size: z.int(),
    sha256: z.string(),
  }),
});
export const importMapped = event({
  type: 'import.mapped',
  version: 1,
  kind,
  sentence: '{actor} said what the columns mean.',
  payload: choicesShape,
});
export const importTried = event({
  type: 'import.tried',
  version: 1,
  kind,
  sentence: '{actor} asked what bringing it in would do.',
  payload: z.strictObject({}),
});
export const importStarted = event({
  type: 'import.started',
  version: 1,
  kind,
  sentence: '{actor} asked for the file to be brought in.',
  payload: z.strictObject({ without_refused: z.boolean() }),
});
/** The one entry that says what an import did; each record it touched has an entry of its own. */
export const importDone = event({
  type: 'import.done',
  version: 1,
  kind,
  sentence:
    '{actor} brought in the file {name}: {created} new, {changed} changed, {left_out} left out.',
  payload: z.strictObject({
    register: z.string(),
    name: z.string(),
    sha256: z.string(),
    created: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    skipped: z.int(),
    left_out: z.int(),
    people_as_written: z.int(),
    people_known: z.int(),
    choices: choicesShape,
  }),
});
export const importCancelled = event({
  type: 'import.cancelled',
  version: 1,
  kind,
  sentence: '{actor} stopped the import.',
  payload: z.strictObject({ state: z.string() }),
});
export const importCleared = event({
  type: 'import.cleared',
  version: 1,
  kind,
  sentence:
    'Plumbline took away the rows of the file, which nobody had needed for long; records and file stay.',
  payload: z.strictObject({ state: z.string() }),
});
export const importUndoAsked = event({
  type: 'import.undo_asked',
  version: 1,
  kind,
  sentence: '{actor} asked for the import to be undone.',
  payload: z.strictObject({}),
});
export const importUndone = event({
  type: 'import.undone',
  version: 1,
  kind,
  sentence: '{actor} undid the import: {removed} removed, {put_back} put back.',
  payload: z.strictObject({ removed: z.int(), put_back: z.int(), people_removed: z.int() }),
});
