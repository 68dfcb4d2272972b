import { attributeChart, type AttributeKind } from '../../src/lib/stats/spc/attribute.ts';
import type { Chart } from '../../src/lib/stats/spc/chart.ts';
import { distancesOf, westernElectric } from '../../src/lib/stats/spc/sigma-rules.ts';
import { runsOf } from './i-run.ts';
import { countedFromOne } from './sigma-rules.ts';
import type { Topic } from './topic.ts';

type Input = {
  readonly charts: readonly ('p' | 'pp' | 'u' | 'up' | 'c')[];
  readonly numerator: readonly number[];
  readonly denominator: readonly number[] | null;
};

const KINDS = { p: 'p', pp: 'p_prime', u: 'u', up: 'u_prime', c: 'c' } as const satisfies Record<
  Input['charts'][number],
  AttributeKind
>;

/** p, p′, u, u′ and c charts (qicharts2, qcc). */
export const attribute: Topic = {
  file: 'a4_attribute_charts',
  answer: (input: Input) =>
    Object.fromEntries(
      input.charts.flatMap((name) => {
        const chart = chartOf(name, input);
        return [
          [`qicharts2_${name}`, inWordsOfQic(chart)],
          [`qcc_${name}`, inWordsOfQcc(name, chart, input)],
        ];
      }),
    ),
  exceptions: () => [],
};

function chartOf(name: Input['charts'][number], { numerator, denominator }: Input): Chart {
  const periods = numerator.map((count, at) => ({ count, size: denominator?.[at] ?? 1 }));
  return attributeChart(KINDS[name], periods, { limitsFrom: 2 });
}

function inWordsOfQic({ points, groups }: Chart) {
  return {
    y: points.map(({ value }) => value),
    cl: groups[0]!.centre,
    lcl: points.map(({ limits }) => limits!.lower),
    ucl: points.map(({ limits }) => limits!.upper),
    lcl_2sigma: points.map(({ limits }) => limits!.nearLower),
    ucl_2sigma: points.map(({ limits }) => limits!.nearUpper),
    sigma_signal_index: points.flatMap(({ place }, at) => (place === 'outside' ? [at + 1] : [])),
    runs: runsOf(points.map(({ side }) => side)),
  };
}

function inWordsOfQcc(name: string, { points, groups }: Chart, { denominator }: Input) {
  const centre = groups[0]!.centre!;
  const perUnit = Math.sqrt(name === 'p' ? centre * (1 - centre) : centre);
  const sigmas = points.map((_, at) => perUnit / Math.sqrt(denominator?.[at] ?? 1));
  const values = points.map(({ value }) => value!);
  const { WE1, WE4 } = westernElectric(distancesOf(values, centre, (at) => sigmas[at]!));
  return {
    center: centre,
    // The program has one sigma for a chart of shares only where it is the same in every period.
    std_dev: name !== 'p' ? perUnit : new Set(sigmas).size === 1 ? sigmas[0] : null,
    lcl: points.map(({ limits }) => limits!.lower),
    ucl: points.map(({ limits }) => limits!.upper),
    rules: countedFromOne({ WE1, WE4 }),
  };
}
