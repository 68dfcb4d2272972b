/** What the levels of a dimension follow from, made from a few words. */
import { share, type Verdict } from '../src/features/culture/rules/figures.ts';
import { INDICATORS } from '../src/features/culture/rules/indicators/catalogue.ts';
import type { IndicatorResult } from '../src/features/culture/rules/indicators/indicator.ts';
import type { LevelFacts } from '../src/features/culture/rules/levels/criteria.ts';
import type { PeopleSay } from '../src/features/culture/rules/people.ts';
import { TWO_SIDED_IDS, type IndicatorId } from '../src/features/culture/rules/thresholds.ts';
import type { Value } from '../src/features/pulse/contract/results.ts';
import { day } from '../src/lib/day.ts';

type Verdicts = Partial<Record<IndicatorId, Verdict | null>>;

const FULL = share(8, 10, 1, 0.8);
const EMPTY = { kind: 'not_enough', has: 0, needs: 5 } as const;

/** Every figure in order but those named; `selfFound` of ten problems were found by the firm itself. */
export function quarter(verdicts: Verdicts = {}, selfFound: number | null = 8): IndicatorResult[] {
  return INDICATORS.map(({ id }) => {
    const judged = TWO_SIDED_IDS.some((one) => one === id) ? null : 'in_order';
    const verdict = id in verdicts ? (verdicts[id] ?? null) : judged;
    const known = id === '5e' ? selfFound !== null : !(id in verdicts) || verdict !== null;
    const figure = id === '5e' && selfFound !== null ? share(selfFound, 10, 1, 0.8) : FULL;
    return {
      id,
      figure: known ? figure : EMPTY,
      verdict,
      groups: {},
      details: {},
      evidence: { total: 0, records: [] },
    };
  });
}

export const value = (mean: number, cannotSay = 0): Value => ({
  verdict: 'shown',
  people: 20,
  mean,
  low: mean,
  high: mean,
  favourable: '50_to_75',
  cannot_say: cannotSay,
  agreement: null,
  bins: null,
});

/** What people say: staff, leaders, and the means of parts of the firm. */
export function people(staff: number, leaders = staff, ...parts: readonly number[]): PeopleSay {
  return {
    waveId: 'wave',
    publishedOn: day('2026-05-01'),
    eligible: 20,
    answered: 20,
    whole: value(staff),
    parts: parts.map((mean, at) => ({ name: `Part ${at}`, value: value(mean) })),
    leaders: { people: 3, mean: leaders },
    gap: { value: Math.round(10 * (leaders - staff)) / 10, told: false, joint: 'between' },
    questions: [],
  };
}

const AWAY = {
  kind: 'ratio',
  near: 30,
  nearDays: 7,
  far: 300,
  farDays: 70,
  cases: 330,
  value: 1,
  interval: { low: 0.8, high: 1.3 },
} as const;

/** A firm of which nothing is wrong and nothing is missing. */
export const LIVED: LevelFacts = {
  dimension: 'D3',
  quarters: [quarter(), quarter(), quarter(), quarter()],
  demanded: { asked: 2, found: 2 },
  away: [AWAY, AWAY, AWAY, AWAY],
  people: people(4.2, 4.4, 4),
};
