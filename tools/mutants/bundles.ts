import { isBuiltin } from 'node:module';
import { isAbsolute, resolve } from 'node:path';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { rolldown, type Plugin } from 'rolldown';

/** A file of tests with everything of ours that it imports, as one script that can be started again and again. */
export type Bundle = {
  readonly path: string;
  /** The files of ours in it, absolute. */
  readonly sources: ReadonlySet<string>;
  /** Runs the file anew: every module of ours is made once more. Each property is tried `draws` times at most. */
  readonly start: (vitest: Readonly<Record<string, unknown>>, draws: number) => void;
};

/** Where a started script finds packages; not of ours, so they are loaded once. */
const SHELF = '__plumbline_mutants';
const shelf: Record<string, Readonly<Record<string, unknown>>> = {};
(globalThis as Record<string, unknown>)[SHELF] = shelf;

/** @param path from the working directory */
export async function bundled(path: string): Promise<Bundle> {
  const build = await rolldown({
    input: resolve(path),
    platform: 'node',
    treeshake: false,
    logLevel: 'silent',
    plugins: [packagesFromShelf],
  });
  try {
    const { output } = await build.generate({ format: 'iife', codeSplitting: false });
    const [chunk] = output;
    const script = new Script(chunk.code, { filename: `${path}.bundle.js` });
    return {
      path,
      sources: new Set(chunk.moduleIds.filter((id) => isAbsolute(id)).map((id) => resolve(id))),
      start: (vitest, draws) => {
        shelf['vitest'] = vitest;
        shelf['fast-check'] = { default: { ...fc, assert: assertWith(draws) } };
        script.runInThisContext();
      },
    };
  } finally {
    await build.close();
  }
}

function assertWith(draws: number): typeof fc.assert {
  const assert: (...given: Parameters<typeof fc.assert>) => unknown = (property, given) =>
    fc.assert(property, {
      ...given,
      numRuns: Math.min(given?.numRuns ?? 100, draws),
      // Nobody reads what failed, so nothing smaller that fails as well is looked for.
      endOnFailure: true,
    });
  return assert as typeof fc.assert;
}

/** Every package becomes a module that reads its exports from the shelf. */
const packagesFromShelf: Plugin = {
  name: 'packages-from-shelf',
  resolveId: (id) => (/^(?:\.|\/|\0)/.test(id) ? undefined : `\0shelf:${id}`),
  load: async (id) => {
    if (!id.startsWith('\0shelf:')) return undefined;
    const name = id.slice('\0shelf:'.length);
    if (isBuiltin(name) || shelf[name] === undefined) {
      shelf[name] = (await import(name)) as Record<string, unknown>;
    }
    const place = `globalThis[${JSON.stringify(SHELF)}][${JSON.stringify(name)}]`;
    // By a name of our own first: some packages export words that no constant may be called.
    const names = Object.keys(shelf[name] ?? {}).filter((one) => /^(?!default$)[\w$]+$/.test(one));
    return [
      `export default ${place}.default;`,
      ...names.map((one, at) => `const own${at} = ${place}[${JSON.stringify(one)}];`),
      ...names.map((one, at) => `export { own${at} as ${one} };`),
    ].join('\n');
  },
};
