import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './tree.ts';

/** The three kinds of test, by what they need. */
export interface Suites {
  /** Nothing but Node. */
  readonly unit: string[];
  /** A real PostgreSQL. */
  readonly database: string[];
  /** The built product, a PostgreSQL and a browser. */
  readonly journeys: string[];
}

/** Whoever imports one of these from test/ needs the database that the global setup starts. */
const NEEDS_DATABASE = /^import [^;]*from '(?:\.\.?\/)+(?:test\/)?(?:app|factories|postgres)\.ts'/m;

/** Sorts every test file of a tree into its kind; a test says what it needs by what it imports. */
export function suites(root: string): Suites {
  const tests = filesBelow(root, ['src', 'test', 'tools']).filter((path) =>
    /\.test\.tsx?$/.test(path),
  );
  const journeys = tests.filter((path) => path.startsWith('test/journeys/'));
  const others = tests.filter((path) => !path.startsWith('test/journeys/'));
  const needy = new Set(
    others.filter((path) => NEEDS_DATABASE.test(readFileSync(join(root, path), 'utf8'))),
  );
  return {
    unit: others.filter((path) => !needy.has(path)),
    database: [...needy],
    journeys,
  };
}
