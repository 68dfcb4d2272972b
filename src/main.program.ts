import { join } from 'node:path';
import type { FastifyServerOptions } from 'fastify';
import { features } from './features/features.ts';
import { doorsOf } from './main.doors.ts';
import { principalRole, SYSTEM_ID } from './platform/access/actor.ts';
import { permissionsOf } from './platform/access/permissions.ts';
import { systemClock, type Clock } from './platform/clock/clock.ts';
import type { CommandContext, Events, Ports } from './platform/commands/command.ts';
import { CommandPath, type Subscriber } from './platform/commands/path.ts';
import type { Connection } from './platform/database/connections.ts';
import { installationId } from './platform/database/installation.ts';
import { openDatabase, type OpenedDatabase } from './platform/database/open.ts';
import { installationSecret } from './platform/database/secret.ts';
import { Files } from './platform/files/files.ts';
import { openStore } from './platform/files/open-store.ts';
import { exposeUploads } from './platform/files/upload-route.ts';
import { exposeCommands } from './platform/http/command-routes.ts';
import { Gate } from './platform/http/gate.ts';
import { exposeReads } from './platform/http/read-routes.ts';
import { makeServer, type Http } from './platform/http/server.ts';
import { serveWeb } from './platform/http/web.ts';
import type { MakeIdentity } from './platform/identity/identity.ts';
import type { SecurityLog } from './platform/identity/security-log.ts';
import { IDENTITY_KEEPS } from './platform/identity/sweep.ts';
import { runJobs, type Runner } from './platform/jobs/runner.ts';
import { JOB_KEEPS } from './platform/jobs/sweep.ts';
import { appendAtEnd, originOf, type LedgerContext } from './platform/ledger/append.ts';
import { makeCheckpoint } from './platform/ledger/checkpoints.ts';
import { ledgerJobs } from './platform/ledger/nightly.ts';
import { openSigner } from './platform/ledger/signer.ts';
import { mailTask } from './platform/mail/send.ts';
import { Printer } from './platform/pdf/printer.ts';
import type { Platform } from './platform/platform.ts';

/** What the program is started with: everything that differs between a firm's server, the demo and a test. */
export type ProgramOptions = {
  readonly owner: Connection;
  readonly migrations: string;
  readonly webDirectory: string | undefined;
  readonly dataDir: string;
  readonly publicUrl: string;
  readonly smtpUrl: string | undefined;
  readonly filesUrl: string | undefined;
  readonly clock: Clock;
  readonly version: string;
  readonly logger: FastifyServerOptions['logger'];
  /** 0 = no limit. */
  readonly requestsPerMinute: number;
  readonly poolSize?: number;
  readonly makeIdentity: MakeIdentity;
  /** Numbers of features that tests and benchmarks set otherwise; each feature's own where left out. */
  readonly tuning?: Platform['tuning'];
  /** Where it is noted who signed in, failed to, or changed their ways in. */
  readonly securityLog?: SecurityLog;
  /** Routes that only this start has; the example's doors. */
  readonly also?: (app: Http) => void;
};

export type Program = {
  readonly app: Http;
  readonly platform: Platform;
  /** Starts background work in this process; a test that needs none leaves it out. */
  startJobs(log: (line: string) => void): Promise<void>;
  stop(): Promise<void>;
};

