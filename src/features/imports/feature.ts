import type { Feature } from '../../platform/feature.ts';
import { cancel } from './commands/cancel.ts';
import { clear } from './commands/clear.ts';
import { open } from './commands/open.ts';
import { attempt, map, run, undo } from './commands/steps.ts';
import { clearing, ROWS_KEPT_DAYS } from './jobs/clear.ts';
import { watch, work } from './jobs/work.ts';
import { importReads } from './reads/imports.ts';
import { importRoutes } from './routes.ts';

/** Files on their way into a register: read, explained, tried, brought in, and taken back again. */
export const imports: Feature = {
  noun: 'import',
  commands: [open, map, attempt, run, cancel, undo],
  internal: [clear],
  reads: importReads,
  routes: importRoutes,
  tasks: [work, watch],
  nightly: [clearing],
  keeps: [
    { what: 'the rows of an imported file', until: `${ROWS_KEPT_DAYS} days after it was opened` },
  ],
};
