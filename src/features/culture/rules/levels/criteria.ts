import type { Figure } from '../figures.ts';
import type { Dimension, IndicatorResult } from '../indicators/indicator.ts';
import { dimensionOf } from '../dimensions.ts';
import type { PeopleSay } from '../people.ts';
import { TWO_SIDED_IDS, type IndicatorId } from '../thresholds.ts';
import type { Criterion, CriterionId, Maturity, Standing } from './ladder.ts';
import { canSay, isNear, noneContradicts, reaches } from './perception.ts';

/**
 * What the levels ask for in numbers. The means, the gap and the share of "can't say" are those of the culture model, section 6;
 * the others are what its words are taken to mean, and judgement.
 */
export const LEVEL_LIMITS = {
  /** Staff mean at least, by level. */
  staff: { 3: 3, 4: 3.6, 5: 4 },
  gap: 0.5,
  cannotSay: 10,
  /** On the whole a part of the firm disagrees below it. */
  team: 3,
  /** At least so much of what went wrong was found by the firm itself. */
  selfFound: 0.5,
  /** In weeks in which somebody of the top was away, at least so much went on as in the others. */
  away: 0.75,
  awayFloor: 60,
} as const;

/** Days between one look and the one before: a figure looks at ninety days, so that four looks make a year. */
export const QUARTER = 91;
export const QUARTERS = 4;

/** What the levels of one dimension follow from. */
export type LevelFacts = {
  readonly dimension: Dimension;
  /** All figures at the day, and one, two and three quarters before it. */
  readonly quarters: readonly (readonly IndicatorResult[])[];
  /** Records that the standards demand for it: how many kinds are asked for, and of how many there is one. */
  readonly demanded: { readonly asked: number; readonly found: number };
  /** What went on in weeks with somebody of the top away, against the others, at each of the four looks. */
  readonly away: readonly Figure[];
  readonly people: PeopleSay | null;
};

type Told = Pick<Criterion, 'standing'> & Partial<Pick<Criterion, 'figures' | 'numbers'>>;

function criterion(
  level: Maturity,
  id: CriterionId,
  eye: Criterion['eye'],
  { standing, figures = [], numbers = {} }: Told,
): Criterion {
  return { level, id, eye, standing, figures, numbers };
}

const isJudged = (id: IndicatorId): boolean => !TWO_SIDED_IDS.some((one) => one === id);
const ids = (results: readonly IndicatorResult[]): IndicatorId[] => results.map(({ id }) => id);

/** The figures of the dimension that have a side on which trouble lies. */
function judgedOf(dimension: Dimension, results: readonly IndicatorResult[]) {
  const judged = results.filter(({ id }) => isJudged(id) && dimensionOf(id) === dimension);
  const known = judged.filter(({ verdict }) => verdict !== null);
  const at = (...verdicts: readonly IndicatorResult['verdict'][]) =>
    judged.filter(({ verdict }) => verdicts.includes(verdict));
  return {
    judged,
    known,
    unknown: judged.filter(({ verdict }) => verdict === null),
    act: at('act'),
    weak: at('watch', 'act'),
    /** At least half of them can be computed: some wait for what a healthy firm has none of, as serious events. */
    computable: known.length > 0 && 2 * known.length >= judged.length,
  };
}

/** Everything the five levels of a dimension ask for, as it stands; the lowest first. */
export function criteriaOf(facts: LevelFacts): readonly Criterion[] {
  return [...first(facts), ...second(facts), ...third(facts), ...fourth(facts), ...fifth(facts)];
}

function first({ demanded }: LevelFacts): Criterion[] {
  const standing = demanded.found >= demanded.asked ? 'met' : 'not_met';
  return [criterion(1, 'on_paper', 'records', { standing, numbers: { ...demanded } })];
}

function second({ dimension, quarters }: LevelFacts): Criterion[] {
  const now = judgedOf(dimension, quarters[0] ?? []);
  const few = 2 * now.act.length < now.known.length ? 'met' : 'not_met';
  return [
    criterion(2, 'computable', 'records', {
      standing: now.computable ? 'met' : 'unknown',
      figures: ids(now.unknown),
      numbers: { known: now.known.length, all: now.judged.length },
    }),
    criterion(2, 'few_act', 'records', {
      standing: now.known.length === 0 ? 'unknown' : few,
      figures: ids(now.act),
      numbers: { act: now.act.length, known: now.known.length },
    }),
  ];
}

function third({ dimension, quarters, people }: LevelFacts): Criterion[] {
  const half = [quarters[0] ?? [], quarters[1] ?? []].map((all) => judgedOf(dimension, all));
  const act = [...new Set(half.flatMap((quarter) => ids(quarter.act)))];
  const known = half.every(({ computable }) => computable) ? 'met' : 'unknown';
  return [
    criterion(3, 'quiet', 'records', {
      standing: act.length > 0 ? 'not_met' : known,
      figures: act,
      numbers: { act: act.length },
    }),
    staff(3, 'staff_managed', people),
  ];
}

