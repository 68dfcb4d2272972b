import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky, inverse, product, solve, total, trace } from './matrix.ts';

describe('cholesky', () => {
  it('takes the root of a matrix by hand', () => {
    const lower = cholesky([
      [4, 2],
      [2, 5],
    ])!;
    expect(lower).toEqual([[2], [1, 2]]);
    expect(solve(lower, [8, 12])).toEqual([1, 2]);
  });

  it.each([
    [[[0]]],
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [[[Number.NaN]]],
  ])('has none of %j', (matrix) => {
    expect(cholesky(matrix)).toBeNull();
  });
});

describe('sums', () => {
  it('are of all and of the diagonal', () => {
    const matrix = [
      [1, 2],
      [3, 4],
    ];
    expect(total(matrix)).toBe(10);
    expect(trace(matrix)).toBe(5);
    expect(product(matrix, matrix)).toEqual([
      [7, 10],
      [15, 22],
    ]);
  });
});

describe('inverse', () => {
  it('undoes the product with any matrix that has a root', () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(row, row, row), (rows) => {
        const definite = rows.map((one, at) =>
          rows.map((other, column) => {
            const shared = one.reduce((sum, value, k) => sum + value * other[k]!, 0);
            return shared + (at === column ? 1 : 0);
          }),
        );
        const unit = product(definite, inverse(cholesky(definite)!));
        for (const [at, line] of unit.entries()) {
          for (const [column, value] of line.entries()) {
            expect(value).toBeCloseTo(at === column ? 1 : 0, 8);
          }
        }
      }),
    );
  });
});
