import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { firstOf, monthsBefore, type MonthPoint } from './course.ts';
import { studyChange } from './event-study.ts';

const LAST = day('2026-10-31');
const points = (values: readonly (number | null)[]): MonthPoint[] =>
  monthsBefore(LAST, values.length).map((month, at) => {
    const value = values[at] ?? null;
    return value === null ? { month, value, cases: 0 } : { month, value, cases: 20 };
  });
const wave = (count: number, around = 0.2) =>
  Array.from({ length: count }, (_, at) => around + (at % 2 === 0 ? 0.03 : -0.03));

describe('a dated change beside a figure', () => {
  it('shows a shift where seven months in a row lie on one side of what was usual', () => {
    const since = day('2026-04-12');
    const higher = points([...wave(10), ...wave(7, 0.4)]);
    expect(studyChange(higher, since)).toEqual({
      outcome: 'higher',
      before: 10,
      after: 7,
      from: '2026-04-01',
    });
    const lower = points([...wave(10), ...wave(7, 0.05)]);
    expect(studyChange(lower, since)).toMatchObject({ outcome: 'lower', from: '2026-04-01' });
  });

  it('says that nothing unusual is so far, and before seven months that it is early', () => {
    expect(studyChange(points(wave(20)), day('2026-03-01'))).toEqual({
      outcome: 'nothing',
      before: 12,
      after: 8,
    });
    expect(studyChange(points([...wave(10), ...wave(6, 0.4)]), day('2026-05-03'))).toEqual({
      outcome: 'too_early',
      before: 10,
      after: 6,
    });
  });

  it('says where a shift was under way before', () => {
    const early = points([...wave(10), ...wave(9, 0.4)]);
    expect(studyChange(early, day('2026-08-03'))).toMatchObject({ outcome: 'earlier_higher' });
    const long = points([...wave(16), ...wave(9, 0.4)]);
    expect(studyChange(long, day('2026-06-03'))).toMatchObject({
      outcome: 'earlier_higher',
      from: '2026-02-01',
    });
  });

  it('needs eight months before it to know what was usual, and passes over months without a value', () => {
    expect(studyChange(points(wave(14)), day('2026-04-01'))).toEqual({
      outcome: 'too_few_before',
      before: 7,
      after: 7,
    });
    const gap = points([...wave(10), 0.4, 0.4, 0.4, null, 0.4, 0.4, 0.4, 0.4]);
    expect(studyChange(gap, day('2026-03-01'))).toMatchObject({ outcome: 'nothing', after: 7 });
    expect(studyChange([], day('2026-03-01'))).toMatchObject({ outcome: 'too_few_before' });
    expect(studyChange(points(wave(10)), day('2026-11-03'))).toMatchObject({
      outcome: 'too_early',
      after: 0,
    });
  });

  it('counts the month in which it lies, and speaks from eight months before it on', () => {
    const lastDay = points([...wave(8), ...wave(7, 0.4)]);
    expect(studyChange(lastDay, day('2026-04-30'))).toMatchObject({
      outcome: 'higher',
      before: 8,
      after: 7,
      from: '2026-04-01',
    });
    expect(studyChange(lastDay, day('2026-05-01'))).toMatchObject({ before: 9, after: 6 });
  });

  it('knows what was usual from the months before it alone', () => {
    const rising = points([...wave(8), ...wave(7, 0.25), ...wave(13, 0.6)]);
    expect(studyChange(rising, rising[8]!.month)).toMatchObject({
      outcome: 'higher',
      from: firstOf(rising[8]!.month),
    });
  });

  it('passes over a run that had ended before it, and tells one that went on as earlier', () => {
    const over = points([...wave(7, 0.1), ...wave(7, 0.3), ...wave(9).slice(1)]);
    expect(studyChange(over, over[14]!.month)).toMatchObject({ outcome: 'nothing' });
    const wentOn = points([...wave(10), ...wave(14, 0.4)]);
    expect(studyChange(wentOn, wentOn[17]!.month)).toMatchObject({
      outcome: 'earlier_higher',
      from: firstOf(wentOn[10]!.month),
    });
  });

  it('takes months exactly as usual, or without a value, for no run', () => {
    const flat = points(Array.from({ length: 20 }, () => 0.2));
    expect(studyChange(flat, flat[10]!.month)).toMatchObject({ outcome: 'nothing', after: 10 });
    const silent = points([...wave(10), ...Array.from({ length: 8 }, () => null)]);
    expect(studyChange(silent, silent[10]!.month)).toMatchObject({
      outcome: 'too_early',
      before: 10,
      after: 0,
    });
  });
});
