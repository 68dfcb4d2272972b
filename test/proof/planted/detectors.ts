import { SIGNAL_IDS, type SignalId } from '../../../src/features/culture/rules/thresholds.ts';
import { planted } from './behaviour.ts';
import { Dice } from './dice.ts';
import { firmOf } from './firm.ts';
import { mirrorYear } from './year.ts';
import { told, type Figure, type ProofOptions } from '../suite.ts';

/** Each fault is planted in so many firms, whatever else is planted there. */
const PLANTED_IN = 0.2;
const EVERY_WEEK = 7;

export type Found = {
  readonly size: number;
  readonly faults: readonly SignalId[];
  /** Signals that lived in the year, and those of them of which a leader was told. */
  readonly lived: ReadonlySet<SignalId>;
  readonly told: ReadonlySet<SignalId>;
};

/** Firms with faults of which it is known which; a look each week of a year. */
export function lookForFaults(seed: number, size: number, count: number): Found[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => {
    const faults = SIGNAL_IDS.filter(() => dice.chance(PLANTED_IN));
    const { lives } = mirrorYear(firmOf(dice.seed(), size, planted(faults)), EVERY_WEEK);
    const seen = lives.filter(({ toldTo }) => toldTo.size > 0);
    return {
      size,
      faults,
      lived: new Set(lives.map(({ signal }) => signal)),
      told: new Set(seen.map(({ signal }) => signal)),
    };
  });
}

export type Hits = {
  readonly right: number;
  readonly wrong: number;
  readonly planted: number;
  readonly told: number;
};

/** How often a detector was right, wrong, and had something to find. */
export function hitsOf(id: SignalId, found: readonly Found[]): Hits {
  const faulty = found.filter(({ faults }) => faults.includes(id));
  const right = faulty.filter(({ lived }) => lived.has(id)).length;
  return {
    right,
    wrong: found.filter(({ faults, lived }) => lived.has(id) && !faults.includes(id)).length,
    planted: faulty.length,
    told: faulty.filter((one) => one.told.has(id)).length,
  };
}

const part = (some: number, all: number): string =>
  all === 0 ? '–' : `${((100 * some) / all).toFixed(0)} %`;

/** Precision and recall of every detector, at every size. */
export function proveDetectors(
  { seed, say }: ProofOptions,
  firms: Readonly<Record<number, number>>,
): Figure[] {
  const found = Object.entries(firms).map(([size, count]) => {
    const of = lookForFaults(seed + Number(size), Number(size), count);
    say(`firms of ${size} with faults: ${count} years`);
    return { size, of };
  });
  return SIGNAL_IDS.flatMap((id) =>
    found.map(({ size, of }) => {
      const { right, wrong, planted: all, told: shown } = hitsOf(id, of);
      return told(
        `${id}, ${size} staff: precision, recall, told to a leader`,
        `${part(right, right + wrong)}, ${part(right, all)}, ${part(shown, all)}`,
        `${right + wrong} signals, ${all} of ${of.length} firms with the fault`,
      );
    }),
  );
}
