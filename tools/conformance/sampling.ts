import { acceptance, smallestPlan, type Supply } from '../../src/lib/stats/sampling/acceptance.ts';
import { aqlPlan } from '../../src/lib/stats/sampling/aql.ts';
import {
  discoverySize,
  shareSize,
  sitesToVisit,
  type CycleAudit,
} from '../../src/lib/stats/sampling/sizes.ts';
import type { Topic } from './topic.ts';

type Distribution = {
  readonly distribution: 'binomial' | 'poisson' | 'hypergeom';
  readonly lot_size: number | null;
};
type Curve = Distribution & {
  readonly sample_size: number;
  readonly acceptance_number: number;
  readonly proportion_defective: readonly number[];
};
type Point = readonly [share: number, accepted: number];
type Risks = Distribution & {
  readonly producer_risk_point: Point;
  readonly consumer_risk_point: Point;
};
type Discovery = {
  readonly population: number;
  readonly tolerable_rate: number;
  readonly confidence: number;
};
type Proportion = {
  readonly population: number;
  readonly margin: number;
  readonly expected_proportion: number;
  readonly confidence: number;
};

/** Operating characteristics, plans, and sizes of samples (AcceptanceSampling, R). */
export const sampling: Topic = {
  file: 'c2_sampling',
  answer: (input: Curve | Risks | Discovery | Proportion) => {
    if ('sample_size' in input) return curve(input);
    if ('producer_risk_point' in input) return plan(input);
    if ('tolerable_rate' in input) return discovery(input);
    const found = shareSize(
      input.population,
      input.margin,
      input.expected_proportion,
      input.confidence,
    );
    return {
      n_infinite: found.ofAny,
      n_finite_fpc: found.ofPopulation,
      n_required: found.needed,
    };
  },
  exceptions: () => [],
};

const supplyOf = ({ distribution, lot_size: lot }: Distribution): Supply =>
  distribution === 'hypergeom' ? { lot: lot! } : distribution;

function curve(input: Curve) {
  const of = { size: input.sample_size, accept: input.acceptance_number };
  const supply = supplyOf(input);
  return {
    prob_accept: input.proportion_defective.map((share) => acceptance(of, share, supply)),
  };
}

function plan(input: Risks) {
  const point = ([share, accepted]: Point) => ({ share, accepted });
  const found = smallestPlan(
    point(input.producer_risk_point),
    point(input.consumer_risk_point),
    supplyOf(input),
  );
  return found && { n: found.size, c: found.accept, r: found.reject };
}

function discovery({ population, tolerable_rate: tolerable, confidence }: Discovery) {
  const found = discoverySize(population, tolerable, confidence);
  return {
    defectives_in_population: found.errors,
    n_hypergeometric_zero_errors: found.ofPopulation,
    n_binomial_zero_errors: found.ofAny,
  };
}

/** Single sampling for normal inspection at level II (MIL-STD-105E). */
export const aql: Topic = {
  file: 'c3_milstd105e_iso2859',
  answer: (input: { readonly lot_size: number; readonly aql_percent: number }) => {
    const found = aqlPlan(input.lot_size, input.aql_percent);
    return {
      code_letter_from_lot: found?.lotLetter,
      plan_code_letter: found?.letter,
      sample_size: found?.size,
      accept: found?.accept,
      reject: found?.reject,
      full_inspection: found?.everything,
    };
  },
  exceptions: () => [],
};

/** Sites to visit of a firm with many (published answers on IAF MD 1). */
export const sites: Topic = {
  file: 'c4_square_root_sites',
  answer: (input: { readonly number_of_sites: number; readonly audit: CycleAudit }) => ({
    sites_to_sample: sitesToVisit(input.number_of_sites, input.audit),
  }),
  exceptions: () => [],
};
