import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantTree } from './planted-tree.ts';
import { keepReport, summary, sumReports, vitestTotals } from './reports.mjs';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };

test('counts come from the report', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [passing, { status: 'failed', assertionResults: [{ status: 'failed' }] }],
  };
  expect(vitestTotals(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

test('a file that cannot be loaded is a failure', () => {
  const report = {
    numPassedTests: 7,
    testResults: [passing, { status: 'failed', assertionResults: [] }],
  };
  expect(vitestTotals(report, 1).failed).toBe(1);
});

test('a runner that ends badly for any other reason has failed', () => {
  expect(vitestTotals({ numPassedTests: 7, testResults: [passing] }, 1).failed).toBe(1);
  expect(vitestTotals(undefined, 134)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the sum of several runs, in the words of the last line', () => {
  const folder = join(plantTree({ keep: '' }), 'reports');
  keepReport('check', { passed: 9, failed: 0, skipped: 0 }, folder);
  keepReport('test', { passed: 400, failed: 2, skipped: 1 }, folder);
  expect(summary(sumReports(folder))).toBe('409 passed, 2 failed, 1 skipped');
});

test('no report at all is not a success', () => {
  expect(sumReports(plantTree({ keep: '' })).failed).toBe(1);
});
