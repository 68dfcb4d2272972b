import { describe, expect, it } from 'vitest';
import { readAsked } from './arguments.ts';
import { tableOf } from './report.ts';
import { all, none, told, type Suite } from './suite.ts';

const suite = (name: string): Suite => ({ name, about: `About ${name}`, run: async () => [] });
const known = [suite('crash'), suite('ledger')];

describe('what is asked for', () => {
  it('is every suite where none is named, with a seed of its own', () => {
    expect(readAsked([], known, () => 7)).toEqual({ suites: known, quick: false, seed: 7 });
  });

  it('is the named suites with the given seed', () => {
    expect(readAsked(['ledger', '--quick', '--seed=12'], known, () => 7)).toEqual({
      suites: [known[1]],
      quick: true,
      seed: 12,
    });
  });

  it.each([['crush'], ['--fast'], ['--seed=x']])('is refused where %s is not known', (word) => {
    expect(readAsked([word], known, () => 7)).toEqual({ mistake: expect.stringContaining(word) });
  });
});

describe('a figure', () => {
  it('misses where anything was lost', () => {
    expect(none('lost', 0, '9 writes').missed).toBe(false);
    expect(none('lost', 1, '9 writes').missed).toBe(true);
  });

  it('misses where not all were reached, and where there was nothing to reach', () => {
    expect(all('found', 9, 9, '').missed).toBe(false);
    expect(all('found', 8, 9, '').missed).toBe(true);
    expect(all('found', 0, 0, '').missed).toBe(true);
  });

  it('is printed in columns, with misses marked', () => {
    expect(tableOf('crash', [none('lost', 1, '9 writes'), told('median', '2 s', '9')])).toEqual([
      'crash',
      '  lost    1    9 writes  aim 0  MISSED',
      '  median  2 s  9',
    ]);
  });
});
