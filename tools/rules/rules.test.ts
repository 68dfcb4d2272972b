import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { applyRules, rules } from './rules.ts';

const framework = ['rule', 'rules'];

test('every rule file is in the list and has a test that plants a violation', () => {
  const files = readdirSync(import.meta.dirname).map((name) => basename(name, '.ts'));
  const written = files.filter((name) => !name.endsWith('.test') && !framework.includes(name));
  expect(rules.map((rule) => rule.name).toSorted()).toEqual(written.toSorted());
  expect(written.filter((name) => !files.includes(`${name}.test`))).toEqual([]);
});

test('the rules look at this repository and not at nothing', () => {
  const root = join(import.meta.dirname, '../..');
  const everything = {
    name: 'everything',
    applies: () => true,
    *look() {
      yield [1, 'seen'] as const;
    },
  };
  const seen = applyRules(root, [everything]).findings.map((finding) => finding.path);
  expect(seen).toContain('src/lib/day.ts');
  expect(seen).toContain('tools/rules/rules.test.ts');
});
