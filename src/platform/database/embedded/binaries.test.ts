import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../../../../test/embedded.ts';
import {
  assertSupported,
  findPackage,
  type Package,
  preparePrograms,
  readPackage,
  thisSystem,
} from './binaries.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534, name: 'nobody' };

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** A copy of the installed package without the links its install script makes. */
function installed(): { path: string; links: string[] } {
  const path = join(folder.path, 'package');
  const source = join(findPackage().native, '..');
  cpSync(source, path, { recursive: true, verbatimSymlinks: true });
  const list = readFileSync(join(path, 'native/pg-symlinks.json'), 'utf8');
  const links = (JSON.parse(list) as { target: string }[]).map((one) => join(path, one.target));
  for (const link of links) rmSync(link, { force: true });
  return { path, links };
}

function versionOf(bin: string, uid?: number): string {
  const as = uid === undefined ? {} : { uid, gid: uid };
  return execFileSync(join(bin, 'postgres'), ['--version'], {
    encoding: 'utf8',
    env: {},
    stdio: ['ignore', 'pipe', 'ignore'],
    ...as,
  });
}

describe('the system', () => {
  test.each(['linux', 'darwin'])('%s is supported on x64 and arm64', (platform) => {
    for (const arch of ['x64', 'arm64'])
      expect(() => assertSupported({ platform, arch, musl: false })).not.toThrow();
  });

  test.each([
    [{ platform: 'win32', arch: 'x64', musl: false }, 'Windows Subsystem for Linux'],
    [{ platform: 'linux', arch: 'x64', musl: true }, 'needs a Linux with glibc'],
    [{ platform: 'linux', arch: 'ia32', musl: false }, 'does not run on linux-ia32'],
    [{ platform: 'freebsd', arch: 'x64', musl: false }, 'does not run on freebsd-x64'],
  ])('%j is refused with what works there instead', (system, sentence) => {
    expect(() => assertSupported(system)).toThrow(sentence);
    expect(() => assertSupported(system)).toThrow(/container|DATABASE_URL/);
  });

  test('of this machine is recognised', () => {
    expect(thisSystem()).toEqual({ platform: process.platform, arch: process.arch, musl: false });
  });
});

describe('the package', () => {
  test('is found, with its version', () => {
    const found = findPackage();
    expect(found.major).toBe(18);
    expect(found.version).toMatch(/^18\./);
  });

  test('that lost a program is refused', () => {
    const { path } = installed();
    rmSync(join(path, 'native/bin/initdb'));
    expect(() => readPackage(path)).toThrow(
      `The PostgreSQL package in ${path} is incomplete (bin/initdb is missing): run "npm ci" again.`,
    );
  });

  test('whose install script was skipped gets its library links', () => {
    const { path, links } = installed();
    expect(links.length).toBeGreaterThan(0);
    expect(() => versionOf(join(path, 'native/bin'))).toThrow('Command failed');
    const { bin } = preparePrograms(readPackage(path), folder.path, undefined);
    expect(bin).toBe(join(path, 'native/bin'));
    expect(links.every((link) => lstatSync(link).isSymbolicLink())).toBe(true);
    expect(versionOf(bin)).toContain('PostgreSQL) 18');
  });
});

describe('a private copy', () => {
  const home = (): string => join(folder.path, 'home');
  const copyOf = (found: Package) => preparePrograms(found, home(), nobody).bin;

  test('is made once per version where the account cannot reach the package', ({ skip }) => {
    skip(!isRoot, 'only root steps down to another account');
    const { path } = installed();
    chmodSync(path, 0o700);
    for (const name of readdirSync(join(path, 'native/bin')))
      chmodSync(join(path, 'native/bin', name), 0o700); // as after an installation with umask 077
    mkdirSync(home(), { mode: 0o700 });
    chownSync(home(), nobody.uid, nobody.gid);
    const found = readPackage(path);
    const bin = copyOf(found);
    expect(bin).toBe(join(home(), 'programs', found.version, 'native/bin'));
    expect(versionOf(bin, nobody.uid)).toContain('PostgreSQL) 18');
    const { ino } = lstatSync(join(bin, 'postgres'));
    expect(lstatSync(join(copyOf(found), 'postgres')).ino).toBe(ino);
  });

  test('replaces that of an older version, and halves of an interrupted copy', ({ skip }) => {
    skip(!isRoot, 'only root steps down to another account');
    const { path } = installed();
    chmodSync(path, 0o700);
    mkdirSync(join(home(), 'programs/18.4.half/native'), { recursive: true });
    const found = readPackage(path);
    const older = copyOf({ ...found, version: '18.1.0' });
    expect(versionOf(older)).toContain('PostgreSQL) 18');
    copyOf(found);
    expect(readdirSync(join(home(), 'programs'))).toEqual([found.version]);
  });

  test('is made where the package cannot be written to', ({ skip }) => {
    skip(!isRoot, 'needs a read-only mount');
    const { path, links } = installed();
    try {
      execFileSync('mount', ['--bind', path, path], { stdio: 'ignore' });
    } catch {
      skip('this machine does not allow mounts');
    }
    try {
      execFileSync('mount', ['-o', 'remount,bind,ro', path]);
      mkdirSync(home());
      const bin = copyOf(readPackage(path));
      expect(bin.startsWith(home())).toBe(true);
      expect(versionOf(bin)).toContain('PostgreSQL) 18');
      expect(links.some((link) => existsSync(link))).toBe(false);
    } finally {
      execFileSync('umount', ['-l', path]);
    }
  });
});
