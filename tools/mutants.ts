/**
 * `npm run mutants [-- part [path…]]`: changes the code of a part in small ways, one after another, and
 * counts the changes that its tests notice. Never part of `npm test`: it takes many minutes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AIM, parts, type Part } from './mutants/parts.ts';
import { scoreOf, type Report } from './mutants/score.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = '.cache/mutants';
const [name, ...paths] = process.argv.slice(2);

/** Only vitest knows how to start a PostgreSQL for its tests; the others are quicker without it. */
const withVitest = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/mutants/vitest.config.ts' },
};
const inOneProcess = {
  testRunner: 'one-process',
  plugins: ['./tools/mutants/runner.ts'],
};

process.exitCode = run();

function run(): number {
  if (!existsSync(join(root, 'node_modules/@stryker-mutator/core'))) {
    console.error('Stryker is not installed: run "npm ci".');
    return 1;
  }
  const chosen = Object.entries(parts).filter(([one]) => name === undefined || one === name);
  if (chosen.length === 0) {
    console.error(`There is no part called ${name}. There are: ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  mkdirSync(join(root, folder), { recursive: true });
  const passed = chosen.map(([one, part]) => mutate(one, part) && tell(one));
  return passed.every(Boolean) ? 0 : 1;
}

/** Runs Stryker; what it found earlier and nothing has touched since is not tried again. */
function mutate(one: string, part: Part): boolean {
  const settings = join(folder, `${one}.settings.json`);
  writeFileSync(join(root, settings), JSON.stringify(settingsOf(one, part), null, 1));
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', settings];
  // Stryker and the processes it starts read the runner, which is TypeScript.
  const options = part.database ? {} : { NODE_OPTIONS: '--import tsx' };
  const env = { ...process.env, ...options, PLUMBLINE_MUTANTS: one };
  return spawnSync(process.execPath, stryker, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

function settingsOf(one: string, { mutate: all, database }: Part): Record<string, unknown> {
  return {
    ...(database ? withVitest : inOneProcess),
    mutate: paths.length > 0 ? paths : all,
    // Whoever runs it on their own machine works beside it.
    concurrency: 1,
    incremental: true,
    // Of what a module does when it is loaded nothing is tried again merely because a test was added.
    force: paths.length > 0,
    incrementalFile: `${folder}/${one}.json`,
    tempDirName: `${folder}/sandbox`,
    ignorePatterns: ['.cache', 'data', 'data-demo', 'dist', 'docs'],
    reporters: ['progress-append-only'],
    cleanTempDir: 'always',
    // Nothing here looks at types, so that no file has to be parsed to leave them out.
    disableTypeChecks: false,
    warnings: { slow: false },
    // What runs forever is mostly noticed by how often it runs; a machine that is busy is not to look like it.
    timeoutMS: 60_000,
  };
}

/** Prints the score of a part and keeps what survived beside it; true where it reaches the aim. */
function tell(one: string): boolean {
  const file = join(root, folder, `${one}.json`);
  const { score, found, all, survivors } = scoreOf(
    JSON.parse(readFileSync(file, 'utf8')) as Report,
  );
  const list = `${folder}/${one}.survivors.txt`;
  writeFileSync(join(root, list), survivors.map((line) => `${line}\n`).join(''));
  console.log(`${one}: ${score.toFixed(1)} % (${found} of ${all} changes noticed); ${list}`);
  return score >= AIM;
}
