import { describe, expect, test } from 'vitest';
import { allowedCuts, divide, gather, type Unit } from './blocks.ts';
import { outOfHundred, saidOf, dimensionsOf, type Scored } from './score.ts';
import { agreementOf, boundsOf, chanceOf, isTold, jointOf, nearGap, shownBounds } from './tell.ts';

const unit = (id: string, count: number, units: Unit[] = []): Unit => ({
  id,
  name: `Team ${id}`,
  people: Array.from({ length: count }, (_, at) => `${id}-${at}`),
  units,
});

describe('blocks, before anybody answers', () => {
  const named = (firm: Unit) => divide(firm, 5).blocks.map(({ name }) => name);

  test('of what is put together have all the names', () => {
    const firm = unit('firm', 0, [unit('a', 3), unit('b', 4), unit('c', 9)]);
    expect(named(firm)).toEqual(['Team c', 'Team a + Team b']);
  });

  test('go two deep and no deeper', () => {
    const halves = (id: string, of: Unit[] = []) => unit(id, of.length > 0 ? 0 : 6, of);
    const deep = halves('a', [halves('a1', [halves('x'), halves('y')]), halves('a2')]);
    const firm = unit('firm', 0, [deep, halves('b')]);
    const [a] = divide(firm, 5).blocks;
    expect(a!.blocks.map(({ name, blocks }) => [name, blocks.length])).toEqual([
      ['Team a1', 0],
      ['Team a2', 0],
    ]);
  });

  test('divide the largest part where nearly everybody is in one', () => {
    const small = unit('s', 1, [unit('s1', 1), unit('s2', 1)]);
    const large = unit('l', 0, [unit('l1', 6), unit('l2', 6)]);
    for (const parts of [
      [small, large],
      [large, small],
    ])
      expect(named(unit('firm', 0, parts)).toSorted()).toEqual(['Team l1 + Team s', 'Team l2']);
  });

  test('join what is too small with the first of the smallest', () => {
    const size = (part: number) => Math.floor(part);
    expect(gather([6.1, 9, 6.2, 2], size, 5)).toEqual([[6.1, 2], [9], [6.2]]);
    expect(gather([7, 6], size, 5)).toEqual([[7], [6]]);
    expect(gather([2, 1], size, 5)).toEqual([[2, 1]]);
    expect(gather([], size, 5)).toEqual([]);
  });

  test('may not be made in a firm of fewer than five', () => {
    expect([allowedCuts(4), allowedCuts(5)]).toEqual([[], ['whole']]);
  });
});

describe('one person and one dimension', () => {
  const items: Scored[] = [
    { id: 'a', dimension: 'D1', reversed: false },
    { id: 'b', dimension: 'D2', reversed: false },
    { id: 'c', dimension: 'D1', reversed: true },
  ];
  test('is looked at by its own statements alone', () => {
    expect(saidOf({ a: 2, b: 5, c: 1 }, items, 'D1')).toEqual({
      score: 3.5,
      answered: 2,
      favourable: 1,
      cannotSay: 0,
    });
    expect(saidOf({ a: 4, b: null }, items, 'D2')).toMatchObject({ score: null, cannotSay: 1 });
    expect(saidOf({}, items, 'D3')).toMatchObject({ score: null });
    expect(dimensionsOf(items)).toEqual(['D1', 'D2']);
  });
  test('is put on the scale of a hundred', () => {
    expect([1, 2, 5].map(outOfHundred)).toEqual([0, 25, 100]);
  });
});

describe('what figures are told', () => {
  test('bounds are a point where everybody answered, and there are none of nobody', () => {
    expect(boundsOf(5, 5, 3.4)).toEqual({ low: 3.4, high: 3.4 });
    expect(boundsOf(1, 2, 3)).toEqual({ low: 2, high: 4 });
    expect(() => boundsOf(0, 4, 3)).toThrow('Not a part: 0 of 4');
  });

  test('agreement by chance is that of the next smaller group', () => {
    const rows = [
      [5, 0.85, 0.79],
      [8, 0.69, 0.7],
      [10, 0.63, 0.65],
      [20, 0.43, 0.53],
      [50, 0.27, 0.39],
    ] as const;
    for (const [people, one, several] of rows) {
      expect([chanceOf(people, 1), chanceOf(people, 4)]).toEqual([one, several]);
    }
    expect([chanceOf(7, 1), chanceOf(49, 1), chanceOf(400, 2)]).toEqual([0.85, 0.43, 0.39]);
  });

  test('nothing is said of the agreement of nobody, of four, or of one alone', () => {
    expect(agreementOf([])).toBeNull();
    expect(agreementOf([[4], [4], [4], [4]])).toBeNull();
  });

  test('a small gap lasts where it was there before in the same direction', () => {
    expect(isTold(-0.5, -0.5)).toBe(true);
    expect([isTold(0.49, 0.9), isTold(0.6, null), isTold(0.6, 0), isTold(0.6, -0.6)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([isTold(-0.8, null), isTold(0.8, -0.8)]).toEqual([true, true]);
  });

  test('both stand high from 3.6 on, low below 3, and apart from half a point on', () => {
    const joint = (leaders: number, low: number, high = low) => jointOf(leaders, { low, high });
    expect([joint(3.6, 3.6, 5), joint(3.5, 3.6), joint(3.6, 3.5)]).toEqual([
      'high',
      'between',
      'between',
    ]);
    expect([joint(2.9, 1, 2.9), joint(3, 2.9), joint(2.9, 3)]).toEqual([
      'low',
      'between',
      'between',
    ]);
    expect([joint(3, 2.5), joint(3.5, 3), joint(3.4, 3), joint(2, 4.5)]).toEqual([
      'apart',
      'apart',
      'between',
      'apart',
    ]);
  });

  test('leaders who stand at an end of what staff may say are not apart from them', () => {
    const staff = { low: 2, high: 3 };
    expect([nearGap(2, staff), nearGap(3, staff), nearGap(1, staff)]).toEqual([0, 0, -1]);
  });

  test('bounds are rounded in groups of fewer than twenty', () => {
    expect(shownBounds({ low: 2.26, high: 3.26 }, 19)).toEqual({ low: 2, high: 3.5 });
    expect(shownBounds({ low: 2.26, high: 3.26 }, 20)).toEqual({ low: 2.3, high: 3.3 });
  });
});
