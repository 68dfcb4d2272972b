import { scaleOf, sideOf } from './side.ts';

/** Positions (from 0) of the points that complete each rule; earlier members of a run are not listed. */
export type Completed<Rule extends string> = Readonly<Record<Rule, readonly number[]>>;

export type WesternElectric = 'WE1' | 'WE2' | 'WE3' | 'WE4';
export type Nelson = 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'N8';

/**
 * Western Electric rules, on distances from the centre in sigma: 1 beyond 3; 2 of 3 beyond 2 on one side; 4 of 5 beyond
 * 1 on one side; 8 on one side. The completing point is itself beyond. Unlike the rules of Making Data Count, points
 * beyond 3 sigma count for the second and third.
 * Source: Western Electric Co. (1956), Statistical Quality Control Handbook.
 */
export function westernElectric(distances: readonly number[]): Completed<WesternElectric> {
  return {
    WE1: endings(distances, 1, ([only]) => Math.abs(beyond(only!, 3)) === 1),
    WE2: endings(distances, 3, (run) => manyBeyond(run, 2, 2)),
    WE3: endings(distances, 5, (run) => manyBeyond(run, 4, 1)),
    WE4: endings(distances, 8, oneSide),
  };
}

/**
 * Nelson's rules: 1 beyond 3 sigma; 9 on one side; 6 rising or falling; 14 alternating; 2 of 3 beyond 2 sigma; 4 of 5
 * beyond 1; 15 within 1; 8 beyond 1 with both sides among them. Trends and alternation look at the values.
 * Source: Nelson, L. S. (1984), Journal of Quality Technology 16, 237–239.
 */
export function nelson(values: readonly number[], distances: readonly number[]): Completed<Nelson> {
  const { WE1, WE2, WE3 } = westernElectric(distances);
  const steps = values.map((value, at) => Math.sign(value - (values[at - 1] ?? value)));
  return {
    N1: WE1,
    N2: endings(distances, 9, oneSide),
    N3: endings(steps, 6, ([, ...run]) => oneSide(run)),
    N4: endings(steps, 14, ([, ...run]) => alternating(run)),
    N5: WE2,
    N6: WE3,
    N7: endings(distances, 15, (run) => run.every((distance) => beyond(distance, 1) === 0)),
    N8: endings(distances, 8, bothSidesBeyond),
  };
}

/**
 * How many sigma each value lies from the centre; sigma may differ by point. Where nothing varies (sigma 0) a value on
 * the centre has no distance that could be within or beyond anything: NaN, which meets no rule.
 */
export function distancesOf(
  values: readonly number[],
  centre: number,
  sigmaAt: (position: number) => number,
): readonly number[] {
  const scale = scaleOf(values);
  return values.map((value, at) => {
    const side = sideOf(value, centre, scale);
    const sigma = sigmaAt(at);
    if (sigma === 0) return side === 0 ? Number.NaN : side * Number.POSITIVE_INFINITY;
    return side === 0 ? 0 : (value - centre) / sigma;
  });
}

/** A distance of exactly so many sigma is within them, whatever rounding made of it. */
const ROUNDING = 1 + 1e-12;

/** −1 or 1 beyond so many sigma, 0 within or exactly there. No distance (NaN) is neither. */
function beyond(distance: number, sigmas: number): number {
  if (Math.abs(distance) > sigmas * ROUNDING) return Math.sign(distance);
  return Number.isNaN(distance) ? distance : 0;
}

function endings(
  list: readonly number[],
  length: number,
  holds: (run: readonly number[]) => boolean,
): readonly number[] {
  return list.flatMap((_, end) => {
    const from = end - length + 1;
    return from >= 0 && holds(list.slice(from, end + 1)) ? [end] : [];
  });
}

function manyBeyond(run: readonly number[], many: number, sigmas: number): boolean {
  const sides = run.map((distance) => beyond(distance, sigmas));
  const last = sides.at(-1)!;
  return Math.abs(last) === 1 && sides.filter((side) => side === last).length >= many;
}

function oneSide(run: readonly number[]): boolean {
  return run.every((distance) => distance > 0) || run.every((distance) => distance < 0);
}

function alternating(steps: readonly number[]): boolean {
  return steps.every((step, at) => step !== 0 && (at === 0 || step === -steps[at - 1]!));
}

function bothSidesBeyond(run: readonly number[]): boolean {
  const sides = run.map((distance) => beyond(distance, 1));
  return sides.every((side) => Math.abs(side) === 1) && sides.includes(1) && sides.includes(-1);
}
