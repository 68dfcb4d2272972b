import type { Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { whatDiffers } from '../../../lib/version.ts';
import type { MeasureWords } from '../contract/shapes.ts';
import { measureChart, type Known, type Rebase } from './chart.ts';
import { firstDayOf } from './periods.ts';

type Versioned = { readonly version: number; readonly retired_on: Day | null };

/** A measure that was ended takes nothing more; what it holds stays. */
export function stillMeasured({
  retired_on: on,
}: Pick<Versioned, 'retired_on'>): Outcome<null, 'measure.is_retired'> {
  return on === null ? accept(null) : refuse('measure.is_retired', { on });
}

/** What the recorded values mean depends on these. */
const FIXED_BY_VALUES = ['kind', 'rhythm', 'per', 'baseline'] as const;

/** The words that change. How values are counted is settled with the first of them. */
export function changeWords(
  measure: MeasureWords & { readonly values: number },
  words: Partial<MeasureWords>,
  ownerHere: boolean,
): Outcome<
  Partial<MeasureWords>,
  'measure.owner_not_here' | 'measure.nothing_changed' | 'measure.counted_already'
> {
  if (!ownerHere) return refuse('measure.owner_not_here');
  const changed = whatDiffers<MeasureWords>(measure, words);
  if (Object.keys(changed).length === 0) return refuse('measure.nothing_changed');
  const fixed = measure.values > 0 && FIXED_BY_VALUES.some((word) => word in changed);
  return fixed ? refuse('measure.counted_already', { count: measure.values }) : accept(changed);
}

type Aim = Pick<MeasureWords, 'kind' | 'better'>;
type Target = { readonly starts_on: Day; readonly target: number | null; readonly reason: string };

/**
 * A target that a verdict can be given about. Zero is one for what should not happen at all, and none where everything
 * would meet it. `current` is the target that holds so far on that day.
 */
export function setTarget(
  { kind, better }: Aim,
  target: Target,
  current: number | null,
): Outcome<
  Target,
  | 'measure.reason_needed'
  | 'measure.target_same'
  | 'measure.target_without_direction'
  | 'measure.target_below_zero'
  | 'measure.target_zero_always_met'
  | 'measure.target_above_all'
> {
  const { target: aim, reason } = target;
  if (reason === '') return refuse('measure.reason_needed');
  if (aim === current) return refuse('measure.target_same');
  if (aim === null) return accept(target);
  if (better === 'neither') return refuse('measure.target_without_direction');
  if (kind === 'xmr') return accept(target);
  if (aim < 0) return refuse('measure.target_below_zero');
  if (aim === 0 && better === 'higher') return refuse('measure.target_zero_always_met');
  return kind === 'p' && aim > 100 ? refuse('measure.target_above_all') : accept(target);
}

type Charted = MeasureWords & {
  readonly known: readonly Known[];
  readonly rebases: readonly Rebase[];
};

/** How many values must lie to one side, or run one way, before limits are drawn anew. */
const RUN = 7;

/**
 * New limits from a period on: decided by somebody, with a reason, after the lines so far were locked, and where a run
 * shows that the process is another one. Otherwise a new line would only hide what chance brings.
 */
export function rebaseFrom(
  measure: Charted,
  { starts_on: day, reason }: { readonly starts_on: Day; readonly reason: string },
): Outcome<
  { readonly starts_on: Day; readonly reason: string },
  | 'measure.reason_needed'
  | 'measure.rebase_too_early'
  | 'measure.rebase_in_baseline'
  | 'measure.rebase_without_run'
> {
  if (reason === '') return refuse('measure.reason_needed');
  const from = measure.kind === 'rare' ? day : firstDayOf(measure.rhythm, day);
  const { points, phases } = measureChart(measure, measure.known, measure.rebases, null);
  const phase = phases.at(-1);
  if (phase === undefined || phase.rests_on === null) {
    return refuse('measure.rebase_too_early', {
      count: measure.baseline,
      values: phase?.values ?? 0,
    });
  }
  if (from <= phase.rests_on.last) {
    return refuse('measure.rebase_in_baseline', { day: phase.rests_on.last });
  }
  const ran = points.some(
    ({ period, signals }) =>
      period >= from && signals.some(({ rule }) => rule === 'shift' || rule === 'trend'),
  );
  return ran
    ? accept({ starts_on: from, reason })
    : refuse('measure.rebase_without_run', { count: RUN });
}

/** Takes back the latest new limits; those before them rest on each other and stay. */
export function withdrawRebase(
  rebases: readonly Rebase[],
  { starts_on: day, reason }: { readonly starts_on: Day; readonly reason: string },
): Outcome<
  Rebase & { readonly reason: string },
  'measure.reason_needed' | 'measure.rebase_not_last'
> {
  if (reason === '') return refuse('measure.reason_needed');
  const last = rebases.toSorted((one, other) => one.known - other.known).at(-1);
  return last?.starts_on === day ? accept({ ...last, reason }) : refuse('measure.rebase_not_last');
}

/** A note belongs to a day that has come. */
export function noteOn(
  note: { readonly day: Day; readonly text: string },
  today: Day,
): Outcome<{ readonly day: Day; readonly text: string }, 'measure.note_to_come'> {
  return note.day > today ? refuse('measure.note_to_come', { day: note.day }) : accept(note);
}

/** Ends a measure, or takes it up again, with the reason somebody will look for later. */
export function retire(
  { retired_on: on }: Pick<Versioned, 'retired_on'>,
  reason: string,
  retired: boolean,
): Outcome<
  { readonly reason: string },
  'measure.reason_needed' | 'measure.is_retired' | 'measure.is_not_retired'
> {
  if (reason === '') return refuse('measure.reason_needed');
  if (retired && on !== null) return refuse('measure.is_retired', { on });
  return !retired && on === null ? refuse('measure.is_not_retired') : accept({ reason });
}
