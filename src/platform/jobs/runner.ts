import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { systemActor } from '../access/actor.ts';
import { openScope, type Scope } from '../access/scope.ts';
import type { Platform } from '../platform.ts';
import { hourlyCrontab, hourlyTask } from './nightly.ts';
import { sweepCrontab, sweepTask } from './sweep.ts';
import type { NightlyJob, Task } from './task.ts';

export type { Runner } from 'graphile-worker';

/**
 * Runs background work: what commands enqueued, once an hour a look at whose night it is, and
 * once a night what nobody needs any more is removed. With
 * several application processes each job runs in one of them. A job that fails is tried again later.
 */
export async function runJobs(
  platform: Platform,
  tasks: readonly Task[],
  nightly: readonly NightlyJob[],
  log: (line: string) => void,
): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (payload: unknown) => {
        const given = payload as Readonly<Record<string, unknown>> & { organisationId: string };
        const scope = await systemScope(platform, given.organisationId);
        if (scope !== undefined) await task.run(platform, scope, given);
      },
    ]),
  );
  for (const job of nightly) {
    taskList[job.name] = async (payload: unknown) => {
      const scope = await systemScope(
        platform,
        (payload as { organisationId: string }).organisationId,
      );
      if (scope !== undefined) await job.run(platform, scope);
    };
  }
  taskList['hourly'] = hourlyTask(platform, nightly);
  taskList['sweep'] = sweepTask(platform);
  return run({
    pgPool: platform.database.jobs,
    taskList,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 5_000,
    crontab: [hourlyCrontab, sweepCrontab].join('\n'),
    logger: loggerOf(log),
  });
}

/** The product acting in one organisation. Undefined where the organisation is gone. */
export async function systemScope(
  platform: Platform,
  organisationId: string,
): Promise<Scope | undefined> {
  const { rows } = await platform.database.app.query<{ time_zone: string }>(
    'SELECT time_zone FROM identity.door WHERE organisation_id = $1',
    [organisationId],
  );
  return rows[0] === undefined
    ? undefined
    : openScope(organisationId, systemActor, rows[0].time_zone);
}

function loggerOf(log: (line: string) => void): Logger {
  return new Logger((scope) => (level, message) => {
    if (level === 'error' || level === 'warning') log(`${scope.label ?? 'jobs'}: ${message}`);
  });
}
