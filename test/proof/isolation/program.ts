import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TRIES_SET } from '../../../src/features/letterbox/contract/kinds.ts';
import { assembleProgram, type Program, type ProgramOptions } from '../../../src/main.program.ts';
import { SetClock } from '../../../src/platform/clock/clock.ts';
import type { Connection } from '../../../src/platform/database/connections.ts';
import type { MakeIdentity } from '../../../src/platform/identity/identity.ts';
import { openIdentity } from '../../../src/platform/identity/make-identity.ts';
import { productRoot } from '../../../src/platform/root.ts';

export const ORIGIN = 'http://localhost:4555';
export const NOW = new Date('2026-11-24T09:00:00Z');
export const TODAY = '2026-11-24';

/** The whole program with its real sign-in, whose document the suites are generated from. */
export type Proven = Program & { readonly owner: Connection };

/** The real sign-in, with passwords hashed cheaply. */
export const proofIdentity: MakeIdentity = ({ database, clock }) =>
  openIdentity({
    app: database.app,
    publicUrl: ORIGIN,
    secret: 'a secret for proofs, long enough to be taken',
    clock,
    sendMail: async () => undefined,
    mailWorks: true,
    log: () => undefined,
    argonCost: { memoryCost: 64, timeCost: 1, parallelism: 1 },
  });

/** Starts it on a database. Mail goes nowhere, and the clock stands. */
export async function startProven(
  owner: Connection,
  options: Partial<ProgramOptions> = {},
): Promise<Proven> {
  const program = await assembleProgram({
    owner,
    migrations: join(productRoot, 'migrations'),
    webDirectory: undefined,
    dataDir: mkdtempSync(join(tmpdir(), 'plumbline-proof-')),
    publicUrl: ORIGIN,
    smtpUrl: undefined,
    filesUrl: undefined,
    clock: new SetClock(NOW),
    version: 'proof',
    logger: false,
    requestsPerMinute: 0,
    poolSize: 6,
    makeIdentity: proofIdentity,
    tuning: { [TRIES_SET]: 2 },
    ...options,
  });
  return { ...program, owner };
}
