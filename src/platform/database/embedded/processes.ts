import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { codeOf, StartRefusal } from './refusal.ts';

/** A living PostgreSQL process that works on one data directory. */
type ServerProcess = { readonly pid: number; readonly isPostmaster: boolean };

const FAST_STOP_MS = 60_000;
const QUIT_MS = 5_000;

/**
 * Ends every PostgreSQL process that a killed instance left on this data directory, and removes
 * their lock file. The caller holds the instance lock, so none of them serves anybody.
 *
 * The process id in postmaster.pid is not asked: it may have been given to another program since,
 * or belong to a dead process that nobody has reaped. The kernel's list of processes decides.
 */
export async function endLeftovers(cluster: string, log: (line: string) => void): Promise<void> {
  const left = await serverProcesses(cluster);
  if (left.length > 0) {
    log('Stopping the database server that an interrupted run left behind.');
    await endAll(cluster, left);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

async function endAll(cluster: string, left: readonly ServerProcess[]): Promise<void> {
  const heads = left.filter((process) => process.isPostmaster);
  signalAll(heads, 'SIGINT', cluster);
  if (heads.length > 0 && (await areGone(cluster, FAST_STOP_MS))) return;
  signalAll(await serverProcesses(cluster), 'SIGQUIT', cluster);
  if (await areGone(cluster, QUIT_MS)) return;
  signalAll(await serverProcesses(cluster), 'SIGKILL', cluster);
  if (await areGone(cluster, QUIT_MS)) return;
  throw new StartRefusal(
    `A PostgreSQL server from an interrupted run still works on ${cluster} and does not stop. Restart the machine or end it by hand.`,
  );
}

function signalAll(
  processes: readonly ServerProcess[],
  signal: NodeJS.Signals,
  cluster: string,
): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (codeOf(error) === 'ESRCH') continue;
      throw new StartRefusal(
        `A PostgreSQL server of another account (process ${pid}) works on ${cluster}. Stop it first.`,
        { cause: error },
      );
    }
  }
}

async function areGone(cluster: string, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += 50) {
    if ((await serverProcesses(cluster)).length === 0) return true;
    await pause(50);
  }
  return false;
}

/** All living processes of the server on a data directory, whoever started them. */
export async function serverProcesses(cluster: string): Promise<ServerProcess[]> {
  return process.platform === 'linux' ? fromProc(cluster) : await fromPs(cluster);
}

/** Every PostgreSQL process works inside its data directory, and a zombie has no folder any more. */
function fromProc(cluster: string): ServerProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (readlinkSync(`/proc/${name}/cwd`) !== cluster) return [];
        if (readFileSync(`/proc/${name}/comm`, 'utf8').trim() !== 'postgres') return [];
        const title = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return [{ pid: Number(name), isPostmaster: !title.startsWith('postgres: ') }];
      } catch {
        return []; // it ended meanwhile, or is not ours to look at
      }
    });
}

async function fromPs(cluster: string): Promise<ServerProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,ppid=,stat=,command='], {
    maxBuffer: 16_777_216,
  });
  return parsePs(stdout, cluster);
}

/**
 * Reads what `ps -o pid=,ppid=,stat=,command=` prints on macOS, where no /proc tells the folder: the
 * postmaster is known by its -D argument, its children by the cluster's name in their title.
 */
export function parsePs(output: string, cluster: string): ServerProcess[] {
  return output.split('\n').flatMap((line): ServerProcess[] => {
    const match = /^\s*(\d+)\s+\d+\s+(\S+)\s+(.*)$/.exec(line);
    const [, pid, state = '', command = ''] = match ?? [];
    if (pid === undefined || state.startsWith('Z')) return [];
    if (command.includes(`/postgres -D ${cluster} `))
      return [{ pid: Number(pid), isPostmaster: true }];
    if (command.startsWith(`postgres: ${clusterName(cluster)}: `))
      return [{ pid: Number(pid), isPostmaster: false }];
    return [];
  });
}

/** The name a cluster shows in the titles of its processes: short, and different for each data directory. */
export function clusterName(cluster: string): string {
  return `plumbline ${createHash('sha256').update(cluster).digest('hex').slice(0, 8)}`;
}
