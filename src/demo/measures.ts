import { addDays, day, daysBetween, type Day } from '../lib/day.ts';
import { firstDayOf } from '../features/measures/rules/periods.ts';
import type { Calendar } from './calendar.ts';
import { character } from './cast.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { MEASURES, type Course, type ExampleMeasure } from './firm/measures.ts';
import { LAST_DAY } from './life.ts';
import type { MeasureAct, Step } from './script.ts';

/** As many periods as lie in the three years, whatever day the story is told on. */
const PERIODS = { week: 150, month: 34, quarter: 11, year: 2 } as const;
const MONTHS = { week: 0, month: 1, quarter: 3, year: 12 } as const;
const SEED = 7_331;
/** A value is recorded on a morning a few days after its period. */
const AFTER = 3;
const MORNING = 95;
const BEGINNING = 4;
const WHO_SETS = 'gregor';
const WHO_BEGINS = 'leonie';
/** Earlier than this the story has too few values to decide anything about. */
const LONG_ENOUGH = -1_000;

/**
 * What was measured: each measure is begun with the story, gets its values month by month from whoever has it then, and a
 * target from the operations director. The last value is the same on whatever day the story is told.
 */
export function measuring(calendar: Calendar, begins: number): Step[] {
  const today = calendar.anyDay(0);
  return MEASURES.flatMap((measure, at) => {
    const tell = teller(measure, calendar, begins);
    const periods = periodsOf(measure, today, begins);
    return [
      ...beginning(measure, tell, begins),
      ...(measure.kind === 'rare'
        ? events(measure, calendar, begins, tell, chanceFrom(SEED + at))
        : values(measure, periods, today, tell, chanceFrom(SEED + at))),
      ...decisions(measure, periods, today, begins, tell),
    ];
  });
}

type Tell = (on: number, minute: number, as: string, act: MeasureAct) => Step[];

/** Steps of a measure; none before the story begins, after yesterday, or once it was ended. */
function teller({ ends }: ExampleMeasure, calendar: Calendar, begins: number): Tell {
  return (on, minute, as, act) => {
    if (on < begins + BEGINNING || on > Math.min(LAST_DAY, ends?.on ?? 0)) return [];
    return [{ at: calendar.instant(on, minute), as: keeperOn(as, on, calendar), act }];
  };
}

/** Who has it on a working day: whoever leaves hands over in the evening of the last one. */
function keeperOn(key: string, on: number, calendar: Calendar): string {
  const { leaves } = character(key);
  const handedOver = leaves !== undefined && calendar.day(on) > calendar.day(leaves.on);
  return handedOver ? keeperOn(leaves.to, on, calendar) : key;
}

function beginning(measure: ExampleMeasure, tell: Tell, begins: number): Step[] {
  const { key, target } = measure;
  const on = begins + BEGINNING;
  return [
    ...tell(on, 60, WHO_BEGINS, { kind: 'measure', measure: key }),
    ...(target === undefined
      ? []
      : tell(on, 75, WHO_SETS, { kind: 'aim', measure: key, ...target })),
  ];
}

/** The first days of the periods that were kept, the earliest first, as far as the last one that was recorded. */
function periodsOf({ rhythm, periods }: ExampleMeasure, today: Day, begins: number): Day[] {
  const found: Day[] = [];
  // The day after a period on which it is recorded must have come.
  let next = firstDayOf(rhythm, addDays(today, LAST_DAY - AFTER));
  while (found.length < (periods ?? PERIODS[rhythm])) {
    const first = monthsBefore(next, MONTHS[rhythm]);
    if (daysBetween(today, next) + AFTER < begins + BEGINNING) break;
    found.unshift(first);
    next = first;
  }
  return found;
}

function monthsBefore(first: Day, months: number): Day {
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return day(date.toISOString().slice(0, 10));
}

function values(
  measure: ExampleMeasure,
  periods: readonly Day[],
  today: Day,
  tell: Tell,
  chance: Chance,
): Step[] {
  const { key, rhythm, owner, course } = measure;
  const all = measure.periods ?? PERIODS[rhythm];
  // Drawn for all of them, so that the last ones are the same however late the story begins.
  const drawn = Array.from({ length: all }, (_, at) => draw(measure, course, all - at, chance));
  return periods.flatMap((period, at) => {
    const recorded = daysBetween(today, monthsBefore(period, -MONTHS[rhythm])) + AFTER;
    const value = drawn[all - periods.length + at]!;
    return tell(recorded, MORNING, owner, { kind: 'value', measure: key, period, ...value });
  });
}

/** The value of a period, counted from the last one, which is 1. */
function draw({ kind }: ExampleMeasure, course: Course, fromEnd: number, chance: Chance) {
  const { later, spread = 0, decimals = 0, last } = course;
  const middle = later !== undefined && fromEnd <= later.periods ? later.middle : course.middle;
  const size =
    course.size === undefined ? null : Math.round(course.size * (0.93 + chance.next() * 0.14));
  const swing = swingOf(chance);
  if (kind === 'xmr') {
    const value = fromEnd === 1 && last !== undefined ? last : middle + spread * swing;
    return { value: value.toFixed(decimals), size: '' };
  }
  const expected = size === null ? middle : middle * size;
  const variance = kind === 'p' ? expected * (1 - middle) : expected;
  const count = Math.max(0, Math.round(expected + Math.sqrt(variance) * swing));
  return { value: String(count), size: size === null ? '' : String(size) };
}

/** About normal, and never further out than chance of a dozen or two brings. */
function swingOf(chance: Chance): number {
  const sum = chance.next() + chance.next() + chance.next() + chance.next();
  return Math.max(-1.9, Math.min(1.9, (sum - 2) * Math.sqrt(3)));
}

/** Events that come at random, each recorded on the next day. */
function events(
  { key, owner, course }: ExampleMeasure,
  calendar: Calendar,
  begins: number,
  tell: Tell,
  chance: Chance,
): Step[] {
  const steps: Step[] = [];
  let on = LAST_DAY - 40;
  while (on > begins + BEGINNING + 7) {
    const period = calendar.day(on);
    steps.unshift(
      ...tell(on + 3, MORNING, owner, {
        kind: 'value',
        measure: key,
        period,
        value: '1',
        size: '',
      }),
    );
    on -= Math.max(9, Math.round(-Math.log(1 - chance.next() * 0.93) * course.middle));
  }
  return steps;
}

function decisions(
  measure: ExampleMeasure,
  periods: readonly Day[],
  today: Day,
  begins: number,
  tell: Tell,
): Step[] {
  const { key, owner, course, rebase, notes = [], ends } = measure;
  const at = (fromEnd: number): Day | undefined => periods.at(-fromEnd);
  const noted = notes.flatMap(({ periods: fromEnd, text }) => {
    const period = at(fromEnd);
    if (period === undefined) return [];
    const on = addDays(period, 8);
    return tell(daysBetween(today, on) + 2, 200, owner, {
      kind: 'note',
      measure: key,
      day: on,
      text,
    });
  });
  const changed = course.later === undefined ? undefined : at(course.later.periods);
  const decided =
    rebase === undefined || changed === undefined || begins > LONG_ENOUGH
      ? []
      : tell(
          daysBetween(today, at(course.later!.periods - rebase.after) ?? today) + AFTER + 1,
          120,
          owner,
          { kind: 'rebase', measure: key, from: changed, reason: rebase.reason },
        );
  const over =
    ends === undefined
      ? []
      : tell(ends.on, 300, owner, { kind: 'end_measure', measure: key, reason: ends.reason });
  return [...noted, ...decided, ...over];
}
