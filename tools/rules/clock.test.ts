import { expect, test } from 'vitest';
import { caught } from '../planted-tree.ts';
import { clock } from './clock.ts';

const RULES = 'src/features/actions/rules.ts';

test.each(['new Date()', 'Date()', 'Date.now()', 'Temporal.Now.instant()', 'Math.random()'])(
  'a rule that asks %s is told to take it as an argument',
  (expression) => {
    const [finding] = caught(clock, RULES, `const a = 1;\nexport const today = ${expression};\n`);
    expect(finding).toMatch(`${RULES}:2`);
    expect(finding).toMatch(/take today as an argument/);
  },
);

test.each(['src/lib/day.ts', 'src/standards/clauses.ts', 'src/features/actions/contract/draft.ts'])(
  '%s is held to the same',
  (path) => {
    expect(caught(clock, path, 'export const now = Date.now();')).toHaveLength(1);
  },
);

test('server and web code is sent to the clock it is given', () => {
  const [finding] = caught(clock, 'src/features/actions/commands.ts', 'save(new Date());');
  expect(finding).toMatch(/platform\/clock/);
  expect(caught(clock, 'src/web/shell.tsx', 'show(Date.now());')).toHaveLength(1);
});

test('the clock itself, tests and a given moment are left alone', () => {
  expect(
    caught(clock, 'src/platform/clock/clock.ts', 'export const now = () => new Date();'),
  ).toEqual([]);
  expect(caught(clock, 'src/web/clock.ts', 'export const now = () => new Date();')).toEqual([]);
  expect(caught(clock, 'src/features/actions/rules.test.ts', 'const now = new Date();')).toEqual(
    [],
  );
  expect(caught(clock, RULES, 'export const due = new Date(0);')).toEqual([]);
});
