import { incompleteBeta, logGamma } from '../beta.ts';

/** A sample of `size`, accepted with at most `accept` defectives in it. */
export type Plan = { readonly size: number; readonly accept: number };

/**
 * How defectives come into a sample: out of a process without end (`binomial`), as defects of which one item may have
 * several (`poisson`), or out of a lot of so many items (`lot`).
 */
export type Supply = 'binomial' | 'poisson' | { readonly lot: number };

/**
 * The probability, 0 to 1, that a plan accepts where a share of all is defective: a point of its operating characteristic.
 * A lot holds the whole number of defectives nearest to the share, of two the even one.
 * Source: Duncan, A. J. (1986), Quality Control and Industrial Statistics, 5th ed., chapter 7.
 * Throws a RangeError for a share outside [0, 1] or a sample larger than the lot.
 */
export function acceptance({ size, accept }: Plan, share: number, supply: Supply): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Not a share: ${share}`);
  if (supply === 'poisson') return upTo(accept, (count) => poisson(count, size * share));
  if (supply === 'binomial') {
    return accept >= size ? 1 : incompleteBeta(size - accept, accept + 1, 1 - share, share);
  }
  if (size > supply.lot) throw new RangeError(`A sample of ${size} from ${supply.lot}`);
  const defectives = nearest(share * supply.lot);
  const good = supply.lot - defectives;
  const all = ways(supply.lot, size);
  return upTo(accept, (count) =>
    Math.exp(ways(defectives, count) + ways(good, size - count) - all),
  );
}

/** The probability of at most so many. */
function upTo(most: number, of: (count: number) => number): number {
  let sum = 0;
  for (let count = 0; count <= most; count++) sum += of(count);
  return Math.min(1, sum);
}

function poisson(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
}

/** ln of the number of ways to choose so many of all; −∞ where there is none. */
function ways(all: number, chosen: number): number {
  if (chosen < 0 || chosen > all) return Number.NEGATIVE_INFINITY;
  return logGamma(all + 1) - logGamma(chosen + 1) - logGamma(all - chosen + 1);
}

function nearest(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/** A share of defectives, and how often a lot with it is accepted. */
export type RiskPoint = { readonly share: number; readonly accepted: number };

/**
 * The smallest plan that accepts the producer's share at least as often as he asks and the consumer's share at most as often
 * as he can bear. Null where no sample of at most `most` items, or of the lot, does both.
 * Source: Guenther, W. C. (1969), J. Quality Technology 1, 105–109.
 */
export function smallestPlan(
  producer: RiskPoint,
  consumer: RiskPoint,
  supply: Supply,
  most = 100_000,
): (Plan & { readonly reject: number }) | null {
  const largest = typeof supply === 'string' ? most : Math.min(most, supply.lot);
  let plan: Plan = { size: 1, accept: 0 };
  while (plan.size <= largest) {
    if (acceptance(plan, consumer.share, supply) > consumer.accepted) {
      plan = { ...plan, size: plan.size + 1 };
    } else if (acceptance(plan, producer.share, supply) < producer.accepted) {
      plan = { ...plan, accept: plan.accept + 1 };
    } else return { ...plan, reject: plan.accept + 1 };
  }
  return null;
}
