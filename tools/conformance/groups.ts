import {
  averageDeviation,
  uniformVariance,
  withinGroup,
  withinGroupLinear,
} from '../../src/lib/stats/agreement.ts';
import type { Measured } from '../../src/lib/stats/correlation.ts';
import {
  intraclass,
  intraclassByLikelihood,
  intraclassOfMeans,
  oneWay,
} from '../../src/lib/stats/intraclass.ts';
import { byGroup } from './tables.ts';
import type { Case, Exception, Topic } from './topic.ts';

type Labels = readonly (string | null)[];
type Rows = readonly (readonly number[])[];

/** Agreement within groups (multilevel). */
export const agree: Topic = {
  file: 'b3_rwg_ad',
  answer: (input: {
    readonly group: Labels;
    readonly items: Readonly<Record<string, Measured>>;
    readonly n_response_options_A: number;
  }) => {
    const chance = uniformVariance(input.n_response_options_A);
    const items = Object.entries(input.items);
    const scale = items.map(([, item]) => item);
    const single = items.map(([name, item]) => {
      return [name, each(input.group, [item], (rows) => withinGroup(rows, chance))] as const;
    });
    return {
      uniform_null_variance: chance,
      rwg_single_item: Object.fromEntries(single),
      rwg_j: each(input.group, scale, (rows) => withinGroup(rows, chance)),
      rwg_j_lindell: each(input.group, scale, (rows) => withinGroupLinear(rows, chance)),
      ad_mean_scale: each(input.group, scale, (rows) => averageDeviation(rows, 'mean')),
      ad_median_scale: each(input.group, scale, (rows) => averageDeviation(rows, 'median')),
      ad_mean_item1: each(input.group, scale.slice(0, 1), (rows) => averageDeviation(rows, 'mean')),
    };
  },
  exceptions: () => [],
};

function each(labels: Labels, items: readonly Measured[], of: (rows: Rows) => number | null) {
  const rows = labels.map((_, at) => {
    const row = items.flatMap((item) => item[at] ?? []);
    return row.length === items.length ? row : null;
  });
  const groups = byGroup(labels, rows);
  return {
    group: groups.map(([group]) => group),
    value: groups.map(([, list]) => of(list)),
    n_used: groups.map(([, list]) => list.length),
  };
}

type Grouped = { readonly group: Labels; readonly value: Measured };

const valuesOf = ({ group, value }: Grouped) => byGroup(group, value).map(([, values]) => values);

/** Variance between and within groups (R, multilevel). */
export const icc: Topic = {
  file: 'b4_icc',
  answer: (input: Grouped) => {
    const found = oneWay(valuesOf(input));
    const likely = intraclassByLikelihood(valuesOf(input));
    if (found === null) return null;
    const { meanSize: size, between, within } = found;
    return {
      n_groups: found.groups,
      n_obs: found.cases,
      mean_group_size: size,
      ss_between: between.sum,
      ss_within: within.sum,
      df_between: between.degrees,
      df_within: within.degrees,
      ms_between: between.mean,
      ms_within: within.mean,
      f: found.f,
      p: found.p,
      eta_squared: found.explained,
      icc1: intraclass(found),
      icc2: intraclassOfMeans(found),
      alternative: {
        k0_unbalanced: found.evenSize,
        icc1_with_k0: intraclass(found, found.evenSize),
        icc1_reml_lme: likely,
        icc2_reml_lme: likely && (size * likely) / (1 + (size - 1) * likely),
      },
    };
  },
  exceptions: (given) => stoppedShort(given),
  // The reference documents so, not in the case.
  wider: { place: /_reml_lme$/, tolerance: { abs: 1e-3, rel: 0 } },
};

const SHORT =
  'where groups do not differ the best value is 0; the program stops just above it, which the size of groups makes larger';

function stoppedShort({ input }: Case): Exception[] {
  if (intraclassByLikelihood(valuesOf(input)) !== 0) return [];
  return [{ place: /^alternative\.icc2_reml_lme$/, why: SHORT }];
}
