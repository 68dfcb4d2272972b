import type { Suite } from './suite.ts';

/** What was asked for on the command line. */
export type Asked = {
  readonly suites: readonly Suite[];
  readonly quick: boolean;
  readonly seed: number;
};

/** Reads `[--quick] [--seed=N] [NAME…]`; the text of a mistake instead where there is one. */
export function readAsked(
  given: readonly string[],
  known: readonly Suite[],
  newSeed: () => number,
): Asked | { readonly mistake: string } {
  const names = given.filter((word) => !word.startsWith('-'));
  const flags = given.filter((word) => word.startsWith('-'));
  const seeds = flags.filter((flag) => /^--seed=\d{1,9}$/.test(flag));
  const unknown = flags.find((flag) => flag !== '--quick' && !seeds.includes(flag));
  if (unknown !== undefined) return { mistake: `${unknown} is not known. ${usage(known)}` };
  const stranger = names.find((name) => known.every((suite) => suite.name !== name));
  if (stranger !== undefined)
    return { mistake: `There is no suite "${stranger}". ${usage(known)}` };
  return {
    suites: known.filter((suite) => names.length === 0 || names.includes(suite.name)),
    quick: flags.includes('--quick'),
    seed: seeds.length > 0 ? Number(seeds.at(-1)?.slice('--seed='.length)) : newSeed(),
  };
}

function usage(known: readonly Suite[]): string {
  const lines = known.map((suite) => `  ${suite.name.padEnd(12)} ${suite.about}`);
  return ['Use: npm run proof -- [--quick] [--seed=N] [SUITE…]', ...lines].join('\n');
}
