import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { productRoot } from '../../../src/platform/root.ts';
import { buildServer } from '../../../tools/build.mjs';

/** The server as `npm start` would run it, in a folder of its own. */
export type Build = { readonly main: string; remove(): void };

/**
 * Bundles the present sources aside: a loop of hundreds of starts must not depend on nobody building
 * meanwhile. The folder lies inside the repository, so that packages are found as usual.
 */
export async function buildAside(): Promise<Build> {
  const cache = join(productRoot, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'proof-'));
  symlinkSync(join(productRoot, 'src'), join(folder, 'src'));
  cpSync(join(productRoot, 'package.json'), join(folder, 'package.json'));
  cpSync(join(productRoot, 'migrations'), join(folder, 'migrations'), { recursive: true });
  await buildServer(folder);
  mkdirSync(join(folder, 'dist/web'));
  writeFileSync(join(folder, 'dist/web/index.html'), '<!doctype html><title>Proof</title>');
  return {
    main: join(folder, 'dist/server/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
