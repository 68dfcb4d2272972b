import { format } from 'node:util';

type Body = () => unknown;
type Row = readonly unknown[];

/** What is run around each test of a group, or around all of them. */
type Hooks = Readonly<Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Body[]>>;
type Group = { readonly name: string; readonly above: Group | undefined; readonly hooks: Hooks };

export type CollectedTest = { readonly name: string; readonly group: Group; readonly body: Body };

/** What a test file takes from vitest apart from `expect`; the tests it names are kept, not run. */
export type Collector = {
  readonly tests: readonly CollectedTest[];
  readonly words: Readonly<Record<string, unknown>>;
};

/** A collector for one file of tests. */
export function collector(): Collector {
  const tests: CollectedTest[] = [];
  let current = groupIn(undefined, '');
  const test = (name: string, body: Body) => {
    tests.push({ name: `${pathOf(current)}${name}`, group: current, body });
  };
  const describe = (name: string, body: Body) => {
    const above = current;
    current = groupIn(above, name);
    body();
    current = above;
  };
  const hook = (kind: keyof Hooks) => (body: Body) => {
    current.hooks[kind].push(body);
  };
  const withEach = <Of extends typeof test>(word: Of) => Object.assign(word, { each: each(word) });
  return {
    tests,
    words: {
      test: withEach(test),
      it: withEach(test),
      describe: withEach(describe),
      beforeAll: hook('beforeAll'),
      beforeEach: hook('beforeEach'),
      afterEach: hook('afterEach'),
      afterAll: hook('afterAll'),
    },
  };
}

/**
 * Runs tests of one file one after another until one fails.
 *
 * @returns what the first failure says, by the test it belongs to; undefined where all passed. `around` is told of
 *   each test before and after it, the hooks of its groups included.
 */
export async function runUntilOneFails(
  tests: readonly CollectedTest[],
  around: (test: CollectedTest) => () => void,
): Promise<{ test: CollectedTest; message: string } | undefined> {
  const entered: Group[] = [];
  for (const test of tests) {
    const groups = groupsOf(test.group);
    const done = around(test);
    try {
      for (const group of groups.filter((one) => !entered.includes(one))) {
        entered.push(group);
        await all(group.hooks.beforeAll);
      }
      for (const group of groups) await all(group.hooks.beforeEach);
      try {
        await test.body();
      } finally {
        for (const group of groups.toReversed()) await all(group.hooks.afterEach);
      }
    } catch (error) {
      await leave(entered);
      return { test, message: error instanceof Error ? error.message : String(error) };
    } finally {
      done();
    }
  }
  await leave(entered);
  return undefined;
}

async function leave(entered: readonly Group[]): Promise<void> {
  for (const group of entered.toReversed()) await all(group.hooks.afterAll);
}

async function all(bodies: readonly Body[]): Promise<void> {
  for (const body of bodies) await body();
}

function groupIn(above: Group | undefined, name: string): Group {
  return {
    name,
    above,
    hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
  };
}

/** From the outermost on. */
function groupsOf(group: Group | undefined): readonly Group[] {
  return group === undefined ? [] : [...groupsOf(group.above), group];
}

function pathOf(group: Group): string {
  return groupsOf(group)
    .filter(({ name }) => name !== '')
    .map(({ name }) => `${name} `)
    .join('');
}

/** One test for each row; the number makes the names different where the words do not. */
function each(word: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) => (name: string, body: (...row: Row) => unknown) => {
    for (const [at, row] of rows.entries()) {
      const values: Row = Array.isArray(row) ? row : [row];
      word(`${format(name, ...values)} (${at + 1})`, () => body(...values));
    }
  };
}
