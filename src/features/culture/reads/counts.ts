import { addDays, daysBetween, type Day } from '../../../lib/day.ts';
import { ledgerHead } from '../../../platform/database/head-cache.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { sightOf, type Scope } from '../../../platform/access/scope.ts';
import { meetingFacts } from '../../meetings/reads/facts.ts';
import { problemFacts } from '../../problems/reads/facts.ts';
import { countDirection, SHAPE, type Counts } from '../rules/aggregates/counts.ts';
import { countLeading } from '../rules/aggregates/leading.ts';
import type { CountingOptions } from '../rules/aggregates/options.ts';
import { LEAVES_THE_PAST } from '../rules/past.ts';
import { DEFAULT_THRESHOLDS } from '../rules/thresholds.ts';
import type { WaitingCounts } from '../rules/waiting.ts';
import { countActions } from '../store/counts.ts';
import { decisionFacts, requestFacts } from '../store/decisions.ts';
import { daysKept, keptOf, writtenInto, type KeptCounts } from '../store/kept.ts';
import { levelsOn } from '../store/levels.ts';
import { measureFacts, raisedFacts } from '../store/measures.ts';
import { strategyFacts } from '../store/strategy.ts';
import { countWaiting } from '../store/waiting.ts';
import { givenFacts } from './given.ts';
import { sayingFacts } from './saying.ts';
import { leadingFacts } from './leading.ts';

const MOST_REMEMBERED = 500;

type Known<Value> = { readonly head: number; readonly value: Value };

/**
 * Values of days that are over, as this process last made them; the ledger says whether they still hold.
 * Ordinary acts change no past day, so most writes cost the next page one day's count and not three;
 * docs/decisions/0009-kept-evaluations.md says which of a kept and a fresh count is the truth.
 */
class PastDays<Value> {
  readonly #remembered = new Map<string, Known<Value>>();

  async get(
    tx: ReadTx,
    scope: Scope,
    asOf: Day,
    make: () => Promise<Value>,
    kept: () => Promise<Known<Value> | undefined> = async () => undefined,
  ): Promise<Known<Value>> {
    const { organisationId, timeZone } = scope;
    const key = `${organisationId} ${sightOf(scope)} ${asOf} ${timeZone}`;
    const head = await ledgerHead(tx);
    const before = this.#remembered.get(key) ?? (await kept());
    const holds =
      before !== undefined &&
      before.head <= head &&
      !(await writtenInto(tx, timeZone, LEAVES_THE_PAST, [{ day: asOf, head: before.head }])).has(
        asOf,
      );
    const known = { head, value: holds ? before.value : await make() };
    this.#remembered.delete(key);
    if (this.#remembered.size >= MOST_REMEMBERED) {
      this.#remembered.delete(this.#remembered.keys().next().value as string);
    }
    this.#remembered.set(key, known);
    return known;
  }
}

const counted = new PastDays<Counts>();
const waited = new PastDays<WaitingCounts>();

/** Counts a day from the records, whatever is kept of it; with `options` over another window than the usual one. */
export async function countDay(
  tx: ReadTx,
  { timeZone }: Pick<Scope, 'timeZone'>,
  asOf: Day,
  options: CountingOptions = DEFAULT_THRESHOLDS.counting,
): Promise<Counts> {
  const look = { asOf, timeZone };
  const { windowDays, decideDays } = options;
  const since = addDays(asOf, 1 - windowDays);
  const before = addDays(since, -decideDays - 1);
  const [
    actions,
    levels,
    strategy,
    decisions,
    requests,
    measures,
    raised,
    held,
    wrong,
    said,
    given,
  ] = await Promise.all([
    countActions(tx, look, options),
    levelsOn(tx, look),
    strategyFacts(tx, look, before),
    decisionFacts(tx, look, before),
    requestFacts(tx, look, since),
    measureFacts(tx, look, before),
    raisedFacts(tx, look, since),
    meetingFacts(tx, look),
    problemFacts(tx, look, since),
    sayingFacts(tx, look, options),
    givenFacts(tx, look),
  ]);
  const led = await leadingFacts(tx, look, since, held.required);
  const facts = {
    ...strategy,
    ...held,
    ...wrong,
    ...said,
    given,
    decisions,
    requests,
    measures,
    raised,
    recordsSince: led.recordsSince,
  };
  const direction = countDirection(facts, levels, asOf, options);
  const leading = countLeading(led, asOf, options);
  return { shape: SHAPE, asOf, actions, leading, ...direction };
}

/** The counts of a day that is over. */
export async function countPastDay(tx: ReadTx, scope: Scope, asOf: Day): Promise<KeptCounts> {
  const { head, value } = await counted.get(
    tx,
    scope,
    asOf,
    () => countDay(tx, scope, asOf),
    async () => {
      const kept = await keptOf(tx, asOf);
      return kept && { head: kept.head, value: kept.counts };
    },
  );
  return { head, counts: value };
}

/** Those of the days from one to another whose counts are not kept, or may have come to say something else. */
export async function daysToCount(
  tx: ReadTx,
  { timeZone }: Pick<Scope, 'timeZone'>,
  from: Day,
  to: Day,
): Promise<Day[]> {
  const kept = await daysKept(tx, from, to);
  const known = new Set(kept.map(({ day }) => day));
  const changed = await writtenInto(tx, timeZone, LEAVES_THE_PAST, kept);
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
  return days.filter((day) => !known.has(day) || changed.has(day));
}

/** Counts from the records how long people have waited by the end of a day; for decisions alone, if asked. */
export function countDayWaiting(
  tx: ReadTx,
  { timeZone }: Scope,
  asOf: Day,
  only?: 'decision',
): Promise<WaitingCounts> {
  return countWaiting(tx, { asOf, timeZone }, DEFAULT_THRESHOLDS.waiting.days, only);
}

/** How long people had waited by the end of a day that is over. */
export async function countPastWaiting(
  tx: ReadTx,
  scope: Scope,
  asOf: Day,
): Promise<WaitingCounts> {
  return (await waited.get(tx, scope, asOf, () => countDayWaiting(tx, scope, asOf))).value;
}
