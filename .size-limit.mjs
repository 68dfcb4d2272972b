// What a phone loads before it shows something: the shell, the page for signing in and the first
// page. Each budget follows the imports in the built manifest, so a page that starts to need more is seen here.
import { existsSync, readFileSync } from 'node:fs';

const FOLDER = 'dist/web';
const MANIFEST = `${FOLDER}/.vite/manifest.json`;
/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : {};

/** @param {...string} entries */
function scripts(...entries) {
  const seen = new Set(['index.html', ...entries]);
  for (const name of seen) {
    if (manifest[name] === undefined) throw new Error(`${name} is not part of the built client`);
    for (const next of manifest[name].imports ?? []) seen.add(next);
  }
  return [...seen].map((name) => `${FOLDER}/${manifest[name]?.file}`);
}

export default [
  {
    name: 'signing in and the first page',
    path: scripts(
      'src/web/identity/sign-in-page.tsx',
      ...Object.keys(manifest).filter((name) => name.startsWith('src/features/home/web/')),
    ),
    limit: '200 kB',
    brotli: true,
  },
  {
    // For a telephone of five years ago in a hall with little signal.
    name: 'the letterbox: its page, its work and its worker',
    path: ['dist/box/page.js', 'dist/box/work.js', 'dist/box/service.js'],
    limit: '60 kB',
    brotli: true,
  },
];