/** Puts the parts together: database, identity, the write path, the features' commands and reads, the web client. */
export async function assembleProgram(options: ProgramOptions): Promise<Program> {
  const database = await openDatabase(options.owner, options.migrations, options.poolSize);
  try {
    return await assemble(options, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function assemble(options: ProgramOptions, database: OpenedDatabase): Promise<Program> {
  const platform = await makePlatform(options, database);
  const app = await makeServer({
    secure: options.publicUrl.startsWith('https:'),
    logger: options.logger,
    requestsPerMinute: options.requestsPerMinute,
    version: options.version,
    clock: options.clock,
  });
  const { commands, gate } = platform;
  await platform.identity.mount?.(app, doorsOf(platform));
  exposeUploads(app, platform);
  for (const feature of features) {
    exposeCommands(app, feature.commands, commands, gate);
    exposeReads(app, feature.reads, platform);
    feature.routes?.(app, platform);
  }
  options.also?.(app);
  if (options.webDirectory !== undefined) await serveWeb(app, options.webDirectory);
  await app.ready();
  let runner: Runner | undefined;
  return {
    app,
    platform,
    startJobs: async (log) => {
      const tasks = [
        ...features.flatMap((feature) => feature.tasks ?? []),
        mailTask(options.smtpUrl, senderOf(options)),
      ];
      const nightly = [...features.flatMap((feature) => feature.nightly ?? []), ...ledgerJobs];
      runner = await runJobs(platform, tasks, nightly, log);
    },
    stop: async () => {
      await app.close();
      await runner?.stop();
      await platform.printer.close();
      await database.close();
    },
  };
}

async function makePlatform(options: ProgramOptions, database: OpenedDatabase): Promise<Platform> {
  const { clock, publicUrl, dataDir } = options;
  const installation = await installationId(database.app);
  const files = new Files({
    store: openStore(options.filesUrl, dataDir),
    temporaryDirectory: join(dataDir, 'tmp'),
    secret: await installationSecret(database.app, 'upload'),
  });
  const identity = await options.makeIdentity({
    database,
    clock,
    publicUrl,
    dataDir,
    smtpUrl: options.smtpUrl,
    mailFrom: senderOf(options),
    log: options.securityLog ?? (() => undefined),
  });
  const signer = await openSigner(join(dataDir, 'keys'));
  const checkpoint: Ports['checkpoint'] = (write, organisationId, at) => {
    const origin = originOf(installation, organisationId);
    return makeCheckpoint(write, { organisationId, origin, occasion: 'demand', at }, signer);
  };
  const commands = new CommandPath({
    transactions: database.transactions,
    clock,
    ports: { identity, files, checkpoint },
    subscribers: subscribersOf(),
    append: (write, context, events, close) =>
      appendAtEnd(write, ledgerOf(installation, clock, context, events), events, close),
  });
  const gate = new Gate({ identity, app: database.app, clock });
  return {
    installation,
    clock,
    database,
    commands,
    identity,
    gate,
    files,
    printer: new Printer(),
    signer,
    publicUrl,
    sendsMail: options.smtpUrl !== undefined,
    mailFrom: senderOf(options),
    dataDir,
    described: {
      permissions: permissionsOf(features),
      keeps: [...features.flatMap(({ keeps = [] }) => keeps), ...IDENTITY_KEEPS, ...JOB_KEEPS],
    },
    tuning: options.tuning ?? {},
  };
}

/** The address mail comes from: the SMTP account's own, else one at the product's host. */
function senderOf({ smtpUrl, publicUrl }: ProgramOptions): string {
  const user = smtpUrl === undefined ? '' : decodeURIComponent(new URL(smtpUrl).username);
  return user.includes('@') ? user : `plumbline@${new URL(publicUrl).hostname}`;
}

function subscribersOf(): Map<string, Subscriber[]> {
  const subscribers = new Map<string, Subscriber[]>();
  for (const feature of features) {
    for (const [type, subscriber] of Object.entries(feature.on ?? {})) {
      subscribers.set(type, [...(subscribers.get(type) ?? []), subscriber]);
    }
  }
  return subscribers;
}

function ledgerOf(
  installation: string,
  clock: Clock,
  context: CommandContext,
  events: Events,
): LedgerContext {
  const { personId, keyId } = context.actor;
  // An act that also does something open is done openly.
  const unnamed = events.every((event) => event.unnamed === true);
  const somebody = unnamed || personId === SYSTEM_ID ? null : personId;
  return {
    organisationId: context.organisationId,
    origin: originOf(installation, context.organisationId),
    actorId: unnamed ? null : (keyId ?? somebody),
    // A key acts on behalf of whoever made it.
    actingForId: keyId === undefined ? null : somebody,
    role: unnamed ? 'unnamed' : principalRole(context.actor),
    // The real clock is read by the database under the lock; a set one is what the demo lives by.
    at: clock === systemClock ? null : clock.now(),
  };
}
