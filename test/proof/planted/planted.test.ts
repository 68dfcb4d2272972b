import { describe, expect, it } from 'vitest';
import { evaluate, type Evaluation } from '../../../src/features/culture/rules/evaluation.ts';
import type { Counts } from '../../../src/features/culture/rules/aggregates/counts.ts';
import { DEFAULT_THRESHOLDS, SIGNAL_IDS } from '../../../src/features/culture/rules/thresholds.ts';
import { CALENDAR_REPEATS, mapTexts, shifted } from '../../shifted.ts';
import type { Figure } from '../suite.ts';
import { BAD, HEALTHY, planted } from './behaviour.ts';
import { countsOf, firmOf, knownOn, type Known } from './firm.ts';
import { proveHealthy } from './healthy.ts';
import { proveOrder } from './order.ts';
import { LOOKED_FROM, LOOKED_TO } from './time.ts';
import { mirrorYear } from './year.ts';

// The small form of the proof: the same seeds always, so that a change is judged by what it changes.

const options = { quick: true, seed: 20_261_129, say: () => undefined };
const EVERY_WEEK = 7;
const EVERY_MONTH = 28;
const judged = (counts: Counts): Evaluation => evaluate(counts, DEFAULT_THRESHOLDS);

describe('firms that are made up', () => {
  it('are the same for the same seed, and others for another', () => {
    const firm = (seed: number) => knownOn(firmOf(seed, 12, HEALTHY), LOOKED_TO);
    expect(firm(1)).toEqual(firm(1));
    expect(firm(1)).not.toEqual(firm(2));
  });

  it('get no more than one false signal for each of the top team in a year where they are healthy', () => {
    const figures = proveHealthy(options, { 12: 3, 48: 3, 250: 1 }, EVERY_WEEK);
    const aims = figures.filter(({ aim }) => aim !== undefined);
    expect(aims).toHaveLength(3);
    expect(aims.filter(({ missed }) => missed)).toEqual([]);
  }, 120_000);

  it.each(SIGNAL_IDS)(
    'do not go unnoticed with the fault that %s is for',
    (id) => {
      const firm = firmOf(options.seed, 250, planted([id]));
      const { lives } = mirrorYear(firm, EVERY_MONTH);
      expect(lives.map(({ signal }) => signal)).toContain(id);
    },
    60_000,
  );

  it('are put in their true order by their records', () => {
    const figures = proveOrder(options, 24);
    const value = (what: string): number =>
      Number(figures.find((one: Figure) => one.what.includes(what))!.value);
    expect(value('the records alone')).toBeGreaterThan(0.85);
    expect(value('both')).toBeGreaterThan(0.85);
  }, 120_000);
});

/** What a day says, whatever people are called: no list in it stands in the order of their ids. */
function told({ indicators, findings }: Evaluation): readonly string[] {
  const figures = indicators.map(({ id, figure, verdict, groups, details }) => [
    id,
    figure,
    verdict,
    groups,
    details,
  ]);
  const signals = findings.map(({ id, cause, concerns, numbers, strength }) => [
    id,
    cause,
    concerns,
    numbers,
    strength,
  ]);
  return [...figures, ...signals].map((one) => JSON.stringify(one)).toSorted();
}

describe('what a day says', () => {
  const days = [0, 120, 240, 364].map((after) => LOOKED_FROM + after);
  const worlds = [
    firmOf(1, 48, HEALTHY),
    firmOf(2, 48, BAD),
    firmOf(3, 12, planted(['S1', 'S10', 'S13', 'S18', 'S21'])),
  ].flatMap((firm) => days.map((n) => knownOn(firm, n)));

  it('has signals to speak of', () => {
    const found = worlds.flatMap((known) => judged(countsOf(known)).findings);
    expect(new Set(found.map(({ id }) => id)).size).toBeGreaterThan(12);
  });

  it('is the same when everybody has another name', () => {
    for (const known of worlds) {
      // Turned round, so that whoever came first comes last.
      const other = new Map(
        known.facts.people.map(({ id }, at, { length }) => [id, `z-${String(length - at)}`]),
      );
      const rename = <Value>(value: Value): Value =>
        mapTexts(value, (text) => other.get(text) ?? text);
      const here = told(rename(judged(countsOf(known))));
      expect(told(judged(countsOf(rename(known))))).toEqual(here);
    }
  });

  it('moves with its days, where the calendar is the same again, and says nothing else', () => {
    for (const known of worlds) {
      const there = judged(countsOf(shifted(known, CALENDAR_REPEATS)));
      expect(there).toEqual(shifted(judged(countsOf(known)), CALENDAR_REPEATS));
    }
  });

  it('moves by any number of weeks, where nothing is told of by the month', () => {
    const byTheWeek = ({ facts, leading, direction, asOf }: Known): Known => ({
      asOf,
      facts,
      leading,
      direction: { ...direction, measures: [], objectives: [], meetings: [], goals: [] },
    });
    for (const [at, known] of worlds.map(byTheWeek).entries()) {
      const weeks = 3 * at + 1;
      const there = judged(countsOf(shifted(known, 7 * weeks)));
      expect(there).toEqual(shifted(judged(countsOf(known)), 7 * weeks));
    }
  });
});
