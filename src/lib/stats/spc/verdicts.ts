import type { Limits } from './limits.ts';
import type { Direction, Signal } from './rules.ts';
import { sideOf } from './side.ts';

/** Which way is good: larger values, smaller ones, or neither. */
export type Better = 'higher' | 'lower' | 'neither';

/** What a signal means; `common` where there is none: the ups and downs of a steady process. */
export type Meaning = 'common' | 'improvement' | 'concern' | 'neutral_high' | 'neutral_low';

/** What the latest point says. The ending is the direction the values went. */
export type Variation =
  | 'too_early'
  | 'common'
  | `improvement_${Direction}`
  | `concern_${Direction}`
  | `neutral_${Direction}`;

/** Whether a steady process meets its target: always, never, or sometimes. */
export type Assurance = 'too_early' | 'pass' | 'fail' | 'hit_and_miss';

/** What the signal of a point means where this way is good. */
export function meaningOf(signal: Signal | undefined, better: Better): Meaning {
  if (signal === undefined) return 'common';
  if (better === 'neither') return `neutral_${signal.direction}`;
  return isGood(signal.direction, better) ? 'improvement' : 'concern';
}

/** The verdict on the latest point. */
export function variationOf(signal: Signal | undefined, better: Better): Variation {
  if (signal === undefined) return 'common';
  if (better === 'neither') return `neutral_${signal.direction}`;
  const kind = isGood(signal.direction, better) ? 'improvement' : 'concern';
  return `${kind}_${signal.direction}`;
}

/**
 * The verdict against a target: a target strictly beyond the limits is always or never met, one within or on them now
 * and then. Null without a target or a way that is good.
 */
export function assuranceOf(
  limits: Limits | null,
  target: number | null,
  better: Better,
): Assurance | null {
  if (target === null || better === 'neither') return null;
  if (limits === null) return 'too_early';
  const scale = Math.max(Math.abs(limits.lower), Math.abs(limits.upper));
  if (sideOf(target, limits.upper, scale) > 0) return better === 'higher' ? 'fail' : 'pass';
  if (sideOf(target, limits.lower, scale) < 0) return better === 'higher' ? 'pass' : 'fail';
  return 'hit_and_miss';
}

function isGood(direction: Direction, better: Better): boolean {
  return (direction === 'high') === (better === 'higher');
}
