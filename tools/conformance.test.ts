import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compareWith } from './conformance.ts';
import { examine, type Case } from './conformance/topic.ts';
import { topics } from './conformance/topics.ts';

const fixtures = join(import.meta.dirname, '..', 'test', 'fixtures', 'stats');

const casesOf = (file: string) =>
  JSON.parse(readFileSync(join(fixtures, `${file}.json`), 'utf8')) as Case[];

describe.each(topics)('$file', (topic) => {
  it.each(casesOf(topic.file))('answers $name as the reference program does', (given) => {
    expect(examine(topic, given).differences).toEqual([]);
  });
});

describe('compareWith', () => {
  let folder: string | undefined;
  afterEach(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true });
    folder = undefined;
  });

  it('finds every answer that was changed, and says what it does not know', () => {
    folder = mkdtempSync(join(tmpdir(), 'conformance-'));
    cpSync(join(fixtures, 'a1_ptd_spc.json'), join(folder, 'a1_ptd_spc.json'));
    const path = join(folder, 'a1_ptd_spc.json');
    const text = readFileSync(path, 'utf8');
    const cases = JSON.parse(text) as { expected: { variation_icon?: string }; flags?: object }[];
    const given = cases.find(({ expected, flags }) => expected.variation_icon && !flags)!;
    given.expected.variation_icon = 'otherwise';
    writeFileSync(path, JSON.stringify(cases));
    writeFileSync(join(folder, 'z9_later.json'), '[]');
    const { failed, lines } = compareWith(folder);
    expect(failed).toBe(1);
    expect(lines.join('\n')).toMatch(/FAILED ptd_\w+: variation_icon is \w+, expected otherwise/);
    expect(lines).toContain('not yet: z9_later');
  });

  it('skips a case that hinges on equality of floating-point numbers, where it differs', () => {
    const [topic] = topics;
    const given = { name: 'x', input: { value: [1], date: [''], rebase_dates: [] } };
    const fragile = {
      ...given,
      expected: { variation_icon: 'otherwise' },
      tolerance: { abs: 0, rel: 0 },
      flags: { float_fragile: ['target'] },
    };
    expect(examine(topic!, fragile as unknown as Case).verdict).toBe('skipped');
  });

  it('takes the wider tolerance that the reference documents for a place, and no further', () => {
    const topic = topics.find(({ file }) => file === 'b4_icc')!;
    const [given] = casesOf('b4_icc');
    const moved = (by: number) => {
      const { alternative, ...rest } = given!.expected as {
        alternative: { icc1_reml_lme: number };
      };
      const off = { ...alternative, icc1_reml_lme: alternative.icc1_reml_lme + by };
      return examine(topic, { ...given!, expected: { ...rest, alternative: off } }).verdict;
    };
    expect(moved(0.0009)).toBe('passed');
    expect(moved(0.0011)).toBe('failed');
  });
});
