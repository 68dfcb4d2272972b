import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';

test('parts of the page are counted for nobody, so that a whole shift joins from one address', async () => {
  const webDirectory = await mkdtemp(join(tmpdir(), 'plumbline-web-'));
  await mkdir(join(webDirectory, 'assets'));
  await writeFile(join(webDirectory, 'index.html'), '<!doctype html><title>x</title>');
  await writeFile(join(webDirectory, 'assets', 'part-1.js'), 'export {};');
  const limited = await startApp({ webDirectory, requestsPerMinute: 3 });
  try {
    const ask = async (url: string) => (await limited.app.inject({ url })).statusCode;
    const parts = [];
    for (let at = 0; at < 5; at += 1) parts.push(await ask('/assets/part-1.js'));
    expect(parts).toEqual([200, 200, 200, 200, 200]);
    const pages = [];
    for (let at = 0; at < 4; at += 1) pages.push(await ask('/join'));
    expect(pages).toEqual([200, 200, 200, 429]);
  } finally {
    await limited.stop();
    await rm(webDirectory, { recursive: true, force: true });
  }
});
