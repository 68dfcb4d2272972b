// @ts-check
/**
 * What the runners of this repository report, and their sum. `node tools/reports.mjs` prints the sum
 * of every report in .cache/reports and fails when anything in them did.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** Where reports are kept from one run to the next. */
export const reportsFolder = fileURLToPath(new URL('../.cache/reports', import.meta.url));

/**
 * The totals of a vitest JSON report. A file that cannot be loaded has no failed test, and an
 * unhandled rejection belongs to none: both count as one failure.
 *
 * @param {any} report the report, or undefined when the runner did not get as far as writing one
 * @param {number} exitCode how the runner ended
 * @returns {Totals}
 */
export function vitestTotals(report, exitCode) {
  const files = /** @type {any[]} */ (report?.testResults ?? []);
  const broken = files.filter(
    (file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  const failed = (report?.numFailedTests ?? 0) + broken.length;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/**
 * Keeps the totals of one run under its name.
 * @param {string} name @param {Totals} totals @param {string} [folder]
 */
export function keepReport(name, totals, folder = reportsFolder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(totals)}\n`);
}

/**
 * The sum of all kept reports. No report at all is a failure: nothing has been tested.
 * @param {string} [folder]
 * @returns {Totals}
 */
export function sumReports(folder = reportsFolder) {
  const names = entries(folder);
  if (names.length === 0) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {Totals[]} */
  const all = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return all.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }));
}

/**
 * The last line of every run.
 * @param {Totals} totals
 */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const totals = sumReports();
  console.log(summary(totals));
  process.exitCode = totals.failed === 0 ? 0 : 1;
}
