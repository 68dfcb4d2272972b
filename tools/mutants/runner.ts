import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import * as vitest from 'vitest';
import { suites } from '../suites.ts';
import { bundled, type Bundle } from './bundles.ts';
import { collector, runUntilOneFails, type CollectedTest } from './collected.ts';
import { parts } from './parts.ts';

/** The switches that Stryker builds into the code it changes (its instrumenter's own names). */
type Switches = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: object; perTest: object } | undefined;
};
const switches: Switches = ((globalThis as Record<string, unknown>)['__stryker__'] ??= {});

/** Draws of a property for each change: many changes are tried, and what few draws do not notice counts as unnoticed. */
const FEW_DRAWS = 20;
/** Stryker's TestStatus. */
const PASSED = 0;
const FAILED = 1;

type Told = {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  readonly status: number;
  readonly failureMessage?: string;
};

/** What Stryker asks for, as far as it is read here (@stryker-mutator/api/test-runner). */
type MutantRun = {
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly activeMutant: { readonly id: string };
  readonly sandboxFileName: string;
  readonly mutantActivation: 'runtime' | 'static';
};

/**
 * Runs the tests of a part in one process, each file a script that is started anew for each change. vitest takes most
 * of a second to start its worker once more, which is a hundred times what the tests of a rule take.
 */
class OneProcess {
  static readonly inject = [] as const;
  #bundles: readonly Bundle[] = [];
  /** By file, where its tests need more than few. */
  readonly #draws = new Map<string, number>();
  /** In milliseconds, of the run in which nothing was changed; not known to a process that took the place of one that hung. */
  readonly #took = new Map<string, number>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const part = parts[process.env['PLUMBLINE_MUTANTS'] ?? ''];
    if (part === undefined) throw new Error('PLUMBLINE_MUTANTS names no part.');
    await import(pathToFileURL(resolve('test/seeded.ts')).href);
    const paths = suites(process.cwd())
      .unit.filter((path) => path.startsWith(`${part.folder}/`))
      .filter((path) => part.leftOut?.includes(path) !== true);
    this.#bundles = await Promise.all(paths.map((path) => bundled(path)));
  }

  /** Every test once, with what it reaches. */
  async dryRun({ files }: { files?: readonly string[] }) {
    const mutantCoverage = { static: {}, perTest: {} };
    Object.assign(switches, { activeMutant: undefined, hitLimit: undefined, mutantCoverage });
    const told: Told[] = [];
    for (const bundle of this.#bundles.filter(({ sources }) => touches(sources, files))) {
      told.push(...(await this.#toldOf(bundle)));
    }
    for (const { id, timeSpentMs } of told) this.#took.set(id, timeSpentMs);
    return { status: 'complete', tests: told, mutantCoverage };
  }

  /** A file whose tests do not hold with few draws of their properties gets all of them. */
  async #toldOf(bundle: Bundle): Promise<readonly Told[]> {
    const told = await toldOf(bundle, FEW_DRAWS);
    if (told.every(({ status }) => status === PASSED)) return told;
    this.#draws.set(bundle.path, Infinity);
    return toldOf(bundle, Infinity);
  }

  /** The tests that reach the change, the quick ones first, until one notices it. */
  async mutantRun(run: MutantRun) {
    const asked = run.testFilter === undefined ? undefined : new Set(run.testFilter);
    const files = this.#bundles
      .filter(({ sources }) => sources.has(resolve(run.sandboxFileName)))
      .filter((bundle) => asked === undefined || [...asked].some((id) => belongsTo(bundle, id)))
      .map((bundle) => ({ bundle, time: this.#timeOf(bundle, asked) }))
      .toSorted((a, b) => a.time - b.time);
    let ran = 0;
    for (const { bundle } of files) {
      const { message, test, count } = await this.#tried(bundle, run, asked);
      ran += count;
      if ((switches.hitCount ?? 0) > (run.hitLimit ?? Infinity)) return { status: 'timeout' };
      if (message !== undefined) {
        return { status: 'killed', killedBy: [test], failureMessage: message, nrOfTests: ran };
      }
    }
    return { status: 'survived', nrOfTests: ran };
  }

  async #tried(bundle: Bundle, run: MutantRun, asked: ReadonlySet<string> | undefined) {
    const { id } = run.activeMutant;
    Object.assign(switches, { hitCount: 0, hitLimit: run.hitLimit, mutantCoverage: undefined });
    switches.activeMutant = run.mutantActivation === 'static' ? id : undefined;
    let tests: readonly CollectedTest[];
    try {
      tests = started(bundle, this.#draws.get(bundle.path) ?? FEW_DRAWS);
    } catch (error) {
      return { message: String(error), test: bundle.path, count: 0 };
    }
    switches.activeMutant = id;
    const chosen = tests.filter((test) => asked?.has(idOf(bundle, test)) ?? true);
    const failure = await runUntilOneFails(chosen, () => () => undefined);
    switches.activeMutant = undefined;
    const test = failure === undefined ? bundle.path : idOf(bundle, failure.test);
    return { message: failure?.message, test, count: chosen.length };
  }

  /** Of the tests of a file that are asked for. */
  #timeOf(bundle: Bundle, asked: ReadonlySet<string> | undefined): number {
    return [...this.#took]
      .filter(([id]) => belongsTo(bundle, id) && (asked?.has(id) ?? true))
      .reduce((sum, [, time]) => sum + time, 0);
  }
}

function started(bundle: Bundle, draws: number): readonly CollectedTest[] {
  const { tests, words } = collector();
  bundle.start({ ...vitest, ...words }, draws);
  return tests;
}

/** Every test of a file, with nothing changed. */
async function toldOf(bundle: Bundle, draws: number): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const test of started(bundle, draws)) {
    const id = idOf(bundle, test);
    const began = performance.now();
    const failure = await runUntilOneFails([test], () => {
      switches.currentTestId = id;
      return () => (switches.currentTestId = undefined);
    });
    told.push({
      id,
      name: test.name,
      fileName: resolve(bundle.path),
      timeSpentMs: performance.now() - began,
      ...(failure === undefined
        ? { status: PASSED }
        : { status: FAILED, failureMessage: failure.message }),
    });
  }
  return told;
}

function idOf({ path }: Bundle, { name }: CollectedTest): string {
  return `${path}#${name}`;
}

function belongsTo({ path }: Bundle, id: string): boolean {
  return id.startsWith(`${path}#`);
}

function touches(sources: ReadonlySet<string>, files: readonly string[] | undefined): boolean {
  return files?.some((file) => sources.has(resolve(file))) ?? true;
}

/** Stryker loads this file by its path and finds the runner by its name. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess },
];
