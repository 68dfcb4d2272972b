import { expect, test } from 'vitest';
import { addDays, day, type Day } from '../lib/day.ts';
import { measureChart, type Known } from '../features/measures/rules/chart.ts';
import { LEAST_BASELINE } from '../features/measures/contract/kinds.ts';
import { MEASURES } from './firm/measures.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');

/** What the latest value of each measure says, read from the story without a database. */
function verdictsOn(today: Day): Record<string, string> {
  const { steps } = tellStory(today);
  return Object.fromEntries(
    MEASURES.map((measure) => {
      const known: Known[] = [];
      const rebases: { starts_on: Day; known: number }[] = [];
      for (const [at, { act }] of steps.entries()) {
        if (!('measure' in act) || act.measure !== measure.key) continue;
        if (act.kind === 'rebase') rebases.push({ starts_on: act.from, known: at });
        if (act.kind !== 'value') continue;
        const size = act.size === '' ? null : Number(act.size);
        known.push({ period: act.period, value: Number(act.value), size, known: at });
      }
      const drawing = { ...measure, per: measure.per ?? 1, baseline: LEAST_BASELINE };
      const { verdict, phases } = measureChart(
        drawing,
        known,
        rebases,
        measure.target?.target ?? null,
      );
      const said = [verdict.variation, verdict.assurance, phases.at(-1)?.stage];
      return [measure.key, said.filter((one) => one !== null).join(' ')];
    }),
  );
}

test('some measures are steady, one got better and has new limits, one has something to say', () => {
  expect(verdictsOn(TODAY)).toEqual({
    late: 'common hit_and_miss locked',
    complaints: 'common hit_and_miss locked',
    scrap: 'common pass locked',
    standstill: 'common locked',
    first_time: 'common pass locked',
    confirmation: 'concern_high hit_and_miss locked',
    energy: 'common locked',
    accidents: 'common locked',
    near_misses: 'improvement_high locked',
    suppliers: 'common hit_and_miss locked',
    absence: 'common locked',
    quotations: 'common fail locked',
    satisfaction: 'common trial',
    overtime: 'too_early early',
    meetings: 'common locked',
  });
});

test('says the same on whatever day it is told', () => {
  const first = verdictsOn(TODAY);
  for (const days of [1, 5, 6, 10, 17, 40, 75]) {
    const { accidents: _random, meetings: _ended, ...told } = verdictsOn(addDays(TODAY, days));
    expect({ ...first, ...told }).toEqual(first);
  }
});
