import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kindOf,
  limitShownTimes,
  setLimits,
  thresholdsWith,
  type Limits,
  type OwnLimits,
} from './limits.ts';
import { DEFAULT_THRESHOLDS, INDICATOR_IDS, type IndicatorId } from './thresholds.ts';

const asked = (indicator: IndicatorId, watch: number | null, act: number | null) => ({
  indicator,
  version: 0,
  watch,
  act,
  reason: 'We are a small shop',
});
const NEVER = { version: 0, own: null };
const code = (indicator: IndicatorId, watch: number | null, act: number | null) => {
  const answer = setLimits(NEVER, asked(indicator, watch, act));
  return answer.ok ? null : answer.refusal.code;
};

describe('the limits of a firm', () => {
  it('take the place of those of the model, and leave the fewest records as they are', () => {
    const own: OwnLimits = new Map([
      ['3d', { watch: 0.2, act: 0.4 }],
      ['1a', null],
    ]);
    const { indicators, ...rest } = thresholdsWith(own);
    expect(indicators['3d']).toEqual({ trouble: 'above', watch: 0.2, act: 0.4, floor: 5 });
    expect(indicators['1a']).toEqual(DEFAULT_THRESHOLDS.indicators['1a']);
    const { indicators: _model, ...model } = DEFAULT_THRESHOLDS;
    expect(rest).toEqual(model);
  });

  it('never move a floor, whatever is set', () => {
    const limits = fc.record({ watch: fc.double(), act: fc.double() });
    fc.assert(
      fc.property(fc.constantFrom(...INDICATOR_IDS), limits, (id, set: Limits) => {
        const { indicators } = thresholdsWith(new Map([[id, set]]));
        for (const one of INDICATOR_IDS) {
          expect(indicators[one].floor).toBe(DEFAULT_THRESHOLDS.indicators[one].floor);
          expect(indicators[one].trouble).toBe(DEFAULT_THRESHOLDS.indicators[one].trouble);
        }
      }),
    );
  });

  it('tell what held before and what holds after', () => {
    const set = setLimits(NEVER, asked('3d', 0.2, 0.4));
    expect(set).toMatchObject({
      ok: true,
      value: { before: { watch: 0.15, act: 0.3 }, after: { watch: 0.2, act: 0.4 } },
    });
    const back = setLimits({ version: 0, own: { watch: 0.2, act: 0.4 } }, asked('3d', null, null));
    expect(back).toMatchObject({
      ok: true,
      value: { after: { watch: 0.15, act: 0.3 }, own: null },
    });
  });

  it('need a reason, an order, a place in the range of the figure and a difference', () => {
    expect(setLimits(NEVER, { ...asked('3d', 0.2, 0.4), reason: '' })).toMatchObject({
      refusal: { code: 'limit.reason_needed' },
    });
    expect(code('3d', 0.4, 0.4)).toBeNull();
    expect(code('3d', 0.4, 0.39)).toBe('limit.wrong_order');
    expect(code('1a', 0.4, 0.41)).toBe('limit.wrong_order');
    expect(code('3d', 0.2, 1.01)).toBe('limit.out_of_range');
    expect(code('3d', 0.2, 1)).toBe('limit.never_reached');
    expect(code('1a', 0.2, 0)).toBe('limit.never_reached');
    expect(code('4a', -0.1, -0.2)).toBeNull();
    expect(code('4a', 0.1, -0.2)).toBe('limit.out_of_range');
    expect(code('3a', 20, 40)).toBeNull();
    expect(code('3d', 0.15, 0.3)).toBe('limit.unchanged');
    expect(code('3d', 0.2, null)).toBe('limit.both_needed');
    expect(code('5e', 0.2, 0.4)).toBe('limit.two_sided');
  });

  it('are refused to whoever has not seen the latest', () => {
    const late = setLimits({ version: 2, own: null }, asked('3d', 0.2, 0.4));
    expect(late).toMatchObject({ refusal: { code: 'record.changed_meanwhile' } });
  });

  it('may change alone, and lie where a figure of its kind can lie', () => {
    expect([code('3d', 0.15, 0.4), code('3d', 0.2, 0.3)]).toEqual([null, null]);
    expect([code('3d', -0.1, 0.3), code('8a', 1.1, 0.5)]).toEqual(
      Array.from({ length: 2 }, () => 'limit.out_of_range'),
    );
    expect([code('7e', 101, 0.5), code('5a', 1, 101), code('3a', 20, 3_651)]).toEqual(
      Array.from({ length: 3 }, () => 'limit.out_of_range'),
    );
    expect([code('7e', 100, 0.5), code('5a', 1, 99), code('3a', 20, 3_649)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('are shown in per cent for a share, in points below everyone else for a difference', () => {
    const shown = (id: IndicatorId) => limitShownTimes(kindOf(id));
    expect([shown('3d'), shown('4a'), shown('3a'), shown('5a')]).toEqual([100, -100, 1, 1]);
  });

  it('do not make one that is told and not judged into one that is judged', () => {
    const { indicators } = thresholdsWith(new Map([['5e', { watch: 0.1, act: 0.2 }]]));
    expect(indicators['5e']).toEqual(DEFAULT_THRESHOLDS.indicators['5e']);
  });
});
