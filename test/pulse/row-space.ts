/** Published sums of answers as an attacker sees them: each says which variables it adds up. */
export type Published = { readonly members: ReadonlySet<number> };

type Row = bigint[];

/**
 * Which groups of fewer than `least` variables can be worked out exactly from published sums: every union of classes (variables
 * that always appear together) whose sum is a linear combination of what was published. Exact: whole numbers throughout.
 */
export function derivable(published: readonly Published[], least: number): number[][] {
  const classes = classesOf(published);
  const rows = published.map(({ members }): Row =>
    classes.map(([first]) => (members.has(first!) ? 1n : 0n)),
  );
  const basis = echelon(rows);
  return unions(classes, least)
    .filter((chosen) =>
      inSpan(
        basis,
        classes.map((_, at) => (chosen.has(at) ? 1n : 0n)),
      ),
    )
    .map((chosen) => [...chosen].flatMap((at) => classes[at]!));
}

function classesOf(published: readonly Published[]): number[][] {
  const found = new Map<string, number[]>();
  for (const variable of new Set(published.flatMap(({ members }) => [...members]))) {
    const signature = published.map(({ members }) => (members.has(variable) ? '1' : '0')).join('');
    found.set(signature, [...(found.get(signature) ?? []), variable]);
  }
  return [...found.values()];
}

/** Every union of classes with at least one and fewer than `least` variables. */
function unions(classes: readonly number[][], least: number): Set<number>[] {
  let found: { chosen: Set<number>; size: number }[] = [{ chosen: new Set(), size: 0 }];
  for (const [at, members] of classes.entries()) {
    if (members.length >= least) continue;
    const larger = found.flatMap(({ chosen, size }) =>
      size + members.length < least
        ? [{ chosen: new Set([...chosen, at]), size: size + members.length }]
        : [],
    );
    found = [...found, ...larger];
  }
  return found.flatMap(({ chosen, size }) => (size > 0 ? [chosen] : []));
}

function echelon(rows: readonly Row[]): Row[] {
  const basis: Row[] = [];
  for (const row of rows) {
    const left = reduced(basis, row);
    if (left.some((value) => value !== 0n)) basis.push(left);
  }
  return basis;
}

function inSpan(basis: readonly Row[], row: Row): boolean {
  return reduced(basis, row).every((value) => value === 0n);
}

/** What is left of a row when everything the basis explains is taken out, without fractions. */
function reduced(basis: readonly Row[], row: Row): Row {
  let left = [...row];
  for (const one of basis) {
    const pivot = one.findIndex((value) => value !== 0n);
    if (left[pivot] === 0n) continue;
    const [own, theirs] = [left[pivot]!, one[pivot]!];
    left = shortened(left.map((value, at) => value * theirs - one[at]! * own));
  }
  return left;
}

function shortened(row: Row): Row {
  let divisor = 0n;
  for (const value of row) {
    let [a, b] = [divisor, value < 0n ? -value : value];
    while (b !== 0n) [a, b] = [b, a % b];
    divisor = a;
  }
  return divisor > 1n ? row.map((value) => value / divisor) : row;
}
