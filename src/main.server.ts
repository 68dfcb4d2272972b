import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assembleProgram, type Program } from './main.program.ts';
import { systemClock } from './platform/clock/clock.ts';
import { connectionFromUrl, type Connection } from './platform/database/connections.ts';
import {
  startEmbedded,
  StartRefusal,
  type EmbeddedPostgres,
} from './platform/database/embedded/start.ts';
import { MigrationRefusal } from './platform/database/migrate.ts';
import { RoleRefusal } from './platform/database/roles.ts';
import { tellKnownStandings } from './platform/ledger/known-standings.ts';
import { SigningKeyRefusal } from './platform/ledger/signer.ts';
import { makeIdentity } from './platform/identity/make-identity.ts';
import { IdentitySecretRefusal } from './platform/identity/secret.ts';
import { productRoot } from './platform/root.ts';
import { readArguments } from './platform/settings/arguments.ts';
import { readEnvironment, type Environment } from './platform/settings/environment.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Ends with the sentences and exit code 1; nothing was changed. */
function refuse(...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if (!asked.ok) refuse(asked.mistake);
  const reading = readEnvironment(process.env);
  if (!reading.ok) refuse(...reading.mistakes);
  const dataDir = resolve(reading.environment.dataDir);
  await serve({ ...reading.environment, dataDir });
}

async function serve(environment: Environment): Promise<void> {
  const { connection, postgres } = await openServer(environment);
  const program = await assembleProgram({
    owner: connection,
    migrations: join(productRoot, 'migrations'),
    webDirectory: join(productRoot, 'dist', 'web'),
    dataDir: environment.dataDir,
    publicUrl: environment.publicUrl,
    smtpUrl: environment.smtpUrl,
    filesUrl: environment.filesUrl,
    clock: systemClock,
    version: productVersion(),
    logger: { level: 'error' },
    requestsPerMinute: 600,
    makeIdentity,
    securityLog: (line) => say(JSON.stringify({ security: line.event, ...line })),
  });
  stopOnSignals(program, postgres);
  for (const sentence of await tellKnownStandings(program.platform)) say(sentence);
  await program.startJobs(say);
  await program.app.listen({ host: environment.host, port: environment.port });
  await greet(program, environment);
}

/** The database of the environment: the server named there, or our own. */
async function openServer(
  environment: Environment,
): Promise<{ connection: Connection; postgres?: EmbeddedPostgres }> {
  if (environment.databaseUrl !== undefined) {
    mkdirSync(environment.dataDir, { recursive: true, mode: 0o700 });
    return { connection: connectionFromUrl(environment.databaseUrl) };
  }
  const postgres = await startEmbedded({ dataDir: environment.dataDir, log: say });
  return { connection: { ...postgres.connection }, postgres };
}

async function greet(program: Program, environment: Environment): Promise<void> {
  say(`Plumbline is running at ${environment.publicUrl}`);
  const link = await program.platform.identity.firstRunLink();
  if (link !== null) {
    say('');
    say('This is its first start. Open this link once to set it up; it works one time only:');
    say(`  ${link}`);
  }
}

/** A first signal ends in good order; a second one, from an impatient hand, at once. */
function stopOnSignals(program: Program, postgres: EmbeddedPostgres | undefined): void {
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) process.exit(code);
    stopping = true;
    try {
      await program.stop();
      await postgres?.stop();
    } finally {
      process.exit(code);
    }
  };
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  postgres?.onExit((sentence) => refuse(sentence));
}

function productVersion(): string {
  return (
    JSON.parse(readFileSync(join(productRoot, 'package.json'), 'utf8')) as { version: string }
  ).version;
}

const REFUSALS = [
  StartRefusal,
  MigrationRefusal,
  RoleRefusal,
  SigningKeyRefusal,
  IdentitySecretRefusal,
];

main().catch((error: unknown) => {
  if (REFUSALS.some((refusal) => error instanceof refusal)) refuse((error as Error).message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    refuse('The port is in use by another program. Choose another one with PORT=…');
  if (code === 'EACCES') refuse(`Plumbline may not do this here: ${message}`);
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') {
    refuse(`The database of DATABASE_URL cannot be reached: ${message}`);
  }
  refuse(`Plumbline could not start. ${(error as Error).stack ?? String(error)}`);
});
