import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import { aboutMeasure, ago, measure, NOT_STEERED, STEADY } from '../../../../../test/steering.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import type { MeasureFacts } from './measures.ts';
import { countNoise } from './noise.ts';
import type { RaisedFacts } from './steering-facts.ts';

const steady = (id: string): MeasureFacts => ({ ...measure(STEADY, ago(100)), id });
/** Chance alone until fifty days ago, and then a change. */
const changed = (id: string): MeasureFacts => {
  const before = measure(STEADY, ago(100)).values;
  const [last] = measure([...STEADY, 30], ago(50)).values.slice(-1);
  return { ...measure([], TODAY), id, values: [...before, last!] };
};
const raised = (measureId: string, ...days: readonly number[]) =>
  days.map((day, at) => aboutMeasure(`${measureId}${at}`, measureId, ago(day)));
const count = (measures: readonly MeasureFacts[], ...actions: ReturnType<typeof raised>[]) =>
  countNoise(
    { ...NOT_STEERED, measures, raised: actions.flat() },
    TODAY,
    DEFAULT_THRESHOLDS.counting,
  );

describe('actions about measures', () => {
  it('chase chance by the measure they were raised about, most first, the latest of each first', () => {
    const { chased, answering } = count(
      [steady('a'), steady('c'), steady('b'), steady('none')],
      raised('a', 30),
      raised('b', 50, 10, 20),
      raised('c', 40),
      raised('other', 10),
    );
    expect(chased).toEqual([
      { measureId: 'b', actions: { total: 3, ids: ['b1', 'b2', 'b0'] } },
      { measureId: 'a', actions: { total: 1, ids: ['a0'] } },
      { measureId: 'c', actions: { total: 1, ids: ['c0'] } },
    ]);
    expect(answering.total).toBe(0);
  });

  it('are those of ninety days, today included', () => {
    const of = (days: number) => count([steady('a')], raised('a', days)).chased.length;
    expect([90, 89, 0, -1].map(of)).toEqual([0, 1, 1, 0]);
  });

  it('answer a change from the day on which it was told, the latest first', () => {
    const { chased, answering } = count([changed('a')], raised('a', 60, 51, 50, 10));
    expect(chased).toEqual([]);
    expect(answering).toEqual({ total: 2, ids: ['a3', 'a2'] });
  });

  it('are one action each, be they about two measures', () => {
    const both = [...raised('a', 10), ...raised('b', 10).map((one) => ({ ...one, id: 'a0' }))];
    expect(count([changed('a'), changed('b')], both).answering).toEqual({ total: 1, ids: ['a0'] });
  });

  it('count while they are linked, from the day of the link until it was removed, and once however often', () => {
    const [action] = raised('a', 30);
    const of = (...links: Partial<RaisedFacts>[]) =>
      count(
        [steady('a')],
        links.map((link) => ({ ...action!, ...link })),
      ).chased.map(({ actions }) => actions.total);
    expect(of({ linkedOn: TODAY })).toEqual([1]);
    expect(of({ linkedOn: ago(-1) })).toEqual([]);
    expect(of({ unlinkedOn: ago(-1) })).toEqual([1]);
    expect(of({ unlinkedOn: TODAY })).toEqual([]);
    expect(of({}, { linkedOn: ago(5) })).toEqual([1]);
  });
});
