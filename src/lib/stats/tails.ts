const PRECISE = 1e-16;
const ROUNDS = 500;

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
 * Source: Abramowitz & Stegun (1964), 26.7.1 and 26.5.8. Throws a RangeError for degrees of freedom not above zero.
 */
export function studentTails(t: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`Not degrees of freedom: ${degrees}`);
  if (!Number.isFinite(t)) return 0;
  const square = t * t;
  const [near, far] = [degrees / (degrees + square), square / (degrees + square)];
  const a = degrees / 2;
  const logarithm = a * Math.log(near) + 0.5 * Math.log(far) + logGamma(a + 0.5) - logGamma(a);
  const front = square === 0 ? 0 : Math.exp(logarithm) / Math.sqrt(Math.PI);
  // The fraction converges fast on one side of the mean; on the other the complement does.
  if (near < (a + 1) / (a + 2.5)) return (front * betaFraction(a, 0.5, near)) / a;
  return 1 - (front * betaFraction(0.5, a, far)) / 0.5;
}

/** The continued fraction of the incomplete beta function, evaluated by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / apartFromZero(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= ROUNDS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const part of [even, odd]) {
      d = 1 / apartFromZero(1 + part * d);
      c = apartFromZero(1 + part / c);
      step = c * d;
      product *= step;
    }
    if (Math.abs(step - 1) < PRECISE) break;
  }
  return product;
}

const apartFromZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/**
 * ln Γ(x) for x > 0, by Stirling's series after moving x up.
 * Source: Abramowitz & Stegun (1964), 6.1.41 and 6.1.15.
 */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 15; at++) shift += Math.log(at);
  const square = at * at;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series / at - shift;
}
