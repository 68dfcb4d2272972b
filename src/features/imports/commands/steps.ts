import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { mapShape, runShape, tryShape, undoShape } from '../contract/commands.ts';
import { importMapped, importStarted, importTried, importUndoAsked } from '../contract/events.ts';
import { rememberMapping } from '../rules/mapping.ts';
import { openPoints, possibleChoices } from '../rules/standing.ts';
import { remember } from '../store/mapping.ts';
import type { StoredImport } from '../store/record.ts';
import { decide } from './decide.ts';
import { knownOffer } from './registers.ts';

/** Says which tables are brought in, what their columns mean and what happens to known records. */
export const map = decide({
  name: 'import.map',
  words: 'say what the columns of a file mean',
  input: mapShape,
  rule: (given, { tables, existing }) => {
    const open = stillOpen(given);
    if (!open.ok) return open;
    if (given.found === null) return refuse('import.is_over', { state: given.state });
    const { register } = knownOffer(given.register);
    return possibleChoices(register, given.found, { tables, existing });
  },
  change: (choices) => ({ state: 'checking', choices, tried: null, checked: null }),
  beside: async (write, choices, given) => {
    for (const { table, mapping } of choices.tables) {
      const columns = given.found?.tables[table]?.columns ?? [];
      await remember(write, given.register, rememberMapping(columns, mapping));
    }
  },
  events: (choices, subject) => [importMapped.of(subject, choices)],
});

/** Does everything and takes it back, so that one can see what it would do. */
export const attempt = decide({
  name: 'import.try',
  words: 'see what bringing in a file would do',
  input: tryShape,
  rule: (given) => ready(given, true),
  change: () => ({ state: 'trying', tried: null }),
  events: (_decision, subject) => [importTried.of(subject, {})],
});

/** Brings the file in: all of it, or nothing. */
export const run = decide({
  name: 'import.run',
  words: 'bring in the records of a file',
  input: runShape,
  rule: (given, { without_refused }) => ready(given, without_refused),
  change: ({ without_refused }) => ({ state: 'running', without_refused }),
  events: (decision, subject) => [importStarted.of(subject, decision)],
});

/** Takes an import back, unless somebody has gone on working with what it brought. */
export const undo = decide({
  name: 'import.undo',
  words: 'undo an import',
  input: undoShape,
  around: async (read, given) =>
    given.state === 'done' ? (await knownOffer(given.register).obstacles(read, given.id)).total : 0,
  rule: (
    given,
    _input,
    obstacles: number,
  ): Outcome<null, 'import.not_done' | 'import.records_changed'> => {
    if (given.state !== 'done') return refuse('import.not_done', { state: given.state });
    return obstacles > 0 ? refuse('import.records_changed', { count: obstacles }) : accept(null);
  },
  change: () => ({ state: 'undoing' }),
  events: (_decision, subject) => [importUndoAsked.of(subject, {})],
});

function stillOpen(given: StoredImport): Outcome<null, 'import.is_over'> {
  return given.state === 'choosing' || given.state === 'ready'
    ? accept(null)
    : refuse('import.is_over', { state: given.state });
}

function ready(
  given: StoredImport,
  without_refused: boolean,
): Outcome<
  { without_refused: boolean },
  'import.is_over' | 'import.not_ready' | 'import.rows_refused'
> {
  const open = stillOpen(given);
  if (!open.ok) return open;
  const { register } = knownOffer(given.register);
  const [point] = openPoints(register, given.choices, given.checked);
  if (point !== undefined) return refuse('import.not_ready', { point });
  const refused = given.checked?.counts.refused ?? 0;
  return refused > 0 && !without_refused
    ? refuse('import.rows_refused', { count: refused })
    : accept({ without_refused });
}
