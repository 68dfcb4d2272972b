import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';

let folder: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-chromium-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'cache', `chromium-${carriedVersion}`), { recursive: true });
  env = {
    PATH: [join(folder, 'bin'), '/usr/bin', '/bin'].join(delimiter),
    PLUMBLINE_CACHE: join(folder, 'cache'),
  };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const carriedVersion = '147.0.0';
const starts = 'echo "Chromium 1.0"';
const broken = 'echo "cannot open shared object file" >&2; exit 127';

/** Writes a command whose body is shell; without one of these names the real machine is asked. */
function plant(path: string, body: string): string {
  const place = join(folder, path);
  writeFileSync(place, `#!/bin/sh\n${body}\n`);
  chmodSync(place, 0o755);
  return place;
}

const carried = () => join('cache', `chromium-${carriedVersion}`, 'chromium');
const onlyPlanted = () => ({ ...env, PATH: join(folder, 'bin') });

test('the browser named by the environment comes first', () => {
  const named = plant('mine', starts);
  plant('bin/chromium', starts);
  expect(findChromium({ env: { ...env, PLUMBLINE_CHROMIUM: named } })).toEqual({
    executable: named,
    env: {},
    source: 'PLUMBLINE_CHROMIUM',
  });
});

test('a named browser that does not start is passed over', () => {
  const own = plant('bin/chromium', starts);
  const named = plant('mine', broken);
  const found = findChromium({ env: { ...env, PLUMBLINE_CHROMIUM: named } });
  expect(found.executable).toBe(own);
});

test('a browser on the path is preferred to the one carried by npm', () => {
  const own = plant('bin/google-chrome', starts);
  plant(carried(), starts);
  expect(findChromium({ env })).toMatchObject({ executable: own, source: 'this machine' });
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the carried browser gets its own libraries where the machine has none',
  () => {
    const executable = plant(carried(), `[ -n "$LD_LIBRARY_PATH" ] || { ${broken}; }; ${starts}`);
    const found = findChromium({ env: onlyPlanted() });
    expect(found).toMatchObject({ executable, source: '@sparticuz/chromium' });
    expect(found.env['LD_LIBRARY_PATH']).toBe(join(folder, 'cache', 'chromium-147.0.0', 'lib'));
  },
);

test.runIf(process.platform === 'linux')('as root, apt-get is the last resort', () => {
  plant(carried(), broken);
  plant(
    'bin/apt-get',
    `[ "$1" = install ] || exit 0; printf '#!/bin/sh\\necho Chromium 2' > '${folder}/bin/chromium'; /bin/chmod 755 '${folder}/bin/chromium'`,
  );
  const withoutPermission = () => findChromium({ env: onlyPlanted(), root: true });
  expect(withoutPermission).toThrow(/none could be started/);
  expect(existsSync(join(folder, 'bin/chromium'))).toBe(false);

  const found = findChromium({ env: onlyPlanted(), root: true, install: true });
  expect(found.source).toBe('apt-get');
});

test('with no browser at all, the message says what was tried and what to do', () => {
  plant(carried(), broken);
  const search = () => findChromium({ env: onlyPlanted(), root: false, install: true });
  expect(search).toThrow(/PLUMBLINE_CHROMIUM/);
  expect(search).toThrow(/no chromium, chromium-browser/);
  expect(search).toThrow(/apt-get install chromium/);
});
