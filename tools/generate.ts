/**
 * `npm run generate`: writes the files that say again, for another reader, what the code says.
 * With `--check` nothing is written, and a file that is not what would be written is a failure.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { generators } from './generate/generators.ts';
import { openSources } from './generate/sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const checking = process.argv.includes('--check');
const sources = openSources(root);
const stale: string[] = [];
try {
  for (const generator of generators) {
    const text = await formatted(generator.path, await generator.make(sources));
    const file = join(root, generator.path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(generator.path);
    if (checking) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
} finally {
  await sources.close();
}
if (checking && stale.length > 0) {
  console.error(`Not what the code says any more: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
} else {
  console.log(
    stale.length === 0 ? 'Every generated file is fresh.' : `Written: ${stale.join(', ')}`,
  );
}

/** As npm run format would leave it, so that the two checks never disagree. */
async function formatted(path: string, text: string): Promise<string> {
  const file = join(root, path);
  const { inferredParser } = await getFileInfo(file);
  if (inferredParser === null) return text;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
