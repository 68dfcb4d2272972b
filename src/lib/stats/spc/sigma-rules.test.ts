import { describe, expect, it } from 'vitest';
import { distancesOf, nelson, westernElectric } from './sigma-rules.ts';

const nelsonOf = (distances: number[]) => nelson(distances, distances);

describe('westernElectric', () => {
  it('lists the points that complete a rule, not those before them', () => {
    expect(westernElectric([0, 3.1, 0, -3.1, 3])).toMatchObject({ WE1: [1, 3] });
    expect(westernElectric([2.1, 0, 2.1, 0, 0])).toMatchObject({ WE2: [2] });
    expect(westernElectric([2.1, 2.1, 0])).toMatchObject({ WE2: [] });
    expect(westernElectric([1.1, 1.1, 1.1, 0, 1.1])).toMatchObject({ WE3: [4] });
    expect(westernElectric(Array<number>(9).fill(0.5))).toMatchObject({ WE4: [7, 8] });
    expect(westernElectric([...Array<number>(7).fill(0.5), 0, 0.5])).toMatchObject({ WE4: [] });
  });

  it('takes a point exactly on a limit as within it, whatever rounding made of it', () => {
    expect(westernElectric(distancesOf([0.3], 0, () => 0.1))).toMatchObject({ WE1: [] });
  });
});

describe('nelson', () => {
  it('counts as Nelson does', () => {
    expect(nelsonOf(Array<number>(9).fill(0.5)).N2).toEqual([8]);
    expect(nelsonOf([1, 2, 3, 4, 5, 6, 7]).N3).toEqual([5, 6]);
    expect(nelsonOf([1, 2, 3, 4, 5, 5]).N3).toEqual([]);
    expect(nelsonOf(Array.from({ length: 14 }, (_, at) => at % 2)).N4).toEqual([13]);
    expect(nelsonOf(Array.from({ length: 13 }, (_, at) => at % 2)).N4).toEqual([]);
    expect(nelsonOf([...Array<number>(14).fill(1), -1]).N7).toEqual([14]);
    expect(nelsonOf([2, -2, 2, 2, 2, 2, 2, 2]).N8).toEqual([7]);
    expect(nelsonOf(Array<number>(8).fill(2)).N8).toEqual([]);
  });

  it('finds nothing where nothing varies, and what lies off a line without width', () => {
    const still = Array<number>(20).fill(5);
    const distances = distancesOf(still, 5, () => 0);
    expect(Object.values(nelson(still, distances)).flat()).toEqual([]);
    expect(westernElectric(distancesOf([5, 6], 5, () => 0)).WE1).toEqual([1]);
  });
});
