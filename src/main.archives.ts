import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { organisationsMissing } from './platform/backup/findings.ts';
import { BackupRefusal } from './platform/backup/format.ts';
import { restoreBackup } from './platform/backup/restore.ts';
import { backupInWords, isAllWell, restoreInWords } from './platform/backup/words.ts';
import { writeBackup } from './platform/backup/write.ts';
import { systemClock } from './platform/clock/clock.ts';
import { connectionFromUrl, type Connection } from './platform/database/connections.ts';
import { attachEmbedded } from './platform/database/embedded/attach.ts';
import { startEmbedded, StartRefusal } from './platform/database/embedded/start.ts';
import { MigrationRefusal } from './platform/database/migrate.ts';
import { RoleRefusal } from './platform/database/roles.ts';
import { openStore } from './platform/files/open-store.ts';
import { IdentitySecretRefusal } from './platform/identity/secret.ts';
import { productRoot } from './platform/root.ts';
import { readArguments, type Arguments } from './platform/settings/arguments.ts';
import { readEnvironment, type Environment } from './platform/settings/environment.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Reached = { readonly owner: Connection; close(): Promise<void> };

/** `npm run backup` and `npm run restore`: one archive out of, or into, what the environment names. */
async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if (!asked.ok) throw new BackupRefusal(asked.mistake);
  const reading = readEnvironment(process.env);
  if (!reading.ok) throw new BackupRefusal(reading.mistakes.join('\n'));
  const environment = { ...reading.environment, dataDir: resolve(reading.environment.dataDir) };
  if (asked.arguments.command === 'backup') await backup(asked.arguments, environment);
  if (asked.arguments.command === 'restore') await restore(asked.arguments.archive, environment);
}

async function backup(
  asked: Extract<Arguments, { command: 'backup' }>,
  environment: Environment,
): Promise<void> {
  const now = systemClock.now();
  refuseNothing(environment);
  const archive = resolve(asked.archive ?? usualName(now));
  const reached = await reach(environment, 'beside the product');
  try {
    const summary = await writeBackup(
      {
        owner: reached.owner,
        store: openStore(environment.filesUrl, environment.dataDir),
        organisationId: asked.organisation,
        product: `Plumbline ${productVersion()}`,
        now,
      },
      archive,
    );
    backupInWords(summary, archive).forEach(say);
  } finally {
    await reached.close();
  }
}

async function restore(archive: string, environment: Environment): Promise<void> {
  const reached = await reach(environment, 'alone');
  try {
    const restored = await restoreBackup(resolve(archive), {
      owner: reached.owner,
      migrations: join(productRoot, 'migrations'),
      store: openStore(environment.filesUrl, environment.dataDir),
      dataDir: environment.dataDir,
      mayRecreate: environment.databaseUrl === undefined,
      now: systemClock.now(),
    });
    const missing = await organisationsMissing(restored.beginning, environment.dataDir);
    restoreInWords(restored, missing).forEach(say);
    if (!isAllWell(restored.findings) || missing.length > 0) process.exitCode = 2;
  } finally {
    await reached.close();
  }
}

/** The database of the environment; the embedded one is shared with a running product, or started for the while. */
async function reach(
  environment: Environment,
  how: 'beside the product' | 'alone',
): Promise<Reached> {
  const { databaseUrl, dataDir } = environment;
  if (databaseUrl !== undefined) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return { owner: connectionFromUrl(databaseUrl), close: () => Promise.resolve() };
  }
  const running = how === 'alone' ? undefined : await attachEmbedded(dataDir);
  if (running !== undefined) return { owner: { ...running }, close: () => Promise.resolve() };
  const postgres = await startEmbedded({ dataDir, log: say });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void postgres.stop().finally(() => process.exit(1)));
  return { owner: { ...postgres.connection }, close: () => postgres.stop() };
}

function refuseNothing({ databaseUrl, dataDir }: Environment): void {
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'postgres')))
    throw new BackupRefusal(`There is no database in ${dataDir} to back up.`);
}

function usualName(now: Date): string {
  return `plumbline-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`;
}

function productVersion(): string {
  return (
    JSON.parse(readFileSync(join(productRoot, 'package.json'), 'utf8')) as { version: string }
  ).version;
}

const REFUSALS = [
  BackupRefusal,
  StartRefusal,
  MigrationRefusal,
  RoleRefusal,
  IdentitySecretRefusal,
];

main().catch((error: unknown) => {
  const { message, stack, code } = error as NodeJS.ErrnoException;
  const known = REFUSALS.some((refusal) => error instanceof refusal);
  const sentence =
    code === 'ENOSPC'
      ? 'The disk is full. Nothing was left behind; free some space and try again.'
      : message;
  process.stderr.write(`${known || code === 'ENOSPC' ? sentence : (stack ?? message)}\n`);
  process.exit(1);
});
