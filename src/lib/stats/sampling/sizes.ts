import { normalQuantile } from '../normal-quantile.ts';

/** Products of decimal fractions are off by their last digit. */
const ROUNDING = 1e-9;
const roundedUp = (value: number): number => Math.ceil(value - ROUNDING);

/** How many to look at without finding an error. */
export type DiscoverySize = {
  /** The errors that are just too many in this population. */
  readonly errors: number;
  /** Out of this population, and out of one without end. */
  readonly ofPopulation: number;
  readonly ofAny: number;
};

/**
 * The smallest samples that, with no error in them, say with `confidence` that fewer than the tolerable share of a
 * population are wrong: (1 − p)ⁿ ≤ 1 − confidence, and the same without putting back.
 * Source: Arkin, H. (1984), Handbook of Sampling for Auditing and Accounting, 3rd ed.
 * Throws a RangeError for a population that is no count above zero, or shares outside (0, 1).
 */
export function discoverySize(
  population: number,
  tolerable: number,
  confidence: number,
): DiscoverySize {
  requirePopulation(population);
  requireShare(tolerable);
  requireShare(confidence);
  const errors = roundedUp(population * tolerable);
  const unseen = (1 - confidence) * (1 + ROUNDING);
  let [size, chance] = [0, 1];
  for (; chance > unseen; size++) chance *= (population - errors - size) / (population - size);
  const ofAny = roundedUp(Math.log(1 - confidence) / Math.log(1 - tolerable));
  return { errors, ofPopulation: size, ofAny };
}

/** How many to ask for a share within a margin: before rounding, and as whole people or records. */
export type ShareSize = {
  readonly ofAny: number;
  readonly ofPopulation: number;
  readonly needed: number;
};

/**
 * Cochran's size of a sample that knows a share within ± `margin`: n₀ = z²p(1 − p)/margin², for a population of N
 * n₀/(1 + (n₀ − 1)/N). `expected` is the share one reckons with; ½ asks for most.
 * Source: Cochran, W. G. (1977), Sampling Techniques, 3rd ed., section 4.4. Errors as for {@link discoverySize}.
 */
export function shareSize(
  population: number,
  margin: number,
  expected: number,
  confidence: number,
): ShareSize {
  requirePopulation(population);
  for (const share of [margin, expected, confidence]) requireShare(share);
  const z = normalQuantile((1 + confidence) / 2);
  const ofAny = (z * z * expected * (1 - expected)) / (margin * margin);
  const ofPopulation = ofAny / (1 + (ofAny - 1) / population);
  return { ofAny, ofPopulation, needed: roundedUp(ofPopulation) };
}

function requirePopulation(population: number): void {
  if (!(Number.isInteger(population) && population > 0)) {
    throw new RangeError(`Not a population: ${population}`);
  }
}

function requireShare(share: number): void {
  if (!(share > 0 && share < 1)) throw new RangeError(`Not a share between 0 and 1: ${share}`);
}

/** The audits of a firm's cycle of certification. */
export type CycleAudit = 'initial' | 'surveillance' | 'recertification';

const PART: Record<CycleAudit, number> = { initial: 1, surveillance: 0.6, recertification: 0.8 };

/**
 * How many of like sites to visit in an audit, besides the central function: the square root of their number, of it six
 * tenths at surveillance and eight at recertification, rounded up.
 * Source: IAF MD 1:2018, section 6.1.3. Throws a RangeError for a number of sites that is no count above zero.
 */
export function sitesToVisit(sites: number, audit: CycleAudit): number {
  requirePopulation(sites);
  return roundedUp(PART[audit] * Math.sqrt(sites));
}
