import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tools/chromium.mjs';

/** A running browser and the way to be rid of it, its profile included. */
export interface LaunchedChromium {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts Chromium without anything left over from an earlier run.
 * Every page belongs to a context: `await browser.newContext({ viewport })`, which is also what axe needs.
 *
 * @param extra further command-line arguments
 * @throws Error saying what to install when this machine has no Chromium
 */
export async function launchChromium(extra: readonly string[] = []): Promise<LaunchedChromium> {
  const found = findChromium();
  // The browser's own temporary files go where they can be removed as a whole.
  const scratch = await mkdtemp(join(tmpdir(), 'plumbline-browser-'));
  const browser = await chromium.launch({
    executablePath: found.executable,
    args: [...chromiumArguments, ...extra],
    headless: true,
    env: {
      ...(process.env as Record<string, string>),
      ...found.env,
      TMPDIR: scratch,
      HOME: scratch,
    },
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Sizes every page must look right at. */
export const viewports = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
} as const;

/**
 * Collects what a page must never produce: console errors and warnings, uncaught exceptions,
 * violations of the content security policy, and requests that leave the product.
 *
 * @param origin the only origin the pages of this context may talk to
 * @returns the complaints so far, in the order in which they came; empty is what a journey wants
 */
export function watchForTrouble(context: BrowserContext, origin: string): readonly string[] {
  const trouble: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      trouble.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    const local = url.startsWith(`${origin}/`) || /^(?:data|blob|about):/.test(url);
    if (!local) trouble.push(`request left the product: ${url}`);
  });
  return trouble;
}
