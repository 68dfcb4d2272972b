import { describe, expect, it } from 'vitest';
import { behind, kindOf, of, told } from '../../../../../test/indicators.ts';
import type { Parts } from '../../../../../test/pictures.ts';
import type { Evidence } from '../evidence.ts';

describe('4a, same rules', () => {
  const duties = (kept: number, due: number) => ({ due, kept, imported: 0 });
  const rules = (top: readonly [number, number], others: readonly [number, number]) =>
    told('4a', {
      actions: {
        followThroughTop: duties(...top),
        followThroughOthers: duties(...others),
        missedEvidence: of('a'),
      },
    });

  it('is the share of the top team less that of the others, of eight each at least', () => {
    expect(kindOf('4a')).toBe('difference');
    const result = rules([4, 8], [16, 20]);
    expect(result).toMatchObject({ id: '4a', figure: { kind: 'difference', cases: 28 } });
    expect(result.figure).toMatchObject({ top: { hits: 4, cases: 8 }, others: { hits: 16 } });
    expect(result.figure).toHaveProperty('value', expect.closeTo(-0.3, 12));
    expect(behind(result)).toEqual(['action a']);
    expect(rules([4, 7], [16, 20]).figure).toEqual({ kind: 'not_enough', has: 7, needs: 8 });
    expect(rules([4, 8], [6, 7]).figure).toEqual({ kind: 'not_enough', has: 7, needs: 8 });
  });

  it('is watched where the top team is five points behind, and acted on at fifteen', () => {
    const at = (behindBy: number) =>
      rules([80_000 - behindBy * 1000, 100_000], [80_000, 100_000]).verdict;
    expect([-10, 0, 5, 6, 15, 16].map(at)).toEqual([
      'in_order',
      'in_order',
      'in_order',
      'watch',
      'watch',
      'act',
    ]);
  });
});

describe('rates a day against those of other days', () => {
  const records: Evidence = { total: 9, records: [{ kind: 'problem', id: 'p' }] };
  const rates = (near: number, far: number, days = 30) => ({
    near,
    nearDays: days,
    far,
    farDays: 90,
  });

  it.each([
    {
      id: '4e',
      of: (near: number, far: number): Parts => ({
        leading: { talk: rates(near, far), messages: { total: 9, ids: ['m'] } },
      }),
      leadsTo: { total: 9, records: [{ kind: 'why_message', id: 'm' }] },
      floor: 10,
      ordered: [1.5, 1.6, 2.5, 2.6],
    },
    {
      id: '5a',
      of: (near: number, far: number): Parts => ({
        leading: { surge: rates(near, far), surged: records },
      }),
      leadsTo: records,
      floor: 20,
      ordered: [1.5, 1.6, 2, 2.1],
    },
    {
      id: '5b',
      of: (near: number, far: number): Parts => ({
        leading: { cliff: rates(near, far), begunAfter: records },
      }),
      leadsTo: records,
      floor: 10,
      ordered: [0.7, 0.65, 0.5, 0.45],
    },
  ])('$id', ({ id, of: counts, leadsTo, floor, ordered }) => {
    expect(kindOf(id)).toBe('ratio');
    const result = told(id, counts(floor - 4, 4));
    expect(result.id).toBe(id);
    expect(result.evidence).toEqual(leadsTo);
    expect(result.figure).toMatchObject({ kind: 'ratio', cases: floor, near: floor - 4, far: 4 });
    expect(told(id, counts(floor - 5, 4))).toMatchObject({
      figure: { kind: 'not_enough', has: floor - 1, needs: floor },
      verdict: null,
    });
    const verdicts = ordered.map((times) => told(id, counts(times * 100_000, 300_000)).verdict);
    expect(verdicts).toEqual(['in_order', 'watch', 'watch', 'act']);
  });
});