function staff(level: 3 | 4 | 5, id: CriterionId, people: PeopleSay | null): Criterion {
  const least = LEVEL_LIMITS.staff[level];
  const whole = people?.whole ?? null;
  const mean = whole?.mean ?? null;
  const numbers = mean === null ? { least } : { least, mean };
  return criterion(level, id, 'people', { standing: reaches(whole, least), numbers });
}

/** Whether all of these are in order at all of the looks. */
function inOrder(looks: readonly (readonly IndicatorResult[])[], wanted: readonly IndicatorId[]) {
  const found = looks.flatMap((results) => results.filter(({ id }) => wanted.includes(id)));
  const weak = found.filter(({ verdict }) => verdict === 'watch' || verdict === 'act');
  const unknown = found.filter(({ verdict }) => verdict === null);
  const complete = found.length === wanted.length * looks.length && unknown.length === 0;
  const standing: Standing = weak.length > 0 ? 'not_met' : complete ? 'met' : 'unknown';
  return { standing, figures: [...new Set(ids(weak.length > 0 ? weak : unknown))] };
}

/** What leaders do themselves, keep to themselves and promised. */
const LEADERS_OWN = ['1a', '4a', '4b'] as const;

function fourth({ dimension, quarters, people }: LevelFacts): Criterion[] {
  const now = judgedOf(dimension, quarters[0] ?? []);
  const gap = people?.gap ?? null;
  return [
    criterion(4, 'none_watch', 'records', {
      standing: now.weak.length > 0 ? 'not_met' : now.computable ? 'met' : 'unknown',
      figures: ids(now.weak),
      numbers: { weak: now.weak.length },
    }),
    criterion(4, 'leaders_lead', 'records', inOrder([quarters[0] ?? []], LEADERS_OWN)),
    staff(4, 'staff_led', people),
    criterion(4, 'gap', 'people', {
      standing: isNear(people, LEVEL_LIMITS.gap),
      numbers: { most: LEVEL_LIMITS.gap, ...(gap !== null && { gap: gap.value }) },
    }),
  ];
}

function fifth({ quarters, away, people }: LevelFacts): Criterion[] {
  const year = quarters.slice(0, QUARTERS);
  const through = (id: CriterionId, wanted: readonly IndicatorId[]) => {
    const told = inOrder(year, wanted);
    const short = told.standing === 'met' && year.length < QUARTERS;
    return criterion(5, id, 'records', short ? { ...told, standing: 'unknown' } : told);
  };
  const silent = people?.whole?.cannot_say ?? null;
  const { cannotSay, team } = LEVEL_LIMITS;
  return [
    through('even', ['8a']),
    through('broad', ['6a', '8c']),
    selfFound(year),
    whileAway(away),
    staff(5, 'staff_lived', people),
    criterion(5, 'can_say', 'people', {
      standing: canSay(people, cannotSay),
      numbers: { most: cannotSay, ...(silent !== null && { silent }) },
    }),
    criterion(5, 'teams', 'people', {
      standing: noneContradicts(people, team),
      numbers: { least: team },
    }),
  ];
}

/** Most of what went wrong was found by the firm itself, at each of the four looks. */
function selfFound(year: LevelFacts['quarters']): Criterion {
  const shares = year.map((results) => {
    const figure = results.find(({ id }) => id === '5e')?.figure;
    return figure?.kind === 'share' ? figure.value : null;
  });
  const { selfFound: least } = LEVEL_LIMITS;
  const known = shares.length === QUARTERS && !shares.includes(null) ? 'met' : 'unknown';
  const standing = shares.some((one) => one !== null && one < least) ? 'not_met' : known;
  const figures: IndicatorId[] = standing === 'met' ? [] : ['5e'];
  return criterion(5, 'self_found', 'records', { standing, figures });
}

/** What goes on does not stop while leaders are away. A year in which nobody was away shows nothing. */
function whileAway(away: readonly Figure[]): Criterion {
  const known = away.flatMap((figure) => (figure.kind === 'ratio' ? [figure.value] : []));
  const worst = known.length === 0 ? null : Math.min(...known);
  const { away: least } = LEVEL_LIMITS;
  const standing = worst === null ? 'unknown' : worst >= least ? 'met' : 'not_met';
  const percent = { least: Math.round(100 * least) };
  const numbers = worst === null ? percent : { ...percent, found: Math.round(100 * worst) };
  return criterion(5, 'while_away', 'records', { standing, numbers });
}
