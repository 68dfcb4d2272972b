import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../lib/day.ts';
import { OUTCOMES } from '../contract/kinds.ts';
import { coverage, dataAge, yearBefore, type Consideration } from './coverage.ts';

const TODAY = day('2026-11-24');
const INPUTS = ['objectives', 'customers', 'audits'];

const one = (more: Partial<Consideration> = {}): Consideration => ({
  input: 'objectives',
  meeting_id: 'm',
  meeting: 'Management meeting',
  item_id: 'i',
  item: 'Objectives',
  held_on: day('2026-10-01'),
  recorded_on: day('2026-10-01'),
  chair: 'Boss',
  chair_was_top: true,
  chair_was_present: true,
  outcome: 'decided',
  data_as_of: day('2026-09-30'),
  ...more,
});

const stateOf = (...considered: Consideration[]): string =>
  coverage(['objectives'], considered, TODAY)[0]?.state ?? '';

describe('coverage', () => {
  it('counts what was considered in the last twelve months with the top in the chair', () => {
    expect(stateOf()).toBe('missing');
    expect(stateOf(one())).toBe('covered');
    expect(stateOf(one({ chair_was_top: false }))).toBe('not_counted');
    expect(stateOf(one({ chair_was_present: false }))).toBe('not_counted');
    expect(stateOf(one({ outcome: 'deferred' }))).toBe('missing');
  });

  it('ends after twelve months to the day', () => {
    expect(yearBefore(TODAY)).toBe('2025-11-25');
    expect(yearBefore(day('2024-02-29'))).toBe('2023-03-01');
    const on = (held_on: Day) => stateOf(one({ held_on, recorded_on: held_on }));
    expect(on(day('2025-11-25'))).toBe('covered');
    expect(on(day('2025-11-24'))).toBe('stale');
  });

  it('says why the last time does not count, and prefers one that does', () => {
    const later = one({ item_id: 'j', held_on: day('2026-11-01'), chair_was_top: false });
    expect(coverage(['objectives'], [later], TODAY)[0]).toMatchObject({
      state: 'not_counted',
      why_not: 'chair_not_top',
    });
    expect(coverage(['objectives'], [later, one()], TODAY)[0]).toMatchObject({
      state: 'covered',
      considered: { item_id: 'i' },
    });
  });

  it('knows nothing before it was recorded', () => {
    expect(stateOf(one({ recorded_on: addDays(TODAY, 1) }))).toBe('missing');
    expect(stateOf(one({ recorded_on: TODAY }))).toBe('covered');
  });

  it('gives the age of the facts on the day of the meeting', () => {
    expect(dataAge(one())).toBe(1);
    expect(dataAge(one({ data_as_of: null }))).toBeNull();
    expect(dataAge(one({ data_as_of: day('2026-12-01') }))).toBe(0);
  });
});

const someDay = fc.integer({ min: -800, max: 30 }).map((days) => addDays(TODAY, days));
const some: fc.Arbitrary<Consideration> = fc
  .record({
    input: fc.constantFrom(...INPUTS),
    item_id: fc.uuid(),
    held_on: someDay,
    late: fc.nat({ max: 400 }),
    chair_was_top: fc.boolean(),
    chair_was_present: fc.boolean(),
    outcome: fc.constantFrom(...OUTCOMES),
  })
  .map(({ late, ...more }) => one({ ...more, recorded_on: addDays(more.held_on, late) }));

const covered = (considered: readonly Consideration[], on: Day): number =>
  coverage(INPUTS, considered, on).filter(({ state }) => state === 'covered').length;

describe('coverage, whatever happened', () => {
  it('never goes up because a meeting is said to have been earlier', () => {
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat({ max: 900 }),
        someDay,
        (considered, at, back, on) => {
          const moved = considered.map((item, index) =>
            index === at % considered.length
              ? { ...item, held_on: addDays(item.held_on, -back) }
              : item,
          );
          expect(covered(moved, on)).toBeLessThanOrEqual(covered(considered, on));
        },
      ),
    );
  });

  it('of a past day is not changed by what is recorded after it', () => {
    fc.assert(
      fc.property(fc.array(some), fc.array(some), someDay, (known, later, on) => {
        const after = later.map((item) => ({ ...item, recorded_on: addDays(on, 1) }));
        expect(coverage(INPUTS, [...known, ...after], on)).toEqual(coverage(INPUTS, known, on));
      }),
    );
  });

  it('is not lowered by one more consideration', () => {
    fc.assert(
      fc.property(fc.array(some), some, someDay, (known, more, on) => {
        expect(covered([...known, more], on)).toBeGreaterThanOrEqual(covered(known, on));
      }),
    );
  });
});
