import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastResiduals, omega, oneFactor } from './one-factor.ts';

const model = (loadings: readonly number[], unique: readonly number[]) =>
  loadings.map((one, at) =>
    loadings.map((other, column) => one * other + (at === column ? unique[at]! : 0)),
  );

const loading = fc.integer({ min: 30, max: 90 }).map((value) => value / 100);

describe('oneFactor', () => {
  it('finds the model again from the covariances it makes, in the units of the items', () => {
    fc.assert(
      fc.property(
        fc.array(loading, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (loadings, unit) => {
          const unique = loadings.map((value) => 1 - value * value);
          const sizes = loadings.map((_, at) => (at === 0 ? unit : 1));
          const covariance = model(loadings, unique).map((row, at) =>
            row.map((value, column) => value * sizes[at]! * sizes[column]!),
          );
          const found = oneFactor(covariance)!;
          for (const [at, value] of loadings.entries()) {
            expect(found.loadings[at]).toBeCloseTo(value * sizes[at]!, 6);
            expect(found.unique[at]).toBeCloseTo(unique[at]! * sizes[at]! ** 2, 6);
          }
        },
      ),
    );
  });

  it('lets an item run against the others', () => {
    const found = oneFactor(model([0.8, 0.7, -0.6, 0.5], [0.36, 0.51, 0.64, 0.75]))!;
    expect(found.loadings[2]).toBeCloseTo(-0.6, 7);
  });

  it('says by a variance below zero that three items do not fit', () => {
    const found = oneFactor([
      [1, 0.8, 0.8],
      [0.8, 1, 0.5],
      [0.8, 0.5, 1],
    ])!;
    expect(found.loadings[0]! ** 2).toBeCloseTo(1.28, 6);
    expect(found.unique[0]).toBeCloseTo(-0.28, 6);
  });

  it('has nothing for two items or one that does not vary', () => {
    expect(oneFactor(model([0.5, 0.5], [0.75, 0.75]))).toBeNull();
    expect(oneFactor(model([0.5, 0.5, 0], [0.75, 0.75, 0]))).toBeNull();
    expect(leastResiduals(model([0.5, 0.5], [0.75, 0.75]))).toBeNull();
  });
});

describe('leastResiduals', () => {
  it('finds the model again too, and keeps loadings within 1', () => {
    const loadings = [0.7, 0.65, -0.6, 0.7];
    const correlation = model(
      loadings,
      loadings.map((value) => 1 - value * value),
    );
    const found = leastResiduals(correlation)!;
    for (const [at, value] of loadings.entries()) {
      expect(found.loadings[at]).toBeCloseTo(value, 8);
    }
    const bounded = leastResiduals([
      [1, 0.8, 0.8],
      [0.8, 1, 0.5],
      [0.8, 0.5, 1],
    ])!;
    expect(bounded.loadings[0]).toBe(1);
    expect(bounded.unique[0]).toBe(0);
  });
});

describe('omega', () => {
  // culture-model section 11.
  it('of four loadings', () => {
    const loadings = [0.7, 0.65, 0.6, 0.7];
    const unique = loadings.map((value) => 1 - value * value);
    expect(omega({ loadings, unique })).toBeCloseTo(0.7584, 4);
    expect(omega({ loadings, unique }, 14.045)).toBeCloseTo(0.5, 12);
    expect(omega({ loadings: [0, 0], unique: [0, 0] })).toBeNull();
  });
});
