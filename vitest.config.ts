import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { suites } from './tools/suites.ts';

const { unit, database, journeys } = suites(import.meta.dirname);
const quiet = ['./test/quiet.ts'];
const seeded = [...quiet, './test/seeded.ts'];
const postgres = existsSync('./test/setup.ts') ? ['./test/setup.ts'] : [];

// A list without files would mean "every file" to vitest; this one matches nothing.
const orNone = (paths: string[]) => (paths.length > 0 ? paths : ['no-such-test']);

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: { name: 'unit', include: orNone(unit), setupFiles: seeded, testTimeout: 30_000 },
      },
      {
        test: {
          name: 'database',
          include: orNone(database),
          setupFiles: seeded,
          globalSetup: postgres,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: orNone(journeys),
          setupFiles: quiet,
          globalSetup: postgres,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
