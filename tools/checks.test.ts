import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks, type Result } from './checks.ts';
import { plantTree } from './planted-tree.ts';

const repository = join(import.meta.dirname, '..');
const SETTINGS = [
  'tsconfig.json',
  'tsconfig.pure.json',
  '.oxlintrc.json',
  'knip.json',
  '.prettierrc.json',
  '.prettierignore',
  '.gitignore',
];

/** Runs one check of `npm run check`, with this repository's settings, over planted files. */
async function check(name: string, files: Record<string, string>): Promise<Result> {
  const root = plantTree({
    'package.json': '{ "name": "planted", "type": "module" }\n',
    ...files,
  });
  for (const file of SETTINGS) cpSync(join(repository, file), join(root, file));
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  const chosen = checks.find((one) => one.name === name);
  if (chosen === undefined) throw new Error(`there is no check called ${name}`);
  return chosen.run(root);
}

test('types: an error anywhere is found', async () => {
  const { passed, output } = await check('types', {
    'test/a.ts': "export const a: number = '1';\n",
  });
  expect(passed).toBe(false);
  expect(output).toMatch(/test\/a\.ts\(1,14\): error TS2322/);
});

test.each([
  ['src/lib/a.ts', 'export const a = process.env;'],
  ['src/lib/b.ts', 'export const a = window.location;'],
  ['src/standards/c.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;"],
  ['src/features/actions/rules.ts', 'export const a = document.title;'],
  ['src/features/actions/contract/draft.ts', "export const a = Buffer.from('a');"],
])('pure: %s may need neither Node nor a browser', async (path, text) => {
  expect(await check('types', { [path]: text })).toMatchObject({ passed: true });
  const { passed, output } = await check('pure', { [path]: text });
  expect(passed).toBe(false);
  expect(output).toMatch(`${path}(`);
});

const lintCases = {
  'no-console': "console.log('here');",
  'no-process-env': "export const a = process.env['HOST'];",
  'no-default-export': 'export default 1;',
  'no-explicit-any': 'export const a = (b: any) => b;',
  'no-restricted-imports': "import { exec } from 'node:child_process';\nexec('ls');",
  'no-eval': "eval('1');",
  'no-new-func': "export const a = new Function('return 1');",
  eqeqeq: 'export const a = (b: number) => b == 1;',
  'no-focused-tests': "import { test } from 'vitest';\ntest.only('a', () => {});",
  'no-disabled-tests': "import { test } from 'vitest';\ntest.skip('a', () => {});",
  'rules-of-hooks':
    "import { useState } from 'react';\nexport const A = ({ b }: { b: boolean }) => {\n  if (b) useState(1);\n  return <p />;\n};",
  'alt-text': 'export const A = () => <img src="/a.png" />;',
};

test('lint: each rule we chose finds its planted line', async () => {
  const place = (rule: string) =>
    `src/platform/${rule}${rule.endsWith('tests') ? '.test' : ''}.tsx`;
  const files = Object.entries(lintCases).map(([rule, text]) => [place(rule), `${text}\n`]);
  const { passed, output } = await check('lint', Object.fromEntries(files));
  expect(passed).toBe(false);
  const lines = output.split('\n');
  const missed = Object.keys(lintCases).filter(
    (rule) => !lines.some((line) => line.startsWith(place(rule)) && line.includes(`(${rule})`)),
  );
  expect(missed).toEqual([]);
});

test('unused: files, exports and packages', async () => {
  const { passed, output } = await check('unused', {
    'package.json': JSON.stringify({
      name: 'planted',
      type: 'module',
      dependencies: { zod: '4.6.7' },
    }),
    'src/main.server.ts': "import { used } from './used.ts';\nused();\n",
    'src/used.ts': 'export const used = () => 1;\nexport const spare = () => 2;\n',
    'src/forgotten.ts': 'export const a = 1;\n',
  });
  expect(passed).toBe(false);
  expect(output).toMatch(/Unused files[^]*src\/forgotten\.ts/);
  expect(output).toMatch(/Unused exports[^]*spare/);
  expect(output).toMatch(/Unused dependencies[^]*zod/);
});

test('format: what prettier would change', async () => {
  const { passed, output } = await check('format', { 'src/a.ts': 'export const a = "1"\n' });
  expect(passed).toBe(false);
  expect(output).toMatch('src/a.ts');
});

test('borders: the crossing and where the code belongs', async () => {
  const { passed, output } = await check('borders', {
    'src/lib/day.ts': "import '../web/shell.tsx';\n",
    'src/web/shell.tsx': 'export const shell = 1;\n',
  });
  expect(passed).toBe(false);
  expect(output).toMatch(/src\/lib\/day\.ts → src\/web\/shell\.tsx\n {2}lib-knows-nothing: .*Move/);
});

test('rules: the line and what to do, and the count of suppressions', async () => {
  const result = await check('rules', {
    'src/lib/day.ts': 'export const today = () => new Date();\n',
    'src/platform/a.ts':
      '// @ts-expect-error the package says otherwise, wrongly\nexport const a: string = 1;\n',
  });
  expect(result).toMatchObject({ passed: false, note: '1 suppression in src' });
  expect(result.output).toMatch(/^src\/lib\/day\.ts:1 clock: .*argument$/);
});

test('size: without budgets there is nothing to hold', async () => {
  const { passed, output } = await check('size', {});
  expect(passed).toBe(false);
  expect(output).toMatch(/it holds the budgets/);
});

test('size: more than the budget', async () => {
  const build = [
    "import { mkdirSync, writeFileSync } from 'node:fs';",
    "mkdirSync('dist', { recursive: true });",
    "writeFileSync('dist/page.js', Array.from({ length: 400 }, (_, at) => at).join());",
  ].join('\n');
  const budget = (limit: string) =>
    `export default [{ path: 'dist/page.js', limit: '${limit}', brotli: true }];\n`;
  const planted = (limit: string) => ({
    // The programs that measure are found by what the package names.
    'package.json': '{ "type": "module", "devDependencies": { "@size-limit/file": "*" } }',
    'tools/build.mjs': build,
    '.size-limit.mjs': budget(limit),
  });
  const within = await check('size', planted('5 kB'));
  expect(within.passed).toBe(true);
  const over = await check('size', planted('50 B'));
  expect(over.passed).toBe(false);
  expect(over.output).toMatch(/limit has exceeded/i);
});
