import { expect, test } from 'vitest';
import { caught } from '../planted-tree.ts';
import { length } from './length.ts';

const lines = (count: number) => 'run();\n'.repeat(count);
const named = (head: string, count: number) => `${head} {\n${lines(count - 2)}}\n`;

test('a file may have 300 lines', () => {
  expect(caught(length, 'src/lib/text.ts', lines(300))).toEqual([]);
  const [finding] = caught(length, 'src/lib/text.ts', lines(301));
  expect(finding).toMatch(/src\/lib\/text\.ts:1 301 lines.*split it by noun/);
  expect(caught(length, 'tools/check.mjs', lines(301))).toHaveLength(1);
});

test.each(['function close()', 'const close = () =>', 'const close = memo(() =>'])(
  '%s may have 60 lines',
  (head) => {
    const end = head.includes('memo(') ? ')' : '';
    const source = (count: number) => named(head, count).replace(/\n$/, `${end};\n`);
    expect(caught(length, 'src/lib/text.ts', source(60))).toEqual([]);
    const [finding] = caught(length, 'src/lib/text.ts', `\n${source(61)}`);
    expect(finding).toMatch(/src\/lib\/text\.ts:2 close has 61 lines.*give its steps names/);
  },
);

test('a component may have 150 lines, its other functions 60', () => {
  const path = 'src/features/actions/web/page.tsx';
  expect(caught(length, path, named('export function Page()', 150))).toEqual([]);
  expect(caught(length, path, named('export function Page()', 151))[0]).toMatch(
    /component Page has 151 lines/,
  );
  expect(caught(length, path, named('export function rows()', 61))).toHaveLength(1);
});

test('a method is a function', () => {
  const method = named('class Log { append()', 61);
  expect(caught(length, 'src/lib/text.ts', `${method}}`)[0]).toMatch(/append has 61 lines/);
});

test('generated files, clause catalogues, texts and the functions of tests are exempt', () => {
  for (const path of [
    'src/platform/database/tables.ts',
    'src/standards/clauses.ts',
    'src/features/actions/web/texts.ts',
  ]) {
    expect(caught(length, path, lines(2000))).toEqual([]);
  }
  expect(caught(length, 'src/lib/text.test.ts', named('describe(() =>', 200))).toEqual([]);
});
