import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import { ago, measure, STEADY, target } from '../../../../../test/steering.ts';
import { courseOf, isEased, isOffTrack, misses, stateOn, targetOn } from './measures.ts';

describe('a target', () => {
  it.each([
    { better: 'lower', value: 11, target: 10, missed: true },
    { better: 'lower', value: 10, target: 10, missed: false },
    { better: 'lower', value: 9, target: 10, missed: false },
    { better: 'higher', value: 9, target: 10, missed: true },
    { better: 'higher', value: 10, target: 10, missed: false },
    { better: 'higher', value: 11, target: 10, missed: false },
    { better: 'neither', value: 9, target: 10, missed: false },
    { better: 'neither', value: 11, target: 10, missed: false },
    { better: 'lower', value: null, target: -1, missed: false },
    { better: 'higher', value: null, target: 1, missed: false },
    { better: 'lower', value: 1, target: null, missed: false },
    { better: 'higher', value: -1, target: null, missed: false },
  ] as const)('of $target is missed by $value where $better is better: $missed', (row) => {
    expect(misses(row, row.value, row.target)).toBe(row.missed);
  });

  it.each([
    { better: 'lower', before: 10, after: 11, eased: true },
    { better: 'lower', before: 10, after: 10, eased: false },
    { better: 'lower', before: 10, after: 9, eased: false },
    { better: 'higher', before: 10, after: 9, eased: true },
    { better: 'higher', before: 10, after: 10, eased: false },
    { better: 'higher', before: 10, after: 11, eased: false },
    { better: 'lower', before: 10, after: null, eased: true },
    { better: 'higher', before: 10, after: null, eased: true },
    { better: 'neither', before: 10, after: 9, eased: false },
    { better: 'neither', before: 10, after: null, eased: false },
    { better: 'lower', before: null, after: 10, eased: false },
    { better: 'higher', before: null, after: -10, eased: false },
    { better: 'lower', before: null, after: null, eased: false },
  ] as const)('of $before that becomes $after is eased where $better is better: $eased', (row) => {
    expect(isEased(row, row.before, row.after)).toBe(row.eased);
  });

  it('does not hold before the day on which it was set, whatever day it is to start from', () => {
    const targets = [target(ago(60), 5), { ...target(ago(20), 7), startsOn: ago(50) }];
    expect([ago(21), ago(20)].map((on) => targetOn({ targets }, on))).toEqual([5, 7]);
  });

  it('gives way to one that starts later, and of two that start together to the one set later', () => {
    const first = { ...target(ago(60), 5), startsOn: ago(30) };
    expect(
      targetOn({ targets: [first, { ...target(ago(50), 7), startsOn: ago(31) }] }, TODAY),
    ).toBe(5);
    expect(
      targetOn({ targets: [first, { ...target(ago(50), 7), startsOn: ago(30) }] }, TODAY),
    ).toBe(7);
    expect(targetOn({ targets: [first, target(ago(20), null)] }, TODAY)).toBeNull();
  });
});

describe('what a measure said on a day', () => {
  const SHIFTED = STEADY.map((value) => value + 20);

  it('rests on new limits from the day on which they were decided', () => {
    const { values } = measure([...STEADY, ...SHIFTED], ago(40));
    const rebased = measure([...STEADY, ...SHIFTED], ago(40), {
      rebases: [{ startsOn: values[12]!.period, version: 99, decidedOn: ago(30) }],
    });
    expect(stateOn(rebased, ago(31)).variation).toBe('concern_high');
    expect(stateOn(rebased, ago(30)).variation).toBe('common');
    expect(courseOf(rebased, ago(35), TODAY).map(({ on }) => on)).toEqual([ago(36), ago(30)]);
  });

  it('is the last that was written about a period, in whatever order it is read', () => {
    const { values } = measure([...STEADY, 30], ago(50));
    const [last] = values.slice(-1);
    const corrected = { ...last!, value: 10, version: 99, recordedOn: ago(20) };
    const read = [corrected, ...values.slice(0, -1), last!];
    const one = measure([], TODAY, { values: read });
    expect(stateOn(one, TODAY)).toMatchObject({ variation: 'common', value: 10 });
    expect(stateOn(one, ago(21))).toMatchObject({ variation: 'concern_high', value: 30 });
  });

  it('may have changed where a value came, new limits or a target began to hold', () => {
    const steered = measure(STEADY, ago(100), {
      targets: [
        { ...target(ago(60), 5), startsOn: ago(40) },
        { ...target(ago(20), 7), startsOn: ago(30) },
      ],
    });
    expect(courseOf(steered, ago(90), TODAY).map(({ on }) => on)).toEqual([
      ago(91),
      ago(40),
      ago(20),
    ]);
  });

  it('is off track where it fell though more is better, and not where it fell for the better', () => {
    const fell = (better: 'lower' | 'higher' | 'neither') =>
      isOffTrack(stateOn(measure([...STEADY, -10], ago(50), { better }), TODAY));
    expect([fell('higher'), fell('lower'), fell('neither')]).toEqual([true, false, false]);
  });
});
