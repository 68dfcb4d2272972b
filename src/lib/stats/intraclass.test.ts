import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intraclass, intraclassByLikelihood, intraclassOfMeans, oneWay } from './intraclass.ts';

// culture-model section 11.
const teams = [
  [4.25, 3.25, 4.75, 2.5, 3.75, 2.75],
  [3, 3.5, 2.75, 3.25, 3, 2.5],
  [4, 4.5, 4.25, 3.75, 4.5, 4],
];

describe('oneWay and the intraclass correlations', () => {
  it('find how much a team explains', () => {
    const found = oneWay(teams)!;
    expect(found).toMatchObject({ groups: 3, cases: 18, meanSize: 6, evenSize: 6 });
    expect(found.between.mean).toBeCloseTo(2.0451, 4);
    expect(found.within.mean).toBeCloseTo(0.3257, 4);
    expect(intraclass(found)).toBeCloseTo(0.4681, 4);
    expect(intraclassOfMeans(found)).toBeCloseTo(0.8407, 4);
    // Groups of one size whose means differ more than by chance: both ways are the same.
    expect(intraclassByLikelihood(teams)).toBeCloseTo(intraclass(found)!, 7);
  });

  it('are below zero where groups are more alike than chance, which likelihood calls none', () => {
    const alike = [
      [1, 5],
      [2, 4],
      [5, 1],
    ];
    const found = oneWay(alike)!;
    expect(intraclass(found)).toBeCloseTo(-1, 12);
    expect(intraclassOfMeans(found)).toBeNull();
    expect(intraclassByLikelihood(alike)).toBe(0);
  });

  it('count smaller the groups that differ in size', () => {
    const found = oneWay([[3, 4, 4, 5, 3], [2, 3, 2, 1, 3, 2, 2], []])!;
    expect(found).toMatchObject({ groups: 2, meanSize: 6 });
    expect(found.evenSize).toBeCloseTo(12 - 74 / 12, 12);
    expect(intraclass(found, found.evenSize)).toBeGreaterThan(intraclass(found)!);
  });

  it('are silent where there is nothing to compare', () => {
    expect(oneWay([[1, 2, 3]])).toBeNull();
    expect(oneWay([[1], [2]])).toBeNull();
    expect(intraclassByLikelihood([[1], [2]])).toBeNull();
    const still = oneWay([
      [2, 2],
      [2, 2],
    ])!;
    expect(still).toMatchObject({ f: null, p: null, explained: null });
    expect(intraclass(still)).toBeNull();
  });

  it('do not ask for the unit, and agree where all groups have one size', () => {
    const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 8 }), (groups) => {
        const found = oneWay(groups)!;
        if (found.within.sum === 0) return;
        const scaled = oneWay(groups.map((list) => list.map((value) => 10 - 3 * value)))!;
        expect(intraclass(scaled)).toBeCloseTo(intraclass(found)!, 10);
        expect(scaled.p).toBeCloseTo(found.p!, 10);
        const likely = intraclassByLikelihood(groups)!;
        expect(likely).toBeCloseTo(Math.max(0, intraclass(found)!), 6);
      }),
    );
  });
});
