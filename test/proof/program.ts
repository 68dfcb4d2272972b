import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/platform/clock/clock.ts';
import type { Connection } from '../../src/platform/database/connections.ts';
import { startApp, type Firm, type TestApp } from '../app.ts';
import { Client } from './writing/client.ts';

/** The whole program in this process, listening, with the real clock and cookies in place of passwords. */
export type ListeningProgram = {
  readonly app: TestApp;
  readonly dataDir: string;
  /** Somebody at a browser of their own, signed in as the founder of a firm. */
  clientOf(firm: Firm): Client;
  stop(): Promise<void>;
};

/** Starts {@link ListeningProgram} on a migrated or an empty database. */
export async function listen(owner: Connection): Promise<ListeningProgram> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plumbline-proof-'));
  const app = await startApp({ owner, dataDir, clock: systemClock, poolSize: 16 });
  await app.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.app.server.address() as AddressInfo;
  return {
    app,
    dataDir,
    clientOf: ({ founder }) => new Client(`http://127.0.0.1:${port}`, founder.cookie),
    stop: async () => {
      await app.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
