import { distancesOf, nelson, westernElectric } from '../../src/lib/stats/spc/sigma-rules.ts';
import { xmrChart } from '../../src/lib/stats/spc/xmr.ts';
import type { Topic } from './topic.ts';

/** Western Electric and Nelson rules on individual values (qcc). */
export const sigmaRules: Topic = {
  file: 'a3_qcc_xbarone_rules',
  answer: ({ value }: { readonly value: readonly number[] }) => {
    const chart = xmrChart(value, { screened: false, limitsFrom: 2, factor: 3 / 1.128 });
    const { centre, limits } = chart.points[0]!;
    const sigma = chart.groups[0]!.ranges!.all / 1.128;
    const distances = distancesOf(value, centre!, () => sigma);
    return {
      center: centre,
      sigma,
      lcl: limits!.lower,
      ucl: limits!.upper,
      western_electric: countedFromOne(westernElectric(distances)),
      nelson: countedFromOne(nelson(value, distances)),
    };
  },
  exceptions: () => [],
};

/** Positions as the program has them: from 1. */
export function countedFromOne<Rule extends string>(
  completed: Readonly<Record<Rule, readonly number[]>>,
) {
  const lists = Object.entries<readonly number[]>(completed);
  return Object.fromEntries(lists.map(([rule, list]) => [rule, list.map((at) => at + 1)]));
}
