import { describe, expect, it } from 'vitest';
import { behind, kindOf, of, told } from '../../../../../test/indicators.ts';
import type { Parts } from '../../../../../test/pictures.ts';
import type { Verdict } from '../figures.ts';

/** What took so many days each, and is over. */
const ended = (days: number, cases: number) => [{ time: days, ended: cases, open: 0 }];
const repeated = (days: number, cases: number) => Array.from({ length: cases }, () => days);

/** Section 4 of the culture model: figures in days, worth watching and acting on from so many days on. */
const DAYS: readonly {
  readonly id: string;
  readonly floor: number;
  readonly watch: number;
  readonly act: number;
  readonly counts: (days: number, cases: number) => Parts;
}[] = [
  {
    id: '2c',
    floor: 3,
    watch: 45,
    act: 90,
    counts: (days, cases) => ({ strategy: { reviews: ended(days, cases) } }),
  },
  {
    id: '3a',
    floor: 4,
    watch: 14,
    act: 30,
    counts: (days, cases) => ({ requests: { waits: ended(days, cases) } }),
  },
  {
    id: '6b',
    floor: 5,
    watch: 5,
    act: 10,
    counts: (days, cases) => ({ voice: { firstWords: ended(days, cases) } }),
  },
  {
    id: '7d-age',
    floor: 1,
    watch: 30,
    act: 60,
    counts: (days, cases) => ({ meetings: { ages: repeated(days, cases) } }),
  },
  {
    id: '8b',
    floor: 15,
    watch: 3,
    act: 7,
    counts: (days, cases) => ({ problems: { lags: repeated(days, cases) } }),
  },
  // In hours 24 and 72; days are what is on record.
  {
    id: '9c',
    floor: 4,
    watch: 1,
    act: 3,
    counts: (days, cases) => ({ problems: { toldAfter: ended(days, cases) } }),
  },
];

describe.each(DAYS)('$id', ({ id, floor, watch, act, counts }) => {
  it('is a median from its floor on', () => {
    expect(kindOf(id)).toBe('median');
    expect(told(id, counts(2, floor)).figure).toMatchObject({
      kind: 'median',
      days: 2,
      cases: floor,
    });
    const less = told(id, counts(2, floor - 1));
    expect(less).toMatchObject({ id, verdict: null });
    expect(less.figure).toEqual({ kind: 'not_enough', has: floor - 1, needs: floor });
  });

  it('is watched from the day after its limit on', () => {
    const at = (days: number): Verdict | null => told(id, counts(days, 100)).verdict;
    expect([at(watch), at(watch + 1), at(act), at(act + 1)]).toEqual([
      'in_order',
      'watch',
      'watch',
      'act',
    ]);
  });
});

describe('what is told beside a median, and what it leads to', () => {
  it('of 2c: the objectives that still wait', () => {
    expect(behind(told('2c', { strategy: { notReviewed: of('a') } }))).toEqual(['objective a']);
  });

  it('of 3a: barriers are waited for like requests, and what waits comes before what was answered', () => {
    const result = told('3a', {
      requests: { waits: ended(40, 3), waiting: of('r1'), answered: of('r2') },
      voice: { barrierWaits: ended(50, 3), barriersWaiting: of('b1', 'b2') },
    });
    expect(result.figure).toMatchObject({ cases: 6, days: 40, longest: 50 });
    expect(result.details).toEqual({ waiting: 3 });
    expect(behind(result)).toEqual(['request r1', 'item b1', 'item b2', 'request r2']);
  });

  it('of 6b: what waits comes before what has heard', () => {
    const result = told('6b', { voice: { waiting: of('w1', 'w2'), heard: of('h') } });
    expect(result.details).toEqual({ waiting: 2 });
    expect(behind(result)).toEqual(['item w1', 'item w2', 'item h']);
  });

  it('of 7d: the meetings that considered the facts', () => {
    const result = told('7d-age', { meetings: { ages: [10, 20, 90], considering: of('m') } });
    expect(result.figure).toMatchObject({ days: 20 });
    expect(behind(result)).toEqual(['meeting m']);
  });

  it('of 8b: how many were written down late, and which', () => {
    const result = told('8b', { problems: { recordedLate: of('p1', 'p2') } });
    expect(result.details).toEqual({ late: 2 });
    expect(behind(result)).toEqual(['problem p1', 'problem p2']);
  });

  it('of 9c: what nobody at the top has heard of comes before what was told', () => {
    const result = told('9c', { problems: { untold: of('u'), told: of('t1', 't2') } });
    expect(result.details).toEqual({ untold: 1 });
    expect(behind(result)).toEqual(['problem u', 'problem t1', 'problem t2']);
  });
});
