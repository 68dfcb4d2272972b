import { evaluate } from '../../../src/features/culture/rules/evaluation.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/features/culture/rules/thresholds.ts';
import { spearman } from '../../../src/lib/stats/correlation.ts';
import { ranksOf } from '../../../src/lib/stats/ranks.ts';
import { between, type Behaviour } from './behaviour.ts';
import { Dice } from './dice.ts';
import { countsOn, firmOf, type Firm } from './firm.ts';
import { askAll } from './pulse.ts';
import { LOOKED_FROM } from './time.ts';
import { told, type Figure, type ProofOptions } from '../suite.ts';

const SIZES = { 12: 0.4, 48: 0.4, 250: 0.2 } as const;
/** How much single behaviours of a firm differ from how it is led in all. */
const UNEVEN = 0.15;
const LOOKS = [90, 180, 270, 364].map((after) => LOOKED_FROM + after);

/**
 * Firms of which it is known which is led better, put in order by what the product says of their records alone, by what their
 * people say alone, and by both. The product itself never does so: it ranks nobody.
 */
export function proveOrder({ seed, say }: ProofOptions, count: number): Figure[] {
  const dice = new Dice(seed);
  const firms = Array.from({ length: count }, () => {
    const quality = dice.next();
    const parts = new Map<keyof Behaviour, number>();
    const so = between((what) => {
      const part = Math.min(1, Math.max(0, quality + dice.normal(0, UNEVEN)));
      parts.set(what, part);
      return part;
    });
    const size = Number(dice.weighted(SIZES as Record<string, number>));
    const firm = firmOf(dice.seed(), size, so);
    const people = askAll(new Dice(dice.seed()), size, [...parts.values()]);
    return { quality, records: inOrder(firm), people };
  });
  say(`${count} firms put in order`);
  const truth = firms.map(({ quality }) => quality);
  const records = firms.map((one) => one.records);
  const people = firms.map((one) => one.people);
  const [byRecords, byPeople] = [ranksOf(records), ranksOf(people)];
  const both = byRecords.map((rank, index) => rank + byPeople[index]!);
  const sample = `${count} firms of 12, 48 and 250`;
  const line = (what: string, by: readonly number[]): Figure =>
    told(
      `true order recovered by ${what}, Spearman`,
      spearman(truth, by)!.value.toFixed(3),
      sample,
    );
  return [line('the records alone', records), line('the pulse alone', people), line('both', both)];
}

const WORTH = { in_order: 1, watch: 0.5, act: 0 } as const;

/** How much of what can be judged is in order, at four looks of a year. */
function inOrder(firm: Firm): number {
  const verdicts = LOOKS.flatMap((n) =>
    evaluate(countsOn(firm, n), DEFAULT_THRESHOLDS).indicators.flatMap(
      ({ verdict }) => verdict ?? [],
    ),
  );
  return verdicts.reduce((sum, verdict) => sum + WORTH[verdict], 0) / Math.max(1, verdicts.length);
}
