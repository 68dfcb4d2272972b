/**
 * Limits that a firm sets for itself. What is editable is when a figure is worth watching and acting on; how many records
 * it takes to say anything, and whom nothing may be said of, is not.
 */
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { seenLatest } from '../../../lib/version.ts';
import { INDICATORS } from './indicators/catalogue.ts';
import type { Indicator } from './indicators/indicator.ts';
import {
  DEFAULT_THRESHOLDS,
  type IndicatorId,
  type Threshold,
  type Thresholds,
} from './thresholds.ts';

/** When a figure is worth watching and when it is worth acting on, in the unit of the figure. */
export type Limits = Pick<Threshold, 'watch' | 'act'>;

/** The latest limits of each indicator for which a firm ever set some; null where it went back to the model's. */
export type OwnLimits = ReadonlyMap<IndicatorId, Limits | null>;

/** The thresholds of the culture model with a firm's own limits in their place. Floors stay as they are. */
export function thresholdsWith(own: OwnLimits): Thresholds {
  const indicators = { ...DEFAULT_THRESHOLDS.indicators };
  for (const [id, limits] of own) {
    const threshold = indicators[id];
    if (limits === null || threshold.trouble === 'neither') continue;
    Object.assign(indicators, { [id]: { ...threshold, ...limits } });
  }
  return { ...DEFAULT_THRESHOLDS, indicators };
}

export type Kind = Indicator['kind'];

const KINDS = new Map(INDICATORS.map(({ id, kind }) => [id, kind]));

/** What the figure of an indicator is where there are enough records. */
export function kindOf(id: IndicatorId): Kind {
  return KINDS.get(id) ?? 'share';
}

/** A limit is shown as so many times what is calculated with: per cent, or points below everyone else. */
export function limitShownTimes(kind: Kind): number {
  if (kind === 'share') return 100;
  return kind === 'difference' ? -100 : 1;
}

/** The least and the most a limit of a kind may be. */
const RANGES: Readonly<Record<Kind, readonly [low: number, high: number]>> = {
  share: [0, 1],
  index: [0, 1],
  difference: [-1, 0],
  rate: [0, 100],
  ratio: [0, 100],
  median: [0, 3_650],
};

export type LimitCode =
  | 'record.changed_meanwhile'
  | 'limit.two_sided'
  | 'limit.reason_needed'
  | 'limit.both_needed'
  | 'limit.out_of_range'
  | 'limit.wrong_order'
  | 'limit.never_reached'
  | 'limit.unchanged';

type Asked = {
  readonly indicator: IndicatorId;
  readonly version: number;
  readonly watch: number | null;
  readonly act: number | null;
  readonly reason: string;
};

/** What holds before and after; `own` is null where the model's limits hold again. */
export type Decided = {
  readonly before: Limits;
  readonly after: Limits;
  readonly own: Limits | null;
};

/** New limits of an indicator: with a reason, in order, within what the figure can be, and reachable. */
export function setLimits(
  { version, own }: { readonly version: number; readonly own: Limits | null },
  asked: Asked,
): Outcome<Decided, LimitCode> {
  const model = DEFAULT_THRESHOLDS.indicators[asked.indicator];
  const seen = seenLatest({ version }, asked.version);
  if (!seen.ok) return seen;
  if (model.trouble === 'neither') return refuse('limit.two_sided');
  if (asked.reason === '') return refuse('limit.reason_needed');
  if ((asked.watch === null) !== (asked.act === null)) return refuse('limit.both_needed');
  const before = own ?? pick(model);
  const wanted =
    asked.watch === null || asked.act === null ? null : { watch: asked.watch, act: asked.act };
  const after = wanted ?? pick(model);
  if (after.watch === before.watch && after.act === before.act) return refuse('limit.unchanged');
  const judged = wanted === null ? accept(null) : sound(kindOf(asked.indicator), model, wanted);
  return judged.ok ? accept({ before, after, own: wanted }) : judged;
}

const pick = ({ watch, act }: Limits): Limits => ({ watch, act });

function sound(
  kind: Kind,
  { trouble }: Threshold,
  { watch, act }: Limits,
): Outcome<null, 'limit.out_of_range' | 'limit.wrong_order' | 'limit.never_reached'> {
  const [low, high] = RANGES[kind];
  if ([watch, act].some((one) => one < low || one > high)) return refuse('limit.out_of_range');
  if (trouble === 'above' ? act < watch : act > watch) return refuse('limit.wrong_order');
  // No figure lies beyond the end of what it can be: such a limit would switch the indicator off.
  if (act === (trouble === 'above' ? high : low)) return refuse('limit.never_reached');
  return accept(null);
}
