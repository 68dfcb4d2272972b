import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { versionShape } from '../../../lib/shapes.ts';
import { choicesShape } from './values.ts';

/** `import.open`: makes an upload an import and starts reading it. */
export const openShape = z.strictObject({
  /** What `POST /api/uploads` answered. */
  upload: z
    .string()
    .max(4_000)
    .regex(/^[\w-]+\.[\w-]+$/),
  /** The noun of the register, `action`. */
  register: z.string().max(60),
});

/** Names one import and the version somebody has seen. Only people's decisions count the version up. */
export const importAt = { id: id('import'), version: versionShape } as const;

/** Every command answers with this. */
export const importAnswerShape = z.strictObject({ id: id('import'), version: z.int() });

/** `import.map`: what is brought in and how. Replaces all choices; rows are checked again. */
export const mapShape = z.strictObject({ ...importAt, ...choicesShape.shape });

/** `import.try`: does everything and takes it back, to say what would happen. */
export const tryShape = z.strictObject(importAt);

/** `import.run`: brings it in, all of it or nothing. */
export const runShape = z.strictObject({
  ...importAt,
  /** Somebody has seen that rows are refused and wants the others; without it `import.rows_refused`. */
  without_refused: z.boolean().default(false),
});

/** `import.cancel`: ends it, whatever it is doing; what was typed stays readable. Needs no version. */
export const cancelShape = z.strictObject({ id: id('import') });

/** `import.undo`: removes what it made and puts back what it changed. */
export const undoShape = z.strictObject(importAt);

/**
 * Refusals of these commands (HTTP 422), for the catalogue:
 * `file.upload_unknown`; `import.register_unknown`; `record.changed_meanwhile` {seen, now};
 * `import.is_working` (wait for the work in hand); `import.is_over` {state};
 * `import.table_unknown` {table}; `import.column_unknown` {table, column}; `import.field_unknown` {field};
 * `import.field_twice` {field}; `import.not_ready`; `import.rows_refused` {count};
 * `import.not_done`; `import.records_changed` {count} (list them by `GET /api/imports/:id/obstacles`).
 *
 * Codes of `trouble` and of a failed import: `import.interrupted` (the product was stopped in the middle),
 * `import.changed_meanwhile` (records were changed between checking and running; check again),
 * `import.unexpected`.
 */
export const REFUSAL_CODES = [
  'file.upload_unknown',
  'record.changed_meanwhile',
  'import.register_unknown',
  'import.is_working',
  'import.is_over',
  'import.table_unknown',
  'import.column_unknown',
  'import.field_unknown',
  'import.field_twice',
  'import.not_ready',
  'import.rows_refused',
  'import.not_done',
  'import.records_changed',
  'import.interrupted',
  'import.changed_meanwhile',
  'import.not_allowed_any_more',
  'import.unexpected',
] as const;
