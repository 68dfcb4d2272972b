import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIVED, people, quarter, value } from '../../../../../test/levels.ts';
import { day } from '../../../../lib/day.ts';
import type { Figure, Verdict } from '../figures.ts';
import { peopleSay } from '../people.ts';
import { criteriaOf, type LevelFacts } from './criteria.ts';
import { climb, CRITERIA, MATURITY, overallLevel, STANDINGS, type Criterion } from './ladder.ts';

const levelOf = (change: Partial<LevelFacts> = {}) => climb(criteriaOf({ ...LIVED, ...change }));
const heldBack = (change: Partial<LevelFacts>) =>
  levelOf(change).heldBack.map(({ id, standing, figures }) => [id, standing, figures]);
const now = (verdicts: Parameters<typeof quarter>[0]) => ({
  quarters: [quarter(verdicts), ...LIVED.quarters.slice(1)],
});

describe('the levels of a dimension', () => {
  it('ends at Lived where nothing is wrong and nothing is missing', () => {
    expect(levelOf()).toEqual({ level: 5, heldBack: [] });
  });

  it('has no level while records that are demanded are missing', () => {
    const change = { demanded: { asked: 2, found: 1 } };
    expect(levelOf(change).level).toBeNull();
    expect(heldBack(change)).toEqual([['on_paper', 'not_met', []]]);
  });

  it('stays on paper while fewer than half of its figures can be computed', () => {
    const three = now({ '3a': null, '3b': null, '3c': null });
    expect(levelOf(three).level).toBe(1);
    expect(heldBack(three)).toEqual([['computable', 'unknown', ['3c', '3a', '3b']]]);
    expect(levelOf(now({ '3a': null, '3b': null })).level).toBe(5);
  });

  it('stays on paper where half of what is known is at act-level', () => {
    expect(levelOf(now({ '3a': 'act', '3b': 'act', '3c': null })).level).toBe(1);
    expect(levelOf(now({ '3a': 'act', '3b': 'act' })).level).toBe(2);
  });

  it('is managed with no act-level for two quarters', () => {
    expect(heldBack(now({ '3d': 'act' }))).toEqual([['quiet', 'not_met', ['3d']]]);
    const [first, , ...rest] = LIVED.quarters;
    const before = { quarters: [first!, quarter({ '3d': 'act' }), ...rest] };
    expect(levelOf(before).level).toBe(2);
    const [a, b, , d] = LIVED.quarters;
    expect(levelOf({ quarters: [a!, b!, quarter({ '3d': 'act' }), d!] }).level).toBe(5);
  });

  it('does not know two quarters of a firm that began one quarter ago', () => {
    const none = quarter({ '3a': null, '3b': null, '3c': null, '3d': null, '3e': null });
    const young = { quarters: [quarter(), none, none, none] };
    expect(levelOf(young).level).toBe(2);
    expect(heldBack(young)).toEqual([['quiet', 'unknown', []]]);
  });

  it('is led with nothing at watch-level, and leaders’ own acts in order', () => {
    expect(heldBack(now({ '3d': 'watch' }))).toEqual([['none_watch', 'not_met', ['3d']]]);
    expect(heldBack(now({ '4b': 'watch', '1a': null }))).toEqual([
      ['leaders_lead', 'not_met', ['4b']],
    ]);
    expect(heldBack(now({ '1a': null }))).toEqual([['leaders_lead', 'unknown', ['1a']]]);
  });

  it('is lived where evenness, breadth and finding it oneself hold through a year', () => {
    const [a, b, c] = LIVED.quarters;
    const last = (...facts: Parameters<typeof quarter>) => ({
      quarters: [a!, b!, c!, quarter(...facts)],
    });
    expect(heldBack(last({ '8a': 'watch' }))).toEqual([['even', 'not_met', ['8a']]]);
    expect(heldBack(last({ '8c': null }))).toEqual([['broad', 'unknown', ['8c']]]);
    expect(heldBack(last({}, 4))).toEqual([['self_found', 'not_met', ['5e']]]);
    expect(levelOf(last({}, 5)).level).toBe(5);
    expect(heldBack(last({}, null))).toEqual([['self_found', 'unknown', ['5e']]]);
    expect(levelOf({ quarters: LIVED.quarters.slice(0, 3) }).level).toBe(4);
  });

  it('is lived only if things went on while leaders were away, and they were away', () => {
    const none: Figure = { kind: 'not_enough', has: 0, needs: 60 };
    const [ratio] = LIVED.away;
    const at = (found: number) => ({ ...ratio, value: found }) as Figure;
    expect(heldBack({ away: [none, none] })).toEqual([['while_away', 'unknown', []]]);
    expect(levelOf({ away: [none, at(0.75)] }).level).toBe(5);
    expect(heldBack({ away: [at(1), at(0.74)] })).toEqual([['while_away', 'not_met', []]]);
  });
});

