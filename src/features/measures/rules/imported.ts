import { day, type Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';
import type { ProblemCode } from '../../imports/rules/message.ts';
import type { CellNote } from '../../imports/rules/reading.ts';
import type { FieldValues } from '../../imports/rules/register.ts';
import { LEAST_BASELINE, type Kind, type Rhythm } from '../contract/kinds.ts';
import type { MeasureWords } from '../contract/shapes.ts';
import { setTarget } from './decisions.ts';
import { hasSize } from './pasted.ts';
import { firstDayOf } from './periods.ts';
import { LARGEST, misfit, type EntryTrouble } from './values.ts';
import { EARLIEST } from './written.ts';

/** A measure as a file can speak of it. */
export type NamedMeasure = Pick<MeasureWords, 'name' | 'unit' | 'kind' | 'rhythm' | 'better'> & {
  readonly retired_on: Day | null;
};

type Row = { readonly values: FieldValues; readonly notes: readonly CellNote[] };
type Trouble = {
  readonly key: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly field: string;
};
type Judged = { readonly values: FieldValues; readonly problems: readonly Trouble[] };

/**
 * Rows of a file against the measures they name, by folded names: each period as the first day of its own, and whatever
 * keeps a value from being recorded. A name that nobody knows begins a measure, as the first row of the file says; those are
 * kept in `begun`, for the rows that follow.
 */
export function judgeRows(
  rows: readonly Row[],
  known: ReadonlyMap<string, readonly NamedMeasure[]>,
  begun: Map<string, NamedMeasure>,
  today: Day,
): Judged[] {
  return rows.map((row) => {
    const name = fold(String(row.values['measure'] ?? ''));
    const found = known.get(name) ?? [];
    const [measure] = found;
    if (name === '') return { values: row.values, problems: [] };
    // While the file is brought in, it is here already.
    if (begun.has(name)) return judgeRow(row, begun.get(name)!, today, false);
    if (found.length > 1) return refused(row, 'value.measure_twice', 'measure');
    if (measure !== undefined) return judgeRow(row, measure, today, true);
    const started = { ...beginning(row.values), ...directionOf(row) };
    begun.set(name, started);
    return judgeRow(row, started, today, false);
  });
}

function refused({ values }: Row, key: ProblemCode, field: string): Judged {
  return { values, problems: [{ key, values: { measure: String(values['measure']) }, field }] };
}

/** The measure that a row begins, where nobody has said yet how it is drawn. */
export function beginning(
  values: FieldValues,
): NamedMeasure & Pick<MeasureWords, 'definition' | 'source' | 'per' | 'baseline'> {
  const word = (name: string): string => (values[name] as string | undefined) ?? '';
  const kind = (word('kind') || (values['size'] === undefined ? 'xmr' : 'p')) as Kind;
  return {
    name: word('measure'),
    unit: word('unit') || (kind === 'p' ? '%' : ''),
    kind,
    better: (word('better') || 'neither') as MeasureWords['better'],
    rhythm: (word('rhythm') || lengthOf(values) || 'month') as Rhythm,
    definition: word('definition'),
    source: word('source'),
    per: 1,
    baseline: LEAST_BASELINE,
    retired_on: null,
  };
}

/** How long a period that was named is, where a measure can be kept in such; a half year is none. */
function lengthOf(values: FieldValues): string {
  const length = values['length'];
  return typeof length === 'string' && length !== 'half' ? length : '';
}

/** On which side good lies, where a target says so by its sign and no column does: “≥ 95”. */
function directionOf({ values, notes }: Row): Partial<Pick<NamedMeasure, 'better'>> {
  if (values['better'] !== undefined || typeof values['target'] !== 'number') return {};
  const sign = notes.find(({ field }) => field === 'target')?.text.trim()[0] ?? '';
  if ('≥>'.includes(sign) && sign !== '') return { better: 'higher' };
  return '≤<'.includes(sign) && sign !== '' ? { better: 'lower' } : {};
}

/** Why what a row gives as a target is none; undefined where it is one. */
function targetTrouble({ values, notes }: Row, measure: NamedMeasure): ProblemCode | undefined {
  const { target } = values;
  if (typeof target !== 'number') return undefined;
  const beside = fold(
    (notes.find(({ field }) => field === 'target')?.text ?? '').replace(/^[≥≤<>=]+/, ''),
  );
  if (![fold(''), fold('%'), fold(measure.unit)].includes(beside)) return 'value.target_unclear';
  const aim = { target, reason: 'A file says so', starts_on: day(EARLIEST) };
  const decided = setTarget(measure, aim, null);
  if (decided.ok) return Math.abs(target) > LARGEST ? 'value.target_impossible' : undefined;
  return decided.refusal.code === 'measure.target_without_direction'
    ? 'value.target_without_direction'
    : 'value.target_impossible';
}

function judgeRow(row: Row, measure: NamedMeasure, today: Day, isKnown: boolean): Judged {
  const { length, period: written, ...given } = row.values;
  const problems: Trouble[] = [];
  const say = (key: ProblemCode, field: string, more: Trouble['values'] = {}) =>
    problems.push({ key, values: { measure: measure.name, ...more }, field });

  if (measure.retired_on !== null)
    say('value.measure_ended', 'measure', { day: measure.retired_on });
  const unit = given['unit'];
  const inUnit = isKnown || measure.unit !== '';
  if (inUnit && typeof unit === 'string' && fold(unit) !== fold(measure.unit)) {
    say('value.other_unit', 'unit', { unit: measure.unit || '—', text: unit });
  }
  const beside = row.notes.find(({ field }) => field === 'value' || field === 'size');
  const plain = [fold(''), fold('%'), fold(measure.unit)];
  if (beside !== undefined && !plain.includes(fold(beside.text))) {
    say('value.words_beside', beside.field, {
      text: `${String(given[beside.field])} ${beside.text}`,
    });
  }
  const period = typeof written === 'string' ? periodOf(written as Day, measure) : undefined;
  if (measure.kind === 'rare' && length !== undefined) say('value.day_needed', 'period');
  else if (length !== undefined && length !== measure.rhythm) {
    say('value.period_other_length', 'period', { rhythm: measure.rhythm, length: String(length) });
  }
  if (period !== undefined && period > today)
    say('value.period_to_come', 'period', { day: period });
  if (period !== undefined && period < EARLIEST) {
    say('value.period_too_long_ago', 'period', { day: period });
  }
  const { value, size } = given;
  const code =
    typeof value === 'number'
      ? misfit(measure, value, typeof size === 'number' ? size : null)
      : undefined;
  if (code !== undefined) {
    const key = MISFITS[code] ?? 'value.too_large';
    say(key, key.startsWith('value.size') ? 'size' : 'value');
  }
  const aim = targetTrouble(row, measure);
  if (aim !== undefined) {
    const sign = row.notes.find(({ field }) => field === 'target')?.text ?? '';
    say(aim, 'target', { text: `${String(given['target'])} ${sign}`.trim() });
  }
  const { target, ...others } = given;
  const kept = aim === undefined && target !== undefined ? { ...others, target } : others;
  const placed = problems.some(({ field }) => field === 'period') ? undefined : period;
  return { values: valuesOf(kept, measure, placed, isKnown), problems };
}

function periodOf(on: Day, { kind, rhythm }: NamedMeasure): Day {
  return kind === 'rare' ? on : firstDayOf(rhythm, on);
}

const MISFITS: Readonly<Partial<Record<EntryTrouble, ProblemCode>>> = {
  'measure.count_below_zero': 'value.negative',
  'measure.count_not_whole': 'value.not_whole',
  'measure.size_missing': 'value.size_missing',
  'measure.size_not_above_zero': 'value.size_too_small',
  'measure.more_than_all': 'value.more_than_all',
};

/** Of a measure that is here a file brings values alone; what it is was decided here. */
function valuesOf(
  given: FieldValues,
  measure: NamedMeasure,
  period: Day | undefined,
  isKnown: boolean,
): FieldValues {
  const { value, size, target, ...words } = given;
  return {
    ...(isKnown ? { measure: measure.name } : words),
    ...(period !== undefined && { period }),
    ...(value !== undefined && { value }),
    ...(size !== undefined && hasSize(measure.kind) && { size }),
    ...(target !== undefined && { target }),
    // What was named beside a period stays, so that the first row decides how often it is measured.
    ...(!isKnown && { rhythm: measure.rhythm, kind: measure.kind, better: measure.better }),
  };
}

export type Aimed = { readonly starts_on: Day; readonly target: number };

/**
 * The targets that rows of one measure set anew, by the periods they stand in: the first says from when on, and each that says
 * otherwise than what holds in its period is another one. What was set before, and stays, counts.
 * @param standing the targets there are, in the order of the days they hold from
 */
export function targetsOf(
  rows: readonly { readonly period: Day; readonly target: number | undefined }[],
  standing: readonly { readonly starts_on: Day; readonly target: number | null }[],
): Aimed[] {
  const found: Aimed[] = [];
  const inOrder = rows.toSorted((one, other) => (one.period < other.period ? -1 : 1));
  for (const { period, target } of inOrder) {
    if (target === undefined) continue;
    const last = (of: readonly { readonly starts_on: Day; readonly target: number | null }[]) =>
      of.findLast(({ starts_on: on }) => on <= period);
    const [own, before] = [last(found), last(standing)];
    // Of one day the file's own is the later.
    const holds =
      own !== undefined && (before === undefined || own.starts_on >= before.starts_on)
        ? own
        : before;
    if (holds?.target !== target) found.push({ starts_on: period, target });
  }
  return found;
}
