// @ts-check
/**
 * `npm test`: everything a change must pass, browser journeys included.
 * `npm test -- src/lib` runs the tests whose path contains one of the given words; flags go to vitest.
 *
 * Plain JavaScript: it runs on whatever Node is there, and finds or installs the browser first.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { keepReport, summary, vitestTotals } from './reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const lane = process.env['PLUMBLINE_LANE'] ?? 'test';
const reportFile = join(root, '.cache', 'vitest', `${lane}.json`);

process.exitCode = run();

/** @returns {number} */
function run() {
  if (journeysWanted()) {
    try {
      const { source } = findChromium({ install: true, say });
      say(`Chromium: ${source}`);
    } catch (error) {
      return stop(error instanceof Error ? error.message : String(error));
    }
    say('Building the product for the journeys');
    if (node('tools/build.mjs') !== 0) return stop('The product does not build.');
  }
  rmSync(reportFile, { force: true });
  mkdirSync(dirname(reportFile), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const exitCode = node('node_modules/vitest/vitest.mjs', 'run', ...reporters, ...given);
  const totals = vitestTotals(readReport(), exitCode);
  const none = totals.passed + totals.failed + totals.skipped === 0;
  return none ? stop(`No test matches ${given.join(' ')}.`) : finish(totals);
}

/** Whether any browser journey is among what was asked for. */
function journeysWanted() {
  const project = given.findLast((_, index) => given[index - 1] === '--project');
  if (project !== undefined && project !== 'journeys') return false;
  const words = given.filter(
    (word, index) => !word.startsWith('-') && given[index - 1] !== '--project',
  );
  const journeys = files('test/journeys').filter((path) => path.endsWith('.test.ts'));
  return journeys.some((path) => words.length === 0 || words.some((word) => path.includes(word)));
}

/** @param {string} folder @returns {string[]} */
function files(folder) {
  try {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    return names.map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/** @param {...string} args */
function node(...args) {
  const child = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return child.status ?? 1;
}

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} reason */
function stop(reason) {
  console.error(reason);
  return finish({ passed: 0, failed: 1, skipped: 0 });
}

/** @param {import('./reports.mjs').Totals} totals */
function finish(totals) {
  keepReport(lane, totals);
  console.log(summary(totals));
  return totals.failed === 0 ? 0 : 1;
}

/** @param {string} line */
function say(line) {
  console.log(line);
}
