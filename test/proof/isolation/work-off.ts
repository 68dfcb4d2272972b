import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { features } from '../../../src/features/features.ts';
import { systemScope } from '../../../src/platform/jobs/runner.ts';
import type { Proven } from './program.ts';

const silent = new Logger(() => () => undefined);

/**
 * Does the features' background work that waits, and returns when none is left. The suites run no
 * workers beside their requests: what changes between two looks is then the request's own doing.
 */
export async function workOff({ platform }: Pick<Proven, 'platform'>): Promise<void> {
  const taskList: TaskList = {};
  for (const task of features.flatMap((feature) => feature.tasks ?? [])) {
    taskList[task.name] = async (payload) => {
      const given = payload as Readonly<Record<string, unknown>> & { organisationId: string };
      const scope = await systemScope(platform, given.organisationId);
      if (scope !== undefined) await task.run(platform, scope, given);
    };
  }
  await runOnce({
    pgPool: platform.database.jobs,
    taskList,
    logger: silent,
    noHandleSignals: true,
  });
}
