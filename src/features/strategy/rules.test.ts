import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '../../lib/day.ts';
import { checkIn, checkInLate, looseEnds, stepAfter } from './rules.ts';

const open = { closed_on: null };

describe('the rhythm of check-ins', () => {
  it.each([
    ['week', '2026-12-28', '2027-01-04'],
    ['month', '2027-01-31', '2027-02-28'],
    ['month', '2028-01-31', '2028-02-29'],
    ['quarter', '2026-11-30', '2027-02-28'],
    ['quarter', '2026-12-15', '2027-03-15'],
  ] as const)('steps by a %s from %s to %s', (rhythm, from, to) => {
    expect(stepAfter(day(from), rhythm)).toBe(to);
  });

  it('answers the latest planned day that has come, and plans the first after today', () => {
    const rhythms = fc.constantFrom('week', 'month', 'quarter' as const);
    fc.assert(
      fc.property(rhythms, fc.integer({ min: -400, max: 1_200 }), (rhythm, days) => {
        const planned = day('2026-01-31');
        const today = addDays(planned, days);
        const said = checkIn(
          { ...open, next_check_in: planned, rhythm },
          { state: 'on_track', text: '' },
          today,
        );
        if (!said.ok) throw new Error(said.refusal.code);
        const { due_on: due, next_check_in: next } = said.value;
        const early = stepAfter(today, rhythm) < planned;
        expect(next > today && due >= planned).toBe(true);
        expect(early ? next === planned && due === planned : next > due).toBe(true);
        expect(due <= today || due === planned).toBe(true);
        expect(daysBetween(due, next)).toBeLessThanOrEqual(92);
      }),
    );
  });

  it('is never planned more than two steps ahead, however often somebody speaks', () => {
    const rhythms = fc.constantFrom('week', 'month', 'quarter' as const);
    fc.assert(
      fc.property(rhythms, fc.array(fc.nat(40), { maxLength: 30 }), (rhythm, gaps) => {
        let today = day('2026-01-01');
        let next = stepAfter(today, rhythm);
        for (const gap of gaps) {
          today = addDays(today, gap);
          const objective = { ...open, next_check_in: next, rhythm };
          const said = checkIn(objective, { state: 'on_track', text: '' }, today);
          if (!said.ok) throw new Error(said.refusal.code);
          next = said.value.next_check_in;
          expect(daysBetween(today, next)).toBeLessThanOrEqual(2 * 92);
          expect(next <= stepAfter(stepAfter(today, rhythm), rhythm)).toBe(true);
        }
      }),
    );
  });

  it('asks what is in the way where all is not well', () => {
    const objective = { ...open, next_check_in: day('2026-12-01'), rhythm: 'month' } as const;
    const today = day('2026-11-25');
    expect(checkIn(objective, { state: 'at_risk', text: '' }, today)).toMatchObject({
      refusal: { code: 'objective.say_what' },
    });
    expect(checkIn(objective, { state: 'at_risk', text: 'Steel' }, today).ok).toBe(true);
  });

  it('is late from the day after the planned one, and never once closed', () => {
    const objective = { ...open, next_check_in: day('2026-11-24') };
    expect(checkInLate(objective, day('2026-11-24'))).toBe(0);
    expect(checkInLate(objective, day('2026-11-26'))).toBe(2);
    expect(checkInLate({ ...objective, closed_on: day('2026-11-20') }, day('2026-11-26'))).toBe(0);
  });
});

describe('loose ends', () => {
  const goal = { id: 'g', ...open };
  const objective = { id: 'o', ...open, goal_ids: ['g'], owner: {}, measure: { owned: true } };

  it('are none where everything leads somewhere', () => {
    expect(looseEnds([goal], [objective])).toEqual({
      without_goal: [],
      without_objective: [],
      without_owner: [],
      measure_without_owner: [],
    });
  });

  it('are what serves nothing, is served by nothing, or belongs to nobody', () => {
    const lost = { ...objective, id: 'lost', goal_ids: [], owner: null, measure: { owned: false } };
    expect(looseEnds([goal, { ...goal, id: 'lonely' }], [objective, lost])).toEqual({
      without_goal: ['lost'],
      without_objective: ['lonely'],
      without_owner: ['lost'],
      measure_without_owner: ['lost'],
    });
  });

  it('count what is closed as ended: its objective is loose, and it is not', () => {
    const closed = { ...goal, closed_on: day('2026-11-01') };
    expect(looseEnds([closed], [objective])).toMatchObject({
      without_goal: ['o'],
      without_objective: [],
    });
    expect(looseEnds([goal], [{ ...objective, closed_on: day('2026-11-01') }])).toMatchObject({
      without_goal: [],
      without_objective: ['g'],
    });
  });
});
