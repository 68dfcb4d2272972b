import { defineConfig } from 'vitest/config';
import { suites } from '../suites.ts';
import { parts } from './parts.ts';

const part = parts[process.env['PLUMBLINE_MUTANTS'] ?? ''];
const { unit, database } = suites(process.cwd());
const tests = part?.database === true ? database : unit;

/** The tests of one part alone, for tools/mutants.ts. */
export default defineConfig({
  test: {
    include:
      part === undefined
        ? ['no-such-test']
        : tests.filter((path) => path.startsWith(`${part.folder}/`)),
    // Not test/quiet.ts: it listens once for each file, and here all files share one worker, since
    // starting one for each takes longer than the tests.
    isolate: false,
    setupFiles: ['./test/seeded.ts'],
    globalSetup: part?.database === true ? ['./test/setup.ts'] : [],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
