import { expect, test } from 'vitest';
import { scoreOf } from './score.ts';

const source = 'const a = 1;\nconst b = [\n  1,\n  2,\n];\n';
const mutant = (status: string, line = 1, column = 11, end = { line: 1, column: 12 }) => ({
  status,
  replacement: '0',
  location: { start: { line, column }, end },
});

test('a score counts what was noticed of what could run', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
  const mutants = statuses.map((status) => mutant(status));
  expect(scoreOf({ files: { 'a.ts': { source, mutants } } })).toMatchObject({
    score: 50,
    found: 2,
    all: 4,
  });
  expect(scoreOf({ files: {} })).toEqual({ score: 100, found: 0, all: 0, survivors: [] });
});

test('what survived is told with its place, what stood there and what was put there', () => {
  const mutants = [mutant('Survived'), mutant('NoCoverage', 2, 11, { line: 5, column: 2 })];
  expect(scoreOf({ files: { 'a.ts': { source, mutants } } }).survivors).toEqual([
    'a.ts:1:11 1 → 0',
    'a.ts:2:11 [ 1, 2, ] → 0',
  ]);
});
