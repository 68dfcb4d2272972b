// Starts the product; builds it first where its sources are newer. Plain JavaScript that even an
// old Node can read, because it has to be able to say that it is too old.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = [20, 19];
const root = fileURLToPath(new URL('..', import.meta.url));
const mark = join(root, 'dist', 'built');
const server = join(root, 'dist', 'server');
const program = join(server, 'main.js');

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function assertNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  refuse(
    'Plumbline needs Node.js ' +
      NEEDED.join('.') +
      ' or newer; this is ' +
      process.versions.node +
      '.',
  );
}

function newestBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : found.mtimeMs;
  const inside = readdirSync(path).map((name) => newestBelow(join(path, name)));
  return Math.max(found.mtimeMs, ...inside);
}

function isFresh() {
  if (!existsSync(mark) || !existsSync(program)) return false;
  const sources = ['src', 'index.html', 'vite.config.ts', 'package-lock.json', 'tools/build.mjs'];
  const newest = Math.max(...sources.map((path) => newestBelow(join(root, path))));
  return newest <= statSync(mark).mtimeMs;
}

function ensureBuilt() {
  if (isFresh()) return;
  if (!existsSync(join(root, 'node_modules', 'rolldown'))) {
    if (existsSync(program)) return; // an installation without development tools runs what it was given
    refuse('Plumbline has not been built yet: run "npm ci", then "npm start".');
  }
  console.log('Building Plumbline; this takes a moment after each change.');
  const build = spawnSync(process.execPath, [join(root, 'tools', 'build.mjs')], {
    stdio: 'inherit',
  });
  if (build.signal !== null) refuse('The build was interrupted.');
  if (build.status !== 0) refuse('The build failed; the messages above say why.');
}

async function run() {
  const { helpText, readArguments } = await import(
    pathToFileURL(join(server, 'arguments.js')).href
  );
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) refuse(read.mistake);
  if (read.arguments.command === 'help') {
    console.log(helpText());
    return;
  }
  if (process.env.NODE_ENV === undefined) process.env.NODE_ENV = 'production';
  process.setSourceMapsEnabled(true);
  // The same process becomes the server: signals and exit codes need no passing on, and no kill can
  // end one half and leave the other.
  const isServer = read.arguments.command === 'serve';
  await import(pathToFileURL(isServer ? program : join(server, 'archives.js')).href);
}

assertNode();
ensureBuilt();
run();
