import { betaQuantile, incompleteBeta } from './beta.ts';

const PRECISE = 1e-16;

/**
 * The probability that a standard normal value lies further from 0 than z, on either side.
 * Source: Abramowitz & Stegun (1964), 26.2.11 (series, near 0) and 26.2.14 (continued fraction).
 */
export function normalTails(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let k = 3; Math.abs(term) > PRECISE * sum; k += 2) sum += term *= (x * x) / k;
    return 1 - 2 * density * sum;
  }
  let fraction = 0;
  for (let k = 60; k > 0; k--) fraction = k / (x + fraction);
  return (2 * density) / (x + fraction);
}

/**
 * The probability that a value of Student's distribution lies further from 0 than t, on either side: the incomplete
 * beta function I of ν/2 and ½ at ν/(ν + t²).
 * Source: Abramowitz & Stegun (1964), 26.7.1. Throws a RangeError for degrees of freedom not above zero.
 */
export function studentTails(t: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`Not degrees of freedom: ${degrees}`);
  return Number.isFinite(t) ? fTail(t * t, 1, degrees) : 0;
}

/**
 * The t that a value of Student's distribution stays below with probability p, 0 < p < 1.
 * Throws a RangeError for another p or degrees of freedom not above zero.
 */
export function studentQuantile(p: number, degrees: number): number {
  const size = Math.sqrt(fQuantile(Math.abs(2 * p - 1), 1, degrees));
  return p < 0.5 ? -size : size;
}

/**
 * The probability that a value of Fisher's F distribution lies above f ≥ 0.
 * Source: Abramowitz & Stegun (1964), 26.6.2. Throws a RangeError for degrees of freedom not above zero or f below it.
 */
export function fTail(f: number, above: number, below: number): number {
  const sum = below + above * f;
  return incompleteBeta(below / 2, above / 2, below / sum, (above * f) / sum);
}

/** The f that a value of Fisher's F distribution stays below with probability p, 0 ≤ p < 1. Errors as {@link fTail}. */
export function fQuantile(p: number, above: number, below: number): number {
  if (!(p >= 0 && p < 1)) throw new RangeError(`Not a probability below 1: ${p}`);
  // The smaller of the two sides keeps its digits.
  const small = p < 0.5;
  const x = small
    ? betaQuantile(p, above / 2, below / 2)
    : betaQuantile(1 - p, below / 2, above / 2);
  return ((small ? x / (1 - x) : (1 - x) / x) * below) / above;
}
