import { describe, expect, it } from 'vitest';
import { xmrChart } from './xmr.ts';

/** The worked example of NHSRplotthedots' vignette: one wild value among ones and twos. */
const spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const steady = [8, 12, 8, 12, 8, 12, 8, 12, 8, 12, 8, 12];
const rulesAt = (chart: ReturnType<typeof xmrChart>) =>
  chart.points.map(({ signals }) => signals.map(({ rule }) => rule).join());

describe('xmrChart', () => {
  it('agrees with the worked example, screened and not', () => {
    const [first] = xmrChart(spike).points;
    expect(first!.centre).toBeCloseTo(1.944, 3);
    expect(first!.limits!.lower).toBeCloseTo(-0.716, 3);
    expect(first!.limits!.upper).toBeCloseTo(4.604, 3);
    const [unscreened] = xmrChart(spike, { screened: false }).points;
    expect(unscreened!.limits!.lower).toBeCloseTo(-3.063, 3);
    expect(unscreened!.limits!.upper).toBeCloseTo(6.952, 3);
  });

  it('judges nothing from fewer than 8 values', () => {
    const early = xmrChart([1, 2, 3, 4, 5, 6, 7], { better: 'higher', target: 99 });
    expect(early.groups[0]).toMatchObject({ stage: 'early', short: true, centre: 4 });
    expect(early.points.every(({ limits }) => limits === null)).toBe(true);
    expect(rulesAt(early).join('')).toBe('');
    expect(early).toMatchObject({ variation: 'too_early', assurance: 'too_early' });
    const enough = xmrChart([1, 2, 3, 4, 5, 6, 7, 8], { better: 'higher', target: 99 });
    expect(enough).toMatchObject({ variation: 'improvement_high', assurance: 'fail' });
  });

  it('judges a series without any value as too early', () => {
    expect(xmrChart([])).toMatchObject({ variation: 'too_early', assurance: null });
    expect(xmrChart([null, null], { better: 'higher', target: 1 })).toMatchObject({
      variation: 'too_early',
      assurance: 'too_early',
    });
  });

  it('has trial limits until the baseline is locked, and counts values, not periods', () => {
    const stageOf = (values: readonly (number | null)[]) =>
      xmrChart(values, { lockedAfter: 12 }).groups[0]!.stage;
    expect(stageOf(steady.slice(0, 11))).toBe('trial');
    expect(stageOf([...steady.slice(0, 11), null])).toBe('trial');
    expect(stageOf([...steady.slice(0, 11), null, 9])).toBe('locked');
    expect(xmrChart([...steady, 8]).groups[0]).toMatchObject({ stage: 'trial', short: false });
  });

  it('draws the limits of a process that never varied at its mean', () => {
    const still = xmrChart([...Array<number>(12).fill(0.1), 0.2], { lockedAfter: 12 });
    expect(still.points[0]!.limits).toMatchObject({ lower: 0.1, upper: 0.1 });
    expect(rulesAt(still)).toEqual([...Array<string>(12).fill(''), 'outside']);
  });

  it('takes a point on the centre as on neither side, whatever rounding made of it', () => {
    const mean = xmrChart([0.1, 0.2, 0.3, 0.4, 0.1, 0.2, 0.3, 0.4, 0.25, 0.25]);
    expect(mean.points.slice(-2).map(({ side }) => side)).toEqual([0, 0]);
    const sums = [-0.3, 0.1, 0.2, 0.3, -0.1, -0.2, 0, 0];
    expect(xmrChart(sums).points.at(-1)!.side).toBe(0);
  });

  it('marks a trend of seven by its slope and a shift of seven by its side', () => {
    const rising = xmrChart([...steady, 7, 8, 9, 10, 11, 12, 13], {
      lockedAfter: 12,
      better: 'lower',
    });
    expect(rulesAt(rising).slice(11)).toEqual(['', ...Array<string>(7).fill('trend')]);
    expect(rising.points.at(-1)).toMatchObject({ meaning: 'concern' });
    expect(rising.variation).toBe('concern_high');
    const six = xmrChart([...steady, 8, 9, 10, 11, 12, 13], { lockedAfter: 12 });
    expect(rulesAt(six).join('')).toBe('');
    const shifted = xmrChart([...steady, 11, 13, 11, 13, 11, 13], { lockedAfter: 12 });
    expect(rulesAt(shifted).slice(10)).toEqual(['', ...Array<string>(7).fill('shift')]);
    const onLine = xmrChart([...steady, 11, 13, 10, 13, 11, 13, 11, 13], { lockedAfter: 12 });
    expect(rulesAt(onLine).join('')).toBe('');
  });

  it('gives a point shared by two trends to the later', () => {
    const peak = xmrChart([...steady, 7, 8, 9, 10, 11, 12, 13, 12, 11, 10, 9, 8, 7], {
      lockedAfter: 12,
    });
    expect(peak.points[18]!.signals).toEqual([{ rule: 'trend', direction: 'low' }]);
  });

  it('wants two of three near one limit, all three on its side, and none beyond it counted', () => {
    const after = (...values: number[]) =>
      rulesAt(xmrChart([...steady, ...values], { lockedAfter: 12 })).slice(12);
    // Centre 10, mean range 4: near from 17.093, beyond from 20.64.
    expect(after(18, 11, 18)).toEqual(['two_of_three', '', 'two_of_three']);
    expect(after(18, 9, 18)).toEqual(['', '', '']);
    expect(after(18, 11, 21)).toEqual(['', '', 'outside']);
    expect(after(18, 11, 2)).toEqual(['', '', '']);
  });

  it('names all rules of a point, the one that takes precedence first', () => {
    const all = xmrChart([...steady, 11, 12, 13, 14, 18, 19, 21], { lockedAfter: 12 });
    expect(rulesAt(all).at(-1)).toBe('outside,trend,shift');
    expect(rulesAt(all).at(-2)).toBe('trend,two_of_three,shift');
  });

  it('lets a gap end a run, and judges the latest value that is there', () => {
    const gap = xmrChart([...steady, 13, 13, 13, null, 13, 13, 13, 13, null], {
      lockedAfter: 12,
      better: 'higher',
    });
    expect(rulesAt(gap).join('')).toBe('');
    expect(gap.points[16]).toMatchObject({ movingRange: null, side: 1 });
    expect(gap.points[15]).toMatchObject({ movingRange: null, side: null, place: null });
    expect(xmrChart([...steady, 30, null], { better: 'lower' }).variation).toBe('concern_high');
  });

  it('has no limits where no two values stand beside each other', () => {
    const alternating = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? at : null));
    expect(xmrChart(alternating).groups[0]).toMatchObject({ stage: 'early', ranges: null });
  });

  it('starts rules, ranges and lines anew where it is re-based', () => {
    const rebased = xmrChart([...steady, 13, 14, 13, 14, 13, 14, 13, 14], { rebaseAt: [12] });
    expect(rebased.groups.map(({ start, end, centre }) => [start, end, centre])).toEqual([
      [0, 12, 10],
      [12, 20, 13.5],
    ]);
    expect(rebased.points[12]!.movingRange).toBeNull();
    expect(rulesAt(rebased).join('')).toBe('');
    expect(
      xmrChart([...steady, 1, 2], { rebaseAt: [12], better: 'lower', target: 5 }),
    ).toMatchObject({ variation: 'too_early', assurance: 'too_early' });
  });

  it('compares the target with the limits: beyond them always or never, on them now and then', () => {
    const assurance = (target: number | null, better: 'higher' | 'lower' | 'neither') =>
      xmrChart(steady, { target, better }).assurance;
    expect(assurance(21, 'higher')).toBe('fail');
    expect(assurance(21, 'lower')).toBe('pass');
    expect(assurance(-1, 'higher')).toBe('pass');
    expect(assurance(-1, 'lower')).toBe('fail');
    expect(assurance(10 + 2.66 * 4, 'lower')).toBe('hit_and_miss');
    expect(assurance(10, 'higher')).toBe('hit_and_miss');
    expect(assurance(10, 'neither')).toBeNull();
    expect(assurance(null, 'higher')).toBeNull();
  });

  it.each([
    [[1, Number.NaN], {}],
    [[1, 2], { rebaseAt: [2] }],
    [[1, 2], { rebaseAt: [0.5] }],
    [[1, 2], { lockedAfter: 1 }],
  ])('refuses %j with %j', (values, plan) => {
    expect(() => xmrChart(values, plan)).toThrow(RangeError);
  });
});
