import { dayOf, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { USUALLY_KEPT, type Cut, type Supplement } from '../contract/kinds.ts';
import { allowedCuts, usualLeast } from '../rules/blocks.ts';
import { allWaves } from '../store/write.ts';
import { firmOn } from './firm.ts';

/** How a pulse is held: as the latest one was announced, or as one would be proposed where there was none. */
export type PulseSettings = {
  /** The days of the latest wave; null where none was announced by the day. */
  readonly latest: { readonly opens_on: Day; readonly closes_on: Day } | null;
  /** People besides top management, and people in it, on the day. */
  readonly eligible: number;
  readonly leaders: number;
  readonly least: number;
  readonly keptDays: number;
  readonly cut: Cut;
  readonly supplements: readonly Supplement[];
};

/** The settings as of a day of the firm. */
export async function pulseSettings(
  tx: ReadTx,
  { asOf, timeZone }: { readonly asOf: Day; readonly timeZone: string },
): Promise<PulseSettings> {
  const firm = await firmOn(tx, asOf, 'whole');
  const eligible = firm.unit.people.length;
  const latest = (await allWaves(tx)).find(
    ({ announced_at: at, cancelled_at: cancelled }) =>
      cancelled === null && dayOf(at, timeZone) <= asOf,
  );
  return {
    latest:
      latest === undefined ? null : { opens_on: latest.opens_on, closes_on: latest.closes_on },
    eligible,
    leaders: firm.leaders.length,
    least: latest?.least ?? usualLeast(eligible),
    keptDays: latest?.kept_days ?? USUALLY_KEPT,
    cut: latest?.cut ?? (allowedCuts(eligible).includes('team') ? 'team' : 'whole'),
    supplements: latest?.supplements ?? [],
  };
}
