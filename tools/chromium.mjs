// @ts-check
/**
 * Finds the Chromium that browser journeys are driven with, and where there is none, puts one there:
 * the one named by PLUMBLINE_CHROMIUM, one of this machine, the one carried by the npm package
 * @sparticuz/chromium, and last, as root on Debian, the package `chromium`.
 *
 * Plain JavaScript, because it runs before anything is known about the machine.
 */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** @typedef {{ executable: string, env: Record<string, string>, source: string }} Chromium */
/** @typedef {{ env: NodeJS.ProcessEnv, root: boolean, tried: string[], say: (line: string) => void }} Search */

/**
 * Arguments for every launch. The sandbox needs privileges that containers do not give; the rest
 * keeps the browser from talking to anybody but the page under test.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser to use.
 * @param {{ install?: boolean, env?: NodeJS.ProcessEnv, root?: boolean, say?: (line: string) => void }} [options]
 *   `install` allows apt-get to be asked when nothing else worked
 * @returns {Chromium}
 * @throws {Error} when there is none, saying what was tried and what to do
 */
export function findChromium({
  install = false,
  env = process.env,
  root = process.getuid?.() === 0,
  say = () => {},
} = {}) {
  /** @type {Search} */
  const search = { env, root, tried: [], say };
  const candidates = [named, onThisMachine, carried, ...(install ? [installed] : [])];
  for (const candidate of candidates) {
    const found = candidate(search);
    if (found !== undefined) return found;
  }
  throw new Error(
    [
      'The browser journeys need Chromium, and none could be started here.',
      ...search.tried.map((line) => `  ${line}`),
      'Install Chromium or Chrome (on Debian: apt-get install chromium), or set PLUMBLINE_CHROMIUM to its path.',
    ].join('\n'),
  );
}

/** @param {Search} search @returns {Chromium | undefined} */
function named({ env, tried }) {
  const executable = env['PLUMBLINE_CHROMIUM'];
  if (!executable) return undefined;
  const problem = whyNot(executable, {}, env);
  if (problem === undefined) return { executable, env: {}, source: 'PLUMBLINE_CHROMIUM' };
  tried.push(`PLUMBLINE_CHROMIUM=${executable}: ${problem}`);
  return undefined;
}

/** @param {Search} search @returns {Chromium | undefined} */
function onThisMachine({ env, tried }) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (process.platform === 'darwin') places.push(...PLACES);
  const there = places.filter((place) => isExecutable(place));
  for (const executable of there) {
    const problem = whyNot(executable, {}, env);
    if (problem === undefined) return { executable, env: {}, source: 'this machine' };
    tried.push(`${executable}: ${problem}`);
  }
  if (there.length === 0) tried.push(`no ${NAMES.join(', ')} on the path`);
  return undefined;
}

/**
 * The browser inside @sparticuz/chromium, with the libraries it carries where the machine lacks them.
 * @param {Search} search @returns {Chromium | undefined}
 */
function carried({ env, tried, say }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    tried.push(`@sparticuz/chromium has no browser for ${process.platform} ${process.arch}`);
    return undefined;
  }
  try {
    const folder = unpack(env, say);
    const executable = join(folder, 'chromium');
    const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    const libraries = {
      ...fonts,
      LD_LIBRARY_PATH: [join(folder, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    };
    for (const extra of [fonts, libraries]) {
      const problem = whyNot(executable, extra, env);
      if (problem === undefined) return { executable, env: extra, source: '@sparticuz/chromium' };
      tried.push(`@sparticuz/chromium: ${problem}`);
    }
  } catch (error) {
    tried.push(`@sparticuz/chromium: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}

/** @param {Search} search @returns {Chromium | undefined} */
function installed(search) {
  const { env, root, tried, say } = search;
  if (process.platform !== 'linux' || !root) {
    tried.push('apt-get was not asked: that needs Debian and root');
    return undefined;
  }
  say('Installing Chromium with apt-get');
  for (const args of [
    ['update'],
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ]) {
    const run = spawnSync('apt-get', args, {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (run.status !== 0) {
      tried.push(`apt-get ${args[0]}: ${run.error?.message ?? lastLine(run.stderr)}`);
      return undefined;
    }
  }
  const found = onThisMachine(search);
  return found && { ...found, source: 'apt-get' };
}

/**
 * Unpacks once per version; a second process doing the same at the same time does no harm.
 * @param {NodeJS.ProcessEnv} env @param {(line: string) => void} say
 */
function unpack(env, say) {
  const require = createRequire(import.meta.url);
  const packageRoot = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const place = join(cacheFolder(env), `chromium-${version}`);
  if (existsSync(join(place, 'chromium'))) return place;

  say(`Unpacking Chromium ${version}`);
  const fresh = mkdtempSync(`${place}-`);
  /** @param {string} name */
  const bin = (name) => brotliDecompressSync(readFileSync(join(packageRoot, 'bin', name)));
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    const tar = spawnSync('tar', ['-x', '-C', fresh], { input: bin(archive) });
    if (tar.status !== 0) throw new Error(`could not unpack ${archive}: ${lastLine(tar.stderr)}`);
  }
  writeFileSync(join(fresh, 'fonts.conf'), fontConfiguration(join(place, 'fonts')));
  writeFileSync(join(fresh, 'chromium'), bin('chromium.br'));
  chmodSync(join(fresh, 'chromium'), 0o755);
  chmodSync(fresh, 0o755);
  try {
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(place, 'chromium'))) throw error;
  }
  return place;
}

/** @param {NodeJS.ProcessEnv} env */
function cacheFolder(env) {
  const own = env['PLUMBLINE_CACHE'] ?? fileURLToPath(new URL('../.cache', import.meta.url));
  try {
    mkdirSync(own, { recursive: true });
    accessSync(own, constants.W_OK);
    return own;
  } catch {
    const other = join(tmpdir(), `plumbline-${process.getuid?.() ?? 'cache'}`);
    mkdirSync(other, { recursive: true, mode: 0o700 });
    return other;
  }
}

/**
 * A bare machine has no font at all, and Chromium draws empty boxes then.
 * @param {string} fonts
 */
function fontConfiguration(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${join(dirname(fonts), 'font-cache')}</cachedir>
</fontconfig>
`;
}

/**
 * Why this executable is no use, or undefined when it starts.
 * @param {string} executable @param {Record<string, string>} extra @param {NodeJS.ProcessEnv} env
 */
function whyNot(executable, extra, env) {
  const run = spawnSync(executable, ['--version'], {
    env: { ...env, ...extra },
    encoding: 'utf8',
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status === 0 && /chrom/i.test(run.stdout)) return undefined;
  return (
    run.error?.message ?? (lastLine(run.stderr) || `it ended with ${run.status ?? run.signal}`)
  );
}

/** @param {string} place */
function isExecutable(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string | Buffer | null} text */
function lastLine(text) {
  return (
    String(text ?? '')
      .trim()
      .split('\n')
      .at(-1) ?? ''
  );
}
