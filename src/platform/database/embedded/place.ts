import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { readFileSync, rmSync, statfsSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Account, assertOwner, mayEnter, runsAsRoot, unprivilegedAccount } from './account.ts';
import { syncPath } from './durable.ts';
import { codeOf, diskFull, refusalFor, StartRefusal } from './refusal.ts';

/** The folders of one embedded database; all but `dataDir` are real paths below the private `home`. */
export type Place = {
  readonly dataDir: string;
  readonly home: string;
  readonly cluster: string;
  readonly logs: string;
  readonly account: Account | undefined;
};

/** The name PostgreSQL gives its socket file for the port used here, 5432. */
export const SOCKET_FILE = '.s.PGSQL.5432';
/** Bytes a socket's path may have without the closing zero: sun_path has 108 on Linux, 104 elsewhere. */
const LONGEST_SOCKET = process.platform === 'linux' ? 107 : 103;
const MEGABYTE = 1_048_576;
const ROOM_TO_CREATE = 128 * MEGABYTE;
const ROOM_TO_RUN = 32 * MEGABYTE;

/** Makes (or finds) the private folder of the database below DATA_DIR, and decides which account owns it. */
export function preparePlace(dataDir: string): Place {
  const path = resolve(dataDir);
  try {
    makeDataDir(path);
    const asked = join(path, 'postgres');
    const account = unprivilegedAccount([join(asked, 'cluster'), asked, path]);
    const home = makeHome(path, asked, account);
    return {
      dataDir: path,
      home,
      cluster: join(home, 'cluster'),
      logs: join(home, 'log'),
      account,
    };
  } catch (error) {
    throw refusalFor(error, path);
  }
}

/** Refuses a disk that is full or read-only before PostgreSQL meets it in the middle of something. */
export function assertWritable(place: Place): void {
  const { bavail, bsize } = statfsSync(place.home);
  const isNew = statSync(place.cluster, { throwIfNoEntry: false }) === undefined;
  if (bavail * bsize < (isNew ? ROOM_TO_CREATE : ROOM_TO_RUN))
    throw new StartRefusal(diskFull(place.dataDir));
  const probe = join(place.home, 'write-probe');
  try {
    writeFileSync(probe, Buffer.alloc(65_536, 1), { mode: 0o600 });
    syncPath(probe);
  } catch (error) {
    throw refusalFor(error, place.dataDir);
  } finally {
    rmSync(probe, { force: true });
  }
}

/** A folder below `home` that belongs to the database's account and is open to nobody else. */
export function makePrivate(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(folder, account);
}

/** Hands a file or folder that this process has made to the database's account. */
export function giveTo(path: string, account: Account | undefined): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}

/**
 * An empty folder for PostgreSQL's socket: below `home`, or a short private one below /tmp where
 * that path would be longer than the name of a socket may be. Nobody may be using the last one.
 */
export function makeSocketDir(place: Place): string {
  const near = join(place.home, 'socket');
  forgetSocketDir(place);
  rmSync(near, { recursive: true, force: true });
  if (Buffer.byteLength(join(near, SOCKET_FILE)) <= LONGEST_SOCKET) {
    makePrivate(near, place.account);
    return near;
  }
  const short = mkdtempSync(join(shortTemporary(), 'plumbline-'));
  giveTo(short, place.account);
  writeFileSync(noteOf(place.home), short, { mode: 0o600 });
  return short;
}

/** The folder of {@link makeSocketDir} that a running server of this home uses. */
export function socketDirOf(home: string): string {
  return rememberedSocketDir(home) ?? join(home, 'socket');
}

/** Removes the short folder of {@link makeSocketDir}, also one that a killed process left behind. */
export function forgetSocketDir(place: Place): void {
  const short = rememberedSocketDir(place.home);
  if (short === undefined) return;
  rmSync(short, { recursive: true, force: true });
  rmSync(noteOf(place.home), { force: true });
}

function rememberedSocketDir(home: string): string | undefined {
  try {
    const short = readFileSync(noteOf(home), 'utf8');
    // The note lies in a folder the database may write to: remove only what this product makes.
    return /\/plumbline-\w{6}$/.test(short) && lstatSync(short).isDirectory() ? short : undefined;
  } catch {
    return undefined;
  }
}

function noteOf(home: string): string {
  return join(home, 'socket-dir');
}

function shortTemporary(): string {
  const usual = tmpdir();
  const needed = join(usual, 'plumbline-123456', SOCKET_FILE);
  return Buffer.byteLength(needed) <= LONGEST_SOCKET ? usual : '/tmp';
}

function makeDataDir(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: runsAsRoot() ? 0o711 : 0o700 });
  if (first === undefined || !runsAsRoot()) return;
  // A strict umask of root would shut the database's account out of the folders just made.
  for (let at = path; at.length >= first.length; at = dirname(at)) chmodSync(at, 0o711);
}

function makeHome(dataDir: string, asked: string, account: Account | undefined): string {
  const there = lstatSync(asked, { throwIfNoEntry: false });
  if (there === undefined) createHome(dataDir, asked, account);
  else if (there.isSymbolicLink() && statSync(asked, { throwIfNoEntry: false }) === undefined)
    throw new StartRefusal(
      `${asked} points to a folder that is no longer there. Put the database back in its place, or remove the link to begin anew.`,
    );
  const home = realpathSync(asked);
  assertOwner(home, account);
  if (account !== undefined && !mayEnter(home, account))
    throw new StartRefusal(
      `The account ${account.name}, which runs the database, may not enter ${home}. Move DATA_DIR to a folder it may enter.`,
    );
  chmodSync(home, 0o700);
  return home;
}

function createHome(dataDir: string, asked: string, account: Account | undefined): void {
  const real = realpathSync(dataDir);
  if (account === undefined || mayEnter(dirname(real), account)) {
    // Passing through DATA_DIR is all the account needs; what lies beside the database stays closed.
    if (account !== undefined && !mayEnter(real, account))
      chmodSync(real, (statSync(real).mode & 0o777) | 0o001);
    makePrivate(asked, account);
    return;
  }
  const elsewhere = outsideHomes(real);
  try {
    mkdirSync(dirname(elsewhere), { recursive: true, mode: 0o711 });
    makePrivate(elsewhere, account);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new StartRefusal(
      `PostgreSQL does not run as root, and the account ${account.name} may not enter ${dataDir}. Set DATA_DIR to a folder outside private homes, for example /srv/plumbline.`,
      { cause: error },
    );
  }
  symlinkSync(elsewhere, asked);
}

/** Where root's database lies when DATA_DIR is below a folder that only root may enter, such as /root. */
function outsideHomes(dataDir: string): string {
  const system = process.platform === 'darwin' ? '/var/db/plumbline' : '/var/lib/plumbline';
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return join(system, mark);
}
