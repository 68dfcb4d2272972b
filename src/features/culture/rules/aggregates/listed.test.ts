import { describe, expect, it } from 'vitest';
import { ago } from '../../../../../test/steering.ts';
import { eachOnce, listed } from './listed.ts';

describe('a list of records', () => {
  const items = [
    { id: 'b', on: 2 },
    { id: 'c', on: 3 },
    { id: 'a', on: 2 },
    { id: 'd', on: 1 },
  ];
  const by = (order: 'first' | 'last', limit = 9) => listed(items, ({ on }) => on, order, limit);

  it('stands in the order asked for, by id where nothing else tells them apart', () => {
    expect(by('first').ids).toEqual(['d', 'a', 'b', 'c']);
    expect(by('last').ids).toEqual(['c', 'a', 'b', 'd']);
  });

  it('names so many and counts all', () => {
    expect(by('first', 2)).toEqual({ total: 4, ids: ['d', 'a'] });
  });
});

describe('each record once', () => {
  const days = (id: string, ...on: readonly number[]) =>
    on.map((before) => ({ id, on: ago(before) }));
  const items = [...days('a', 5, 30, 10), ...days('b', 20), ...days('c', 7, 3, 7)];

  it('stands at its first day', () => {
    expect(eachOnce(items, 'first', 9)).toEqual({ total: 3, ids: ['a', 'b', 'c'] });
  });

  it('stands at its last day', () => {
    expect(eachOnce(items, 'last', 9)).toEqual({ total: 3, ids: ['c', 'a', 'b'] });
    expect(eachOnce(items.toReversed(), 'last', 1)).toEqual({ total: 3, ids: ['c'] });
  });
});
