import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  assertNoExample,
  chooseExample,
  ExampleRefusal,
  greetExample,
  type Example,
} from './main.demo.ts';
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
  const environment = { ...reading.environment, dataDir: resolve(reading.environment.dataDir) };
  if (asked.arguments.command === 'serve' && asked.arguments.demo) {
    const example = chooseExample(environment, productVersion(), say);
    await serve(example.environment, example);
  } else {
    assertNoExample(environment.dataDir);
    await serve(environment);
  }
}

async function serve(environment: Environment, example?: Example): Promise<void> {
  const { connection, postgres } = await openServer(environment);
  const running: Running = { postgres };
  stopOnSignals(running);
  const options = {
    owner: connection,
    migrations: join(productRoot, 'migrations'),
    webDirectory: join(productRoot, 'dist', 'web'),
    dataDir: environment.dataDir,
    publicUrl: environment.publicUrl,
    smtpUrl: environment.smtpUrl,
    filesUrl: environment.filesUrl,
    version: productVersion(),
    logger: { level: 'error' },
    requestsPerMinute: 600,
    makeIdentity,
  };
  const doors = await example?.build(options);
  const program = await assembleProgram({
    ...options,
    clock: systemClock,
    securityLog: (line) => say(JSON.stringify({ security: line.event, ...line })),
    ...(doors === undefined ? {} : { also: (app) => doors.mount(app) }),
  });
  running.program = program;
  for (const sentence of await tellKnownStandings(program.platform)) say(sentence);
  await program.startJobs(say);
  await program.app.listen({ host: environment.host, port: environment.port });
  await greet(program, environment);
  if (doors !== undefined) greetExample(doors, environment.publicUrl).forEach(say);
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

/** What has been started so far and is ended by a signal. */
type Running = { readonly postgres: EmbeddedPostgres | undefined; program?: Program };

let stopping = false;

/** A first signal ends in good order; a second one, from an impatient hand, at once. */
function stopOnSignals(running: Running): void {
  const stop = async (code: number): Promise<void> => {
    if (stopping) process.exit(code);
    stopping = true;
    try {
      await running.program?.stop();
      await running.postgres?.stop();
    } finally {
      process.exit(code);
    }
  };
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  running.postgres?.onExit((sentence) => refuse(sentence));
}

function productVersion(): string {
  return (
    JSON.parse(readFileSync(join(productRoot, 'package.json'), 'utf8')) as { version: string }
  ).version;
}

const REFUSALS = [
  ExampleRefusal,
  StartRefusal,
  MigrationRefusal,
  RoleRefusal,
  SigningKeyRefusal,
  IdentitySecretRefusal,
];

main().catch((error: unknown) => {
  // What fails because the database was told to stop is no failure; the stop itself ends the process.
  if (stopping) return;
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
