/*
 * The words in which an import is spoken of, without the shapes: pages take them from here, so that the
 * library that checks requests stays out of the browser.
 */

/**
 * Where an import stands. `reading`, `checking`, `trying`, `running` and `undoing` are work in the background and
 * carry `progress`: poll `importShape` (it has an ETag) until another state comes.
 *
 * reading → (refused | failed | choosing | ready); choosing/ready → `import.map` → checking → (choosing | ready);
 * ready → `import.try` → trying → ready; ready → `import.run` → running → (done | ready with `trouble`);
 * done → `import.undo` → undoing → undone; `import.cancel` ends everything before done as cancelled.
 */
export const IMPORT_STATES = [
  'reading',
  /** Something has to be decided before it can be brought in: see `open_points`. */
  'choosing',
  'checking',
  'ready',
  'trying',
  'running',
  'done',
  /** The file cannot be read; `refusal` says why. */
  'refused',
  /** The product itself failed, also where it was stopped in the middle several times; nothing was written. */
  'failed',
  'cancelled',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
export const WORKING_STATES = ['reading', 'checking', 'trying', 'running', 'undoing'] as const;
/** Ended: nothing more is decided about it, except that what is done may be undone. */
export const OVER_STATES = ['done', 'undone', 'refused', 'failed', 'cancelled'] as const;

/** What keeps an import from being brought in. */
export const OPEN_POINTS = [
  /** No table was found, or none is chosen. */
  'no_table',
  /** A field that is needed is filled by no column: see `missing` of the table. */
  'field_missing',
  /** Questions about columns are not answered yet, and rows wait for it. */
  'questions',
  /** Rows have records already, and `existing` is `stop`. */
  'stopped_by_existing',
  /** Nothing would be new and nothing changed. */
  'nothing_to_do',
] as const;

export const ACTS = ['new', 'changed', 'unchanged', 'skipped', 'refused', 'waits'] as const;
export const ONLY = ['problems', ...ACTS] as const;

/** What to do with rows whose record exists already: bring in nothing, leave them out, or complete the record. */
export const EXISTING = ['stop', 'skip', 'update'] as const;
