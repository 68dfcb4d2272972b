import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import {
  ago,
  decided,
  measure,
  NOT_STEERED,
  objective,
  said,
  STEADY,
  target,
  terms,
} from '../../../../../test/steering.ts';
import { addDays, type Day } from '../../../../lib/day.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import type { SteeringFacts } from './steering-facts.ts';
import type { TermsFacts } from './strategy.ts';
import { countTargets } from './targets.ts';

const TOMORROW = addDays(TODAY, 1);
const count = (facts: Partial<SteeringFacts>) =>
  countTargets({ ...NOT_STEERED, ...facts }, TODAY, DEFAULT_THRESHOLDS.counting);

describe('the target of a measure', () => {
  /** Of one that is aimed at 9 and misses it with a single value, so many days ago. */
  const missing = (missed: number, ...later: readonly ReturnType<typeof target>[]) =>
    measure([8, 12], ago(missed), { targets: [target(ago(200), 9), ...later] });
  const eased = (missed: number, easedAgo: number) =>
    count({ measures: [missing(missed, target(ago(easedAgo), 13))] }).eased.length;

  it('is moved where it was eased on the day of a miss or within thirty days of it, in ninety days', () => {
    expect([eased(30, 0), eased(31, 0), eased(10, 10), eased(9, 10)]).toEqual([1, 0, 1, 0]);
    expect([eased(95, 89), eased(95, 90)]).toEqual([1, 0]);
    expect(count({ measures: [missing(10, target(TOMORROW, 13))] }).eased).toEqual([]);
  });

  it('is told by who leads and eased it, the latest first', () => {
    const levels = new Map([
      ['md', 'top'],
      ['foreman', 'line'],
      ['clerk', 'other'],
    ] as const);
    const by = (id: string, days: number, byId: string | null) => ({
      ...missing(25, target(ago(days), 13, byId)),
      id,
    });
    const measures = [
      by('a', 20, 'md'),
      by('b', 10, 'foreman'),
      by('d', 15, null),
      by('c', 15, 'clerk'),
      by('e', 15, 'unknown'),
    ];
    expect(
      count({ measures, levels }).eased.map(({ id, leaderId, on }) => [id, leaderId, on]),
    ).toEqual([
      ['b', 'foreman', ago(10)],
      ['c', null, ago(15)],
      ['d', null, ago(15)],
      ['e', null, ago(15)],
      ['a', 'md', ago(20)],
    ]);
  });

  it('is kept where it was missed in ninety days and something was decided, the latest miss first', () => {
    const about = (id: string, missed: number, ...later: readonly ReturnType<typeof target>[]) => ({
      ...missing(missed, ...later),
      id,
    });
    const keep = (...ids: readonly string[]) =>
      new Map(ids.map((id) => [`measure ${id}`, [ago(1)]] as const));
    const measures = [
      about('a', 80),
      about('b', 20),
      about('c', 90),
      about('harder', 30, target(ago(10), 7)),
      about('eased', 30, target(ago(10), 13)),
      about('undecided', 30),
      { ...measure([8, 12], ago(30)), id: 'without' },
    ];
    const cited = keep('a', 'b', 'c', 'harder', 'eased', 'without');
    expect(count({ measures, cited }).kept).toEqual({ total: 3, ids: ['b', 'harder', 'a'] });
  });
});

describe('what an objective is judged by', () => {
  const off = [said(ago(25), 'off_track')];
  const steered = (
    before: Partial<TermsFacts>,
    after: Partial<TermsFacts>,
    more: Partial<SteeringFacts> & { readonly checkIns?: typeof off } = {},
    ...later: readonly Partial<TermsFacts>[]
  ) => {
    const of = (some: Partial<TermsFacts>) => terms({ measureId: 'm', target: 8, ...some });
    return count({
      measures: [measure(STEADY, ago(100))],
      objectives: [
        objective('o', {
          checkIns: more.checkIns ?? off,
          terms: [
            of(before),
            of({ setOn: ago(20), byId: 'md', target: 9, ...after }),
            ...later.map(of),
          ],
        }),
      ],
      ...more,
    }).eased;
  };

  it('is moved where less was asked in the thirty days after it was said to be off track', () => {
    const saidOn = (days: number) =>
      steered({}, {}, { checkIns: [said(ago(days), 'off_track')] }).length;
    expect([saidOn(51), saidOn(50), saidOn(20), saidOn(19)]).toEqual([0, 1, 1, 0]);
    expect(steered({}, {}, { checkIns: [said(ago(25), 'at_risk')] })).toEqual([]);
    expect(steered({}, {})).toEqual([{ kind: 'objective', id: 'o', leaderId: 'md', on: ago(20) }]);
  });

  it('is moved in ninety days, today included', () => {
    const on = (days: number) =>
      steered({}, { setOn: ago(days) }, { checkIns: [said(ago(days), 'off_track')] }).length;
    expect([on(90), on(89), on(0), on(-1)]).toEqual([0, 1, 1, 0]);
  });

  it('is not where more is asked, or nothing was measured before, or the measure is not known', () => {
    expect(steered({}, { target: 7 })).toEqual([]);
    expect(steered({ measureId: null, target: null }, {})).toEqual([]);
    expect(steered({}, {}, { measures: [] })).toEqual([]);
    expect(steered({}, { measureId: null, target: null })).toHaveLength(1);
  });

  it('is not where it stands as it stood again', () => {
    expect(steered({}, {}, {}, { setOn: ago(5), target: 8 })).toEqual([]);
    expect(steered({}, {}, {}, { setOn: ago(5), target: 8.5 })).toHaveLength(1);
    expect(steered({}, {}, {}, { setOn: TOMORROW, target: 8 })).toHaveLength(1);
  });

  it('is moved where its day had come in those thirty days and its measure had not got there', () => {
    const due = (dueOn: Day, more: Partial<SteeringFacts> = {}) =>
      steered({ dueOn }, {}, { checkIns: [], ...more }).length;
    expect([ago(51), ago(50), ago(20), ago(19)].map((on) => due(on))).toEqual([0, 1, 1, 0]);
    expect(due(ago(30), { measures: [] })).toBe(0);
    expect(due(ago(30), { measures: [measure([...STEADY, 8], ago(31))] })).toBe(0);
  });

  it('is not where a decision since the miss names it, or a measure it is or was judged by', () => {
    const why = (key: string, on = ago(10)) =>
      steered({}, { measureId: 'n' }, { cited: decided(key, on) }).length;
    expect(why('objective o')).toBe(0);
    expect(why('measure m')).toBe(0);
    expect(why('measure n')).toBe(0);
    expect(why('measure x')).toBe(1);
    expect([why('objective o', ago(26)), why('objective o', ago(25))]).toEqual([1, 0]);
  });
});
