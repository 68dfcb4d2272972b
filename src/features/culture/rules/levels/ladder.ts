/**
 * The ladder of the culture model, section 6: 1 On paper, 2 When asked, 3 Managed, 4 Led, 5 Lived. A level holds only if
 * what it asks for and what all below it ask for holds.
 */
import type { Dimension, IndicatorResult } from '../indicators/indicator.ts';

export const MATURITY = [1, 2, 3, 4, 5] as const;
export type Maturity = (typeof MATURITY)[number];

/** Everything that a level may ask for. */
export const CRITERIA = [
  'on_paper',
  'computable',
  'few_act',
  'quiet',
  'staff_managed',
  'none_watch',
  'leaders_lead',
  'staff_led',
  'gap',
  'even',
  'broad',
  'self_found',
  'while_away',
  'staff_lived',
  'can_say',
  'teams',
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** `unknown`: there are too few records to say, or people were not asked or too few answered. */
export const STANDINGS = ['met', 'not_met', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One thing that a level asks for, as it stands. */
export type Criterion = {
  readonly level: Maturity;
  readonly id: CriterionId;
  /** Records must show it; what people say must only not contradict it. */
  readonly eye: 'records' | 'people';
  readonly standing: Standing;
  /** The figures that keep it from being met. */
  readonly figures: readonly IndicatorResult['id'][];
  /** The numbers its sentence uses. */
  readonly numbers: Readonly<Record<string, number>>;
};

/**
 * Whether it lets the level hold. Records must show it, so that what is not known does not hold; people must only not contradict
 * it, so that where nobody could be asked nothing is held back.
 */
export function holds({ eye, standing }: Pick<Criterion, 'eye' | 'standing'>): boolean {
  return standing === 'met' || (eye === 'people' && standing === 'unknown');
}

/** How far up a dimension is, and what of the next level does not hold yet. */
export type Climb = {
  /** Null where not even the first level holds: there are not enough records yet. */
  readonly level: Maturity | null;
  readonly heldBack: readonly Criterion[];
};

/** The highest level that holds together with all below it. */
export function climb(criteria: readonly Criterion[]): Climb {
  const open = (level: Maturity) => criteria.filter((one) => one.level === level && !holds(one));
  const next = MATURITY.find((level) => open(level).length > 0);
  if (next === undefined) return { level: 5, heldBack: [] };
  return { level: MATURITY.find((level) => level === next - 1) ?? null, heldBack: open(next) };
}

/** The dimensions the overall level is made of: culture is built from the top. */
export const OVERALL = ['D1', 'D4', 'D7'] as const satisfies readonly Dimension[];

/**
 * The overall level: the lowest of three dimensions and never a mean, with those that are as low; null where one of them has no level
 * yet (culture model, section 6).
 */
export function overallLevel(levels: ReadonlyMap<Dimension, Maturity | null>): {
  readonly level: Maturity | null;
  readonly lowest: readonly Dimension[];
} {
  const of = (dimension: Dimension): number => levels.get(dimension) ?? 0;
  const least = Math.min(...OVERALL.map(of));
  return {
    level: MATURITY.find((level) => level === least) ?? null,
    lowest: OVERALL.filter((dimension) => of(dimension) === least),
  };
}
