import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefusal } from './refusal.ts';

/** The account PostgreSQL runs as where it is not the one of this process. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string };

/** Debian's and most other systems' number for `nobody`; used only where /etc/passwd does not know the name. */
const NOBODY = 65_534;

/**
 * PostgreSQL refuses to run as root, so root steps down: to the owner of an existing database or
 * data folder, otherwise to `nobody`. Undefined for an ordinary user, who runs it directly.
 * `folders` are looked at in order; the first that exists and does not belong to root decides.
 */
export function unprivilegedAccount(folders: readonly string[]): Account | undefined {
  if (!runsAsRoot()) return undefined;
  for (const folder of folders) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found !== undefined && found.uid !== 0) return accountOf(found.uid, found.gid);
  }
  return nobody();
}

/** True where this process is root. */
export function runsAsRoot(): boolean {
  return process.geteuid?.() === 0;
}

/** Refuses a database that belongs to somebody else than the account that would run it. */
export function assertOwner(folder: string, account: Account | undefined): void {
  const owner = statSync(folder).uid;
  const expected = account?.uid ?? process.geteuid?.();
  if (owner === expected) return;
  const advice = runsAsRoot()
    ? `Give it to an ordinary account, for example: chown -R ${account?.name ?? 'nobody'} ${folder}`
    : 'Start Plumbline as that account, or change the owner of the folder.';
  throw new StartRefusal(
    `The database in ${folder} belongs to ${nameOf(owner)}, and PostgreSQL only runs for its owner. ${advice}`,
  );
}

/** True where the account may pass through `path` and every folder above it, by their permission bits. */
export function mayEnter(path: string, account: Account): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { uid, gid, mode } = statSync(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function nobody(): Account {
  const found = passwd().find((entry) => entry.name === 'nobody');
  return found ?? { uid: NOBODY, gid: NOBODY, name: 'nobody' };
}

function accountOf(uid: number, gid: number): Account {
  return passwd().find((entry) => entry.uid === uid) ?? { uid, gid, name: String(uid) };
}

function nameOf(uid: number): string {
  const found = passwd().find((entry) => entry.uid === uid);
  return found === undefined ? `the account number ${uid}` : `the account ${found.name}`;
}

function passwd(): Account[] {
  let text = '';
  try {
    text = readFileSync('/etc/passwd', 'utf8');
  } catch {
    // A container image may have no such file; numbers then serve as names.
  }
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (name === undefined || uid === undefined || gid === undefined) return [];
    // macOS writes nobody as -2, which the kernel knows as an unsigned number.
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
  });
}
