import { chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, refusalFor, StartRefusal } from './refusal.ts';

/** The right to be the only one who runs the database of one folder. */
export type Lock = { release(): Promise<void> };

type Neighbour = 'held' | 'trying' | 'dead';

const PREFIX = 'instance-';
const ATTEMPTS = 40;

/**
 * Takes the lock of a folder, or refuses while another living process holds it.
 *
 * Each process listens on a socket of its own in the folder and only then looks for others that
 * answer. Whoever looks last sees whoever listened first, so two can never both find themselves
 * alone; both may step back, and try again after a random pause. The kernel closes a socket with
 * its process, however that ends, so nothing here depends on time or on a process id.
 */
export async function takeLock(folder: string, dataDir: string): Promise<Lock> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const lock = await tryLock(folder, dataDir);
    if (lock !== undefined) return lock;
    await pause(10 + Math.random() * 90);
  }
  throw inUse(dataDir);
}

/** True while a living process holds the lock of this folder, or is about to. */
export async function isHeld(folder: string): Promise<boolean> {
  const short = shortName(folder);
  try {
    const answers = await Promise.all(namesIn(folder).map((name) => ask(join(short.path, name))));
    return answers.some((answer) => answer !== 'dead');
  } finally {
    short.remove();
  }
}

async function tryLock(folder: string, dataDir: string): Promise<Lock | undefined> {
  const own = `${PREFIX}${randomBytes(6).toString('hex')}`;
  const short = shortName(folder);
  let answer: Neighbour = 'trying';
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(answer, () => socket.destroy());
  });
  const release = async (): Promise<void> => {
    await new Promise((done) => server.close(done));
    rmSync(join(folder, own), { force: true });
  };
  try {
    await listen(server, join(short.path, own), dataDir);
    // Another account must be able to ask whether we live; the folder itself is private.
    chmodSync(join(folder, own), 0o666);
    const others = await Promise.all(
      namesIn(folder, own).map((name) => ask(join(short.path, name)).then((is) => ({ name, is }))),
    );
    if (others.some((other) => other.is === 'held')) {
      await release();
      throw inUse(dataDir);
    }
    if (others.some((other) => other.is === 'trying')) {
      await release();
      return undefined;
    }
    answer = 'held';
    for (const other of others) rmSync(join(folder, other.name), { force: true });
    server.unref();
    return { release };
  } finally {
    short.remove();
  }
}

function inUse(dataDir: string): StartRefusal {
  return new StartRefusal(
    `Plumbline is already running with the data in ${dataDir}. Stop the other one first, or set DATA_DIR to another folder.`,
  );
}

function namesIn(folder: string, own = ''): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(PREFIX) && name !== own);
}

function listen(server: Server, path: string, dataDir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const unable = ['ENOTSUP', 'EOPNOTSUPP', 'EINVAL'].includes(codeOf(error) ?? '');
      reject(unable ? noSockets(dataDir) : refusalFor(error, dataDir));
    });
    server.listen(path, resolve);
  });
}

function noSockets(dataDir: string): StartRefusal {
  return new StartRefusal(
    `The file system of ${dataDir} cannot hold sockets, which the database needs. Set DATA_DIR to a local disk or a container volume.`,
  );
}

/** A process that is stopped or busy accepts the call but does not answer: it lives, so the lock is held. */
async function ask(path: string): Promise<Neighbour> {
  for (let call = 0; call < 3; call += 1) {
    const answer = await callOnce(path);
    if (answer !== 'cut off') return answer;
    await pause(50); // it may have died during the call, which the next one shows
  }
  return 'held';
}

function callOnce(path: string): Promise<Neighbour | 'cut off'> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(path);
    socket.setTimeout(3000, () => {
      resolve('held');
      socket.destroy();
    });
    socket.on('data', (chunk) => (heard += chunk.toString('utf8')));
    socket.on('error', (error) => {
      const code = codeOf(error) ?? '';
      if (code === 'ECONNREFUSED' || code === 'ENOENT') resolve('dead');
      else resolve(code === 'ECONNRESET' ? 'cut off' : 'held');
    });
    socket.on('close', () => resolve(heard === 'held' || heard === 'trying' ? heard : 'cut off'));
  });
}

/** A short link to the folder, because a socket's path may have about a hundred bytes only. */
function shortName(folder: string): { path: string; remove(): void } {
  const usual = tmpdir();
  const made = mkdtempSync(join(usual.length < 60 ? usual : '/tmp', 'plumbline-'));
  const path = join(made, 'f');
  symlinkSync(folder, path);
  return { path, remove: () => rmSync(made, { recursive: true, force: true }) };
}
