import { expect, test } from 'vitest';
import { caught, plantTree } from '../planted-tree.ts';
import { clock } from './clock.ts';
import { applyRules } from './rules.ts';
import { suppressions } from './suppressions.ts';

const FILE = 'src/platform/http/server.ts';

test.each([
  '// oxlint-disable-next-line no-console',
  '// eslint-disable-next-line no-console -- because',
  '/* oxlint-disable no-console */',
  '// @ts-expect-error',
  '// allow clock: it is',
])('%s lacks a reason', (comment) => {
  const [finding] = caught(suppressions, FILE, `\n${comment}\nrun();`);
  expect(finding).toMatch(`${FILE}:2`);
  expect(finding).toMatch(/say why/);
});

test.each(['// @ts-ignore this is broken upstream', '// @ts-nocheck', '// prettier-ignore'])(
  '%s is refused whatever the reason',
  (comment) => {
    expect(caught(suppressions, FILE, `${comment}\nrun();`)).toHaveLength(1);
  },
);

test('a reason in a few words is enough, and each suppression of the product is counted', () => {
  const root = plantTree({
    [FILE]: [
      '// oxlint-disable-next-line no-console -- the first line a person sees',
      'console.log(1);',
      '// @ts-expect-error the type of this package is wrong',
      'run();',
    ].join('\n'),
    'tools/check.ts': '// @ts-expect-error the type of this package is wrong\nrun();',
  });
  expect(applyRules(root)).toEqual({ findings: [], suppressed: 2 });
});

test('a rule of our own lets one line through where a reason is given', () => {
  const reason = '// allow clock: the process has no clock before its settings are read';
  expect(caught(clock, FILE, `${reason}\nconst started = Date.now();`)).toEqual([]);
  expect(caught(clock, FILE, `const started = Date.now(); ${reason}`)).toEqual([]);
  expect(caught(clock, FILE, `${reason}\n\nconst started = Date.now();`)).toHaveLength(2);
});

test('a permission that is no longer used is found', () => {
  const [finding] = caught(clock, FILE, '// allow clock: it was needed once before\nrun();');
  expect(finding).toMatch(/lets nothing through any more/);
});
