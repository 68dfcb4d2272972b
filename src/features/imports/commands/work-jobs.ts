import type { JobRequest } from '../../../platform/commands/command.ts';
import { systemClock } from '../../../platform/clock/clock.ts';
import type { Work } from '../store/work.ts';

/** A process that was silent for so long has died, or might as well have. */
export const SILENT_AFTER_SECONDS = 30;

/**
 * The piece of work, and a look in a while whether somebody is still at it: the queue itself waits
 * hours before it gives the work of a dead process to another.
 */
export function workJobs(work: Work): readonly JobRequest[] {
  return [
    { task: 'import.work', payload: work, key: `import.work:${work.workId}` },
    watchJob(work),
  ];
}

/** One look, in {@link SILENT_AFTER_SECONDS}, whether somebody is still at it; that look asks for the next. */
export function watchJob(work: Work): JobRequest {
  return {
    task: 'import.watch',
    payload: work,
    key: `import.watch:${work.workId}`,
    // The queue lives by the real time, also where the product is shown another one.
    runAt: new Date(systemClock.now().getTime() + SILENT_AFTER_SECONDS * 1_000),
  };
}