describe('what people say', () => {
  it('holds a level back where it contradicts, exactly at the limit it does not', () => {
    expect(levelOf({ people: people(2.9) }).level).toBe(2);
    expect(levelOf({ people: people(3) }).level).toBe(3);
    expect(levelOf({ people: people(3.5) }).level).toBe(3);
    expect(levelOf({ people: people(3.6) }).level).toBe(4);
    expect(levelOf({ people: people(3.9) }).level).toBe(4);
    expect(levelOf({ people: people(4) }).level).toBe(5);
  });

  it('holds Led back where leaders see it much better, not where they see it worse', () => {
    expect(heldBack({ people: people(4, 4.6) })).toEqual([['gap', 'not_met', []]]);
    expect(levelOf({ people: people(4, 4.5) }).level).toBe(5);
    expect(levelOf({ people: people(4.5, 3) }).level).toBe(5);
    const near = (told: number) => {
      const of = people(4, 4 + told);
      const whole = { ...of.whole!, mean: null, low: 4, high: 4.5 };
      return criteriaOf({ ...LIVED, people: { ...of, whole } }).find(({ id }) => id === 'gap');
    };
    expect([near(0.5)?.standing, near(0.6)?.standing]).toEqual(['unknown', 'not_met']);
  });

  it('holds Lived back where many cannot say or a part of the firm disagrees', () => {
    const say = (cannotSay: number) => ({ people: { ...people(4), whole: value(4, cannotSay) } });
    expect(heldBack(say(11))).toEqual([['can_say', 'not_met', []]]);
    expect(levelOf(say(10)).level).toBe(5);
    expect(heldBack({ people: people(4, 4, 4.5, 2.9) })).toEqual([['teams', 'not_met', []]]);
    expect(levelOf({ people: people(4, 4, 3) }).level).toBe(5);
  });

  it('holds nothing back where nobody was asked or too few answered', () => {
    expect(levelOf({ people: null }).level).toBe(5);
    expect(levelOf({ people: { ...people(4), whole: null, gap: null, parts: [] } }).level).toBe(5);
  });

  it('decides without a mean only where what it lies between leaves no doubt', () => {
    const between = (low: number, high: number) => ({
      people: { ...people(4), whole: { ...value(4), mean: null, low, high }, gap: null },
    });
    expect(levelOf(between(1.9, 2.9)).level).toBe(2);
    expect(levelOf(between(1.9, 3)).level).toBe(3);
    expect(levelOf(between(2, 4.5)).level).toBe(5);
  });

  it('takes a word for a figure where nearly all are at one end', () => {
    const word = (verdict: 'low' | 'high' | 'scarce') => ({
      people: { ...people(4), whole: { ...value(4), mean: null, verdict }, gap: null },
    });
    expect(levelOf(word('low')).level).toBe(2);
    expect(levelOf(word('high')).level).toBe(5);
    expect(levelOf(word('scarce')).level).toBe(5);
  });
});

