import type { Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Written } from '../contract/shapes.ts';
import { hasSize } from './pasted.ts';
import {
  decimalMark,
  readNumber,
  readPeriod,
  type NumberTrouble,
  type PeriodTrouble,
  type Reading,
} from './written.ts';

export type Valued = { readonly value: number; readonly size: number | null };
export type Standing = Valued & { readonly revision: number };

/** A value that is to be kept; `before` is what it takes the place of. */
export type Kept = Valued & {
  readonly row: number;
  readonly period: Day;
  readonly before: Standing | null;
};

export type EntryTrouble =
  | PeriodTrouble
  | NumberTrouble
  | 'measure.period_twice'
  | 'measure.value_missing'
  | 'measure.size_missing'
  | 'measure.size_unreadable'
  | 'measure.size_not_above_zero'
  | 'measure.count_below_zero'
  | 'measure.count_not_whole'
  | 'measure.more_than_all'
  | 'measure.too_large';

/** Why one entry cannot be taken, with the words that stand there. */
export type Problem = {
  readonly row: number;
  readonly code: EntryTrouble;
  readonly written: string;
};

/** What a number of written entries comes to. */
export type SortedOut = {
  readonly fresh: readonly Kept[];
  readonly corrections: readonly Kept[];
  /** Entries that say what is recorded already, and entries that say there is no value. */
  readonly same: number;
  readonly empty: number;
  readonly problems: readonly Problem[];
};

/**
 * Reads every entry and compares it with what is recorded; used for the preview and, once more, before writing. `mark`
 * is the decimal mark where it is known, as it is of numbers that a program posts; else the entries show it.
 */
export function sortOut(
  measure: Reading,
  recorded: ReadonlyMap<string, Standing>,
  entries: readonly Written[],
  today: Day,
  mark = decimalMark(entries.flatMap(({ value, size }) => [value, size])),
): SortedOut {
  const kept: Kept[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let same = 0;
  let empty = 0;
  for (const entry of entries) {
    const read = readEntry(measure, entry, today, mark);
    if (read === null) empty += 1;
    else if ('code' in read) problems.push({ row: entry.row, ...read });
    else if (seen.has(read.period)) {
      problems.push({ row: entry.row, code: 'measure.period_twice', written: entry.period });
    } else {
      seen.add(read.period);
      const before = recorded.get(read.period) ?? null;
      if (before?.value === read.value && before.size === read.size) same += 1;
      else kept.push({ ...read, row: entry.row, before });
    }
  }
  return {
    fresh: kept.filter(({ before }) => before === null),
    corrections: kept.filter(({ before }) => before !== null),
    same,
    empty,
    problems,
  };
}

type Read = Valued & { readonly period: Day };
type Trouble = Omit<Problem, 'row'>;
type Mark = Parameters<typeof readNumber>[2];

/** The value of an entry, why it has none, or null where it says itself that there is none. */
function readEntry(
  measure: Reading,
  entry: Written,
  today: Day,
  mark: Mark,
): Read | Trouble | null {
  const value = readNumber(entry.value, measure.unit, mark);
  const size = readNumber(entry.size, '', mark);
  const counted = hasSize(measure.kind);
  if (isNone(value) && (!counted || isNone(size)) && measure.kind !== 'rare') {
    return null;
  }
  const period = readPeriod(entry.period, measure, today);
  if ('trouble' in period) return { code: period.trouble, written: entry.period };
  if ('trouble' in value) return { code: value.trouble, written: entry.value };
  if (counted && 'trouble' in size) return { code: 'measure.size_unreadable', written: entry.size };
  // A day in a list of events is an event.
  const number = value.number ?? (measure.kind === 'rare' ? 1 : null);
  if (number === null) return { code: 'measure.value_missing', written: entry.period };
  const of = counted && 'number' in size ? size.number : null;
  const code = misfit(measure, number, of);
  if (code !== undefined) {
    return { code, written: code.startsWith('measure.size') ? entry.size : entry.value };
  }
  return { period: period.day, value: number, size: of };
}

const isNone = (read: ReturnType<typeof readNumber>): boolean =>
  'number' in read && read.number === null;

/** Above this a figure is a mistake, and sums of it lose their last digits. */
export const LARGEST = 1e12;
const MOST_EVENTS = 100;

/** Why a number cannot be a value of a measure, whatever period it is of. */
export function misfit(
  { kind }: Pick<Reading, 'kind'>,
  value: number,
  size: number | null,
): EntryTrouble | undefined {
  if (Math.abs(value) > LARGEST || (size ?? 0) > LARGEST) return 'measure.too_large';
  if (kind === 'xmr') return undefined;
  if (value < 0) return 'measure.count_below_zero';
  if (!Number.isInteger(value)) return 'measure.count_not_whole';
  if (kind === 'rare' && value > MOST_EVENTS) return 'measure.too_large';
  if (!hasSize(kind)) return undefined;
  if (size === null) return 'measure.size_missing';
  if (size <= 0) return 'measure.size_not_above_zero';
  return kind === 'p' && value > size ? 'measure.more_than_all' : undefined;
}

/** The values to be written: all of them or none, and no correction without its reason. */
export function recordValues(
  sorted: SortedOut,
  reason: string,
): Outcome<
  readonly Kept[],
  EntryTrouble | 'measure.correction_reason_needed' | 'measure.nothing_new'
> {
  const { fresh, corrections, problems, same, empty } = sorted;
  const [first] = problems;
  if (first !== undefined) {
    const { code, row, written } = first;
    return refuse(code, { row, written, more: problems.length - 1 });
  }
  if (fresh.length + corrections.length === 0)
    return refuse('measure.nothing_new', { same, empty });
  if (corrections.length > 0 && reason === '') {
    return refuse('measure.correction_reason_needed', { count: corrections.length });
  }
  return accept([...fresh, ...corrections]);
}
