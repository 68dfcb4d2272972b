import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, daysBetween, weekdayOf, addDays } from '../../lib/day.ts';
import { nextLook, outcomeOf, weightiest, weightOf, windowStart, type Weighed } from './rules.ts';

describe('nextLook', () => {
  it('is the next Monday, never today', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (offset) => {
        const today = addDays(day('2000-01-01'), offset);
        const look = nextLook(today);
        expect(weekdayOf(look)).toBe(1);
        expect(daysBetween(today, look)).toBeGreaterThan(0);
        expect(daysBetween(today, look)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('windowStart', () => {
  it('holds ninety days, today among them', () => {
    expect(daysBetween(windowStart(day('2026-06-30')), day('2026-06-30'))).toBe(89);
  });
});

describe('outcomeOf', () => {
  const yes = { waits: false, declined: false, stopped_on: null, done_on: null, verdict: null };
  const some = day('2026-06-30');

  it('tells a yes that is a promise from one that became something', () => {
    expect(outcomeOf({ ...yes, waits: true })).toBe('waits');
    expect(outcomeOf(yes)).toBe('promised');
    expect(outcomeOf({ ...yes, done_on: some })).toBe('done');
    expect(outcomeOf({ ...yes, done_on: some, verdict: 'effective' })).toBe('proved');
    expect(outcomeOf({ ...yes, stopped_on: some })).toBe('stopped');
    expect(outcomeOf({ ...yes, declined: true })).toBe('declined');
  });
});

describe('weightiest', () => {
  const today = day('2026-06-30');
  const matter = (id: string, days: number, more: Partial<Weighed> = {}): Weighed => ({
    kind: 'proposal',
    id,
    since: addDays(today, -days),
    ofYou: false,
    wantedBy: null,
    ...more,
  });
  const ids = (matters: readonly Weighed[]) => weightiest(matters, today, 3).map(({ id }) => id);

  it('puts what waits longest first where nothing else tells them apart', () => {
    expect(ids([matter('a', 1), matter('b', 9), matter('c', 4), matter('d', 2)])).toEqual([
      'b',
      'c',
      'd',
    ]);
  });

  it('gives a head start where somebody waits, was told by name, or needs it by a day', () => {
    const own = matter('own', 13, { kind: 'look_back' });
    expect(ids([own, matter('asked', 0)])).toEqual(['asked', 'own']);
    expect(ids([matter('old', 29), matter('named', 0, { ofYou: true })])).toEqual(['named', 'old']);
    const soon = matter('soon', 0, { kind: 'request', wantedBy: addDays(today, 7) });
    const later = matter('later', 0, { kind: 'request', wantedBy: addDays(today, 8) });
    expect(ids([later, matter('old', 59), soon])).toEqual(['soon', 'old', 'later']);
  });

  it('lets own lateness crowd out nobody who waits', () => {
    const late = (id: string) => matter(id, 90, { kind: 'late_action' });
    const all = [late('a'), late('b'), late('c'), matter('asked', 0), matter('too', 1)];
    expect(ids(all)).toEqual(['a', 'too', 'asked']);
    expect(ids(all.slice(0, 4))).toEqual(['a', 'b', 'asked']);
  });

  it('never lets a matter become lighter by waiting', () => {
    const some = fc.record({
      kind: fc.constantFrom('proposal', 'request', 'late_action', 'look_back'),
      days: fc.nat(900),
      ofYou: fc.boolean(),
      wanted: fc.option(fc.integer({ min: -90, max: 90 })),
    });
    fc.assert(
      fc.property(some, fc.nat(90), ({ kind, days, ofYou, wanted }, longer) => {
        const wantedBy = wanted === null ? null : addDays(today, wanted);
        const one = matter('a', days, { kind, ofYou, wantedBy } as Partial<Weighed>);
        expect(weightOf(one, addDays(today, longer))).toBeGreaterThanOrEqual(weightOf(one, today));
      }),
    );
  });

  it('orders the same matters the same way, however they come', () => {
    const same = [matter('b', 3), matter('a', 3), matter('c', 3)];
    expect(ids(same)).toEqual(['a', 'b', 'c']);
    expect(ids(same.toReversed())).toEqual(['a', 'b', 'c']);
  });
});
