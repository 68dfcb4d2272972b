import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { giveTo, makePrivate, type Place } from './place.ts';
import { clusterName } from './processes.ts';
import { identityOf, PROGRAM_ENVIRONMENT, type Programs } from './programs.ts';
import { complaintIn, refusalForOutput, StartRefusal } from './refusal.ts';
import { logFile, readFrom } from './server-log.ts';

/** A PostgreSQL server that accepts connections. */
export type Server = {
  /** Ends it: `fast` disconnects everybody and writes a checkpoint, `immediate` leaves that to recovery. */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  /** Calls back once, with one sentence, when the server ends without having been asked to. */
  onExit(callback: (sentence: string) => void): void;
};

/** What {@link startServer} needs; `settings` are PostgreSQL's own and win over every file. */
export type ServerStart = {
  readonly place: Place;
  readonly programs: Programs;
  readonly socketDir: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
};

/** Part of the socket's file name; there is no TCP port. */
export const PORT = 5432;

const STOP_MS = { SIGINT: 60_000, SIGQUIT: 10_000, SIGKILL: 10_000 };
const POLL_MS = 20;
const PATIENCE_MS = 15_000;

/** Starts the server of a prepared cluster; resolves when it accepts connections, refuses when it ends before. */
export async function startServer(start: ServerStart): Promise<Server> {
  const { place } = start;
  const path = logFile(place);
  makePrivate(place.logs, place.account);
  const output = openSync(path, 'a', 0o600);
  giveTo(path, place.account);
  const from = fstatSync(output).size;
  const child = spawn(join(start.programs.bin, 'postgres'), argumentsFor(start), {
    cwd: place.home,
    env: PROGRAM_ENVIRONMENT,
    stdio: ['ignore', output, output],
    // Ctrl-C in a terminal reaches the whole group; the database must outlive the last request.
    detached: true,
    ...identityOf(place.account),
  });
  closeSync(output);
  const watched = watch(child, () => readFrom(path, from));
  await waitUntilReady(start, child, watched);
  return { stop: watched.stop, onExit: watched.onExit };
}

function argumentsFor({ place, socketDir, settings }: ServerStart): string[] {
  const held: Record<string, string> = {
    listen_addresses: '',
    port: String(PORT),
    unix_socket_directories: quoted(socketDir),
    unix_socket_permissions: '0700',
    hba_file: join(place.cluster, 'pg_hba.conf'),
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    logging_collector: 'off',
    log_destination: 'stderr',
    cluster_name: clusterName(place.cluster),
    ...settings,
  };
  const pairs = Object.entries(held).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', place.cluster, ...pairs];
}

/** A comma in a folder's name would otherwise read as two folders. */
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`;
}

type Watched = Server & { hasEnded(): boolean; printed(): string; failure(): Error | undefined };

function watch(child: ChildProcess, printed: () => string): Watched {
  const callbacks: ((sentence: string) => void)[] = [];
  let state: 'running' | 'stopping' | 'ended' | 'lost' = 'running';
  let failure: Error | undefined;
  const atExit = (): void => void child.kill('SIGINT');
  process.once('exit', atExit);
  const ended = new Promise<void>((resolve) => {
    const finish = (): void => {
      process.removeListener('exit', atExit);
      state = state === 'stopping' ? 'ended' : 'lost';
      if (state === 'lost') for (const tell of callbacks) tell(lossSentence(printed()));
      resolve();
    };
    child.once('exit', finish);
    child.once('error', (error) => {
      failure = error;
      if (child.pid === undefined) finish();
    });
  });
  const stop = async (mode: 'fast' | 'immediate'): Promise<void> => {
    if (state === 'running') state = 'stopping';
    for (const signal of mode === 'fast' ? STRICTER : STRICTER.slice(1)) {
      child.kill(signal);
      const timer = new AbortController();
      const late = pause(STOP_MS[signal], undefined, { signal: timer.signal }).catch(
        () => undefined,
      );
      await Promise.race([ended, late]);
      timer.abort();
      if (state !== 'stopping') return;
    }
  };
  const onExit = (callback: (sentence: string) => void): void => {
    if (state === 'lost') callback(lossSentence(printed()));
    else callbacks.push(callback);
  };
  const hasEnded = (): boolean => state === 'ended' || state === 'lost';
  return { stop, onExit, hasEnded, printed, failure: () => failure };
}

const STRICTER = ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const;

function lossSentence(printed: string): string {
  if (/No space left on device|Disk quota exceeded/.test(printed))
    return 'The database stopped because the disk is full. Free some space and start Plumbline again; what was confirmed is safe.';
  const reason = complaintIn(printed);
  return `The database server ended unexpectedly${reason === '' ? '' : ` (${reason})`}. Start Plumbline again; what was confirmed is safe.`;
}

async function waitUntilReady(
  { place, log }: ServerStart,
  child: ChildProcess,
  watched: Watched,
): Promise<void> {
  for (let waited = 0; ; waited += POLL_MS) {
    if (watched.failure() !== undefined)
      throw new StartRefusal(
        `The database program cannot be run: ${watched.failure()?.message ?? ''}`,
        { cause: watched.failure() },
      );
    if (watched.hasEnded()) throw refusalForOutput(watched.printed(), place.dataDir);
    if (isReady(join(place.cluster, 'postmaster.pid'), child.pid)) return;
    if (waited > 0 && waited % PATIENCE_MS === 0)
      log('The database is still recovering from an interruption; nothing is lost, please wait.');
    await pause(POLL_MS);
  }
}

/** The last line of postmaster.pid is where the server itself says that it accepts connections. */
function isReady(lockFile: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(lockFile, 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}
