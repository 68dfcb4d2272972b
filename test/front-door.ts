import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { openIdentity } from '../src/platform/identity/make-identity.ts';
import { startApp, type TestApp } from './app.ts';
import { SECRET } from './visitor.ts';

/** The program as people open it in a browser: its pages, and the real way to sign in at a cheap cost. */
export type FrontDoor = { readonly app: TestApp; readonly origin: string };

/** Starts it on a free port under the name of this machine, because a passkey belongs to a name. */
export async function openFrontDoor(webDirectory: string): Promise<FrontDoor> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const app = await startApp({
    webDirectory,
    publicUrl: origin,
    makeIdentity: ({ database, clock }) =>
      openIdentity({
        app: database.app,
        publicUrl: origin,
        secret: SECRET,
        clock,
        sendMail: () => Promise.resolve(),
        mailWorks: false,
        log: () => undefined,
        argonCost: { memoryCost: 64, timeCost: 1, parallelism: 1 },
      }),
  });
  await app.app.listen({ host: '127.0.0.1', port });
  return { app, origin };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
