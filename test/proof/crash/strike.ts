import { serverProcesses } from '../../../src/platform/database/embedded/processes.ts';
import type { Random } from '../random.ts';
import type { Product } from './product.ts';

/** What is killed. `while starting` kills the application, or everything, before it has come up again. */
export type Victim =
  | 'application'
  | 'postmaster'
  | 'server process'
  | 'application and postmaster'
  | 'everything'
  | 'while starting';

/** How often each is chosen. */
export const VICTIMS: Readonly<Record<Victim, number>> = {
  application: 6,
  postmaster: 4,
  'server process': 4,
  'application and postmaster': 3,
  everything: 2,
  'while starting': 2,
};

/** Sends SIGKILL to the victim, as many processes as that is. A process that has just ended is as good as killed. */
export async function strike(
  victim: Victim,
  product: Product,
  cluster: string,
  random: Random,
): Promise<void> {
  const server = await serverProcesses(cluster);
  const heads = server.filter(({ isPostmaster }) => isPostmaster).map(({ pid }) => pid);
  const others = server.filter(({ isPostmaster }) => !isPostmaster).map(({ pid }) => pid);
  const application = [product.child.pid as number];
  const pids: Record<Victim, readonly number[]> = {
    application,
    postmaster: heads,
    'server process': others.length === 0 ? [] : [random.pick(others)],
    'application and postmaster': [...application, ...heads],
    everything: [...application, ...heads, ...others],
    'while starting': random.next() < 0.5 ? application : [...application, ...heads, ...others],
  };
  for (const pid of pids[victim]) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
