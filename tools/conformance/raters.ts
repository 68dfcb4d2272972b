import { normalQuantile } from '../../src/lib/stats/normal-quantile.ts';
import {
  agreement,
  cohenKappa,
  congerKappa,
  fleissKappa,
  levelsOf,
  lightKappa,
  type Kappa,
} from '../../src/lib/stats/raters/kappa.ts';
import { krippendorffAlpha } from '../../src/lib/stats/raters/krippendorff.ts';
import type { Case, Exception, Topic } from './topic.ts';

type Level = string | number;
type Lists = Readonly<Record<string, readonly (Level | null)[]>>;
type Expected = { readonly levels?: readonly Level[] };

/** Agreement of raters (irr, vcd). */
export const raters: Topic = {
  file: 'c1_kappa',
  answer: (input: { readonly raters: Lists }, expected: Expected) => {
    const ratings = complete(Object.values(input.raters));
    const percent = 100 * (agreement(ratings) ?? Number.NaN);
    return {
      percent_agreement: percent,
      percent_agreement_all: percent,
      ...ofTwo(ratings, expected.levels ?? levelsOf(ratings)),
      fleiss_kappa: inItsWords(fleissKappa(ratings), ratings),
      fleiss_kappa_exact_conger: congerKappa(ratings),
      light_kappa_mean_pairwise: lightKappa(ratings),
      ...krippendorff(Object.values(input.raters)),
    };
  },
  exceptions: (given) => [{ place: /^levels\./, why: DECLARED }, ...withoutVariance(given)],
};

const DECLARED = 'the declared levels of the scale go into the calculation';
const NOISE =
  'where a rater never varies there is no error to test by; what the program prints for weights is rounding';

function withoutVariance({ input }: Case): Exception[] {
  const { raters: lists } = input as { readonly raters: Lists };
  const still = complete(Object.values(lists)).some((list) => new Set(list).size === 1);
  const place = /kappa_(linear|quadratic)\.(ase|ci95|z|p)(\.|$)/;
  return still ? [{ place, why: NOISE }] : [];
}

function complete(lists: readonly (readonly (Level | null)[])[]): Level[][] {
  const whole = (lists[0] ?? []).flatMap((_, at) =>
    lists.every((list) => list[at] !== null) ? [at] : [],
  );
  return lists.map((list) => whole.map((at) => list[at]!));
}

function ofTwo(ratings: readonly (readonly Level[])[], declared: readonly Level[]) {
  const [first = [], second = []] = ratings;
  const used = levelsOf(ratings);
  const kappa = (levels: readonly Level[], weighting: 'none' | 'linear' | 'quadratic') =>
    ratings.length === 2 ? cohenKappa(first, second, levels, weighting) : null;
  return {
    kappa_unweighted: inItsWords(kappa(used, 'none'), ratings),
    vcd_kappa_unweighted: withInterval(kappa(used, 'none')),
    kappa_linear: withInterval(kappa(declared, 'linear')),
    kappa_quadratic: withInterval(kappa(declared, 'quadratic')),
    irr_used_levels_only: {
      kappa_linear: inItsWords(kappa(used, 'linear'), ratings),
      kappa_quadratic: inItsWords(kappa(used, 'quadratic'), ratings),
      unused_levels: declared.filter((level) => !used.includes(level)),
    },
  };
}

function inItsWords(kappa: Kappa | null, ratings: readonly (readonly Level[])[]) {
  return {
    value: kappa && kappa.value,
    subjects: ratings[0]?.length,
    raters: ratings.length,
    z: kappa && kappa.z,
    p: kappa && kappa.p,
  };
}

function withInterval(kappa: Kappa | null) {
  const error = kappa && kappa.error;
  const half = error === null ? null : normalQuantile(0.975) * error;
  return {
    value: kappa && kappa.value,
    ase: error,
    ci95: half === null ? [null, null] : [kappa!.value - half, kappa!.value + half],
  };
}

function krippendorff(lists: readonly (readonly (Level | null)[])[]) {
  const names = levelsOf([lists.flat().filter((level) => level !== null)]);
  const numbers = lists.map((list) =>
    list.map((level) => (typeof level === 'string' ? names.indexOf(level) : level)),
  );
  return Object.fromEntries(
    (['nominal', 'ordinal', 'interval', 'ratio'] as const).map((metric) => {
      const alpha = krippendorffAlpha(numbers, metric);
      return [`krippendorff_alpha_${metric}`, alpha && asCounted(alpha, lists)];
    }),
  );
}

/**
 * Where no rating is missing the program counts each pair of raters whole, where the definition (and the program, where
 * one is missing) counts it by one less than the ratings of the case: with m raters and n ratings it has (m − 1)·n − 1 for
 * (m − 1)·(n − 1).
 */
function asCounted(alpha: number, lists: readonly (readonly (Level | null)[])[]): number {
  const ratings = lists.flat();
  if (ratings.includes(null)) return alpha;
  const [others, n] = [lists.length - 1, ratings.length];
  return 1 - ((1 - alpha) * (others * n - 1)) / (others * (n - 1));
}
