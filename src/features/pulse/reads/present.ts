import type * as z from 'zod';
import { addDays, dayOf, type Day } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { PUBLISHED_AFTER, type State } from '../contract/kinds.ts';
import type { blockShape, waveListShape } from '../contract/shapes.ts';
import { stateOf } from '../rules/life.ts';
import { publishedFrom } from '../rules/single.ts';
import type { StoredBlock, StoredWave } from '../store/write.ts';

/** A block as everybody sees it. */
export function shownBlock(block: StoredBlock): z.output<typeof blockShape> {
  return {
    id: block.id,
    within: block.parent_id,
    name: block.name,
    eligible: block.eligible,
    of_leaders: block.of_leaders,
    public_key: block.public_key?.toString('base64') ?? null,
  };
}

const MOMENTS = [
  'opened_at',
  'closed_at',
  'published_at',
  'told_at',
  'cancelled_at',
  'destroyed_at',
  'forgotten_at',
] as const;

/** A wave as it stood at the end of the day asked for; undefined where it was not announced by then. */
export function asItStood(wave: StoredWave, { asOf, scope }: ReadContext): StoredWave | undefined {
  const by = (at: Date | null): Date | null =>
    at !== null && dayOf(at, scope.timeZone) <= asOf ? at : null;
  if (by(wave.announced_at) === null) return undefined;
  const moments = Object.fromEntries(MOMENTS.map((one) => [one, by(wave[one])]));
  return { ...wave, ...(moments as Pick<StoredWave, (typeof MOMENTS)[number]>) };
}

type Row = z.input<typeof waveListShape>['rows'][number];

/** What a list says of a wave. Nothing of its results before they are out. */
export function shownWave(
  wave: StoredWave,
  turnout: number | undefined,
  decisions: number,
): Row & { readonly state: State } {
  const state = stateOf(wave);
  return {
    id: wave.id,
    form: wave.form,
    state,
    opens_on: wave.opens_on,
    closes_on: wave.closes_on,
    eligible: wave.eligible,
    turnout: state === 'open' && turnout !== undefined && turnout > 0 ? turnout : null,
    answered: state === 'published' ? (wave.results?.answered ?? null) : null,
    published_at: wave.published_at?.toISOString() ?? null,
    decisions,
    told_at: wave.told_at?.toISOString() ?? null,
    version: wave.version,
  };
}

/** The first day on which a wave of a single leader may be published; null where it has none, or is not closed. */
export function leaderFirstUntil(wave: StoredWave, timeZone: string): Day | null {
  const { single_leader_id: leader, closed_at: at } = wave;
  return leader === null || at === null ? null : publishedFrom(dayOf(at, timeZone));
}

/** The day on which the results come out by themselves; null where they are out or not made. */
export function publishBy(wave: StoredWave, timeZone: string): Day | null {
  if (stateOf(wave) !== 'closed') return null;
  return addDays(dayOf(wave.closed_at!, timeZone), PUBLISHED_AFTER);
}
