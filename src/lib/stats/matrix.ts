/** A square table of numbers, row by row. */
export type Matrix = readonly (readonly number[])[];

/**
 * The lower triangle L of a symmetric matrix with L·Lᵀ = matrix; null unless the matrix is positive definite.
 * Source: Golub & Van Loan (2013), Matrix Computations, 4th ed., section 4.2.
 */
export function cholesky(matrix: Matrix): number[][] | null {
  const lower: number[][] = [];
  for (const [at, row] of matrix.entries()) {
    const found: number[] = [];
    for (let column = 0; column <= at; column++) {
      const across = column === at ? found : lower[column]!;
      let rest = row[column]!;
      for (let k = 0; k < column; k++) rest -= found[k]! * across[k]!;
      if (column < at) found.push(rest / lower[column]![column]!);
      else if (rest > 0) found.push(Math.sqrt(rest));
      else return null;
    }
    lower.push(found);
  }
  return lower;
}

/** The x with L·Lᵀ·x = values, L from {@link cholesky}. */
export function solve(lower: Matrix, values: readonly number[]): number[] {
  const x: number[] = [];
  for (const [at, row] of lower.entries()) {
    let rest = values[at]!;
    for (let k = 0; k < at; k++) rest -= row[k]! * x[k]!;
    x.push(rest / row[at]!);
  }
  for (let at = lower.length - 1; at >= 0; at--) {
    let rest = x[at]!;
    for (let k = at + 1; k < lower.length; k++) rest -= lower[k]![at]! * x[k]!;
    x[at] = rest / lower[at]![at]!;
  }
  return x;
}

/** The inverse of L·Lᵀ, L from {@link cholesky}. */
export function inverse(lower: Matrix): number[][] {
  return lower.map((_, at) =>
    solve(
      lower,
      lower.map((__, other) => (other === at ? 1 : 0)),
    ),
  );
}

/** The product of two square matrices. */
export function product(left: Matrix, right: Matrix): number[][] {
  return left.map((row) =>
    right.map((_, column) => row.reduce((sum, value, k) => sum + value * right[k]![column]!, 0)),
  );
}

/** The sum of all numbers of a matrix. */
export function total(matrix: Matrix): number {
  return matrix.reduce((sum, row) => sum + row.reduce((part, value) => part + value, 0), 0);
}

/** The sum of the diagonal. */
export function trace(matrix: Matrix): number {
  return matrix.reduce((sum, row, at) => sum + row[at]!, 0);
}
