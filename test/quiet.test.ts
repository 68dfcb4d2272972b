import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantTree } from '../tools/planted-tree.ts';

const repository = join(import.meta.dirname, '..');

/** Runs one planted test file under the settings of this repository. */
function run(body: string) {
  const root = plantTree({
    'vitest.config.ts': `export default { test: { setupFiles: ['${join(import.meta.dirname, 'quiet.ts')}'] } };`,
    'planted.test.ts': `import { test, vi } from 'vitest';\n${body}\n`,
  });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  const child = spawnSync(process.execPath, [vitest, 'run', '--root', root], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { failed: child.status !== 0, output: child.stdout + child.stderr };
}

test.each([
  [
    'an error printed by a test',
    "test('a', () => console.error('lost', 1));",
    'console.error: lost 1',
  ],
  ['a warning printed by a test', "test('a', () => console.warn('old'));", 'console.warn: old'],
  ['an error printed on loading', "console.error('early');\ntest('a', () => {});", 'early'],
  [
    'a rejection nobody handles',
    "test('a', () => void Promise.reject(new Error('lost')));",
    'lost',
  ],
])('%s fails the run', (_, body, said) => {
  const { failed, output } = run(body);
  expect(failed).toBe(true);
  expect(output).toMatch(said);
});

test('an error that the test expects does not', () => {
  const { failed, output } = run(
    "test('a', () => { const said = vi.spyOn(console, 'error').mockReturnValue(undefined); console.error('x'); said.mockRestore(); });",
  );
  expect(output).toMatch('1 passed');
  expect(failed).toBe(false);
});
