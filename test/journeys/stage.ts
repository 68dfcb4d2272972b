import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startApp, type Member, type TestApp } from '../app.ts';
import { launchChromium, viewports, watchForTrouble, type LaunchedChromium } from '../browser.ts';
import { freePort, openFrontDoor } from '../front-door.ts';

const BUILT = join(import.meta.dirname, '../../dist/web');

let chromium: LaunchedChromium;

/** The program of this file of journeys, and where it is found. */
export let app: TestApp;
export let origin: string;

/**
 * Starts the product and a browser for a file of journeys.
 *
 * @param door `real` for journeys that come in as people do; the others bring a session along
 */
export function setTheStage(door: 'real' | 'open' = 'open'): void {
  beforeAll(async () => {
    if (!existsSync(join(BUILT, 'index.html'))) throw new Error('Build the product first.');
    if (door === 'real') {
      ({ app, origin } = await openFrontDoor(BUILT));
    } else {
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      app = await startApp({ webDirectory: BUILT, publicUrl: origin });
      await app.app.listen({ host: '127.0.0.1', port });
    }
    chromium = await launchChromium();
  });
  afterAll(async () => {
    await chromium?.close();
    await app?.stop();
  });
}

export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser had to complain about so far. */
  readonly trouble: readonly string[];
};

/** Opens a browser of somebody's own, at a desk unless it looks otherwise; without a member, a stranger's. */
export async function visitAs(member?: Member, look: BrowserContextOptions = {}): Promise<Visit> {
  const context = await chromium.browser.newContext({ viewport: viewports.desk, ...look });
  const [name = '', value = ''] = member?.cookie.split('=') ?? [];
  if (member) await context.addCookies([{ name, value, url: origin }]);
  return { context, trouble: watchForTrouble(context, origin), page: await context.newPage() };
}
