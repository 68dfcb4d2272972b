import { expect, test } from 'vitest';
import { caught } from '../planted-tree.ts';
import { fileNames } from './file-names.ts';

test.each([
  'src/features/actions/service.ts',
  'src/features/actions/feature/parts.ts',
  'src/features/actions/models/action.ts',
  'src/features/actions/contract.tsx',
  'src/features/loose.ts',
])('%s is not in the closed list of a feature', (path) => {
  const [finding] = caught(fileNames, path, '');
  expect(finding).toMatch(`${path}:1`);
  expect(finding).toMatch(/contract, rules, policy, store, reads, commands, routes, jobs/);
});

test.each([
  'src/features/features.ts',
  'src/features/actions/feature.ts',
  'src/features/actions/contract.ts',
  'src/features/actions/store/history.ts',
  'src/features/actions/web/page.tsx',
  'src/features/actions/web/list/row.tsx',
  'src/features/actions/rules.test.ts',
  'src/features/actions/closing.test.ts',
])('%s is', (path) => {
  expect(caught(fileNames, path, '')).toEqual([]);
});

test.each([
  'src/lib/utils.ts',
  'src/web/index.tsx',
  'src/platform/common/day.ts',
  'test/helpers.ts',
  'src/features/actions/web/misc.tsx',
])('%s is a drawer', (path) => {
  expect(caught(fileNames, path, '')[0]).toMatch(/name the file after what it is about/);
});

test('file names are lower case with hyphens', () => {
  expect(caught(fileNames, 'src/web/SignIn.tsx', '')[0]).toMatch(/joined by hyphens/);
  expect(caught(fileNames, 'src/lib/kaplanMeier.ts', '')).toHaveLength(1);
  expect(caught(fileNames, 'src/lib/kaplan-meier.test.ts', '')).toEqual([]);
});
