import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** Where PostgreSQL's programs lie, and their major version. */
export type Programs = { readonly bin: string; readonly major: number };

/** What a program printed and how it ended. */
export type ProgramResult = { readonly code: number | null; readonly output: string };

/**
 * A short, fixed environment: variables such as PGDATA, PGOPTIONS or LD_PRELOAD of whoever starts
 * the product must not reach the database.
 */
export const PROGRAM_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  LANG: 'C',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Runs a program to its end as the account given and collects what it prints. */
export function runProgram(
  path: string,
  args: readonly string[],
  options: { readonly account: Account | undefined; readonly cwd: string; readonly input?: string },
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      cwd: options.cwd,
      env: PROGRAM_ENVIRONMENT,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...identityOf(options.account),
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-20_000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.stdin.on('error', () => undefined); // a program may end without reading its input
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
    child.stdin.end(options.input ?? '');
  });
}

/** The part of spawn's options that makes a child run as another account. */
export function identityOf(account: Account | undefined): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid };
}
