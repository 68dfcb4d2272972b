import { generateKeyPairSync, randomUUID } from 'node:crypto';
import pg from 'pg';
import { systemActor } from '../src/platform/access/actor.ts';
import { openScope } from '../src/platform/access/scope.ts';
import type { Scope } from '../src/platform/access/scope.ts';
import type { LedgerEvent } from '../src/platform/commands/contract.ts';
import type { Connection } from '../src/platform/database/connections.ts';
import { openDatabase } from '../src/platform/database/open.ts';
import type { OpenedDatabase } from '../src/platform/database/open.ts';
import { appendEntries, originOf } from '../src/platform/ledger/append.ts';
import type { AppendedEntry, LedgerContext } from '../src/platform/ledger/append.ts';
import { signerOf } from '../src/platform/ledger/signer.ts';
import type { Signer } from '../src/platform/ledger/note.ts';

const MIGRATIONS = new URL('../migrations', import.meta.url).pathname;

/** A migrated database with nothing but the ledger used: as the application, and as a superuser. */
export type LedgerDatabase = OpenedDatabase & {
  /** The one who may do anything, and against whom checkpoints are for. */
  readonly superuser: pg.Client;
  readonly signer: Signer;
};

/** One organisation's log. */
export type TestLog = {
  readonly organisationId: string;
  readonly origin: string;
  readonly scope: Scope;
  readonly context: LedgerContext;
};

export async function openLedgerDatabase(owner: Connection, poolSize = 8): Promise<LedgerDatabase> {
  const opened = await openDatabase(owner, MIGRATIONS, poolSize);
  const superuser = new pg.Client(owner);
  await superuser.connect();
  return {
    ...opened,
    superuser,
    signer: signerOf(generateKeyPairSync('ed25519').privateKey),
    close: async () => {
      await superuser.end();
      await opened.close();
    },
  };
}

/** Founds an organisation that has written nothing yet. */
export async function foundLog(database: LedgerDatabase): Promise<TestLog> {
  const organisationId = randomUUID();
  await database.superuser.query(
    'INSERT INTO organisation (id, name, created_at) VALUES ($1, $2, now())',
    [organisationId, 'Firm'],
  );
  const origin = originOf('00000000-0000-4000-8000-0000000000aa', organisationId);
  return {
    organisationId,
    origin,
    scope: openScope(organisationId, systemActor, 'Europe/Berlin'),
    context: {
      organisationId,
      origin,
      actorId: randomUUID(),
      actingForId: null,
      role: 'staff',
      at: null,
    },
  };
}

/** Something that happened, with a payload to be told apart by. */
export function eventOf(payload: unknown, subject?: Partial<LedgerEvent['subject']>): LedgerEvent {
  return {
    type: 'action.due_moved',
    version: 1,
    subject: { kind: 'action', id: randomUUID(), version: 1, ...subject },
    payload,
  };
}

/** Appends in a transaction of its own, with some members of the context changed. */
export function append(
  database: LedgerDatabase,
  log: TestLog,
  events: readonly LedgerEvent[],
  changes: Partial<LedgerContext> = {},
): Promise<AppendedEntry[]> {
  return database.transactions.write(log.scope, (write) =>
    appendEntries(write, { ...log.context, ...changes }, events),
  );
}
