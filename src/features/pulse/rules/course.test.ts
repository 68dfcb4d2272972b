import { describe, expect, test } from 'vitest';
import type { Dimension } from '../contract/kinds.ts';
import type { Results, Value } from '../contract/results.ts';
import { coursesOf, wordingOf } from './course.ts';

const question = (id: string, version = 1, dimension: Dimension = 'D1') => ({
  id,
  version,
  dimension,
});

describe('how a dimension was asked for', () => {
  const long = [question('1.1'), question('1.2'), question('2.1', 1, 'D2')];
  test('in the same words, in whatever order', () => {
    expect(wordingOf('D1', long, long.toReversed())).toBe('same');
    expect(wordingOf('D1', long, [...long.slice(0, 2), question('2.1', 2, 'D2')])).toBe('same');
  });
  test('reworded, where a statement has a new version', () => {
    expect(wordingOf('D1', long, [question('1.1'), question('1.2', 2)])).toBe('reworded');
  });
  test('by others, where the other form was used', () => {
    expect(wordingOf('D1', long, [question('1.1')])).toBe('others');
    expect(wordingOf('D1', long, [question('1.1'), question('1.3', 2)])).toBe('others');
  });
});

const value = (mean: number | null, verdict: Value['verdict'] = 'shown') =>
  ({ verdict, mean, low: 1, high: 5 }) as Value;
const wave = (
  groups: readonly string[][],
  values: readonly Value[],
  questions = [question('1.1')],
  on = '',
) => ({
  on,
  questions,
  results: {
    groups: groups.map((units) => ({ units })),
    dimensions: [{ dimension: 'D1', values }],
  } as unknown as Results,
});
const firm = [['firm'], ['a', 'b'], ['c']];

describe('the course of a group', () => {
  const now = wave(firm, [value(3.5), value(3.2), value(4)]);
  const shown = (earlier: ReturnType<typeof wave>[]) =>
    coursesOf(now, earlier).map(({ group, earlier: before, broken }) => [
      group,
      before.map(({ published_on: on, mean }) => `${on} ${mean}`).join(', '),
      broken,
    ]);

  test('goes through the waves before, the first of them first', () => {
    const then = wave(
      [['firm'], ['c'], ['b', 'a']],
      [value(3), value(2), value(1)],
      undefined,
      '2',
    );
    const first = wave(firm, [value(2.5), value(2.1), value(2.2)], undefined, '1');
    expect(shown([then, first])).toEqual([
      [0, '1 2.5, 2 3', false],
      [1, '1 2.1, 2 1', false],
      [2, '1 2.2, 2 2', false],
    ]);
    expect(coursesOf(now, [first])[0]).toEqual({
      dimension: 'D1',
      group: 0,
      earlier: [{ published_on: '1', mean: 2.5, low: 1, high: 5 }],
      broken: false,
    });
  });

  test('is told of what is shown now alone', () => {
    const silent = wave(firm, [value(3.5), value(null, 'withheld'), value(null, 'low')]);
    expect(coursesOf(silent, []).map(({ group }) => group)).toEqual([0]);
  });

  test('leaves out what was not shown then, and goes on before it', () => {
    const hidden = wave(firm, [value(3), value(null, 'withheld'), value(2)], undefined, '2');
    const first = wave(firm, [value(2.5), value(2.1), value(2.2)], undefined, '1');
    expect(shown([hidden, first])[1]).toEqual([1, '1 2.1', false]);
    const bounds = wave(firm, [value(3), value(null), value(2)], undefined, '2');
    expect(shown([bounds, first])[1]).toEqual([1, '1 2.1, 2 null', false]);
    const fewer = wave(firm, [value(3)], undefined, '2');
    expect(shown([fewer, first])[1]).toEqual([1, '1 2.1', false]);
  });

  test('ends where the group was made of other parts', () => {
    const other = wave(
      [['firm'], ['a'], ['b', 'c']],
      [value(3), value(2), value(1)],
      undefined,
      '2',
    );
    const first = wave(firm, [value(2.5), value(2.1), value(2.2)], undefined, '1');
    expect(shown([other, first])).toEqual([
      [0, '1 2.5, 2 3', false],
      [1, '', true],
      [2, '', true],
    ]);
  });

  test('ends where the statements were reworded, and keeps what came since', () => {
    const same = wave(firm, [value(3), value(2), value(1)], undefined, '3');
    const reworded = wave(firm, [value(1), value(1), value(1)], [question('1.1', 2)], '2');
    const first = wave(firm, [value(2.5), value(2.1), value(2.2)], undefined, '1');
    expect(shown([same, reworded, first])[0]).toEqual([0, '3 3', true]);
  });

  test('passes over waves of the other form, and those that did not ask', () => {
    const long = wave([['x']], [value(1)], [question('1.1'), question('1.2')], '3');
    const mute = wave(firm, [value(1)], undefined, '2');
    const without = { ...mute, results: { ...mute.results, dimensions: [] } };
    const first = wave(firm, [value(2.5), value(2.1), value(2.2)], undefined, '1');
    expect(shown([long, without, first])[0]).toEqual([0, '1 2.5', false]);
  });

  test('compares a dimension with itself', () => {
    const two = (one: number, other: number, on = '') => {
      const base = wave([['firm']], [value(one)], [question('1.1'), question('2.1', 1, 'D2')], on);
      const second = { dimension: 'D2', values: [value(other)] };
      const dimensions = [second, ...base.results.dimensions] as Results['dimensions'];
      return { ...base, results: { ...base.results, dimensions } };
    };
    const courses = coursesOf(two(3, 4), [two(2, 5, '1')]);
    expect(courses.map(({ dimension, earlier }) => [dimension, earlier[0]?.mean])).toEqual([
      ['D2', 5],
      ['D1', 2],
    ]);
  });
});
