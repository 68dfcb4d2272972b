const PRECISE = 1e-16;
const ROUNDS = 500;

/**
 * ln Γ(x) for x > 0, by Stirling's series after moving x up.
 * Source: Abramowitz & Stegun (1964), 6.1.41 and 6.1.15.
 */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 15; at++) shift += Math.log(at);
  const square = at * at;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series / at - shift;
}

/**
 * The regularised incomplete beta function I of a and b at x, 0 ≤ x ≤ 1: the share of a beta distribution below x.
 * `rest` is 1 − x, for callers who know it more closely than by subtraction.
 * Source: Abramowitz & Stegun (1964), 26.5.8 and 26.5.2. Throws a RangeError for a or b not above zero or x outside [0, 1].
 */
export function incompleteBeta(a: number, b: number, x: number, rest = 1 - x): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`Not a beta distribution: ${a}, ${b}`);
  if (!(x >= 0 && x <= 1)) throw new RangeError(`Not between 0 and 1: ${x}`);
  if (x === 0 || rest === 0) return x === 0 ? 0 : 1;
  const gammas = logGamma(a + b) - logGamma(a) - logGamma(b);
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) + gammas);
  // The fraction converges fast on one side of the mean; on the other the complement does.
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(a, b, x)) / a;
  return 1 - (front * betaFraction(b, a, rest)) / b;
}

/**
 * The x below which a share p of the beta distribution of a and b lies, found by halving.
 * Throws a RangeError for p outside [0, 1] and as {@link incompleteBeta} does.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a probability: ${p}`);
  if (p === 0 || p === 1) return p;
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (incompleteBeta(a, b, middle) < p) low = middle;
    else high = middle;
  }
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