describe('the pulse that is looked at', () => {
  const said = (published: string, mean: number) => ({
    id: `wave ${mean}`,
    published_on: day(published),
    questions: [
      { id: '1.1', version: 1, dimension: 'D1' as const, reversed: false, staff: {}, leader: {} },
    ],
    results: {
      eligible: 30,
      answered: 20,
      leaders: { asked: 3, answered: 3 },
      groups: ['Firm', 'Press'].map((name) => ({
        name,
        units: [name],
        within: null,
        eligible: 30,
        answered: 20,
      })),
      dimensions: [
        { dimension: 'D1' as const, values: [value(mean), value(2)], leaders: null, gap: null },
      ],
      texts: null,
    },
  });
  const waves = [said('2026-06-01', 4), said('2025-06-01', 3)];

  it('is the last one that was published and asked about it', () => {
    const found = peopleSay(waves, 'D1', day('2026-06-30'));
    expect(found).toMatchObject({ waveId: 'wave 4', whole: { mean: 4 }, answered: 20 });
    expect(found?.parts).toEqual([{ name: 'Press', value: value(2) }]);
    expect(peopleSay(waves, 'D2', day('2026-06-30'))).toBeNull();
  });

  it('speaks for five quarters and not a day longer', () => {
    expect(peopleSay(waves, 'D1', day('2027-08-30'))?.waveId).toBe('wave 4');
    expect(peopleSay(waves, 'D1', day('2027-08-31'))).toBeNull();
  });

  it('says nothing where too few answered, and no older one speaks in its place', () => {
    const silent = { ...waves[0]!, results: { ...waves[0]!.results, groups: [], dimensions: [] } };
    expect(peopleSay([silent, waves[1]!], 'D1', day('2026-06-30'))).toMatchObject({
      waveId: 'wave 4',
      whole: null,
      parts: [],
    });
  });
});

describe('the overall level', () => {
  const of = (d1: 1 | 5 | null, d4: 3 | 4, d7: 3 | 5) =>
    overallLevel(
      new Map([
        ['D1', d1],
        ['D4', d4],
        ['D7', d7],
        ['D9', 1],
      ]),
    );

  it('is the lowest of three and never a mean', () => {
    expect(of(5, 4, 3)).toEqual({ level: 3, lowest: ['D7'] });
    expect(of(5, 3, 3)).toEqual({ level: 3, lowest: ['D4', 'D7'] });
    expect(of(1, 4, 5)).toEqual({ level: 1, lowest: ['D1'] });
  });

  it('is none where one of them has none', () => {
    expect(of(null, 4, 5)).toEqual({ level: null, lowest: ['D1'] });
  });
});

describe('the ladder', () => {
  const someCriterion: fc.Arbitrary<Criterion> = fc.record({
    level: fc.constantFrom(...MATURITY),
    id: fc.constantFrom(...CRITERIA),
    eye: fc.constantFrom('records', 'people'),
    standing: fc.constantFrom(...STANDINGS),
    figures: fc.constant([]),
    numbers: fc.constant({}),
  });
  const height = ({ level }: { readonly level: number | null }): number => level ?? 0;

  it('is never raised by a further criterion that is not met', () => {
    fc.assert(
      fc.property(fc.array(someCriterion), someCriterion, (criteria, one) => {
        const more = [...criteria, { ...one, standing: 'not_met' as const }];
        expect(height(climb(more))).toBeLessThanOrEqual(height(climb(criteria)));
        expect(height(climb(more))).toBeLessThan(one.level);
      }),
    );
  });

  const worse: Readonly<Record<Verdict, Verdict>> = { in_order: 'watch', watch: 'act', act: 'act' };
  const verdict = fc.constantFrom<Verdict | null>('in_order', 'in_order', 'watch', 'act', null);
  const IDS = ['3a', '3b', '3c', '3d', '3e', '1a', '4b', '8a', '8c'] as const;

  it('is never raised by a figure that became worse', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(verdict, { minLength: IDS.length, maxLength: IDS.length }), {
          minLength: 4,
          maxLength: 4,
        }),
        fc.nat(3),
        fc.nat(IDS.length - 1),
        (rows, at, which) => {
          const named = (row: readonly (Verdict | null)[]) =>
            quarter(Object.fromEntries(IDS.map((id, index) => [id, row[index] ?? null])));
          const changed = rows.map((row, index) =>
            row.map((one, place) =>
              index === at && place === which && one !== null ? worse[one] : one,
            ),
          );
          const before = levelOf({ quarters: rows.map(named) });
          expect(height(levelOf({ quarters: changed.map(named) }))).toBeLessThanOrEqual(
            height(before),
          );
        },
      ),
    );
  });

  it('is never raised by people who say less of it, nor lowered by those who say more', () => {
    const mean = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(mean, mean, (one, other) => {
        const [low, high] = [one, other].toSorted((a, b) => a - b);
        const of = (staff: number) => height(levelOf({ people: people(staff) }));
        expect(of(low!)).toBeLessThanOrEqual(of(high!));
      }),
    );
  });
});