describe('figures that join two kinds of records', () => {
  it('1c: actions of high significance and objectives', () => {
    const { figure } = told('1c', {
      actions: { significantTop: 3, significant: 10 },
      strategy: { topOwned: 2, objectives: { all: 5, linked: 0 } },
    });
    expect(figure).toMatchObject({ hits: 5, cases: 15 });
  });

  it('7b: decisions that were looked back at, and actions given in meetings', () => {
    const { figure } = told('7b', {
      decisions: { lookBacks: { due: 5, held: 2 } },
      given: { due: 10, done: 3 },
    });
    expect(figure).toMatchObject({ hits: 5, cases: 15 });
  });

  it('9d: near misses of near misses and incidents', () => {
    const { figure } = told('9d', { problems: { near: { misses: 9, harms: 3 } } });
    expect(figure).toMatchObject({ hits: 9, cases: 12 });
  });
});

describe('2a, linked objectives', () => {
  it('says how many serve no goal, and how many have nobody who leads', () => {
    const { details } = told('2a', { strategy: { loose: { withoutGoal: 2, withoutLead: 1 } } });
    expect(details).toEqual({ without_goal: 2, without_lead: 1 });
  });
});

describe('8c, active breadth', () => {
  it('is never more than everybody, where somebody who acted has left since', () => {
    const { figure } = told('8c', { leading: { active: { people: 7, here: 6 } } });
    expect(figure).toMatchObject({ hits: 6, cases: 6, value: 1 });
  });
});

describe('9a, anonymous share', () => {
  const named = (anonymous: number, concerns: number) =>
    told('9a', { voice: { named: { concerns, anonymous } } }).figure;

  it('is told of none and of five without a name, and of one to four never', () => {
    expect(named(0, 10)).toMatchObject({ kind: 'share', hits: 0 });
    expect(named(5, 10)).toMatchObject({ kind: 'share', hits: 5 });
    for (const few of [1, 4]) {
      expect(named(few, 10)).toEqual({ kind: 'not_enough', has: 10, needs: 8 });
    }
  });
});

describe('3d, overdue share', () => {
  it('leads to what is overdue, and says how many have no date', () => {
    const result = told('3d', {
      actions: { open: 5, overdue: 1, undated: 2, overdueEvidence: of('a') },
    });
    expect(result).toMatchObject({ id: '3d', details: { undated: 2 } });
    expect(behind(result)).toEqual(['action a']);
  });
});

describe('7e, kept time', () => {
  const time = (spent: number, planned: number, items = 6) =>
    told('7e', { meetings: { time: { items, planned, spent }, cutShort: of('m') } });

  it('is minutes spent of minutes planned, from six items on', () => {
    expect(kindOf('7e')).toBe('rate');
    const result = time(90, 60);
    expect(result.id).toBe('7e');
    expect(result.figure).toEqual({ kind: 'rate', hits: 90, cases: 60, value: 1.5 });
    expect(behind(result)).toEqual(['meeting m']);
    expect(time(90, 60, 5).figure).toEqual({ kind: 'not_enough', has: 5, needs: 6 });
  });

  it('is watched under four fifths and acted on under a half', () => {
    expect([80, 79, 50, 49].map((spent) => time(spent, 100).verdict)).toEqual([
      'in_order',
      'watch',
      'watch',
      'act',
    ]);
  });
});

describe('8a, evenness', () => {
  const weeks = (...acts: readonly number[]) => told('8a', { leading: { weeks: acts } });

  it('is one where every week has as many acts as the next, and zero where one has all', () => {
    expect(kindOf('8a')).toBe('index');
    expect(weeks(20, 20, 20)).toMatchObject({
      id: '8a',
      figure: { kind: 'index', cases: 60, value: expect.closeTo(1, 12) as number },
      verdict: 'in_order',
    });
    expect(weeks(60, 0, 0)).toMatchObject({ figure: { value: 0 }, verdict: 'act' });
    expect(weeks(20, 20, 19).figure).toEqual({ kind: 'not_enough', has: 59, needs: 60 });
  });

  it('of the weeks that the model computes is .8441, which is to be watched', () => {
    const acts = [3, 4, 2, 5, 3, 4, 20, 2, 3, 1, 2, 3].map((one) => 2 * one);
    const result = weeks(...acts);
    expect(result.figure).toHaveProperty('value', expect.closeTo(0.8441, 4));
    expect(result.verdict).toBe('watch');
    expect(behind(result)).toEqual([]);
  });
});
